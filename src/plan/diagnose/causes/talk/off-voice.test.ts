/** When an organisation breaks its own rules. */
import { describe, expect, test } from 'vitest'
import { findingOn, sent, times, told, verdictOn } from '../../../test-world.ts'

const protocol = told({
  type: 'protocol',
  values: ['kind'],
  rules: [{ id: 'r', text: 'No names called.', kind: 'forbid', pattern: 'idiot' }],
})
const organisation = told({ type: 'account', account: 'x:us', kind: 'organisation' })
const acts = times(20, (n) => sent('post', n, { text: `kind ${n}` }))
const breach = sent('post', 3, { text: 'unkind', labels: { breach: true } })

describe('off-voice', () => {
  test('is a problem with a single act that breaks a rule', () => {
    const finding = findingOn('off-voice', [protocol, organisation, ...acts, breach])
    expect(finding.verdict).toBe('problem')
    expect(finding.evidence[0]).toMatchObject({ value: 1, rows: [20] })
  })

  test('is fine where no act does', () => {
    expect(verdictOn('off-voice', [protocol, organisation, ...acts])).toBe('fine')
  })

  test('looks at the window alone', () => {
    const old = sent('post', 91, { labels: { breach: true } })
    expect(verdictOn('off-voice', [protocol, organisation, ...acts, old])).toBe('fine')
  })

  test('is a matter of organisations', () => {
    expect(verdictOn('off-voice', [protocol, ...acts, breach])).toBe('fine')
  })

  test('cannot be told without a protocol, or without a rule that texts can be held against', () => {
    const values = told({ type: 'protocol', values: ['kind'], rules: [] })
    const vague = told({ type: 'protocol', values: [], rules: [{ id: 'r', text: 'Be kind.', kind: 'require' }] })
    expect(verdictOn('off-voice', [organisation, breach])).toBe('not-enough-data')
    expect(verdictOn('off-voice', [organisation, breach, values])).toBe('not-enough-data')
    expect(verdictOn('off-voice', [organisation, breach, vague])).toBe('not-enough-data')
  })
})
