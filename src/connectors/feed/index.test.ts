/** How feed handles are spelled, and the contract. */
import { expect, test } from 'vitest'
import { describeConnector } from '../contract.ts'
import feed from './index.ts'

describeConnector(feed, [])

test('handles are spelled from whatever people write', () => {
  const spelled: [written: string, spelled: string][] = [
    ['https://Blog.Example/Feed/', 'blog.example/feed'],
    ['feed:https://blog.example/atom.xml#top', 'blog.example/atom.xml'],
    ['feed://blog.example', 'blog.example'],
  ]
  for (const [written, expected] of spelled) expect(feed.about.spell(written)).toBe(expected)
})

test('a handle leads to its page, a mere name to none', () => {
  expect(feed.about.profile?.('ada')).toBe('https://ada')
  expect(feed.about.profile?.('name/ada b.')).toBeUndefined()
})

test('what is not built yet is said', () => {
  expect(Object.keys(feed.about.missing ?? {}).sort()).toEqual(['account', 'archive', 'publish'])
})
