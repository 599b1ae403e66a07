/** What an archive says of itself: its list of files, whose it is, when it was made. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { readText } from '../../tools/read/index.ts'
import type { Skipped } from '../connector.ts'
import {
  type AccountFacts,
  detailsOf,
  type ListedFile,
  type Manifest,
  madeAtOf,
  manifestOf,
  monthsOf,
} from './shapes.ts'

/** What stands before the JSON in every generation of the archive. */
export const assignment = /^\s*(?:window\.)?(?:YTD\.[\w.]+|Grailbird\.data\.\w+|__THAR_CONFIG|var\s+\w+)\s*=\s*/

export type Listed = {
  manifest: Manifest | undefined
  /** The old layout's description of its owner. */
  details: AccountFacts | undefined
  /** When the archive was made, in its own words. */
  madeAt: string | undefined
}

type Lists = Listed & {
  /** By the last part of their paths, lower case. */
  files: Map<string, ListedFile>
  /** The lists themselves. */
  own: Set<ArchiveEntry>
  skipped: Skipped[]
}

export async function readLists(archive: Archive): Promise<Lists> {
  const skipped: Skipped[] = []
  const own = new Set<ArchiveEntry>()
  const read = async (...names: string[]): Promise<unknown> => {
    const entry = names.map((name) => archive.find(name)).find((found) => found !== undefined)
    if (entry === undefined || archive.form === 'file') return undefined
    own.add(entry)
    const value = await jsonOf(archive, entry)
    if (value !== undefined) return value
    skipped.push({ type: 'skipped', entry: entry.path, reason: 'the archive’s own list cannot be read', count: 1 })
    return undefined
  }
  const manifest = manifestOf(await read('data/manifest.js', 'manifest.js'))
  const details = await read('data/js/user_details.js')
  const months = monthsOf(await read('data/js/tweet_index.js'))
  const payload = await read('data/js/payload_details.js')
  const files = new Map<string, ListedFile>()
  for (const file of [...(manifest?.files ?? []), ...months]) files.set(lastPart(file.path), file)
  return {
    manifest,
    details: details === undefined ? undefined : detailsOf(details),
    madeAt: manifest?.madeAt ?? madeAtOf(payload),
    files,
    own,
    skipped,
  }
}

export function inList(files: ReadonlyMap<string, ListedFile>, path: string): ListedFile | undefined {
  return files.get(lastPart(path))
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase()
}

const largestList = 16 << 20

/** The whole of a small file behind its assignment; `undefined` where it is no JSON. */
async function jsonOf(archive: Archive, entry: ArchiveEntry): Promise<unknown> {
  if ((entry.size ?? 0) > largestList) return undefined
  const text = await readText(archive.open(entry))
  try {
    return JSON.parse(text.replace(assignment, '').replace(/;\s*$/, ''))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}
