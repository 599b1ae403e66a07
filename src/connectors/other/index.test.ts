/** How other handles are spelled, and the contract. */
import { expect, test } from 'vitest'
import { describeConnector } from '../contract.ts'
import other from './index.ts'

describeConnector(other, [])

test('handles are spelled from whatever people write', () => {
  const spelled: [written: string, spelled: string][] = [
    ['@Ada', 'ada'],
    [' Trade fair ', 'trade fair'],
  ]
  for (const [written, expected] of spelled) expect(other.about.spell(written)).toBe(expected)
})

test('what is not built yet is said', () => {
  expect(Object.keys(other.about.missing ?? {}).sort()).toEqual(['account', 'archive', 'publish'])
})
