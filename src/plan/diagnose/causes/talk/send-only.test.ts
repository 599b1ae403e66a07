/** When one posts and does nothing for anybody. */
import { describe, expect, test } from 'vitest'
import { covers, findingOn, sent, times, verdictOn } from '../../../test-world.ts'

const posts = (count: number) => times(count, (n) => sent('post', 1 + n / 10))
const likes = (count: number) => times(count, (n) => sent('reaction', 1 + n / 10, { with: `x:p${n}` }))

describe('send-only', () => {
  test('is a problem with over five posts for each thing done towards others', () => {
    expect(verdictOn('send-only', [...posts(51), ...likes(10)])).toBe('problem')
    expect(findingOn('send-only', posts(30)).headline).toContain('not one answer')
  })

  test('is worth watching over two', () => {
    expect(verdictOn('send-only', [...posts(50), ...likes(10)])).toBe('watch')
    expect(verdictOn('send-only', [...posts(20), ...likes(10)])).toBe('fine')
  })

  test('counts every way of doing something towards somebody', () => {
    const deeds = (['reply', 'reaction', 'share', 'quote', 'mention', 'message', 'read'] as const).flatMap((kind) =>
      times(2, (n) => sent(kind, 3 + n, { with: 'x:a' })),
    )
    expect(verdictOn('send-only', [...posts(28), ...deeds])).toBe('fine')
    expect(verdictOn('send-only', [...posts(29), ...deeds])).toBe('watch')
  })

  test('takes neither a newsletter nor talk with ourselves for something done towards others', () => {
    const crowd = Array.from({ length: 50 }, (_, n) => `x:p${n}`)
    const letters = times(20, (n) => sent('message', n, { with: crowd, audience: 'group' }))
    const own = times(20, (n) => sent('reply', n, { with: 'x:us' }))
    const again = times(20, (n) => sent('share', n, { inReplyTo: `p${n}` }))
    expect(verdictOn('send-only', [...posts(30), ...letters, ...own, ...again])).toBe('problem')
  })

  test('cannot be told from fewer than twenty acts', () => {
    expect(verdictOn('send-only', posts(19))).toBe('not-enough-data')
  })

  test('never accuses where likes and answers are not visible, but may acquit', () => {
    const archive = covers('x:us', { received: ['message'], sent: ['post', 'reply', 'message'] })
    const finding = findingOn('send-only', [...posts(50), archive])
    expect(finding.verdict).toBe('not-enough-data')
    expect(finding.actions.join()).toContain('x:us')
    const answers = times(30, (n) => sent('reply', 2, { with: `x:p${n}` }))
    expect(verdictOn('send-only', [...posts(50), ...answers, archive])).toBe('fine')
  })
})
