/** How e-mail handles are spelled, and the contract. */
import { expect, test } from 'vitest'
import { describeConnector } from '../contract.ts'
import email from './index.ts'

describeConnector(email, [])

test('handles are spelled from whatever people write', () => {
  const spelled: [written: string, spelled: string][] = [
    ['Ada <Ada@Shop.Example>', 'ada@shop.example'],
    ['mailto:ada@shop.example?subject=Hi', 'ada@shop.example'],
    [' ADA@SHOP.EXAMPLE ', 'ada@shop.example'],
  ]
  for (const [written, expected] of spelled) expect(email.about.spell(written)).toBe(expected)
})

test('what is not built yet is said', () => {
  expect(Object.keys(email.about.missing ?? {}).sort()).toEqual(['account', 'archive', 'publish'])
})
