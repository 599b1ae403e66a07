/** Whose page an address is, and what can be a user name. */
import { describe, expect, test } from 'vitest'
import { loadConnectors, spellHandle } from '../load.ts'
import { isAddress, mailHandle, nameBefore } from './addresses.ts'
import { handleNamed, handleOfAddress, networkNamed } from './profiles.ts'

test.each([
  ['https://twitter.com/zoe_m', 'x:zoe_m'],
  ['http://mobile.twitter.com/zoe_m/status/123', 'x:zoe_m'],
  ['https://x.com/i/user/44196397', 'x:id/44196397'],
  ['x.com/home/', undefined],
  ['https://de.linkedin.com/in/J%C3%B6rg-M/', 'linkedin:jörg-m'],
  ['https://www.linkedin.com/company/acme?x=1', 'linkedin:company/acme'],
  ['https://facebook.com/profile.php?id=100', 'facebook:id/100'],
  ['https://www.facebook.com/people/Zoe-M/1000123', 'facebook:id/1000123'],
  ['https://www.facebook.com/sharer/sharer.php?u=x', undefined],
  ['https://www.instagram.com/p/abc/', undefined],
  ['https://www.tiktok.com/@ada/video/1', 'tiktok:ada'],
  ['https://bsky.app/profile/ada.bsky.social', 'bluesky:ada.bsky.social'],
  ['https://mastodon.social/@Ada/1', 'mastodon:@ada@mastodon.social'],
  ['https://medium.com/@ada', undefined],
  ['https://example.com/in/ada', undefined],
  ['https://linkedin.com.evil.example/in/ada', undefined],
  ['ftp://x.com/ada', undefined],
  ['https://', undefined],
  ['and/or', undefined],
])('%s is the page of %s', (address, handle) => {
  expect(handleOfAddress(address)).toBe(handle)
})

test.each([
  ['x', '@Zoe_M', 'x:zoe_m'],
  ['x', 'Zoe M', undefined],
  ['x', 'https://linkedin.com/in/zoe', undefined],
  ['mastodon', 'zoe@toot.example', 'mastodon:@zoe@toot.example'],
  ['mastodon', 'https://toot.example/@Zoe', 'mastodon:@zoe@toot.example'],
  ['mastodon', 'zoe', undefined],
  ['bluesky', 'zoe.bsky.social', 'bluesky:zoe.bsky.social'],
  ['bluesky', 'zoe', undefined],
  ['email', 'Zoe <Zoe@Post.example>', 'email:zoe@post.example'],
  ['forum', 'zoe', 'forum:zoe'],
  ['linkedin', 'zoe-m', 'linkedin:zoe-m'],
])('on %s %s is %s', (network, written, handle) => {
  expect(handleNamed(network, written)).toBe(handle)
})

test('every handle is one that its network spells no further', async () => {
  const { connectors } = await loadConnectors()
  for (const handle of [
    'x:zoe_m',
    'x:id/44',
    'linkedin:jörg-m',
    'linkedin:company/acme',
    'facebook:id/100',
    'facebook:zoe.fb',
    'tiktok:ada',
    'threads:ada',
    'pinterest:ada',
    'instagram:ada.b',
    'bluesky:ada.bsky.social',
    'mastodon:@ada@toot.example',
    'email:a@b.example',
    'other:name/ada l',
  ]) {
    expect(spellHandle(connectors, handle)).toBe(handle)
  }
})

describe('mail addresses', () => {
  test('are told from what is none', () => {
    for (const text of [
      'a@b.example',
      'first.last+tag@sub.b.example',
      'ö@münchen.example',
      "o'neil@b.example".replace("'", ''),
    ])
      expect(isAddress(text)).toBe(true)
    for (const text of [
      'a@b',
      '@b.example',
      'a b@c.example',
      'a@b.example, c@d.example',
      '@ada@toot.example',
      'a@@b.example',
    ])
      expect(isAddress(text)).toBe(false)
  })

  test('may come with a name or a scheme', () => {
    expect(mailHandle('mailto:Ada@B.example?subject=x')).toBe('email:ada@b.example')
    expect(nameBefore('"Ada, L." <ada@b.example>')).toBe('Ada, L.')
    expect(nameBefore('ada@b.example')).toBeUndefined()
  })
})

test('networks are known by what people call them', () => {
  expect(['Facebook Page', 'Instagram (business)', 'Twitter or LinkedIn'].map(networkNamed)).toEqual([
    'facebook',
    'instagram',
    undefined,
  ])
  expect(['Twitter', 'X (Twitter)', 'LinkedIn', 'E-Mail', 'Fediverse', 'carrier pigeon', ''].map(networkNamed)).toEqual(
    ['x', 'x', 'linkedin', 'email', 'mastodon', undefined, undefined],
  )
})
