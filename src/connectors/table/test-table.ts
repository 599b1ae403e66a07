/** For tests of the reader of tables: what it asks of a text, and what it reads once it is told. */
import { join } from 'node:path'
import { trial } from '../_entries/trial.ts'
import type { Connector, ReadContext } from '../connector.ts'
import { type Mapping, NeedsMapping } from '../mapping.ts'
import { mappingFromWords } from '../mapping-words.ts'
import table from './index.ts'
import { printOf } from './source.ts'

export const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name)
const columns = {
  'forum-log.csv': ['Ref', 'Wer', 'Wann', 'Richtung', 'Nachricht', 'Ort'],
  'mail-log.csv': ['From', 'To', 'Date', 'Subject', 'Body'],
  'talks.jsonl': ['user', 'at', 'did', 'side', 'text', 'url', 'tags'],
}
const mapped = (names: string[], mapping: Mapping): Partial<ReadContext> => ({
  mappings: new Map([[printOf(names), mapping]]),
})
export const contexts = {
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

/** What the reader asks of a table. */
export async function asked(files: Record<string, string>, context: Partial<ReadContext> = {}): Promise<NeedsMapping> {
  const error = await trial(table, files, context).catch((thrown: unknown) => thrown)
  if (!(error instanceof NeedsMapping)) throw new Error(`it did not ask: ${String(error)}`)
  return error
}

/** The table read as the user says in words. */
export async function readAs(text: string, words: string, context: Partial<ReadContext> = {}) {
  const { proposal } = await asked({ 'a.csv': text }, context)
  const mappings = new Map([[proposal.print, mappingFromWords(words, proposal)]])
  return trial(table, { 'a.csv': text }, { ...context, mappings })
}

/** What the reader takes a text for; asking is no failure. */
export async function recognised(text: string) {
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
