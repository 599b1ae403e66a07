/** The reader of tables of nobody's format: what it asks, and what it reads once it is told. */
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endureDamage, trial, trialOf } from '../_entries/trial.ts'
import type { Connector, ReadContext } from '../connector.ts'
import { describeConnector } from '../contract.ts'
import { type Mapping, NeedsMapping, type TableProposal } from '../mapping.ts'
import { mappingFromWords } from '../mapping-words.ts'
import table from './index.ts'
import { printOf } from './source.ts'

const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name)
const columns = {
  'forum-log.csv': ['Ref', 'Wer', 'Wann', 'Richtung', 'Nachricht', 'Ort'],
  'mail-log.csv': ['From', 'To', 'Date', 'Subject', 'Body'],
  'talks.jsonl': ['user', 'at', 'did', 'side', 'text', 'url', 'tags'],
}
const mapped = (names: string[], mapping: Mapping): Partial<ReadContext> => ({
  mappings: new Map([[printOf(names), mapping]]),
})
const contexts = {
  'forum-log.csv': mapped(columns['forum-log.csv'], {
    rows: 'interactions',
    columns: { Wer: 'person', Wann: 'time', Richtung: 'direction', Nachricht: 'text', Ref: 'id' },
    network: 'forum',
    account: 'forum:laden',
  }),
  'mail-log.csv': mapped(columns['mail-log.csv'], {
    rows: 'interactions',
    columns: { From: 'from', To: 'to', Date: 'time', Body: 'text' },
    me: 'hello@shop.example',
    account: 'email:hello@shop.example',
  }),
  'talks.jsonl': mapped(columns['talks.jsonl'], {
    rows: 'interactions',
    columns: { user: 'person', at: 'time', did: 'kind', side: 'direction', text: 'text', url: 'url' },
    network: 'threads',
  }),
}

describeConnector(table, [
  {
    file: fixture('forum-log.csv'),
    counts: { message: { sent: 2, received: 2 } },
    context: contexts['forum-log.csv'],
  },
  { file: fixture('mail-log.csv'), counts: { message: { sent: 2, received: 1 } }, context: contexts['mail-log.csv'] },
  {
    file: fixture('talks.jsonl'),
    counts: { reply: { received: 1 }, reaction: { sent: 1 }, message: { sent: 1 } },
    context: contexts['talks.jsonl'],
  },
])

/** What the reader asks of a table. */
async function asked(files: Record<string, string>, context: Partial<ReadContext> = {}): Promise<NeedsMapping> {
  const error = await trial(table, files, context).catch((thrown: unknown) => thrown)
  if (!(error instanceof NeedsMapping)) throw new Error(`it did not ask: ${String(error)}`)
  return error
}

/** The table read as the user says in words. */
async function readAs(text: string, words: string, context: Partial<ReadContext> = {}) {
  const { proposal } = await asked({ 'a.csv': text }, context)
  const mappings = new Map([[proposal.print, mappingFromWords(words, proposal)]])
  return trial(table, { 'a.csv': text }, { ...context, mappings })
}

const usesOf = ({ columns: proposed }: TableProposal) =>
  Object.fromEntries(proposed.flatMap(({ name, use }) => (use === null ? [] : [[name, use]])))

describe('a table nobody has spoken of', () => {
  test('asks in one sentence: what was seen, what is proposed, what to say', async () => {
    const { message, proposal } = await asked({
      'log.csv': 'Who,When,Message\nanna_l,2024-05-06 10:00,hello there\nbob77,2024-05-07 10:00,how are you\n',
    })
    expect(message).toMatch(
      /^log\.csv is a table of 3 columns \(Who, When, Message\) that Rapport has not read before: /,
    )
    expect(message).toContain('direction=sent or direction=received')
    expect(message).toContain('person=Who')
    expect(message).not.toContain('hello there')
    expect(usesOf(proposal)).toEqual({ Who: 'person', When: 'time', Message: 'text' })
    expect(proposal.columns[1]).toMatchObject({
      why: 'Its name says it, and 2 of 2 cells are dates.',
      examples: ['2024-05-06 10:00', '2024-05-07 10:00'],
    })
    expect(proposal.missing).toHaveLength(1)
  })

  test('is proposed whole where its names and cells tell all of it', async () => {
    const context = { accounts: ['email:hello@shop.example'] }
    const error = await trialOf(table, fixture('mail-log.csv'), context).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(NeedsMapping)
    if (!(error instanceof NeedsMapping)) return
    expect(error.proposal).toMatchObject({
      missing: [],
      mapping: {
        rows: 'interactions',
        columns: { From: 'from', To: 'to', Date: 'time', Body: 'text' },
        network: 'email',
        me: 'Shop <hello@shop.example>',
      },
    })
    expect(error.message).toContain('--map auto')
    expect(mappingFromWords('auto', error.proposal)).toEqual(error.proposal.mapping)
  })

  test.each([
    ['Date,Person,Direction,Text', '2024-05-06,Ada L,in,hello you there', 'interactions'],
    ['Datum;Absender;Nachricht', '06.05.2024;ada@post.example;Guten Tag zusammen', 'interactions'],
    ['Quand,Qui,Sens,Message', '2024-05-06,Ada Lovelace,recu,Bonjour tout le monde', 'interactions'],
    ['Fecha,Contacto,Tipo,Mensaje', '2024-05-06,Ada Lovelace,llamada,Hablamos de lamparas', 'interactions'],
    ['Nombre,Correo,Notas', 'Ada Lovelace,ada@post.example,le gustan los gatos', 'people'],
    ['Handle,Network,Note', 'ada_l,Twitter,likes cats and dogs', 'people'],
  ])('%s is %s', async (header, row, rows) => {
    const { proposal } = await asked({ 'a.csv': `${header}\n${row}\n${row}\n` })
    expect(proposal.mapping.rows).toBe(rows)
    const unknown = proposal.columns.filter(({ use }) => use === null).map(({ name }) => name)
    expect(unknown).toEqual([])
  })

  test('knows the network by the pages of its people, and the sender who stands alone', async () => {
    const { proposal } = await asked({
      'a.csv':
        'From,Sent at,Content\nhttps://www.linkedin.com/in/ada,2024-05-06,hello you there\nhttps://www.linkedin.com/in/bob,2024-05-07,good morning\n',
    })
    expect(proposal.mapping).toEqual({
      rows: 'interactions',
      columns: { From: 'person', 'Sent at': 'time', Content: 'text' },
      network: 'linkedin',
      direction: 'received',
    })
    expect(proposal.missing).toEqual([])
  })

  test('of one’s own posts is taken for what was sent', async () => {
    const { proposal } = await asked({
      'a.csv': 'Text,Published at,Likes,Link\nA new lamp is here,2020-05-06 10:00,3,https://a.example/1\n',
    })
    expect(proposal.mapping).toMatchObject({ kind: 'post', direction: 'sent' })
  })

  test('finds itself as the one who is in every row', async () => {
    const row = (from: string, to: string) => `${from},${to},2024-05-06,hello you there\n`
    const { proposal } = await asked({
      'a.csv': `From,To,Date,Message\n${row('Ada', 'Shop')}${row('Shop', 'Ada')}${row('Bob', 'Shop')}`,
    })
    expect(proposal.mapping.me).toBe('Shop')
    const open = await asked({ 'a.csv': `From,To,Date,Message\n${row('Ada', 'Shop')}${row('Shop', 'Ada')}` })
    expect(open.proposal.missing[0]).toMatch(/me=Name/)
  })

  test('asks whether day or month comes first, and looks through the whole file before', async () => {
    const rows = (last: string) =>
      `Who,When,Way,Message\n${'ada_l,03/04/2024,in,hello you there\n'.repeat(400)}ada_l,${last},in,bye\n`
    const { proposal } = await asked({ 'a.csv': rows('05/06/2024') })
    expect(proposal.missing.join()).toMatch(/dates=day-first or dates=month-first/)
    const told = await asked({ 'a.csv': rows('25/06/2024') })
    expect(told.proposal.missing).toEqual([])
    const { interactions } = await readAs(rows('05/06/2024'), 'auto,network=x,dates=month-first')
    expect(interactions[0]?.at).toBe(Date.UTC(2024, 2, 4))
    const still = mappingFromWords('auto,network=x', proposal)
    await expect(
      trial(table, { 'a.csv': rows('05/06/2024') }, { mappings: new Map([[proposal.print, still]]) }),
    ).rejects.toBeInstanceOf(NeedsMapping)
  })

  test('has one print, whatever the order of its columns', () => {
    expect(printOf(['A', 'b', 'C'])).toBe(printOf(['c', 'a', 'B']))
    expect(printOf(['A', 'b'])).not.toBe(printOf(['A', 'b', 'C']))
  })
})

describe('what is no table', () => {
  test.each([
    ['prose', 'Dear Ada,\n\nit was good, I must say, to see you.\nYours, Bob\n'],
    ['a page', '<html><body><table><tr><td>a,b</td></tr></table></body></html>\n'],
    ['nested objects', '{"a":{"b":1},"c":2}\n{"a":{"b":1},"c":2}\n'],
    ['interchange', '{"type":"rapport","version":1}\n{"type":"account","account":"x:a"}\n'],
    ['addresses without a header', 'ada@post.example,bob\ncleo@post.example,dan\n'],
    ['one column', 'Name\nAda\n'],
  ])('%s is not taken', async (_, text) => {
    const recognition = await recognised(text)
    expect(recognition).toBeUndefined()
  })
})

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

describe('a table made at random', () => {
  const languages = [
    { person: 'Who', time: 'When', direction: 'Direction', text: 'Message', words: ['in', 'out'] },
    { person: 'Wer', time: 'Zeitpunkt', direction: 'Richtung', text: 'Nachricht', words: ['eingehend', 'ausgehend'] },
    { person: 'Contact', time: 'Date', direction: 'Sens', text: 'Contenu', words: ['reçu', 'envoyé'] },
    { person: 'Contacto', time: 'Fecha', direction: 'Sentido', text: 'Mensaje', words: ['recibido', 'enviado'] },
  ] as const
  const row = fc.record({
    person: fc.stringMatching(/^[a-z]{2,8}_[a-z]{1,4}$/),
    minute: fc.integer({ min: 0, max: 60 * 24 * 3000 }),
    sent: fc.boolean(),
    text: fc
      .string({ unit: fc.constantFrom('a', 'e', 'ö', ' ', ',', ';', '"', '\n', '\t'), minLength: 12, maxLength: 60 })
      .map((text) => `words ${text} words`),
  })

  test('is read to the same records, whatever its language, its separator and the order of its columns', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...languages),
        fc.constantFrom(',', ';', '\t'),
        fc.shuffledSubarray(['person', 'time', 'direction', 'text'] as const, { minLength: 4 }),
        async (rows, language, separator, order) => {
          const cells = rows.map(({ person, minute, sent, text }) => ({
            person,
            time: new Date(Date.UTC(2015, 0, 1) + minute * 60_000).toISOString().slice(0, 16).replace('T', ' '),
            direction: language.words[sent ? 1 : 0],
            text,
          }))
          const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
          const lines = [
            order.map((column) => language[column]),
            ...cells.map((cell) => order.map((column) => cell[column])),
          ]
          const text = lines.map((line) => line.map(quoted).join(separator)).join('\r\n')
          const { interactions } = await readAs(text, 'auto,network=x,account=x:me')
          expect(
            interactions.map(({ with: who, at, direction, text: words }) => [who?.[0], at, direction, words]),
          ).toEqual(
            rows.map(({ person, minute, sent, text: words }) => [
              `x:${person}`,
              Date.UTC(2015, 0, 1) + minute * 60_000,
              sent ? 'sent' : 'received',
              words.trim(),
            ]),
          )
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('a hostile table', () => {
  test('of a million columns is none', async () => {
    expect(await recognised(`${Array.from({ length: 1_000_000 }, (_, i) => `c${i}`).join(',')}\n1,2\n`)).toBeUndefined()
  })

  test('with a cell of many megabytes is refused for it, in bounded memory', async () => {
    const start = 'Who,When,Way,Text\nada_l,2024-05-06,in,hello you\n'
    const { proposal } = await asked({ 'a.csv': start })
    const context = { mappings: new Map([[proposal.print, proposal.mapping]]) }
    const { interactions, skipped } = await trial(
      table,
      { 'a.csv': `${start}bob,2024-05-06,in,"${'x'.repeat(40_000_000)}"\n` },
      context,
    )
    expect(interactions).toHaveLength(1)
    expect(Object.keys(skipped)[0]).toMatch(/^the rest cannot be read/)
  })
})

describe('random damage ends in items or a refusal', () => {
  test.each(['forum-log.csv', 'mail-log.csv', 'talks.jsonl'] as const)(
    'to %s',
    async (name) => {
      await endureDamage(told(contexts[name]), fixture(name))
      await endureDamage(table, fixture(name))
    },
    60_000,
  )
})

/** The reader with something told beforehand. */
function told(known: Partial<ReadContext>): Connector {
  const { archive } = table
  if (archive === undefined) throw new Error('no reader')
  return { ...table, archive: { ...archive, read: (file, context) => archive.read(file, { ...context, ...known }) } }
}

/** What the reader takes a text for; asking is no failure. */
async function recognised(text: string) {
  const { archive } = table
  let found: unknown
  const watched: Connector = {
    ...table,
    archive: {
      recognise: async (file) => {
        found = await archive?.recognise(file)
        return undefined
      },
      async *read() {},
    },
  }
  await trial(watched, { 'a.txt': text })
  return found
}
