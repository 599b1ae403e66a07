/** Messages of every generation of the export, and who is who in them. */
import { describe, expect, test } from 'vitest'
import { trial } from '../_entries/trial.ts'
import linkedin from './index.ts'

const page = (name: string) => `https://www.linkedin.com/in/${name}`
const profileFile = 'First Name,Last Name,Maiden Name,Address\nMaya,Lindgren,,\n'
const header =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER'
const quoted = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')

async function read(head: string, rows: string[][], more: Record<string, string> = {}) {
  return trial(linkedin, {
    'Profile.csv': profileFile,
    'messages.csv': `${head}\n${rows.map(quoted).join('\n')}\n`,
    ...more,
  })
}
const row = (
  from: string,
  fromPage: string,
  to: string,
  toPages: string,
  content: string,
  at = '2024-01-01 10:00:00 UTC',
  conversation = 'c1',
) => [conversation, '', from, fromPage, to, toPages, at, '', content, 'INBOX']
const fromTheo = (content: string, at?: string) =>
  row('Theo', page('Theo%20G'), 'Maya Lindgren', page('maya'), content, at)

describe('the words of a message', () => {
  test('markup of the editor becomes lines, and angle brackets somebody typed stay', async () => {
    const text = async (content: string) => (await read(header, [fromTheo(content)])).interactions[0]?.text
    expect(await text('<p class="x">Hi</p><p class="x">a &amp; b</p><ul><li>one</li></ul>')).toBe('Hi\na & b\n\none')
    expect(await text('if a < b then <b> it is 1 &lt; 2 &#39;so&#39;')).toBe("if a < b then <b> it is 1 < 2 'so'")
    expect(await text('two\r\nlines  and  spaces')).toBe('two\nlines  and  spaces')
    expect(await text('&#0;&#55296;&#x110000;&unknown;')).toBe('&#0;&#55296;&#x110000;&unknown;')
  })

  test('a message of a picture alone is a message, one of nothing is an empty row', async () => {
    const head = `${header},ATTACHMENTS`
    const pictures = 'https://a.example/1,https://a.example/2?x=1,2'
    const { interactions, skipped } = await read(head, [
      [...fromTheo(''), pictures],
      [...fromTheo(''), ''],
    ])
    expect(interactions).toMatchObject([{ more: { media: 2 } }])
    expect(interactions[0]).not.toHaveProperty('text')
    expect(skipped).toEqual({ 'an empty row': 1 })
  })

  test('drafts are marked in three ways', async () => {
    for (const marks of [
      ['Yes', 'No'],
      ['true', ''],
      ['No', 'Yes'],
    ]) {
      const { skipped } = await read(`${header},IS MESSAGE DRAFT,IS CONVERSATION DRAFT`, [[...fromTheo('a'), ...marks]])
      expect(skipped).toEqual({ 'a draft': 1 })
    }
  })

  test('the same words in the same second, twice, are two messages with lasting ids', async () => {
    const { interactions } = await read(header, [fromTheo('ping'), fromTheo('ping'), fromTheo('pong')])
    const ids = interactions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(3)
    expect(ids[1]).toBe(`${ids[0]}~2`)
    expect((await read(header, [fromTheo('pong'), fromTheo('ping')])).interactions.map(({ id }) => id)).toEqual([
      ids[2],
      ids[0],
    ])
  })

  test('a sender who closes their account later does not make an old message a new one', async () => {
    const before = (await read(header, [fromTheo('hello')])).interactions[0]?.id
    const closed = row('LinkedIn Member', '', 'Maya Lindgren', page('maya'), 'hello')
    expect((await read(header, [closed])).interactions[0]?.id).toBe(before)
  })
})

describe('who is who', () => {
  test('an address is decoded and lower case, a company keeps its place', async () => {
    const { interactions } = await read(header, [
      row('Zoë', 'https://de.linkedin.com/in/Zo%C3%AB-Brandt/?x=1', 'Maya Lindgren', page('maya'), 'a'),
      row('Acme', 'https://www.linkedin.com/company/Acme', 'Maya Lindgren', page('maya'), 'b', undefined, 'c2'),
    ])
    expect(interactions.map(({ with: whom }) => whom)).toEqual([['linkedin:zoë-brandt'], ['linkedin:company/acme']])
  })

  test('closed accounts are one person in each conversation and not the same in two', async () => {
    const closed = (conversation: string, at: string) =>
      row('LinkedIn Member', '', 'Maya Lindgren', page('maya'), 'hi', at, conversation)
    const { interactions } = await read(header, [
      closed('c1', '2024-01-01 10:00:00 UTC'),
      closed('c1', '2024-01-02 10:00:00 UTC'),
      closed('c2', '2024-01-03 10:00:00 UTC'),
    ])
    const [a, b, c] = interactions.map(({ with: whom }) => whom?.[0])
    expect(a).toMatch(/^linkedin:name\/linkedin member#[\w-]{8}$/)
    expect(b).toBe(a)
    expect(c).not.toBe(a)
  })

  test('advertising without a sender is sponsored whatever folder it lies in; spam with a sender is a message', async () => {
    const { interactions, skipped } = await read(header, [
      row('Casey', '', 'Maya Lindgren', page('maya'), '<p class="spinmail-quill-editor__spin-break">Buy</p>'),
      [...row('Rex', page('rex'), 'Maya Lindgren', page('maya'), 'Buy', undefined, 'c2').slice(0, 9), 'SPAM'],
    ])
    expect(skipped).toEqual({ 'a sponsored message': 1 })
    expect(interactions).toMatchObject([{ with: ['linkedin:rex'], more: { folder: 'spam' } }])
  })

  test('a group message sent is for all others, one received is from its sender', async () => {
    const { interactions } = await read(header, [
      row(
        'Maya Lindgren',
        page('maya'),
        'Theo, Lena Vogt, PhD',
        `${page('theo')},${page('lena')}`,
        'hello',
        '2024-01-02 10:00:00 UTC',
      ),
      row('Theo', page('theo'), 'Maya Lindgren, Lena Vogt, PhD', `${page('maya')},${page('lena')}`, 'hi'),
    ])
    expect(interactions).toMatchObject([
      { direction: 'sent', audience: 'group', with: ['linkedin:theo', 'linkedin:lena'] },
      { direction: 'received', audience: 'group', with: ['linkedin:theo'] },
    ])
  })

  test('a closed account in a group is known by its name, beside one whose name holds a comma', async () => {
    const { interactions } = await read(
      header,
      [row('Maya Lindgren', page('maya'), 'Jane Doe, Ph.D.,LinkedIn Member', `${page('jane')},`, 'hello')],
      {
        'Connections.csv': `First Name,Last Name,URL,Connected On\nJane,"Doe, Ph.D.",${page('jane')},01 Jan 2024\n`,
        'Invitations.csv': `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nMaya Lindgren,Jane,"1/2/24, 7:35 AM",,OUTGOING,${page('maya')},${page('jane')}\n`,
      },
    )
    expect(interactions.find(({ kind }) => kind === 'message')?.with).toEqual([
      'linkedin:jane',
      expect.stringMatching(/^linkedin:name\/linkedin member#/),
    ])
  })

  test('exports to 2022 have no addresses of recipients: names stand for those who wrote under them', async () => {
    const head = 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER'
    const old = (from: string, fromPage: string, to: string, minute: string) => [
      'c1',
      '',
      from,
      fromPage,
      to,
      `2022-08-20 11:${minute}:00 UTC`,
      '',
      'x',
      'INBOX',
    ]
    const { interactions, only } = await read(head, [
      old('Ravi Menon', page('ravimenon'), 'Maya Lindgren, Jane Doe, Ph.D.', '00'),
      old('Jane Doe, Ph.D.', page('janedoe-phd'), 'Maya Lindgren, Ravi Menon', '20'),
      old('Maya Lindgren', page('maya-4a1b'), 'Ravi Menon, Jane Doe, Ph.D., Silent Sam', '30'),
    ])
    expect(only('account')).toMatchObject([{ account: 'linkedin:maya-4a1b' }])
    expect(interactions.map(({ direction, audience }) => [direction, audience])).toEqual([
      ['received', 'group'],
      ['received', 'group'],
      ['sent', 'group'],
    ])
    expect(interactions[2]?.with).toEqual([
      'linkedin:ravimenon',
      'linkedin:janedoe-phd',
      expect.stringMatching(/^linkedin:name\/silent sam#/),
    ])
  })

  test('the owner is found by elimination where only the other one wrote', async () => {
    const { only, interactions } = await read(header, [
      row('Ben', page('ben'), 'Maya Lindgren', page('maya-1a'), 'hello'),
    ])
    expect(only('account')).toMatchObject([{ account: 'linkedin:maya-1a' }])
    expect(interactions).toMatchObject([{ direction: 'received', with: ['linkedin:ben'] }])
  })

  test('invitations say whose export it is, whatever the profile says', async () => {
    const { only } = await read(header, [fromTheo('a')], {
      'Invitations.csv': `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nM. L.,Ama,"1/2/24, 7:35 AM",,OUTGOING,${page('maya-new')},${page('ama')}\n`,
    })
    expect(only('account')).toMatchObject([{ account: 'linkedin:maya-new' }])
  })
})
