/** What the kinds of archive have in common: taking entries, finding one by the end of its path, and the finished object. */
import { Refused } from '../refused.ts'
import type { Archive, ArchiveEntry } from './archive.ts'
import { checkDuplicates, commonRoot, isLitter, normalName, shownName, whyRefused } from './entry-names.ts'

/** What is known of the file before it is opened. */
export type FileFacts = { name: string; path: string; modifiedAt: number; bytes: number }

const yearTwoThousand = Date.UTC(2000, 0, 1)
const twoDays = 2 * 86_400_000

/** The newest date of the entries, kept only where it can be true: many a packer writes 1980. */
export function newestDate(facts: FileFacts, newest: number): FileFacts {
  const isLikely = newest > yearTwoThousand && newest < facts.modifiedAt + twoDays
  return isLikely ? { ...facts, modifiedAt: Math.trunc(newest) } : facts
}

type Taken<T> = { fullPath: string; size: number | undefined; place: T }

/** Collects entries while a container is listed. `T` is where the container finds an entry again. */
export function entryList<T>() {
  const taken: Taken<T>[] = []
  const refused: { path: string; reason: string }[] = []
  return {
    taken,
    refused,
    /** Takes an entry or notes why not; litter is passed over. */
    add(name: string, size: number | undefined, place: T, reason?: string): void {
      if (isLitter(name)) return
      const why = reason ?? whyRefused(name)
      if (why !== undefined) refused.push({ path: shownName(name), reason: why })
      else taken.push({ fullPath: normalName(name), size, place })
    },
  }
}
export type EntryList<T> = ReturnType<typeof entryList<T>>

/** What a kind of archive has to bring. `read` gives the bytes of one entry, already counted. */
type Container<T> = {
  form: Archive['form']
  read(place: T, path: string): AsyncIterable<Uint8Array>
  close(): Promise<void>
}

/** The archive over its listed entries. Throws `Refused` where nothing is left to read or a name stands twice. */
export function archiveOf<T>(facts: FileFacts, list: EntryList<T>, container: Container<T>): Archive {
  checkDuplicates(
    facts.name,
    list.taken.map((entry) => entry.fullPath),
  )
  if (list.taken.length === 0) {
    const [first] = list.refused
    throw new Refused(
      first === undefined
        ? `${facts.name} holds no files: get the export again from the network.`
        : `${facts.name} holds nothing that may be read (${first.path}: ${first.reason}): get the export again from the network.`,
    )
  }
  const root = commonRoot(list.taken.map((entry) => entry.fullPath))
  const places = new Map<ArchiveEntry, Taken<T>>()
  for (const entry of list.taken) {
    places.set({ path: entry.fullPath.slice(root.length), size: entry.size }, entry)
  }
  const byLastSegment = Map.groupBy(places.entries(), ([, { fullPath }]) => lastSegment(fullPath))
  return {
    name: facts.name,
    form: container.form,
    modifiedAt: facts.modifiedAt,
    bytes: facts.bytes,
    entries: [...places.keys()],
    refused: list.refused,
    find(end) {
      const wanted = `/${normalName(end).toLowerCase()}`
      let best: [ArchiveEntry, Taken<T>] | undefined
      for (const pair of byLastSegment.get(lastSegment(end)) ?? []) {
        if (!`/${pair[1].fullPath.toLowerCase()}`.endsWith(wanted)) continue
        if (best === undefined || pair[1].fullPath.length < best[1].fullPath.length) best = pair
      }
      return best?.[0]
    },
    open(entry) {
      const known = places.get(entry)
      if (known === undefined) throw new Error(`${entry.path} is no entry of ${facts.name}`)
      return container.read(known.place, known.fullPath)
    },
    [Symbol.asyncDispose]: container.close,
  }
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase()
}
