/** How Instagram handles are spelled, and the contract. */
import { expect, test } from 'vitest'
import { describeConnector } from '../contract.ts'
import instagram from './index.ts'

describeConnector(instagram, [])

test('handles are spelled from whatever people write', () => {
  const spelled: [written: string, spelled: string][] = [
    ['@Ada_B', 'ada_b'],
    ['https://www.instagram.com/_u/ada_b', 'ada_b'],
    ['https://instagram.com/Ada_B/?hl=de', 'ada_b'],
  ]
  for (const [written, expected] of spelled) expect(instagram.about.spell(written)).toBe(expected)
})

test('a handle leads to its page, a mere name to none', () => {
  expect(instagram.about.profile?.('ada')).toBe('https://www.instagram.com/ada/')
  expect(instagram.about.profile?.('name/ada b.')).toBeUndefined()
})

test('what is not built yet is said', () => {
  expect(Object.keys(instagram.about.missing ?? {}).sort()).toEqual(['account', 'archive', 'publish'])
})
