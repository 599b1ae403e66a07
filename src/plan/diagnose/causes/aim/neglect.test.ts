/** When silence is neglect, and when it only was not seen. */
import { describe, expect, test } from 'vitest'
import { ago, covers, findingOn, got, now, sent, times, told, verdictOn } from '../../../test-world.ts'

const other = 'y:us'
/** A post every second day from one day to another. */
const posts = (from: number, to: number, account = 'x:us') =>
  times(Math.floor((from - to) / 2) + 1, (n) => sent('post', from - 2 * n, { account }))

describe('neglect', () => {
  test('is a problem where an account that posted has been silent for three weeks', () => {
    const finding = findingOn('neglect', [...posts(170, 40), ...posts(170, 0.5, other)])
    expect(finding.verdict).toBe('problem')
    expect(finding.headline).toContain('x:us has been silent for 40 days')
  })

  test('is a problem where the silence is over again but lay inside the window', () => {
    expect(verdictOn('neglect', [...posts(170, 60), ...posts(30, 0.5)])).toBe('problem')
  })

  test('counts only the part of a silence inside the window', () => {
    const base = [...posts(260, 140), ...posts(260, 0.5, other)]
    expect(verdictOn('neglect', [...base, ...posts(85, 0.5)])).not.toBe('problem')
    expect(verdictOn('neglect', [...base, ...posts(60, 0.5)])).toBe('problem')
  })

  test('is worth watching after two weeks of silence', () => {
    expect(verdictOn('neglect', posts(170, 16))).toBe('watch')
    expect(verdictOn('neglect', posts(171, 13))).toBe('fine')
  })

  test('is a problem where the weekly acts fell by seventy per cent, on one account or over all', () => {
    const fallen = [
      ...times(100, (n) => sent('reply', 91 + (n * 89) / 100)),
      ...times(25, (n) => sent('post', 3 * n + 1)),
    ]
    const finding = findingOn('neglect', fallen)
    expect(finding.verdict).toBe('problem')
    expect(finding.headline).toContain('75% fewer')
  })

  test('is worth watching where the weekly acts fell by forty per cent', () => {
    const acts = (count: number) => [
      ...times(100, (n) => sent('reply', 91 + (n * 89) / 100)),
      ...times(count, (n) => sent('post', (90 * n) / count + 0.1)),
    ]
    expect(verdictOn('neglect', acts(50))).toBe('watch')
    expect(verdictOn('neglect', acts(70))).toBe('fine')
  })

  test('cannot be told with fewer than ten acts before the silence', () => {
    expect(
      verdictOn(
        'neglect',
        times(9, (n) => sent('post', 40 + n)),
      ),
    ).toBe('not-enough-data')
    expect(
      verdictOn(
        'neglect',
        times(10, (n) => sent('post', 40 + n)),
      ),
    ).toBe('problem')
  })

  test('is not where the account never posted, or not in the last half year', () => {
    expect(
      verdictOn(
        'neglect',
        times(20, (n) => sent('message', 40 + n / 10, { with: 'x:a' })),
      ),
    ).not.toBe('problem')
    expect(verdictOn('neglect', posts(300, 185))).toBe('not-enough-data')
  })

  test('is not what came after the account ceased to be visible', () => {
    const stale = [...posts(170, 31), covers('x:us', { sent: ['post', 'reply'] }, ago(400), ago(30))]
    expect(verdictOn('neglect', stale)).toBe('fine')
  })

  test('is not a gap between two exports', () => {
    const halves = [
      covers('x:us', { sent: ['post'] }, ago(400), ago(60)),
      covers('x:us', { sent: ['post'] }, ago(20), now),
    ]
    expect(verdictOn('neglect', [...posts(170, 60.5), ...posts(19, 0.5), ...halves])).toBe('fine')
  })

  test('is not a pause on purpose, on that account alone', () => {
    const pause = (account: string) =>
      told({
        type: 'experiment',
        id: 'e',
        kind: 'pause',
        accounts: [account],
        measure: 'received',
        pauses: [{ start: ago(41), end: ago(12) }],
      })
    const paused = [...posts(170, 42), ...posts(11, 0.5)]
    expect(verdictOn('neglect', [...paused, pause('x:us')])).toBe('fine')
    expect(verdictOn('neglect', [...paused, pause(other)])).toBe('problem')
  })

  test('is not told by what others do', () => {
    expect(
      verdictOn(
        'neglect',
        times(40, (n) => got('reply', n + 1, { with: 'x:a' })),
      ),
    ).toBe('not-enough-data')
  })
})
