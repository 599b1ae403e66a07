/** What mailboxes tell of networks: a whole mailbox of their mails, and who is not believed. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { endureDamage, trialOf } from '../../_entries/trial.ts'
import { describeConnector } from '../../contract.ts'
import type { InteractionRecord } from '../../record.ts'
import email from '../index.ts'
import { shippedTemplates } from '../test-mails.ts'

const notices = await shippedTemplates()
const fixtures = join(import.meta.dirname, '../fixtures')
const file = join(fixtures, 'notices.mbox')

describeConnector(email, [
  {
    file,
    context: { notices },
    counts: {
      reply: { received: 6 },
      mention: { received: 3 },
      reaction: { received: 3 },
      share: { received: 2 },
      follow: { received: 4 },
      connect: { received: 1 },
      invite: { received: 2 },
      message: { received: 1 },
    },
  },
  {
    file: join(fixtures, 'thunderbird'),
    context: { notices },
    counts: { message: { sent: 3, received: 2 }, post: { sent: 1 }, bounce: { received: 1 } },
  },
  { file: join(fixtures, 'maildir'), counts: { message: { sent: 1, received: 2 } } },
])

const short = ({ account, kind, with: whom = [], withName, text, url }: InteractionRecord) => [
  account,
  kind,
  whom[0],
  withName,
  text,
  url,
]

describe('a mailbox of notices', () => {
  test('tells of every network who did what, in which words, and where', async () => {
    const { interactions } = await trialOf(email, file, { notices })
    expect(interactions.map(short)).toEqual([
      [
        'linkedin:name/unknown',
        'reply',
        'linkedin:mary-barlow-12ab',
        'Mary Barlow',
        'What a lovely piece, Ada. Would you tell us\nhow long it took?',
        'https://www.linkedin.com/feed/update/urn:li:activity:7100000000000000001?commentUrn=urn%3Ali%3Acomment%3A(activity%3A7100000000000000001%2C7100000000000000009)',
      ],
      ['linkedin:name/unknown', 'invite', 'linkedin:bob-stone', 'Bob Stone', undefined, undefined],
      ['linkedin:name/unknown', 'connect', 'linkedin:carol-day', 'Carol Day', undefined, undefined],
      [
        'linkedin:name/unknown',
        'message',
        'linkedin:name/bob stone',
        'Bob Stone',
        'Hello Ada, are you open on Monday?',
        'https://www.linkedin.com/messaging/thread/2-abc==',
      ],
      [
        'linkedin:name/unknown',
        'reaction',
        'linkedin:mary-barlow-12ab',
        'Mary Barlow',
        undefined,
        'https://www.linkedin.com/feed/update/urn:li:activity:7100000000000000001',
      ],
      [
        'linkedin:name/unknown',
        'mention',
        'linkedin:dan-eves',
        'Dan Eves',
        undefined,
        'https://www.linkedin.com/feed/update/urn:li:activity:7100000000000000022',
      ],
      ['linkedin:name/unknown', 'follow', 'linkedin:eve-fox', 'Eve Fox', undefined, undefined],
      [
        'x:ada_shop',
        'mention',
        'x:bob_bakes',
        'Bob Baker',
        '@ada_shop your tiles are wonderful',
        'https://x.com/bob_bakes/status/1700000000000000017',
      ],
      ['x:ada_shop', 'follow', 'x:cy_d', 'Cy', undefined, undefined],
      [
        'x:ada_shop',
        'reaction',
        'x:dee',
        'Dee Lee',
        undefined,
        'https://twitter.com/ada_shop/status/1700000000000000001',
      ],
      [
        'facebook:name/unknown',
        'reply',
        'facebook:zoe.mueller',
        'Zoë Müller',
        'So schön!',
        'https://www.facebook.com/photo.php?fbid=10150&set=a.1',
      ],
      ['facebook:name/unknown', 'invite', 'facebook:id/100007', 'Jürgen', undefined, undefined],
      [
        'instagram:ada.makes',
        'reply',
        'instagram:kiln.and.co',
        undefined,
        'Is it still for sale?',
        'https://www.instagram.com/p/Cabc123',
      ],
      ['instagram:ada.makes', 'follow', 'instagram:rosa_pots', undefined, undefined, undefined],
      [
        'threads:name/unknown',
        'reply',
        'threads:rosa_pots',
        undefined,
        'I have the same kiln',
        'https://www.threads.com/@rosa_pots/post/Dxyz',
      ],
      [
        'tiktok:adamakes',
        'reply',
        'tiktok:potluck',
        'Pot Luck',
        'how hot is it?',
        'https://www.tiktok.com/@adamakes/video/7300000000000000001',
      ],
      [
        'pinterest:name/unknown',
        'share',
        'pinterest:noraquill',
        'Nora Quill',
        undefined,
        'https://www.pinterest.com/pin/551234',
      ],
      [
        'mastodon:@ada@toot.example',
        'mention',
        'mastodon:@gus@fields.example',
        undefined,
        '@ada How do you fire it?\n\nI have a gas kiln.',
        'https://toot.example/@gus@fields.example/1150000000001',
      ],
      ['mastodon:@ada@toot.example', 'follow', 'mastodon:@hal@toot.example', undefined, undefined, undefined],
      [
        'mastodon:@ada@toot.example',
        'reaction',
        'mastodon:@hal@toot.example',
        undefined,
        undefined,
        'https://toot.example/@ada/1150000000000',
      ],
      [
        'mastodon:@ada@toot.example',
        'share',
        'mastodon:@gus@fields.example',
        undefined,
        undefined,
        'https://toot.example/@ada/1150000000000',
      ],
      [
        'bluesky:name/unknown',
        'reply',
        'bluesky:ivy.bsky.social',
        'Ivy',
        'The blue one!',
        'https://bsky.app/profile/ivy.bsky.social/post/3kxyz',
      ],
    ])
  })

  test('names each deed by its mail, and says how it is known', async () => {
    const { interactions } = await trialOf(email, file, { notices })
    expect(interactions[0]).toMatchObject({
      id: expect.stringMatching(/^mail:[\w-]{22}$/),
      direction: 'received',
      audience: 'public',
      at: Date.UTC(2026, 1, 2, 9),
      more: { via: 'mail', template: 'linkedin/en/comment' },
    })
    const several = interactions.slice(4, 7).map(({ id }) => id)
    expect(several).toEqual([several[0], `${several[0]}~2`, `${several[0]}~3`])
    expect(new Set(interactions.map(({ id }) => id)).size).toBe(interactions.length)
  })

  test('covers only kinds that were seen, from the first to the last of each', async () => {
    const { only } = await trialOf(email, file, { notices })
    const coverage = only('coverage').filter(({ account }) => account.startsWith('linkedin'))
    expect(
      coverage.map(({ received, sent, from, to }) => [
        received,
        sent,
        new Date(from ?? 0).getUTCDate(),
        new Date(to ?? 0).getUTCDate(),
      ]),
    ).toEqual([
      [['reply'], [], 2, 2],
      [['invite'], [], 3, 3],
      [['connect'], [], 4, 4],
      [['message'], [], 5, 5],
      [['reaction'], [], 7, 7],
      [['mention'], [], 7, 7],
      [['follow'], [], 7, 7],
    ])
  })

  test('counts what it left, and shows one of each kind that it could not read', async () => {
    const { items, skipped } = await trialOf(email, file, { notices })
    expect(skipped).toEqual({
      'a network’s mail that tells no deed of a person': 3,
      'a network’s notice that no template reads yet': 2,
      'a mail that only pretends to come from a network: its signature does not hold': 1,
    })
    const unread = items.filter((item) => item.type === 'unread')
    expect(unread).toEqual([
      {
        type: 'unread',
        network: 'linkedin',
        entry: 'notices.mbox',
        at: Date.UTC(2026, 1, 8, 9),
        from: 'notifications-noreply@linkedin.com',
        subject: 'Mary Barlow waved at your company',
        lines: [
          'Mary Barlow waved at your company',
          expect.stringContaining('See: https://www.linkedin.com/comm/company/shop'),
        ],
        links: [{ text: 'See:', url: expect.stringContaining('/comm/company/shop') }],
        count: 2,
      },
    ])
  })

  test('is of the accounts the user has, where the mails name none', async () => {
    const accounts = ['linkedin:ada-lovelace', 'email:ada@shop.example']
    const { interactions, only } = await trialOf(email, file, { notices, accounts })
    expect(interactions[0]?.account).toBe('linkedin:ada-lovelace')
    expect(only('account').map(({ account }) => account)).toContain('linkedin:ada-lovelace')
  })

  test('without templates its mails are what they are: automatic', async () => {
    const { interactions, only } = await trialOf(email, file)
    expect(interactions).toEqual([])
    expect(only('account')).toHaveLength(1)
  })

  test('endures damage', async () => {
    await endureDamage(email, join(fixtures, 'thunderbird'))
    await endureDamage(email, file)
  })
})

test('a template of the user’s own reads what none could', async () => {
  const own = {
    id: 'own/1',
    network: 'linkedin',
    senders: ['linkedin.com'],
    language: 'en',
    kind: 'reaction',
    subject: '{name} waved at your company',
    verified: true,
  } as const
  const { interactions } = await trialOf(email, file, { notices: [...notices, own] })
  expect(interactions.filter(({ more }) => more?.template === 'own/1').map(({ withName }) => withName)).toEqual([
    'Mary Barlow',
    'Dan Eves',
  ])
})
