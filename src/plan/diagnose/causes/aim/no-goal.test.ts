/** When there is something to steer by. */
import { describe, expect, test } from 'vitest'
import { ago, covers, findingOn, goal, got, now, sent, told, verdictOn } from '../../../test-world.ts'

const outcome = (days: number) => told({ type: 'outcome', id: `o${days}`, at: ago(days), kind: 'enquiry' })

describe('no-goal', () => {
  test('is a problem where no goal runs: none, not yet begun, overdue, or closed', () => {
    const day = 86_400_000
    expect(verdictOn('no-goal', [])).toBe('problem')
    expect(verdictOn('no-goal', [goal({ start: now + day }), outcome(1)])).toBe('problem')
    expect(verdictOn('no-goal', [goal({ due: now }), outcome(1)])).toBe('problem')
    expect(verdictOn('no-goal', [goal({ closedAt: ago(1) }), outcome(1)])).toBe('problem')
  })

  test('is worth watching where a goal runs and nothing it counts happened since it began', () => {
    expect(verdictOn('no-goal', [goal(), outcome(61)])).toBe('watch')
  })

  test('is fine where something it counts happened', () => {
    expect(verdictOn('no-goal', [goal(), outcome(59)])).toBe('fine')
    expect(verdictOn('no-goal', [goal({ start: now }), outcome(0)])).not.toBe('problem')
  })

  test('cannot be told where what the goal counts is not visible', () => {
    const blind = covers('x:us', { sent: ['post', 'reply'] })
    const talks = goal({ measure: 'conversations' })
    expect(verdictOn('no-goal', [talks, sent('post', 3), blind])).toBe('not-enough-data')
    expect(verdictOn('no-goal', [talks, sent('post', 3)])).toBe('watch')
    expect(verdictOn('no-goal', [goal({ measure: 'happiness' })])).toBe('not-enough-data')
  })

  test('names the rows that the goal counted', () => {
    const finding = findingOn('no-goal', [
      goal({ measure: 'conversations' }),
      got('reply', 5, { with: 'x:a' }),
      sent('reply', 4, { with: 'x:a' }),
    ])
    expect(finding.verdict).toBe('fine')
    expect(finding.evidence[0]).toMatchObject({ value: 1, target: 10, rows: [1] })
  })
})
