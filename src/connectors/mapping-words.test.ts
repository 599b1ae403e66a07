/** What a person says of a table, and how it is written. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refused } from '../tools/refused.ts'
import { type ColumnUse, columnUses, type Mapping, type TableProposal } from './mapping.ts'
import { mappingFromWords, wordsOfMapping } from './mapping-words.ts'

const proposalOf = (names: readonly string[], mapping: Mapping, missing: readonly string[] = []): TableProposal => ({
  file: 'log.csv',
  print: 'p',
  columns: names.map((name) => ({ name, use: null, why: '', examples: [] })),
  mapping,
  rows: null,
  missing,
})
const log = proposalOf(['Who', 'When', 'In/Out', 'Message, long', 'sent'], {
  rows: 'interactions',
  columns: { Who: 'person', When: 'time' },
  network: 'forum',
})
const said = (words: string) => mappingFromWords(words, log)
const refusal = (words: string, proposal = log) => {
  try {
    return mappingFromWords(words, proposal)
  } catch (error) {
    expect(error).toBeInstanceOf(Refused)
    return error instanceof Refused ? error.message : ''
  }
}

describe('words', () => {
  test('name columns, and what holds for the whole', () => {
    expect(
      said('person=Who, time=when,direction=received;text="Message, long"\nnetwork=linkedin,account=linkedin:me'),
    ).toEqual({
      rows: 'interactions',
      columns: { Who: 'person', When: 'time', 'Message, long': 'text' },
      direction: 'received',
      network: 'linkedin',
      account: 'linkedin:me',
    })
  })

  test('take the proposal, and what follows counts in its place', () => {
    expect(said('auto')).toBe(log.mapping)
    expect(said('Auto, direction=In/Out, network=x, time=')).toEqual({
      rows: 'interactions',
      columns: { Who: 'person', 'In/Out': 'direction' },
      network: 'x',
    })
    expect(said('auto,name=Who').columns).toEqual({ Who: 'name', When: 'time' })
  })

  test('mean a column in quotation marks and a word of the program without', () => {
    expect(said('direction=sent').direction).toBe('sent')
    expect(said('direction="sent"').columns).toEqual({ sent: 'direction' })
    expect(said('kind:=Who,person=Who')).toMatchObject({ kind: 'Who', columns: { Who: 'person' } })
  })

  test('tell what a row is, where they do not say', () => {
    expect(said('person=Who').rows).toBe('people')
    expect(said('person=Who,direction=sent').rows).toBe('interactions')
    expect(said('person=Who,left=When').rows).toBe('subscribers')
    expect(said('rows=drafts,text=Who').rows).toBe('drafts')
  })
})

describe('what cannot be is refused in one sentence', () => {
  test.each([
    ['person=Whom', 'log.csv has no column "Whom": its columns are Who, When, In/Out, Message, long, sent.'],
    ['who=Who', /^"who" is nothing a column can be: use one of person, /],
    ['Who', '"Who" says nothing of log.csv: write use=Column, such as person=Who.'],
    ['', 'Nothing is said of log.csv: write use=Column, such as person=Who, or auto.'],
    ['person=Who,name=Who', 'The column "Who" of log.csv is said to be both person and name: say one of them.'],
    ['person=Who,person=When', 'Two columns of log.csv are said to be person: name one of them.'],
    ['direction=sideways', '"sideways" is no column of log.csv and no direction: say one of sent, received.'],
    [
      'dates=backwards',
      '"backwards" is no column of log.csv and no dates: say one of day-first, month-first, year-first.',
    ],
    ['text="nothing', /says nothing of log\.csv/],
  ])('%s', (words, message) => {
    expect(refusal(words)).toMatch(message)
  })

  test('and so is a proposal that leaves something open', () => {
    expect(refusal('auto', { ...log, missing: ['Say who.'] })).toBe(
      'log.csv cannot be read by the proposal alone: Say who.',
    )
  })
})

test('any mapping is written in words that are read as the same', () => {
  const name = fc
    .string({ unit: fc.constantFrom('a', 'B', ' ', ',', ';', '=', ':', '"', 'é', '/'), minLength: 1, maxLength: 12 })
    .map((text) => text.trim())
    .filter((text) => text !== '')
  const names = fc.uniqueArray(fc.oneof(name, fc.constantFrom('sent', 'received', 'people', 'auto', 'linkedin')), {
    minLength: 1,
    maxLength: 8,
    selector: (text) => text.toLowerCase(),
  })
  const optional = fc.option(fc.oneof(name, fc.constantFrom('linkedin', 'x:ada', 'sent')), { nil: undefined })
  fc.assert(
    fc.property(
      names,
      fc.shuffledSubarray([...columnUses]),
      fc.constantFrom('interactions', 'subscribers', 'drafts', 'people'),
      fc.record({ network: optional, account: optional, kind: optional, me: optional }),
      fc.option(fc.constantFrom('sent', 'received'), { nil: undefined }),
      fc.option(fc.constantFrom('day-first', 'month-first', 'year-first'), { nil: undefined }),
      (columns, uses, rows, words, direction, dates) => {
        const named: Record<string, ColumnUse> = {}
        for (const [i, column] of columns.entries()) {
          const use = uses[i]
          if (use !== undefined) named[column] = use
        }
        const told = Object.entries({ ...words, direction, dates }).filter(([, value]) => value !== undefined)
        const mapping: Mapping = { rows, columns: named, ...Object.fromEntries(told) }
        expect(
          mappingFromWords(wordsOfMapping(mapping, columns), proposalOf(columns, { rows: 'people', columns: {} })),
        ).toEqual(mapping)
      },
    ),
    { numRuns: 300 },
  )
})
