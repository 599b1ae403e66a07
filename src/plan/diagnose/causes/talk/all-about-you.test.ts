/** When we speak of nobody but ourselves. */
import { describe, expect, test } from 'vitest'
import { covers, findingOn, sent, times, verdictOn } from '../../../test-world.ts'

const about = (subject: 'self' | 'others' | 'useful' | 'none', count: number, account = 'x:us') =>
  times(count, (n) =>
    sent('post', 1 + n / 10, { account, text: `${subject} ${n}`, labels: { mode: 'broadcast', subject } }),
  )

describe('all-about-you', () => {
  test('is a problem with more acts about ourselves than about or for others', () => {
    const finding = findingOn('all-about-you', [...about('self', 61), ...about('others', 20), ...about('useful', 7)])
    expect(finding.verdict).toBe('problem')
    expect(finding.headline).toBe(
      'For your 27 acts about others there are 61 about yourselves (88 acts with text, 90 days).',
    )
    expect(finding.evidence.find(({ measure }) => measure === 'acts about yourselves')?.rows).toHaveLength(61)
  })

  test('is worth watching with fewer than twenty about others for one about ourselves', () => {
    expect(verdictOn('all-about-you', [...about('self', 10), ...about('others', 10)])).toBe('watch')
    expect(verdictOn('all-about-you', [...about('self', 1), ...about('others', 19)])).toBe('watch')
  })

  test('is fine with twenty for one, or with none about ourselves', () => {
    expect(verdictOn('all-about-you', [...about('self', 1), ...about('others', 20)])).toBe('fine')
    expect(verdictOn('all-about-you', about('useful', 20))).toBe('fine')
  })

  test('counts what is about nobody on neither side', () => {
    expect(verdictOn('all-about-you', [...about('self', 1), ...about('none', 30)])).toBe('problem')
  })

  test('counts passing on somebody as about others, and passing on ourselves as about ourselves', () => {
    const shares = times(25, (n) => sent('share', 2, { with: `x:p${n}` }))
    const own = times(25, (n) => sent('share', 2, { inReplyTo: `p${n}` }))
    expect(verdictOn('all-about-you', shares)).toBe('fine')
    expect(verdictOn('all-about-you', own)).toBe('problem')
  })

  test('does not take the words of somebody shared for ours', () => {
    const shares = times(25, (n) =>
      sent('share', 2, { with: `x:p${n}`, text: 'I, me and mine', labels: { mode: 'chat', subject: 'self' } }),
    )
    expect(verdictOn('all-about-you', shares)).toBe('fine')
  })

  test('cannot be told from fewer than twenty acts that could be read', () => {
    const foreign = times(30, (n) => sent('post', 2, { text: `?${n}`, labels: { subject: 'self', read: false } }))
    expect(verdictOn('all-about-you', [...about('self', 19), ...foreign])).toBe('not-enough-data')
  })

  test('does not judge an account of which only posts are visible', () => {
    const feed = covers('f:us', { sent: ['post'] })
    const finding = findingOn('all-about-you', [...about('self', 40, 'f:us'), feed])
    expect(finding.verdict).toBe('not-enough-data')
    expect(finding.headline).toContain('f:us')
  })
})
