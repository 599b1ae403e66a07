/** How Pinterest handles are spelled, and the contract. */
import { expect, test } from 'vitest'
import { describeConnector } from '../contract.ts'
import pinterest from './index.ts'

describeConnector(pinterest, [])

test('handles are spelled from whatever people write', () => {
  const spelled: [written: string, spelled: string][] = [
    ['@Ada', 'ada'],
    ['https://de.pinterest.com/Ada/board/', 'ada'],
  ]
  for (const [written, expected] of spelled) expect(pinterest.about.spell(written)).toBe(expected)
})

test('a handle leads to its page, a mere name to none', () => {
  expect(pinterest.about.profile?.('ada')).toBe('https://www.pinterest.com/ada/')
  expect(pinterest.about.profile?.('name/ada b.')).toBeUndefined()
})

test('what is not built yet is said', () => {
  expect(Object.keys(pinterest.about.missing ?? {}).sort()).toEqual(['account', 'archive', 'publish'])
})
