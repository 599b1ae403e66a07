/** Shares, comments, reactions and what people think of each other; dates and quotation marks. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { trial } from '../_entries/trial.ts'
import linkedin from './index.ts'
import { profile, spell } from './people/handles.ts'
import { shareText, timeOf } from './rows/cells.ts'

const connections = (...rows: string[]) =>
  `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${rows.join('\n')}\n`
const someone = connections('A,B,https://www.linkedin.com/in/ab,,,,01 Jan 2024')

async function read(files: Record<string, string>) {
  const read = await trial(linkedin, { 'Connections.csv': someone, ...files })
  return { ...read, interactions: read.interactions.filter(({ kind }) => kind !== 'connect') }
}

describe('quotation marks and line ends', () => {
  test('line ends of a share that stand between quotation marks are mended, others are left', () => {
    expect(shareText('One."\n""\n"Two\n'.trim())).toBe('One.\n\nTwo')
    expect(shareText('She said "no"\nand left')).toBe('She said "no"\nand left')
    expect(shareText('One line "quoted"')).toBe('One line "quoted"')
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: fc.constantFrom('a', ' ', '"', 'é') }).map((line) => `x${line}x`),
          { minLength: 1 },
        ),
        (lines) => {
          expect(shareText(lines.join('"\n"'))).toBe(lines.join('\n'))
        },
      ),
    )
  })

  test('a comment with backslashes is read to the end of the file, rows before and after included', async () => {
    const { interactions, skipped } = await read({
      'Comments_34875879.csv':
        'Date,Link,Message\n2026-01-01 00:00:01,https://l.example/1,plain\n2026-01-01 00:00:02,https://l.example/2,"ends with \\"this\\""\n2026-01-01 00:00:03,https://l.example/3,"a, b"\n',
    })
    expect(interactions.map(({ text }) => text)).toEqual(['plain', 'ends with "this"', 'a, b'])
    expect(skipped).toEqual({})
  })

  test('doubled marks after a backslash somebody typed are read the usual way', async () => {
    const { interactions, skipped } = await read({
      'Comments.csv':
        'Date,Link,Message\n2026-01-01 00:00:01,https://l.example/1,"C:\\""x"" and ""y"""\n2026-01-01 00:00:02,https://l.example/2,b\n',
    })
    expect(interactions.map(({ text }) => text)).toEqual(['C:\\"x" and "y"', 'b'])
    expect(skipped).toEqual({})
  })

  test('a row that breaks in both ways is told with its line, and the other files are read', async () => {
    const { interactions, skipped, items } = await read({
      'Comments.csv':
        'Date,Link,Message\n2026-01-01 00:00:01,https://l.example/1,fine\n2026-01-01 00:00:02,https://l.example/2,"never closed\n',
      'Votes.csv': 'Date,Link,OptionText\r\n2026-01-01 00:00:01,https://l.example/v,Yes\r\n',
    })
    expect(interactions.map(({ kind }) => kind)).toEqual(['reply', 'reaction'])
    expect(Object.keys(skipped)).toEqual([expect.stringContaining('the rest cannot be read')])
    expect(items).toContainEqual(expect.objectContaining({ type: 'skipped', entry: 'Comments.csv', where: 'line 3' }))
  })
})

describe('what was done in public', () => {
  test('a share of somebody’s address without a word is a share, with words a post', async () => {
    const { interactions } = await read({
      'Shares.csv':
        'Date,ShareLink,ShareCommentary,SharedURL,MediaURL,Visibility\n2024-01-01 00:00:00,,,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7,,MEMBER_NETWORK\n2024-01-02 00:00:00,,Look,https://a.example/,,CONNECTIONS\n,,,,,\n',
    })
    expect(interactions).toMatchObject([
      { kind: 'share', inReplyTo: 'urn:li:activity:7' },
      { kind: 'post', text: 'Look', more: { link: 'https://a.example/', visibility: 'connections' } },
    ])
  })

  test('a share is named by its own number, so that twice the same is once', async () => {
    const line = '2024-01-01 00:00:00,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7,Hi,,,\n'
    const { interactions, skipped } = await read({
      'Shares.csv': `Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n${line}${line}`,
    })
    expect(interactions.map(({ id }) => id)).toEqual(['urn:li:share:7'])
    expect(skipped).toEqual({ 'the same share again': 1 })
  })

  test('reposts in one click are shares, under either name of the column', async () => {
    for (const column of ['Link', 'Post URL']) {
      const { interactions } = await read({
        'InstantReposts_12.csv': `Date,${column}\n2024-01-01 00:00:00,https://l.example/urn:li:activity:5\n`,
      })
      expect(interactions).toMatchObject([{ kind: 'share', inReplyTo: 'urn:li:activity:5' }])
    }
  })

  test('a reaction on a comment is on the comment, and none of them is with anybody', async () => {
    const { interactions } = await read({
      'Reactions.csv':
        'Date,Type,Link\r\n2026-03-17 18:03:30,LIKE,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A21?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A21%2C22%29\r\n',
    })
    expect(interactions).toMatchObject([
      { kind: 'reaction', inReplyTo: 'urn:li:comment:(activity:21,22)', more: { reaction: 'like' } },
    ])
    expect(interactions[0]).not.toHaveProperty('with')
  })

  test('a link that is none of the web is no link', async () => {
    const { interactions } = await read({
      'Votes.csv': 'Date,Link,OptionText\n2026-01-01 00:00:00,javascript:alert(1),Yes\n',
    })
    expect(interactions[0]).not.toHaveProperty('url')
  })
})

describe('what people think of each other', () => {
  const recommended =
    'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nMary,Barlow,,,Great,"12/24/23, 05:28 AM",VISIBLE\n'

  test('a recommendation is by the one connection of that name', async () => {
    const { interactions } = await read({
      'Connections.csv': connections('Mary,"Barlow, CPA",https://www.linkedin.com/in/mary,,,,01 Jan 2020'),
      'Recommendations_Given.csv': recommended,
    })
    expect(interactions).toMatchObject([
      { kind: 'recommend', direction: 'sent', with: ['linkedin:mary'], at: Date.UTC(2023, 11, 24, 5, 28) },
    ])
  })

  test('where two or none bear it, the name stands for itself', async () => {
    for (const rows of [
      [
        'Mary,Barlow,https://www.linkedin.com/in/mary-1,,,,01 Jan 2020',
        'Mary,Barlow,https://www.linkedin.com/in/mary-2,,,,01 Jan 2020',
      ],
      ['Sam,Lee,https://www.linkedin.com/in/sam,,,,01 Jan 2020'],
    ]) {
      const { interactions } = await read({
        'Connections.csv': connections(...rows),
        'Recommendations_Received.csv': recommended,
      })
      expect(interactions).toMatchObject([{ direction: 'received', with: ['linkedin:name/mary barlow'] }])
    }
  })

  test('endorsements to 2022 have no address', async () => {
    const { interactions } = await read({
      'Endorsements_Received.csv':
        'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status\n2022/06/20 13:05:02 UTC,Research,A,B,ACCEPTED\n',
    })
    expect(interactions).toMatchObject([
      { kind: 'reaction', direction: 'received', with: ['linkedin:ab'], more: { skill: 'Research' } },
    ])
    expect(interactions[0]).not.toHaveProperty('text')
  })

  test('a follow that has ended is an end without a date', async () => {
    const { interactions } = await read({
      'Member_Follows.csv':
        'Date,Status,FullName\r\n2023-02-19 17:32:21,Inactive,Alan T\r\n2023-02-19 17:32:21,Active,\r\n',
    })
    expect(interactions).toMatchObject([
      { kind: 'unfollow', direction: 'sent', at: null, with: ['linkedin:name/alan t'] },
    ])
  })
})

describe('connections and notes', () => {
  test('connections of old exports are known by name, and by their day where two bear one', async () => {
    const { interactions, only } = await trial(linkedin, {
      'Connections.csv':
        'First Name,Last Name,Email Address,Company,Position,Connected On\nSam,Lee,,,,09 Sep 2019\nSam,Lee,,,,10 Sep 2019\nLena,Vogt,,,,28 Feb 2020',
    })
    expect(interactions.map(({ with: whom }) => whom)).toEqual([
      ['linkedin:name/sam lee#2019-09-09'],
      ['linkedin:name/sam lee#2019-09-10'],
      ['linkedin:name/lena vogt'],
    ])
    expect(only('person')).toEqual([])
  })

  test('an invitation and a connection of one address are one person', async () => {
    const { interactions } = await trial(linkedin, {
      'Connections.csv': someone,
      'Invitations.csv':
        'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nA B,Me,"10/2/23, 11:05 AM",Hello,INCOMING,https://www.linkedin.com/in/AB/,https://www.linkedin.com/in/me\n',
    })
    expect(interactions.map(({ kind, direction, with: whom }) => [kind, direction, whom])).toEqual([
      ['connect', 'received', ['linkedin:ab']],
      ['invite', 'received', ['linkedin:ab']],
    ])
  })

  test('the owner’s notes on people are notes', async () => {
    const { only, skipped } = await read({
      'Notes.csv':
        'Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\nA,B,https://www.linkedin.com/in/ab,met in Oslo,2025-07-30 18:20:00 UTC,\nA,B,,,,\n',
    })
    expect(only('note')).toMatchObject([
      { with: 'linkedin:ab', text: 'met in Oslo', at: Date.UTC(2025, 6, 30, 18, 20) },
    ])
    expect(skipped).toEqual({ 'a note without a person, a date or words': 1 })
  })
})

test('dates are read in every way LinkedIn writes them, and in no other', () => {
  const read: [string, number][] = [
    ['27 Jun 2026', Date.UTC(2026, 5, 27)],
    ['5-Jun-24', Date.UTC(2024, 5, 5)],
    ['2024-06-18 11:59:53 UTC', Date.UTC(2024, 5, 18, 11, 59, 53)],
    ['2026-03-17 18:03:34', Date.UTC(2026, 2, 17, 18, 3, 34)],
    ['2022/04/01 11:05:54 UTC', Date.UTC(2022, 3, 1, 11, 5, 54)],
    ['6/27/26, 7:35 AM', Date.UTC(2026, 5, 27, 7, 35)],
    ['12/31/23, 11:05\u202fPM', Date.UTC(2023, 11, 31, 23, 5)],
    ['1/2/26, 12:00 AM', Date.UTC(2026, 0, 2)],
    ['1/2/26, 12:30 PM', Date.UTC(2026, 0, 2, 12, 30)],
    ['27/6/26, 07:35', Date.UTC(2026, 5, 27, 7, 35)],
    ['Wed Mar 13 18:51:14 UTC 2024', Date.UTC(2024, 2, 13, 18, 51, 14)],
    ['05 Jun 1833', Date.UTC(1833, 5, 5)],
  ]
  for (const [written, at] of read) expect(timeOf(written), written).toBe(at)
  for (const written of [
    '',
    'yesterday',
    '32 Jun 2026',
    '13/13/26, 7:35 AM',
    '6/27/26, 13:35 PM',
    '2024-06-18 25:00:00',
    '27 Foo 2026',
  ]) {
    expect(timeOf(written), written).toBeUndefined()
  }
})

test('handles are spelled from whatever people write, and stay as they are', () => {
  expect(spell('https://www.linkedin.com/in/Jos%C3%A9-n%C3%BA%C3%B1ez/')).toBe('josé-núñez')
  expect(spell('www.linkedin.com/in/ada?trk=x')).toBe('ada')
  expect(spell('in/Ada')).toBe('ada')
  expect(spell('https://linkedin.com/company/Acme/about')).toBe('company/acme')
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('@', '/', '%', '2', '5', 'i', 'n', 'É', ' ', '?', 'a') }), (text) => {
      expect(spell(spell(text))).toBe(spell(text))
    }),
    { numRuns: 2000 },
  )
  expect(profile('josé')).toBe('https://www.linkedin.com/in/jos%C3%A9')
  expect(profile('company/acme')).toBe('https://www.linkedin.com/company/acme')
  expect(profile('name/ada b')).toBeUndefined()
})
