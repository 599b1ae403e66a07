/** The table of connections: where its header is, and what its columns mean where LinkedIn writes them in another language. */
import type { Archive, ArchiveEntry } from '../../../tools/archive/archive.ts'
import { type CsvRow, readStart } from '../../../tools/read/index.ts'
import type { Values } from '../../_entries/values.ts'
import { rowsOf } from './rows.ts'

const english = 'First Name'
const withAddress = [english, 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On']
const withoutAddress = withAddress.filter((name) => name !== 'URL')

export async function* connectionRows(archive: Archive, entry: ArchiveEntry): Values<CsvRow> {
  const foreign = foreignHeader(await readStart(archive.open(entry)))
  const rows = rowsOf(archive, entry, { headerStartsWith: foreign?.[0] ?? english })
  if (foreign === undefined) {
    yield* rows
    return
  }
  const names = foreign.length === withAddress.length ? withAddress : withoutAddress
  for await (const item of rows) {
    if (item.type !== 'found') yield item
    else {
      const { line, row } = item.value
      yield { type: 'found', value: { line, row: renamed(row, foreign, names) } }
    }
  }
}

function renamed(row: CsvRow['row'], foreign: readonly string[], names: readonly string[]): CsvRow['row'] {
  return Object.fromEntries(names.map((name, i) => [name, row[foreign[i] ?? ''] ?? '']))
}

/** Whether the text begins as a table of connections does, in any language: by its columns' order, and by whom it leads to. */
export function isConnections(start: string): boolean {
  const lines = firstLines(start)
  return lines.some((line) => /^First Name,Last Name,.*Connected On/i.test(line)) || foreignHeader(start) !== undefined
}

/** The columns keep their order in every language: the third is the address, which the rows below show. */
function foreignHeader(start: string): string[] | undefined {
  const lines = firstLines(start)
  if (lines.some((line) => line.toLowerCase().startsWith(english.toLowerCase()))) return undefined
  const at = lines.findIndex((line) => /^[^,]+,[^,]+,(?:[^,]*\burl,)?[^,]+,[^,]+,[^,]+,[^,]+$/i.test(line))
  const header = lines[at]?.split(',').map((cell) => cell.trim()) ?? []
  const below = lines.slice(at + 1).filter((line) => line !== '')
  const isTable =
    header.length === withAddress.length
      ? below.some((line) => /,https?:\/\/(?:www\.)?linkedin\.com\/in\//i.test(line))
      : header.length === withoutAddress.length && /linkedin\.com\/psettings/i.test(start)
  return isTable ? header : undefined
}

/** Without quotation marks. */
export function firstLines(start: string): string[] {
  return start
    .replaceAll('"', '')
    .split(/\r?\n/)
    .slice(0, 10)
    .map((line) => line.trim())
}
