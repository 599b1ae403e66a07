/** How Facebook handles are spelled, and the contract. */
import { expect, test } from 'vitest'
import { describeConnector } from '../contract.ts'
import facebook from './index.ts'

describeConnector(facebook, [])

test('handles are spelled from whatever people write', () => {
  const spelled: [written: string, spelled: string][] = [
    ['https://www.facebook.com/Ada.B/', 'ada.b'],
    ['https://facebook.com/profile.php?id=1000123', 'id/1000123'],
    ['name/John Smith#2', 'name/john smith#2'],
  ]
  for (const [written, expected] of spelled) expect(facebook.about.spell(written)).toBe(expected)
})

test('a handle leads to its page, a mere name to none', () => {
  expect(facebook.about.profile?.('ada')).toBe('https://www.facebook.com/ada')
  expect(facebook.about.profile?.('name/ada b.')).toBeUndefined()
})

test('what is not built yet is said', () => {
  expect(Object.keys(facebook.about.missing ?? {}).sort()).toEqual(['account', 'archive', 'publish'])
})
