/** Exports of other years and sizes: one event told by two of them is one, and whom the first names only the second makes known. */
import { describe, expect, test } from 'vitest'
import { type Trial, trial } from '../_entries/trial.ts'
import linkedin from './index.ts'

const page = (name: string) => `https://www.linkedin.com/in/${name}`
const profile = 'First Name,Last Name,Maiden Name,Address\nMaya,Lindgren,,\n'
const keyed = ({ interactions }: Trial) => interactions.map(({ id, kind, at }) => `${kind} ${id} ${at}`).toSorted()

const basic = {
  'Profile.csv': profile,
  'Connections.csv': `Notes:\n"Some addresses are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nPriya,Raman,${page('priya-raman-77')},,Fabrikam,Data Analyst,12 Mar 2021\nSam,Lee,${page('sam-1')},,,,09 Sep 2019\nSam,Lee,${page('sam-2')},,,,09 Sep 2019\n`,
  'messages.csv': `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\nc1,,Priya Raman,${page('priya-raman-77')},Maya Lindgren,${page('maya-4a')},2023-04-02 09:15:00 UTC,,"One\ntwo",INBOX\nc1,,Maya Lindgren,${page('maya-4a')},Priya Raman,${page('priya-raman-77')},2023-04-02 10:15:00 UTC,,Fine,INBOX\n`,
  'Invitations.csv': `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nMaya Lindgren,Priya Raman,"3/12/21, 4:05 PM",,OUTGOING,${page('maya-4a')},${page('priya-raman-77')}\n`,
}

describe('a basic export and the complete one that follows', () => {
  test('tell one thing once, whatever new columns and files there are', async () => {
    const quoted = basic['messages.csv']
      .replace('FOLDER\n', 'FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n')
      .replace('"One\ntwo",INBOX', '"<p>One<br>two</p>",ARCHIVE,,No,No')
      .replace('Fine,INBOX', '"Fine",INBOX,,No,No')
      .replaceAll('\n', '\r\n')
    const complete = {
      ...basic,
      'Connections.csv': basic['Connections.csv'].replace('Raman,', '"Raman, PhD 🚀",').replace('Data Analyst', 'Lead'),
      'messages.csv': quoted,
      'Reactions_123.csv':
        'Date,Type,Link\r\n2026-03-17 18:03:30,LIKE,https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A21\r\n',
    }
    const first = await trial(linkedin, basic)
    const second = await trial(linkedin, complete)
    expect(keyed(second).filter((key) => !key.startsWith('reaction'))).toEqual(keyed(first))
    expect(first.interactions).toHaveLength(6)
    expect(second.only('account')[0]?.account).toBe(first.only('account')[0]?.account)
  })

  test('belong to one account though the first shows the owner’s name alone', async () => {
    const first = await trial(linkedin, { 'Profile.csv': profile, 'Connections.csv': basic['Connections.csv'] })
    const second = await trial(linkedin, basic)
    expect(first.only('account')).toMatchObject([{ account: 'linkedin:name/maya lindgren' }])
    expect(second.only('account')).toMatchObject([
      { account: 'linkedin:maya-4a', lasting: 'linkedin:name/maya lindgren' },
    ])
  })

  test('tell a link once, however its signs are escaped', async () => {
    const read = async (link: string) =>
      (
        await trial(linkedin, { ...basic, 'Comments.csv': `Date,Link,Message\n2026-01-05 10:00:00,${link},Good\n` })
      ).interactions.find(({ kind }) => kind === 'reply')?.id
    expect(await read('https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7')).toBe(
      await read('https://www.linkedin.com/feed/update/urn:li:activity:7'),
    )
  })
})

describe('an export of 2021, without addresses, and one of 2026', () => {
  const old = {
    'Profile.csv': profile,
    'Connections.csv':
      'First Name,Last Name,Email Address,Company,Position,Connected On\nPriya,Raman,,Fabrikam,Data Analyst,12 Mar 2021\nSam,Lee,,,,09 Sep 2019\nSam,Lee,,,,10 Sep 2019\n,,,,,07 Jun 2020',
    'messages.csv': `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\nc1,,Maya Lindgren,${page('maya-4a')},Silent Sam,2021-04-02 10:15:00 UTC,,Hello?,INBOX\n`,
    'Invitations.csv': 'From,To,Sent At,Message,Direction\nMaya Lindgren,Priya Raman,"3/12/21, 4:05 PM",,OUTGOING\n',
    'Endorsement_Received_Info.csv':
      'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status\n2022/06/20 13:05:02 UTC,Research,Priya,Raman,ACCEPTED\n',
  }
  const recent = {
    ...basic,
    'Connections.csv': `First Name,Last Name,URL,Email Address,Company,Position,Connected On\nPriya,Raman,${page('priya-raman-77')},,,,12 Mar 2021\nSam,Lee,${page('sam-1')},,,,09 Sep 2019\nSam,Lee,${page('sam-2')},,,,10 Sep 2019\n`,
    'messages.csv': `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\nc1,,Maya Lindgren,${page('maya-4a')},Silent Sam,${page('silent-sam')},2021-04-02 10:15:00 UTC,,Hello?,INBOX\n`,
    'Endorsement_Received_Info.csv':
      'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n2022/06/20 13:05:02 UTC,Research,Priya,Raman,www.linkedin.com/in/priya-raman-77,ACCEPTED\n',
  }

  test('tell one event once', async () => {
    const [first, second] = [await trial(linkedin, old), await trial(linkedin, recent)]
    expect(keyed(first)).toEqual(keyed(second))
    expect(first.interactions).toHaveLength(6)
    expect(first.skipped).toEqual({ 'no person in the row': 1 })
  })

  test('the second makes known by address whom the first had by name alone, two of one name as two', async () => {
    const [first, second] = [await trial(linkedin, old), await trial(linkedin, recent)]
    const told = new Map(second.interactions.map((record) => [record.id, record.with]))
    const pairs = first.interactions.map(({ id, with: whom }) => [
      whom?.[0]?.replace(/#[\w-]{8}$/, ''),
      told.get(id)?.[0],
    ])
    expect(pairs).toEqual([
      ['linkedin:name/priya raman', 'linkedin:priya-raman-77'],
      ['linkedin:name/sam lee#2019-09-09', 'linkedin:sam-1'],
      ['linkedin:name/sam lee#2019-09-10', 'linkedin:sam-2'],
      ['linkedin:name/priya raman', 'linkedin:priya-raman-77'],
      ['linkedin:name/silent sam', 'linkedin:silent-sam'],
      ['linkedin:name/priya raman', 'linkedin:priya-raman-77'],
    ])
    expect(first.interactions.find(({ kind }) => kind === 'message')?.withName).toBe('Silent Sam')
  })
})

describe('connections in another language', () => {
  test('are read by the order of their columns', async () => {
    const german = `Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am\nHans,Beispiel,${page('hans')},hans@example.com,Beispiel AG,Entwickler,3. Mai 2022\n`
    const { recognition, interactions, only } = await trial(linkedin, { 'Connections.csv': german })
    expect(recognition?.certainty).toBeGreaterThan(0.9)
    expect(interactions).toMatchObject([{ kind: 'connect', with: ['linkedin:hans'], at: Date.UTC(2022, 4, 3) }])
    expect(only('person')).toMatchObject([
      { handles: ['linkedin:hans', 'email:hans@example.com'], name: 'Hans Beispiel' },
    ])
  })

  test('that are no table of connections at all are told and the rest is read', async () => {
    const { interactions, skipped } = await trial(linkedin, {
      ...basic,
      'Connections.csv': 'Kontakt;Datum\nHans;heute\n',
    })
    expect(interactions.some(({ kind }) => kind === 'message')).toBe(true)
    expect(Object.keys(skipped)).toEqual([expect.stringContaining('the rest cannot be read')])
  })
})

describe('articles', () => {
  const article = (slug: string, published: string) =>
    `<html><head><title>T</title><style>p{}</style></head><body><h1><a href="https://www.linkedin.com/pulse/${slug}">On glue &amp; thread</a></h1><p class="created">Created on 2026-02-24 00:06</p>${published}<div><p>First.</p><p>Second.</p></div></body></html>`

  test('that were published are posts, and one that a share tells of is not told twice', async () => {
    const on = '<p class="published">Published on 2026-02-24 00:09</p>'
    const { interactions, skipped, only } = await trial(linkedin, {
      'Connections.csv': 'First Name,Last Name,URL,Connected On\n',
      'Articles/Articles/a.html': article('on-glue-maya', on),
      'Articles/Articles/b.html': article('shared-maya', on),
      'Articles/Articles/c.html': article('draft-maya', ''),
      'Shares.csv':
        'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2026-02-24 00:10:00,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7,New!,https://www.linkedin.com/pulse/shared-maya/,,MEMBER_NETWORK\n',
    })
    expect(interactions).toMatchObject([
      { id: 'urn:li:share:7' },
      {
        id: 'article:on-glue-maya',
        kind: 'post',
        text: 'On glue & thread\n\nFirst.\n\nSecond.',
        at: Date.UTC(2026, 1, 24, 0, 9),
        url: 'https://www.linkedin.com/pulse/on-glue-maya',
      },
    ])
    expect(skipped).toEqual({ 'an article: your share of it is read': 1, 'an article that is not published': 1 })
    expect(only('coverage')[0]?.sent).toContain('post')
  })
})
