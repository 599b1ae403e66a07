/** The lists of one JSON file: read whole, which is fastest, and piece by piece where it is too big or broken. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { jsonItems, readText } from '../../tools/read/index.ts'
import { valuesOf } from '../_entries/values.ts'
import type { Reached, Skipped } from '../connector.ts'
import { type Fields, isFields } from './field.ts'

/** `key`: under which the list stands, empty for a file that is a list itself. What is no list is a list of one. */
export type JsonList = { type: 'list'; key: string; items: readonly unknown[] }

const wholeUpTo = 8 << 20
const atOnce = 500

export async function* jsonLists(archive: Archive, entry: ArchiveEntry): AsyncGenerator<JsonList | Reached | Skipped> {
  const { value, bytes, start } = await wholeJson(archive, entry)
  if (bytes === 0) return
  if (value === undefined) yield* inPieces(archive, entry, start)
  else {
    yield* listsOf(value)
    yield { type: 'reached', entry: entry.path, bytes }
  }
}

type Whole = {
  /** `undefined` where it cannot be read as one. */
  value: unknown
  bytes: number
  start: string
}

/** The file as one value. Throws `Refused` where the archive itself does. */
export async function wholeJson(archive: Archive, entry: ArchiveEntry): Promise<Whole> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of archive.open(entry)) {
    parts.push(chunk)
    bytes += chunk.byteLength
    if (bytes > wholeUpTo) break
  }
  const text = await readText(streamOf(parts), { limit: Number.POSITIVE_INFINITY })
  const start = text.slice(0, 4096)
  if (bytes > wholeUpTo) return { value: undefined, bytes, start }
  try {
    const value: unknown = JSON.parse(text)
    return { value: value ?? undefined, bytes, start }
  } catch {
    return { value: undefined, bytes, start }
  }
}

async function* streamOf(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts
}

function* listsOf(value: unknown): Generator<JsonList> {
  if (Array.isArray(value)) yield { type: 'list', key: '', items: value }
  else if (isFields(value) && isItem(value)) yield { type: 'list', key: '', items: [value] }
  else if (isFields(value)) for (const [key, held] of Object.entries(value)) yield listUnder(key, held)
}

/** A list of one is sometimes written without being a list. */
function isItem(value: Fields): boolean {
  return (
    ['label_values', 'string_map_data', 'string_list_data'].some((name) => name in value) || Array.isArray(value.media)
  )
}

/** The oldest exports wrap some lists once more. */
function listUnder(key: string, held: unknown): JsonList {
  const wrapped = isFields(held) ? (held.activity_log_data ?? held.data) : undefined
  const items = Array.isArray(held) ? held : Array.isArray(wrapped) ? wrapped : [held]
  return { type: 'list', key, items }
}

async function* inPieces(
  archive: Archive,
  entry: ArchiveEntry,
  start: string,
): AsyncGenerator<JsonList | Reached | Skipped> {
  const { key, path } = firstList(start)
  let items: unknown[] = []
  for await (const item of valuesOf(archive, entry, (bytes) => jsonItems(bytes, { paths: [path] }))) {
    if (item.type !== 'found') {
      yield item
      continue
    }
    items.push(item.value)
    if (items.length < atOnce) continue
    yield { type: 'list', key, items }
    items = []
  }
  if (items.length > 0) yield { type: 'list', key, items }
}

function firstList(start: string): { key: string; path: string } {
  const [, key, opening] = /^\s*\{\s*"([\w-]+)"\s*:\s*(\[|\{\s*"(?:activity_log_data|data)"\s*:\s*\[)/.exec(start) ?? []
  if (key === undefined || opening === undefined) return { key: '', path: '$.*' }
  if (opening === '[') return { key, path: `$.${key}.*` }
  return { key, path: `$.${key}.${opening.includes('activity') ? 'activity_log_data' : 'data'}.*` }
}
