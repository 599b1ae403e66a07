/** Sorts the files of an export by what they hold: by the list in them, and by their name where that says nothing. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { readStart } from '../../tools/read/index.ts'
import type { Skipped } from '../connector.ts'
import { asideItems, isData, isPrivate, leftAlone } from './aside.ts'
import { findThreads, isThreadPart, type Thread } from './messages/thread-files.ts'

export type FileForm = {
  /** Under which a list stands in the file. */
  key?: RegExp
  /** Of the file, without its ending and a number, lower case. */
  name: RegExp
  /** Its HTML is read as well. */
  page?: true
}

export type Sorted<Kind extends string> = {
  of(kind: Kind): readonly ArchiveEntry[]
  has(kind: Kind): boolean
  threads: readonly Thread[]
  skipped: readonly Skipped[]
}

export type Special = {
  /** Takes a JSON file that is of no list, by its path alone or by its beginning; a reason passes it over. */
  takes(entry: ArchiveEntry, start: string | undefined): true | { reason: string } | undefined
  /** The network's name, for the advice to ask it for JSON. */
  title: string
}

const mostProbes = 500

export function fileTable<Kind extends string>(table: Readonly<Record<Kind, FileForm>>) {
  const isKind = (name: string): name is Kind => Object.hasOwn(table, name)
  const kinds = Object.keys(table).filter(isKind)
  const kindOfKey = (key: string): Kind | undefined => kinds.find((kind) => table[kind].key?.test(key))
  const kindOfName = (path: string): Kind | undefined => {
    const name = plainName(path)
    return kinds.find((kind) => table[kind].name.test(name))
  }

  async function sort(archive: Archive, special: Special): Promise<Sorted<Kind>> {
    const found = new Map<Kind, ArchiveEntry[]>()
    const aside: { path: string; reason: string }[] = []
    const entries = archive.entries.filter(isData).sort(inOrder)
    const asJson = new Set(entries.filter(({ path }) => isJson(path)).map(({ path }) => withoutEnding(path)))
    const alone = archive.form === 'file'
    let probes = 0
    for (const entry of entries) {
      const { path } = entry
      if (isThreadPart(path)) continue
      const named = kindOfName(path)
      if (isPrivate(path) && !alone) aside.push({ path, reason: leftAlone })
      else if (isPage(path)) {
        if (asJson.has(withoutEnding(path))) continue
        if (named !== undefined && table[named].page === true) add(found, named, entry)
        else aside.push({ path, reason: `a page Rapport does not read: ask ${special.title} for the export as JSON` })
      } else {
        const byPath = special.takes(entry, undefined)
        const start = byPath !== undefined || (named !== undefined && !alone) ? undefined : await startOf(entry)
        const taken = byPath ?? (start === undefined ? undefined : special.takes(entry, start))
        const kind = kindOfKey(firstKey(start ?? '')) ?? named
        if (taken === true) continue
        if (taken !== undefined) aside.push({ path, reason: taken.reason })
        else if (kind !== undefined) add(found, kind, entry)
        else aside.push({ path, reason: 'a file Rapport does not know' })
      }
    }
    return {
      of: (kind) => found.get(kind) ?? [],
      has: (kind) => found.has(kind),
      threads: findThreads(archive),
      skipped: asideItems(aside),
    }

    async function startOf(entry: ArchiveEntry): Promise<string> {
      return probes++ < mostProbes ? await readStart(archive.open(entry), 2048) : ''
    }
  }
  return { kindOfKey, isKind, sort }
}

function add<Kind>(found: Map<Kind, ArchiveEntry[]>, kind: Kind, entry: ArchiveEntry): void {
  found.set(kind, [...(found.get(kind) ?? []), entry])
}

/** The name of the first list of a file that is no list itself. */
export function firstKey(start: string): string {
  return /^\s*\{\s*"([\w-]+)"\s*:/.exec(start)?.[1] ?? ''
}

function plainName(path: string): string {
  return withoutEnding(path.slice(path.lastIndexOf('/') + 1))
    .replace(/_\d+$/, '')
    .replaceAll('’', "'")
}

/** By name, and by number where one is at the end: `_10` comes after `_2`. */
function inOrder(a: ArchiveEntry, b: ArchiveEntry): number {
  const [left, right] = [withoutNumber(a.path), withoutNumber(b.path)]
  if (left !== right) return left < right ? -1 : 1
  return numberOf(a.path) - numberOf(b.path)
}
const isJson = (path: string) => /\.json$/i.test(path)
export const isPage = (path: string) => /\.html?$/i.test(path)
const withoutEnding = (path: string) => path.replace(/\.\w+$/, '').toLowerCase()
const withoutNumber = (path: string) => path.replace(/_\d+(?=\.\w+$)/, '')
const numberOf = (path: string) => Number(/_(\d+)\.\w+$/.exec(path)?.[1] ?? 0)
