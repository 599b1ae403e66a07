/** How Bluesky handles are spelled, and the contract. */
import { expect, test } from 'vitest'
import { describeConnector } from '../contract.ts'
import bluesky from './index.ts'

describeConnector(bluesky, [])

test('handles are spelled from whatever people write', () => {
  const spelled: [written: string, spelled: string][] = [
    ['@Ada.Bsky.Social', 'ada.bsky.social'],
    ['https://bsky.app/profile/Ada.Example/post/3k', 'ada.example'],
    ['at://did:plc:abc123', 'did:plc:abc123'],
  ]
  for (const [written, expected] of spelled) expect(bluesky.about.spell(written)).toBe(expected)
})

test('a handle leads to its page', () => {
  expect(bluesky.about.profile?.('did:plc:abc')).toBe('https://bsky.app/profile/did:plc:abc')
})

test('what is not built yet is said', () => {
  expect(Object.keys(bluesky.about.missing ?? {}).sort()).toEqual(['account', 'archive', 'publish'])
})
