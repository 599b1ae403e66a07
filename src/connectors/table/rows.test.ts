/** What the rows of a table become once its columns are named. */
import { describe, expect, test } from 'vitest'
import { trialOf } from '../_entries/trial.ts'
import table from './index.ts'
import { contexts, fixture, readAs } from './test-table.ts'

describe('rows as what happened', () => {
  test('have a name for a handle where only a name is told, and keep what is not named', async () => {
    const { interactions, only, skipped } = await trialOf(table, fixture('forum-log.csv'), {
      ...contexts['forum-log.csv'],
      zone: 'Europe/Berlin',
    })
    expect(only('account')).toEqual([{ type: 'account', account: 'forum:laden' }])
    expect(interactions[0]).toEqual({
      type: 'interaction',
      id: '1',
      at: Date.UTC(2024, 3, 3, 8, 15),
      account: 'forum:laden',
      direction: 'received',
      kind: 'message',
      with: ['forum:name/anna berg'],
      withName: 'Anna Berg',
      audience: 'direct',
      text: 'Habt ihr die Lampe noch?',
      more: { Ort: 'Berlin' },
    })
    expect(interactions[3]).toMatchObject({ at: null, more: { sourceAt: 'bald' } })
    expect(skipped).toEqual({ 'nobody in the row': 1, 'a time that cannot be read: kept without it': 1 })
    expect(only('coverage')).toEqual([
      {
        type: 'coverage',
        account: 'forum:laden',
        from: Date.UTC(2024, 3, 3, 8, 15),
        to: Date.UTC(2024, 3, 14, 7),
        sent: ['message'],
        received: ['message'],
      },
    ])
  })

  test('between two sides are sent by the one who is the workspace, to several at once too', async () => {
    const { interactions } = await trialOf(table, fixture('mail-log.csv'), contexts['mail-log.csv'])
    expect(
      interactions.map(({ direction, with: who, withName, audience, at }) => [direction, who, withName, audience, at]),
    ).toEqual([
      ['sent', ['email:ada@post.example'], 'Ada Lovelace', 'direct', Date.UTC(2024, 0, 2, 10)],
      ['received', ['email:ada@post.example'], 'Ada Lovelace', 'direct', Date.UTC(2024, 0, 2, 12)],
      ['sent', ['email:ada@post.example', 'email:bob@post.example'], undefined, 'group', Date.UTC(2024, 0, 3, 10)],
    ])
  })

  test('are of the account that is said to be one of the sides', async () => {
    const text = 'From,To,Date,Message\nme@shop.example,ada@post.example,2024-05-06,hello you\n'
    const { only } = await readAs(text, 'auto,me=me@shop.example')
    expect(only('account')).toEqual([{ type: 'account', account: 'email:me@shop.example' }])
  })

  test('may be objects, one a line', async () => {
    const { interactions } = await trialOf(table, fixture('talks.jsonl'), contexts['talks.jsonl'])
    expect(interactions[0]).toMatchObject({
      at: 1_706_781_600_000,
      with: ['threads:anna_l'],
      kind: 'reply',
      url: 'https://forum.example/1',
      more: { tags: 'a; b' },
      account: 'threads:name/unknown',
    })
  })

  test('are of the accounts and networks that columns name', async () => {
    const text =
      'Network,Account,Who,When,Way,Message\nTwitter,@shop,ada_l,2024-05-06,in,hello you\nLinkedIn,,bob_m,2024-05-06,out,good day\n,mastodon:@shop@toot.example,@cleo@toot.example,2024-05-06,out,hi\n'
    const { interactions, only } = await readAs(text, 'auto', { accounts: ['linkedin:me'] })
    expect(only('account').map(({ account }) => account)).toEqual([
      'x:shop',
      'linkedin:me',
      'mastodon:@shop@toot.example',
    ])
    expect(interactions.map(({ with: who }) => who?.[0])).toEqual([
      'x:ada_l',
      'linkedin:bob_m',
      'mastodon:@cleo@toot.example',
    ])
    expect(only('coverage')).toHaveLength(3)
  })

  test('join the handle and the address that a row gives of one person', async () => {
    const text =
      'Handle,Email,Name,When,Way,Text\nada_l,ada@post.example,Ada L,2024-05-06,in,hello you\nada_l,ada@post.example,Ada L,2024-05-07,in,hello again\n'
    const { only, interactions } = await readAs(text, 'auto,network=x')
    expect(only('person')).toEqual([{ type: 'person', handles: ['x:ada_l', 'email:ada@post.example'], name: 'Ada L' }])
    expect(interactions[0]).toMatchObject({ with: ['x:ada_l'], withName: 'Ada L', account: 'x:name/unknown' })
  })

  test('are told once: an exact twin has a number, and the same table again the same ids', async () => {
    const text = 'Who,When,Way,Text\nada_l,2024-05-06,in,hello you\nada_l,2024-05-06,in,hello you\n'
    const ids = (await readAs(text, 'auto')).interactions.map(({ id }) => id)
    expect(ids).toEqual([ids[0], `${ids[0]}~2`])
    const turned = 'Way;Text;When;Who\nin;hello you;06.05.2024;ada_l\n'
    expect((await readAs(turned, 'auto')).interactions[0]?.id).toBe(ids[0])
  })

  test('of a kind or a direction that nobody knows are counted', async () => {
    const text =
      'Who,When,Way,Kind,Text\nada_l,2024-05-06,in,call,a\nada_l,2024-05-06,sideways,call,a\nada_l,2024-05-06,out,levitation,a\n'
    const { interactions, skipped } = await readAs(text, 'person=Who,time=When,direction=Way,kind=Kind')
    expect(interactions.map(({ kind, direction }) => [kind, direction])).toEqual([['call', 'received']])
    expect(skipped).toEqual({
      'a direction that is neither sent nor received': 1,
      'a kind that Rapport does not know': 1,
    })
  })
})

describe('rows as something else', () => {
  test('subscribers come and go', async () => {
    const text = 'Handle,Since,Gone\nada_l,2024-05-06,\nbob_m,2024-05-07,2024-06-01\n'
    const { interactions, only } = await readAs(
      text,
      'rows=subscribers,person=Handle,time=Since,left=Gone,network=x,account=x:shop',
    )
    expect(interactions.map(({ kind, with: who }) => [kind, who?.[0]])).toEqual([
      ['follow', 'x:ada_l'],
      ['follow', 'x:bob_m'],
      ['unfollow', 'x:bob_m'],
    ])
    expect(only('followers')).toMatchObject([{ account: 'x:shop', handles: ['x:ada_l'] }])
  })

  test('plans are drafts', async () => {
    const text = 'Idea,Day,Room\nA new lamp,2099-05-06 10:00,3\n,2099-05-06 10:00,4\n'
    const { only, skipped } = await readAs(text, 'rows=drafts,text=Idea,time=Day', { owners: ['x:shop'] })
    expect(only('draft')).toMatchObject([
      { text: 'A new lamp', due: Date.UTC(2099, 4, 6, 10), accounts: ['x:shop'], more: { Room: '3' } },
    ])
    expect(skipped).toEqual({ 'a row without words': 1 })
  })

  test('people have notes and whatever else stands there', async () => {
    const text = 'Name,E-mail,Remarks,Town\nAda Lovelace,ada@post.example,likes cats,London\nBob Miller,,,\n,,,\n'
    const { only, skipped } = await readAs(text, 'auto')
    expect(only('person')).toEqual([
      { type: 'person', handles: ['email:ada@post.example'], name: 'Ada Lovelace', more: { Town: 'London' } },
      { type: 'person', handles: ['email:name/bob miller'], name: 'Bob Miller' },
    ])
    expect(only('note')).toMatchObject([{ with: 'email:ada@post.example', text: 'likes cats' }])
    expect(skipped).toEqual({ 'an empty row': 1 })
  })
})

test('columns named after what objects are made of are columns', async () => {
  const text = '__proto__,constructor,Who,When,Way,toString\nx,y,ada_l,2024-05-06,in,z\n'
  const { interactions } = await readAs(text, 'person=Who,time=When,direction=Way')
  expect(interactions[0]?.more).toEqual({ 'Column 1': 'x', constructor: 'y', toString: 'z' })
  expect(Object.getPrototypeOf(interactions[0]?.more)).toBe(Object.prototype)
})
