/** The interchange format as a connector: a file of lines that can hold everything of every network. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { fromBatches } from '../../tools/batches.ts'
import { readLines, readStart } from '../../tools/read/index.ts'
import { Refused } from '../../tools/refused.ts'
import type { Connector, Item } from '../connector.ts'
import { coverageWatch } from './coverage.ts'
import { readLine, version } from './line.ts'
import { isObject } from './values.ts'

export default {
  about: {
    network: 'interchange',
    title: 'Rapport interchange format',
    kind: 'format',
    began: '2006-01-01',
    icon: { path: 'M5 2h9l5 5v15H5zM14 2v5h5M8 12h8M8 16h8', colour: '#5c6470' },
    spell: (handle) => handle.trim().toLowerCase(),
    holds: 'Everything of a workspace, as Rapport or any program writes it.',
    howToExport: ['Run "rapport export --out FILE" where the data is now.', 'Import the file here.'],
  },
  archive: {
    async recognise(archive) {
      const entry = onlyEntry(archive)
      if (entry === undefined) return undefined
      const header = headerOf(await readStart(archive.open(entry), headerLimit))
      if (header === undefined) return undefined
      if (header.version !== version) {
        throw new Refused(
          `${archive.name} is written in version ${shown(header.version)} of the interchange format, and this Rapport reads version ${version}: update Rapport, or export it again.`,
        )
      }
      return { format: `Rapport interchange format, version ${version}`, certainty: 1 }
    },
    read: (archive) => fromBatches(readBatches(archive)),
  },
} satisfies Connector

const headerLimit = 1 << 16

function onlyEntry(archive: Archive): ArchiveEntry | undefined {
  return archive.entries.length === 1 ? archive.entries[0] : undefined
}

function headerOf(start: string): Record<string, unknown> | undefined {
  const line = start.trimStart().split('\n', 1)[0] ?? ''
  if (!/"type"\s*:\s*"rapport"/.test(line)) return undefined
  try {
    const header: unknown = JSON.parse(line)
    return isObject(header) && header.type === 'rapport' ? header : undefined
  } catch {
    return undefined
  }
}

function shown(given: unknown): string {
  return typeof given === 'number' || typeof given === 'string' ? String(given).slice(0, 20) : 'no known number'
}

async function* readBatches(archive: Archive): AsyncGenerator<Item[]> {
  const entry = onlyEntry(archive)
  if (entry === undefined) return
  const skipped = (line: number, reason: string): Item => {
    return { type: 'skipped', entry: entry.path, reason, count: 1, where: `line ${line}` }
  }
  const coverage = coverageWatch()
  for await (const batch of readLines(archive.open(entry))) {
    const items = batch.tooLong.map((line) => skipped(line, 'a line of more than 16 MB'))
    for (let i = 0; i < batch.lines.length; i++) {
      const text = batch.lines[i] ?? ''
      if (text === '' || text.trim() === '') continue
      const line = readLine(text)
      if ('record' in line) {
        coverage.watch(line.record)
        items.push(line.record)
      } else if ('content' in line) items.push({ type: 'content', entry: entry.path, ...line.content })
      else if ('reason' in line) items.push(skipped(batch.first + i, line.reason))
    }
    items.push({ type: 'reached', entry: entry.path, bytes: batch.bytes })
    yield items
  }
  yield [...coverage.missing()]
}
