/** Between the owner and others: whose mailbox it is, which way a mail went, and what is nobody's words. */
import { describe, expect, test } from 'vitest'
import { trial } from '../_entries/trial.ts'
import type { ReadContext } from '../connector.ts'
import email from './index.ts'
import { mail, mbox, sentMail } from './test-mails.ts'

const read = (mails: string[], context: Partial<ReadContext> = {}) =>
  trial(email, { 'box.mbox': mbox(...mails) }, context)
const readSent = (inbox: string[], sent: string[], context: Partial<ReadContext> = {}) =>
  trial(email, { 'b/Inbox': mbox(...inbox), 'b/Sent': mbox(...sent) }, context)

describe('whose mailbox it is', () => {
  const accountsOf = async (given: Promise<Awaited<ReturnType<typeof trial>>>) =>
    (await given).only('account').map(({ account }) => account)

  test('as the user said', async () => {
    const owners = ['email:carol@x.example']
    const { interactions, only } = await read([mail({ From: 'carol@x.example', To: 'bob@x.example' })], { owners })
    expect(interactions[0]).toMatchObject({
      account: 'email:carol@x.example',
      direction: 'sent',
      with: ['email:bob@x.example'],
    })
    expect(only('account')).toHaveLength(1)
  })

  test('the senders of sent mails, each an account', async () => {
    const alias = sentMail({ From: 'Shop <hello@shop.example>' })
    const { interactions, only } = await readSent(
      [mail({ To: 'hello@shop.example' }), mail({})],
      [sentMail({}), sentMail({}), alias],
    )
    expect(only('account').map(({ account }) => account)).toEqual([
      'email:ada@shop.example',
      'email:hello@shop.example',
    ])
    expect(interactions.map(({ account, direction }) => `${direction} ${account}`)).toEqual([
      'received email:hello@shop.example',
      'received email:ada@shop.example',
      'sent email:ada@shop.example',
      'sent email:ada@shop.example',
      'sent email:hello@shop.example',
    ])
  })

  test('but not somebody whose mails only strayed there', async () => {
    const strayed = mail({ From: 'bob@x.example' })
    const inbox = Array.from({ length: 6 }, () => mail({}))
    expect(await accountsOf(readSent(inbox, [sentMail({}), sentMail({}), sentMail({}), strayed]))).toEqual([
      'email:ada@shop.example',
    ])
  })

  test('else whom servers delivered to', async () => {
    const mails = Array.from({ length: 4 }, () => mail({ To: 'list@x.example', 'Delivered-To': 'ada@shop.example' }))
    expect(await accountsOf(read(mails))).toEqual(['email:ada@shop.example'])
    const received = mail({
      To: 'x@y.example',
      Received: 'from a by b for <ada@shop.example>; Mon, 5 Jan 2026 09:00:00 +0000',
    })
    expect(await accountsOf(read([received, received]))).toEqual(['email:ada@shop.example'])
  })

  test('else the one most mails are from or to', async () => {
    const mails = [
      mail({}),
      mail({ From: 'carol@y.example' }),
      sentMail({ To: 'dan@z.example' }),
      mail({ From: 'eve@z.example' }),
    ]
    const { interactions } = await read(mails)
    expect(interactions.map(({ direction }) => direction)).toEqual(['received', 'received', 'sent', 'received'])
  })

  test('other addresses that are delivered there are the same owner’s, though no accounts', async () => {
    const forwarded = () =>
      mail({ To: 'info@shop.example', 'Delivered-To': 'ada@shop.example', 'X-Original-To': 'info@shop.example' })
    const own = mail({ From: 'info@shop.example', To: 'bob@x.example', 'Delivered-To': 'ada@shop.example' })
    const { interactions, only } = await read([
      forwarded(),
      forwarded(),
      forwarded(),
      mail({ 'Delivered-To': 'ada@shop.example' }),
      own,
    ])
    expect(only('account')).toHaveLength(1)
    expect(interactions.at(-1)).toMatchObject({ direction: 'sent', account: only('account')[0]?.account })
  })

  test('a plus and Gmail’s dots make no other person', async () => {
    const owners = ['email:ada.l@gmail.com']
    const { interactions } = await read([mail({ From: 'adal+x@googlemail.com', To: 'bob@x.example' })], { owners })
    expect(interactions[0]?.direction).toBe('sent')
  })

  test('unknown where the mails are of many to many', async () => {
    const mails = Array.from({ length: 12 }, (_, i) => mail({ From: `a${i}@x.example`, To: `b${i}@y.example` }))
    expect(await accountsOf(read(mails))).toEqual(['email:name/unknown'])
  })
})

describe('a mail', () => {
  test('has the people it was written to, names, subject, thread and words', async () => {
    const { interactions } = await readSent(
      [
        mail({
          From: '=?utf-8?Q?B=C3=B6b?= <Bob@X.example>',
          'Message-ID': '<1@x>',
          Subject: 'Lunch',
          text: 'Will you come?',
        }),
      ],
      [
        sentMail({
          To: '"Stone, Bob" <bob@x.example>',
          'Message-ID': '<2@x>',
          'In-Reply-To': '<1@x>',
          Subject: 'Re: Lunch',
          Date: 'Mon, 5 Jan 2026 10:30:00 +0100',
          text: 'Gladly!\n\nOn Mon, 5 Jan 2026, Bob wrote:\n> Will you come?',
        }),
      ],
    )
    expect(interactions[0]).toMatchObject({
      id: '1@x',
      with: ['email:bob@x.example'],
      withName: 'Böb',
      text: 'Will you come?',
      audience: 'direct',
    })
    expect(interactions[1]).toEqual({
      type: 'interaction',
      id: '2@x',
      at: Date.UTC(2026, 0, 5, 9, 30),
      account: 'email:ada@shop.example',
      direction: 'sent',
      kind: 'message',
      with: ['email:bob@x.example'],
      withName: 'Stone, Bob',
      audience: 'direct',
      text: 'Gladly!',
      inReplyTo: '1@x',
      more: { subject: 'Re: Lunch' },
    })
  })

  test('to several is one to each, and to five or a list one to a group', async () => {
    const people = (count: number) => Array.from({ length: count }, (_, i) => `p${i}@x.example`).join(', ')
    const { interactions } = await readSent(
      [mail({ Cc: people(5) })],
      [sentMail({ To: people(2), Cc: 'c@x.example' }), sentMail({ To: people(5) })],
    )
    expect(interactions.map(({ audience, with: whom }) => [audience, whom?.length])).toEqual([
      ['group', 1],
      ['direct', 3],
      ['group', 5],
    ])
  })

  test('to oneself is left', async () => {
    const { interactions, skipped } = await readSent([], [sentMail({ To: 'ada@shop.example' }), sentMail({})])
    expect(interactions).toHaveLength(1)
    expect(skipped).toEqual({ 'a mail to yourself': 1 })
  })

  test('to everybody is a post', async () => {
    const list = { 'List-Id': '<news.shop.example>', 'List-Unsubscribe': '<https://shop.example/u>' }
    const { interactions, only } = await readSent(
      [mail({})],
      [
        sentMail({ To: 'undisclosed-recipients:;', text: 'New bread today' }),
        sentMail({ To: 'ada@shop.example', ...list }),
      ],
    )
    expect(interactions.slice(1).map(({ kind, audience, with: whom }) => [kind, audience, whom])).toEqual([
      ['post', 'public', undefined],
      ['post', 'public', undefined],
    ])
    expect(only('coverage')[0]).toMatchObject({ sent: ['message', 'post'], received: ['message', 'bounce'] })
  })

  test('whose date is more than two days from its arrival has that of its arrival, and is flagged', async () => {
    const late = mail({
      Date: 'Thu, 1 Jan 2015 09:00:00 +0000',
      Received: 'from a by b; Mon, 5 Jan 2026 09:00:00 +0000',
    })
    const { interactions } = await read([late])
    expect(interactions[0]).toMatchObject({
      at: Date.UTC(2026, 0, 5, 9),
      more: { dateHeader: '2015-01-01T09:00:00.000Z' },
    })
  })

  test('that only passes something on says so', async () => {
    const { interactions } = await read([
      mail({ Subject: 'Fwd: Lunch', text: '---------- Forwarded message ---------\nFrom: C <c@x.example>\n\nhi' }),
    ])
    expect(interactions[0]).not.toHaveProperty('text')
    expect(interactions[0]?.more).toMatchObject({ forwarded: true })
  })
})

describe('lists that people talk on', () => {
  const list = {
    To: 'knitters@lists.example',
    'List-Id': 'Knitters <knitters.lists.example>',
    'List-Post': '<mailto:knitters@lists.example>',
    Precedence: 'list',
  }

  test('are words of whoever wrote, to a group', async () => {
    const { interactions } = await read([mail({ ...list, 'Delivered-To': 'ada@shop.example' })])
    expect(interactions[0]).toMatchObject({
      kind: 'message',
      direction: 'received',
      audience: 'group',
      with: ['email:bob@x.example'],
    })
    expect(interactions[0]?.more).toMatchObject({ list: 'knitters@lists.example' })
  })

  test('even where the list put itself in their place', async () => {
    const hidden = mail({
      ...list,
      From: 'Bob via Knitters <knitters@lists.example>',
      'Reply-To': 'bob@x.example',
      'Delivered-To': 'ada@shop.example',
    })
    const { interactions } = await read([hidden])
    expect(interactions[0]).toMatchObject({ with: ['email:bob@x.example'], withName: 'Bob' })
  })

  test('what the owner writes to them is a post', async () => {
    const { interactions } = await readSent(
      [mail({ ...list, 'Delivered-To': 'ada@shop.example' })],
      [sentMail({ To: 'knitters@lists.example' })],
    )
    expect(interactions[1]).toMatchObject({ kind: 'post', audience: 'group' })
    expect(interactions[1]).not.toHaveProperty('with')
  })
})

describe('coverage', () => {
  test('is of what lies there: an inbox alone does not show that nothing was sent', async () => {
    const first = mail({ Date: 'Mon, 5 Jan 2026 09:00:00 +0000' })
    const last = mail({ Date: 'Fri, 5 Jun 2026 09:00:00 +0000' })
    const { only } = await read([last, first])
    expect(only('coverage')).toEqual([
      {
        type: 'coverage',
        account: 'email:ada@shop.example',
        from: Date.UTC(2026, 0, 5, 9),
        to: Date.UTC(2026, 5, 5, 9),
        received: ['message', 'bounce'],
        sent: [],
      },
    ])
    const sent = await trial(email, { 'b/Sent': mbox(sentMail({})), 'b/x': mbox(sentMail({})) })
    expect(sent.only('coverage')[0]).toMatchObject({ received: [], sent: ['message'] })
  })
})
