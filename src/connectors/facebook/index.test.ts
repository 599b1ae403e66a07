/** The Facebook connector as a whole: the contract, the forms an export comes in, damage, and what it must never open. */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { areParts, openArchive, together } from '../../tools/archive/index.ts'
import { endureDamage, sample, trial, trialContext, trialOf } from '../_entries/trial.ts'
import { metaJson, page, threadJson, words } from '../_meta/test-export.ts'
import { isFact } from '../connector.ts'
import { describeConnector } from '../contract.ts'
import facebook from './index.ts'

const fixture = join(import.meta.dirname, 'fixtures/facebook-ownerexample-2025-11-18-AbCdEf12.zip')
const pages = join(import.meta.dirname, 'fixtures/facebook-ownerexample-2025-11-18-HtmlHtml.zip')
const chats = join(import.meta.dirname, 'fixtures/encrypted-chats')
const shared = sample('facebook/synthetic-2025')

describeConnector(facebook, [
  {
    file: fixture,
    counts: {
      connect: { received: 5 },
      invite: { sent: 1, received: 1 },
      follow: { sent: 2 },
      message: { sent: 2, received: 3 },
      // A heart on a message and a poke are received.
      reaction: { sent: 3, received: 2 },
      post: { sent: 5 },
      mention: { sent: 2 },
      reply: { sent: 5 },
    },
  },
  { file: pages, counts: { connect: { received: 3 }, message: { sent: 1, received: 1 } } },
  { file: chats, counts: { message: { sent: 2, received: 2 }, reaction: { received: 1 } } },
])

describe('the export as a whole', () => {
  test('what was skipped is counted by its reason', async () => {
    const { skipped } = await trialOf(facebook, fixture)
    expect(skipped).toEqual({
      'an empty post': 1,
      'a message that was taken back': 1,
      'a notice of the network, not written by a person': 1,
      'a request you declined': 1,
      'a friend you removed: nothing tells when you became friends': 1,
      'the same follow again': 2,
      'left alone on purpose': 1,
    })
  })

  test('names come out right, and the account is the owner’s', async () => {
    const { only, interactions } = await trialOf(facebook, fixture)
    expect(only('account')).toEqual([
      {
        type: 'account',
        account: 'facebook:ownerexample',
        name: 'Owner Exämple',
        since: 1_230_768_000_000,
        more: { emails: ['owner@example.com'] },
      },
    ])
    const names = new Set(interactions.map(({ withName }) => withName))
    for (const name of ['Zoë Müller', 'Radosław Nowak', '李雷']) expect(names).toContain(name)
  })

  test('coverage begins when the owner joined, and claims nothing that others do in public', async () => {
    const [coverage] = (await trialOf(facebook, fixture)).only('coverage')
    expect(coverage).toMatchObject({ from: 1_230_768_000_000, to: trialContext.madeAt })
    expect(coverage?.received.toSorted()).toEqual(['call', 'connect', 'invite', 'message'])
    expect(coverage?.sent).toContain('reaction')
  })

  test('sign-ins, places, searches and advertising are left alone on purpose and not opened', async () => {
    await using archive = await openArchive(fixture)
    const opened: string[] = []
    const more = ['logged_information/search/your_search_history.json', 'ads_information/a.json', 'preferences/b.json']
    const watched = {
      ...archive,
      entries: [...archive.entries, ...more.map((path) => ({ path, size: 2 }))],
      open(entry: (typeof archive.entries)[number]) {
        opened.push(entry.path)
        return archive.open(entry)
      },
    }
    const items =
      facebook.archive === undefined ? [] : await Array.fromAsync(facebook.archive.read(watched, trialContext))
    expect(opened.filter((path) => /search|ads_|preferences|autofill|media|\.jpg/.test(path))).toEqual([])
    const alone = items.filter((item) => item.type === 'skipped' && item.reason === 'left alone on purpose')
    expect(alone).toHaveLength(4)
  })

  test('an unknown file is told, an empty one and pictures are not', async () => {
    const { skipped } = await trial(facebook, {
      'your_facebook_activity/telepathy/thoughts.json': '{"thoughts_v2":[]}',
      'your_facebook_activity/polls/no-data.txt': '',
      'your_facebook_activity/posts/media/1.jpg': 'x',
      // Somebody sent a file of this name.
      'your_facebook_activity/messages/inbox/zoe_1234567/files/friends.json': '{"friends_v2":[{"name":"No Friend"}]}',
    })
    expect(skipped).toEqual({ 'a file Rapport does not know': 1 })
  })

  test('pages that are not read are told with what to do, folder by folder', async () => {
    const { skipped, items } = await trial(facebook, {
      'your_facebook_activity/posts/your_posts_1.html': page('Posts', [
        { heading: 'Owner posted.', date: 'Oct 1, 2025 1:00 pm' },
      ]),
      'your_facebook_activity/posts/your_posts_2.html': page('Posts', []),
      'connections/friends/your_friends.html': page('Friends', [{ heading: 'Ann', date: 'Oct 1, 2025 1:00 pm' }]),
    })
    expect(skipped).toEqual({ 'a page Rapport does not read: ask Facebook for the export as JSON': 2 })
    expect(items.filter((item) => item.type === 'skipped')).toHaveLength(1)
  })

  test.skipIf(!existsSync(shared))('zip and folder give the same records', async () => {
    const folder = await trialOf(facebook, join(shared, 'facebook-ownerexample-2025-11-18-AbCdEf12'))
    expect(folder.records).toEqual((await trialOf(facebook, fixture)).records)
  })

  test('random damage to any file ends in items, never in an error', { timeout: 120_000 }, async () => {
    await endureDamage(facebook, fixture)
    await endureDamage(facebook, pages)
    await endureDamage(facebook, chats)
  })
})

test('JSON and pages of one export tell the same events under the same ids', async () => {
  const context = { owners: ['facebook:ownerexample'] }
  const json = await trialOf(facebook, fixture, context)
  const html = await trialOf(facebook, pages, context)
  const known = new Map(json.interactions.map((one) => [one.id, one]))
  const alike = html.interactions.filter(({ id }) => known.has(id))
  expect(alike.map(({ kind, withName }) => `${kind} ${withName}`)).toEqual(['connect Zoë Müller', 'message Zoë Müller'])
  for (const one of alike) {
    expect(one.account).toBe('facebook:ownerexample')
    expect(one.text).toBe(known.get(one.id)?.text)
    expect(one.with).toEqual(known.get(one.id)?.with)
  }
})

test('an export in several zips is one, also where a conversation is split between them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-facebook-'))
  const path = 'your_facebook_activity/messages/inbox/zoemuller_123456'
  const part = async (name: string, number: number, texts: string[]) => {
    const file = join(folder, name, 'export', path, `message_${number}.json`)
    const messages = texts.map((text, at) => ({ from: 'Owner', at: 1.7e12 - number * 1e6 - at * 1e5, text }))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, threadJson(['Zoë Müller', 'Owner'], 'Zoë Müller', messages))
    return openArchive(join(folder, name))
  }
  try {
    await using second = await part('one', 10, ['c', 'd'])
    await using first = await part('two', 2, ['a', 'b'])
    expect(areParts([second, first])).toBe(true)
    const read = facebook.archive?.read(together([second, first]), trialContext) ?? []
    const items = (await Array.fromAsync(read)).filter(isFact)
    expect(items.flatMap((item) => (item.type === 'interaction' ? [item.text] : []))).toEqual(['a', 'b', 'c', 'd'])
    expect(facebook.archive?.inParts).toBe(true)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('encrypted chats are read as they are: what looks damaged in them is what somebody wrote', async () => {
  const { interactions, skipped, recognition } = await trialOf(facebook, chats)
  expect(recognition?.format).toBe('Facebook encrypted chats')
  expect(interactions.map(({ text }) => text)).toContain('Grüße Ã¼ber Ã¤hnliches')
  expect(interactions.map(({ with: whom }) => whom?.[0])).toContain('facebook:name/李雷')
  expect(skipped).toEqual({ 'a message that was taken back': 1 })
})

describe('one file alone', () => {
  test('is known by what it holds, whatever it is called', async () => {
    const friends = metaJson({ friends_v2: [{ name: 'Zoë', timestamp: 1_300_000_000 }] })
    const { recognition, interactions } = await trial(facebook, { 'download (3).json': friends })
    expect(recognition?.format).toBe('Facebook file (JSON)')
    expect(interactions).toMatchObject([{ kind: 'connect', with: ['facebook:name/zoë'] }])
  })

  test('of messages is taken for Facebook’s with little certainty, and for sure by what it leads to', async () => {
    const thread = (link: string) => threadJson(['Zoë', 'Owner'], 'Zoë', [{ from: 'Zoë', at: 1.7e12, text: link }])
    const plain = await trial(facebook, { 'message_1.json': thread('hi') })
    expect(plain.recognition).toMatchObject({ certainty: 0.5 })
    expect(plain.interactions).toMatchObject([{ kind: 'message', direction: 'received', with: ['facebook:name/zoë'] }])
    const sure = await trial(facebook, { 'message_1.json': thread('https://www.facebook.com/groups/1') })
    expect(sure.recognition?.certainty).toBeGreaterThan(0.5)
    expect(
      (await trial(facebook, { 'message_1.json': thread('https://www.instagram.com/p/1/') })).recognition,
    ).toBeUndefined()
  })

  test('that is no export of anybody’s is left to others', async () => {
    expect((await trial(facebook, { 'a.json': '{"friends": 3}' })).recognition).toBeUndefined()
    expect((await trial(facebook, { 'a.html': '<html><body>hello</body></html>' })).recognition).toBeUndefined()
    expect((await trial(facebook, { 'a.json': '[1, 2, 3]' })).recognition).toBeUndefined()
  })
})

test('a page of messages tells the other by its title', async () => {
  const { interactions } = await trial(facebook, {
    'message_1.html': page('Zoë', [
      { heading: 'Me Myself', body: words('hello'), date: 'Oct 1, 2025 1:00:05 pm' },
      { heading: 'Zoë', body: words('hi'), date: 'Oct 1, 2025 12:59 pm' },
    ]),
  })
  expect(interactions).toMatchObject([
    { direction: 'sent', text: 'hello', with: ['facebook:name/zoë'] },
    { direction: 'received', text: 'hi', with: ['facebook:name/zoë'] },
  ])
})

test('pages to 2018 are read as well, by the offset they write', async () => {
  const message = (name: string, date: string, text: string) =>
    `<div class="message"><div class="message_header"><span class="user">${name}</span><span class="meta">${date}</span></div></div><p>${text}</p>`
  const { interactions, recognition } = await trial(facebook, {
    'export/messages/7.html': `<html><head><title>Conversation with Zoë Müller</title></head><body><div class="contents"><div class="thread">${message('Me', 'Friday, March 9, 2018 at 4:35pm UTC+01', 'hello')}${message('Zoë Müller', 'Friday, March 9, 2018 at 4:34pm UTC+01', 'hi<br>you')}</div></div></body></html>`,
    'export/index.htm': '<html></html>',
  })
  expect(recognition).toMatchObject({ certainty: 0.5 })
  expect(interactions.map(({ direction, text, at, with: whom }) => [direction, text, at, whom?.[0]])).toEqual([
    ['sent', 'hello', Date.UTC(2018, 2, 9, 15, 35), 'facebook:name/zoë müller'],
    ['received', 'hi\nyou', Date.UTC(2018, 2, 9, 15, 34), 'facebook:name/zoë müller'],
  ])
})

describe('handles', () => {
  test('are spelled from whatever people write', () => {
    const spelled: [written: string, spelled: string][] = [
      ['https://www.facebook.com/Ada.B/', 'ada.b'],
      ['https://facebook.com/profile.php?id=1000123', 'id/1000123'],
      ['name/John Smith#2', 'name/john smith#2'],
    ]
    for (const [written, expected] of spelled) expect(facebook.about.spell(written)).toBe(expected)
  })

  test('lead to a page, a mere name to none', () => {
    expect(facebook.about.profile?.('ada')).toBe('https://www.facebook.com/ada')
    expect(facebook.about.profile?.('name/ada b.')).toBeUndefined()
  })
})

test('what is not built yet is said', () => {
  expect(Object.keys(facebook.about.missing ?? {}).sort()).toEqual(['account', 'publish'])
})
