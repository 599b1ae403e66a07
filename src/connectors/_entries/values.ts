/** The values of one entry of an export, and an item for the import report where the entry cannot be read to its end. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { fromBatches, toBatches } from '../../tools/batches.ts'
import { type CsvOptions, type CsvRow, CutOff, csvRows, type JsonOptions, jsonItems } from '../../tools/read/index.ts'
import { Refused } from '../../tools/refused.ts'
import type { Reached, Skipped } from '../connector.ts'

export type Found<T> = { type: 'found'; value: T }
/** Comes in batches: `toBatches` gives them as they are, where a million items are read. */
export type Values<T> = AsyncIterable<Found<T> | Reached | Skipped>

const betweenReports = 500

export function jsonValues(archive: Archive, entry: ArchiveEntry, options: JsonOptions = {}): Values<unknown> {
  return valuesOf(archive, entry, (bytes) => jsonItems(bytes, options))
}

export function csvValues(archive: Archive, entry: ArchiveEntry, options: CsvOptions = {}): Values<CsvRow> {
  return valuesOf(archive, entry, (bytes) => csvRows(bytes, options))
}

/** What `read` makes of the entry. Throws `Refused` where the archive itself does, for a bomb or a damaged file. */
export function valuesOf<T>(
  archive: Archive,
  entry: ArchiveEntry,
  read: (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<T>,
): Values<T> {
  return fromBatches(batchesOf(archive, entry, read))
}

async function* batchesOf<T>(
  archive: Archive,
  entry: ArchiveEntry,
  read: (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<T>,
): AsyncGenerator<(Found<T> | Reached | Skipped)[]> {
  let bytes = 0
  let ofArchive: unknown
  async function* counted() {
    try {
      for await (const chunk of archive.open(entry)) {
        bytes += chunk.byteLength
        yield chunk
      }
    } catch (error) {
      ofArchive = error
      throw error
    }
  }
  let given = 0
  try {
    for await (const values of toBatches(read(counted()))) {
      const items: (Found<T> | Reached | Skipped)[] = values.map((value) => ({ type: 'found', value }))
      given += values.length
      if (given >= betweenReports) {
        items.push({ type: 'reached', entry: entry.path, bytes })
        given = 0
      }
      yield items
    }
  } catch (error) {
    if (error === ofArchive || !(error instanceof CutOff || error instanceof Refused)) throw error
    const where = error instanceof CutOff && error.line !== undefined ? { where: `line ${error.line}` } : {}
    const reason = `the rest cannot be read: ${error.message}`
    yield [{ type: 'skipped', entry: entry.path, reason, count: 1, ...where }]
  }
}
