/** How TikTok handles are spelled, and the contract. */
import { expect, test } from 'vitest'
import { describeConnector } from '../contract.ts'
import tiktok from './index.ts'

describeConnector(tiktok, [])

test('handles are spelled from whatever people write', () => {
  const spelled: [written: string, spelled: string][] = [
    ['@Ada.B', 'ada.b'],
    ['https://www.tiktok.com/@Ada.B/video/7', 'ada.b'],
  ]
  for (const [written, expected] of spelled) expect(tiktok.about.spell(written)).toBe(expected)
})

test('a handle leads to its page, a mere name to none', () => {
  expect(tiktok.about.profile?.('ada')).toBe('https://www.tiktok.com/@ada')
  expect(tiktok.about.profile?.('name/ada b.')).toBeUndefined()
})

test('what is not built yet is said', () => {
  expect(Object.keys(tiktok.about.missing ?? {}).sort()).toEqual(['account', 'archive', 'publish'])
})
