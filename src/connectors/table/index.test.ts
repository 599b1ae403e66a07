/** The reader of tables as a whole: the contract, tables made at random, hostile ones, and damage. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endureDamage, trial } from '../_entries/trial.ts'
import type { Connector, ReadContext } from '../connector.ts'
import { describeConnector } from '../contract.ts'
import table from './index.ts'
import { asked, contexts, fixture, readAs, recognised } from './test-table.ts'

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

  test('with cells made to take long takes no longer', async () => {
    const begun = performance.now()
    const blanks = `a${' '.repeat(1_000_000)}b`
    const text = `Who,When,Way,Text,From\n${`"${blanks}","${blanks}",in,"${blanks}","${'a@b.example,'.repeat(50_000)}"\n`.repeat(3)}`
    const { interactions } = await readAs(
      `Who,When,Way,Text,From\nada_l,2024-05-06,in,hello you there,x\n${text.slice(text.indexOf('\n') + 1)}`,
      'auto',
    )
    expect(interactions).toHaveLength(4)
    expect(performance.now() - begun).toBeLessThan(10_000)
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
