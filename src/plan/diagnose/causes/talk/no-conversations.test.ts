/** When people write and hear nothing, and when nothing is said to anybody. */
import { describe, expect, test } from 'vitest'
import { ago, covers, findingOn, got, now, sent, times, told, verdictOn } from '../../../test-world.ts'

/** People who wrote 20 days ago, the first of them answered. */
const writers = (count: number, answered: number, after = 1) =>
  times(count, (n) => [
    got('reply', 20, { with: `x:p${n}`, labels: { intents: ['question'], mode: 'chat' } }),
    ...(n < answered ? [sent('reply', 20 - after, { with: `x:p${n}` })] : []),
  ])
const acts = (broadcast: number, talk: number) => [
  ...times(broadcast, (n) => sent('post', 1 + n / 10, { text: `post ${n}`, labels: { mode: 'broadcast' } })),
  ...times(talk, (n) => sent('reply', 1 + n / 10, { with: 'x:q', text: `talk ${n}`, labels: { mode: 'chat' } })),
]

describe('no-conversations', () => {
  test('is a problem where under half of those who wrote got an answer', () => {
    const finding = findingOn('no-conversations', writers(11, 5))
    expect(finding.verdict).toBe('problem')
    expect(finding.headline).toMatch(/^p10, p5 and four others wrote to you and heard nothing within 7 days/)
    expect(finding.headline).toContain('6 of 11 people, 90 days')
  })

  test('is worth watching under eighty per cent, and fine from there', () => {
    expect(verdictOn('no-conversations', writers(10, 7))).toBe('watch')
    expect(verdictOn('no-conversations', writers(10, 8))).toBe('fine')
  })

  test('cannot be told from fewer than five who wrote', () => {
    expect(verdictOn('no-conversations', writers(4, 0))).toBe('not-enough-data')
  })

  test('takes an answer after the seventh day for none', () => {
    expect(verdictOn('no-conversations', writers(10, 10, 7))).toBe('fine')
    expect(verdictOn('no-conversations', writers(10, 10, 7.1))).toBe('problem')
  })

  test('asks by person, about their latest that is due', () => {
    const again = times(10, (n) => got('message', 3, { with: `x:p${n}` }))
    expect(verdictOn('no-conversations', [...writers(10, 10), ...again])).toBe('fine')
    const later = times(10, (n) => got('message', 10, { with: `x:p${n}` }))
    expect(verdictOn('no-conversations', [...writers(10, 10), ...later])).toBe('problem')
  })

  test('takes an answer on another account of the same person', () => {
    const joined = times(10, (n) => [
      told({ type: 'person', handles: [`x:p${n}`, `y:p${n}`] }),
      sent('message', 19, { account: 'y:us', with: `y:p${n}` }),
    ])
    expect(verdictOn('no-conversations', [...writers(10, 0), ...joined])).toBe('fine')
  })

  test('does not owe an answer to thanks, to people who only sell, or to a like', () => {
    const thanks = times(10, (n) =>
      got('reply', 20, { with: `x:t${n}`, labels: { intents: ['thank'], pleasantry: true } }),
    )
    const sellers = times(10, (n) =>
      times(3, (k) =>
        got('message', 20 + k, { with: `x:s${n}`, text: `buy ${k}`, labels: { sell: true, mode: 'broadcast' } }),
      ),
    )
    const likes = times(10, (n) => got('reaction', 20, { with: `x:l${n}` }))
    expect(verdictOn('no-conversations', [...writers(10, 10), ...thanks, ...sellers, ...likes])).toBe('fine')
    expect(verdictOn('no-conversations', [...thanks, ...sellers, ...likes])).toBe('not-enough-data')
  })

  test('is a problem where under a tenth of the acts are talk, a thing to watch under three tenths', () => {
    expect(verdictOn('no-conversations', acts(91, 9))).toBe('problem')
    expect(verdictOn('no-conversations', acts(90, 10))).toBe('watch')
    expect(verdictOn('no-conversations', acts(70, 30))).toBe('fine')
    expect(verdictOn('no-conversations', acts(19, 0))).toBe('not-enough-data')
  })

  test('judges each limb on its own basis, and lets the worse decide', () => {
    expect(verdictOn('no-conversations', [...writers(10, 10), ...acts(200, 0)])).toBe('problem')
    expect(verdictOn('no-conversations', [...writers(10, 0), ...acts(10, 30)])).toBe('problem')
  })

  test('does not count those whose answers could not have been seen', () => {
    const blind = covers('x:us', { received: ['reply', 'message'], sent: ['post'] })
    expect(verdictOn('no-conversations', [...writers(10, 0), blind])).toBe('not-enough-data')
    const ended = covers('x:us', { received: ['reply'], sent: ['post', 'reply'] }, ago(400), ago(15))
    expect(verdictOn('no-conversations', [...writers(10, 0), ended])).toBe('not-enough-data')
  })

  test('says of an export without replies that they are not visible', () => {
    const archive = covers('x:us', { received: ['message'], sent: ['post', 'message'] }, ago(400), now)
    const finding = findingOn('no-conversations', [...acts(60, 0), archive])
    expect(finding.verdict).toBe('not-enough-data')
    expect(finding.actions.join()).toContain('x:us')
  })
})
