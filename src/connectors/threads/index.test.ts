/** How Threads handles are spelled, and the contract. */
import { expect, test } from 'vitest'
import { describeConnector } from '../contract.ts'
import threads from './index.ts'

describeConnector(threads, [])

test('handles are spelled from whatever people write', () => {
  const spelled: [written: string, spelled: string][] = [
    ['@Ada', 'ada'],
    ['https://www.threads.net/@Ada/post/x', 'ada'],
  ]
  for (const [written, expected] of spelled) expect(threads.about.spell(written)).toBe(expected)
})

test('a handle leads to its page, a mere name to none', () => {
  expect(threads.about.profile?.('ada')).toBe('https://www.threads.com/@ada')
  expect(threads.about.profile?.('name/ada b.')).toBeUndefined()
})

test('what is not built yet is said', () => {
  expect(Object.keys(threads.about.missing ?? {}).sort()).toEqual(['account', 'archive', 'publish'])
})
