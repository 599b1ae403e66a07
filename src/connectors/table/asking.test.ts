/** What the reader of tables asks before it reads one, and what it does not take for a table. */
import { describe, expect, test } from 'vitest'
import { trial, trialOf } from '../_entries/trial.ts'
import { NeedsMapping, type TableProposal } from '../mapping.ts'
import { mappingFromWords } from '../mapping-words.ts'
import table from './index.ts'
import { printOf } from './source.ts'
import { asked, fixture, readAs, recognised } from './test-table.ts'

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
    expect(message).toContain('it takes Who as person, When as time, Message as text; ')
    expect(message).not.toContain('without a column of times')
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
