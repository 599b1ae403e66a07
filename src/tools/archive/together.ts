/** Several files of one export as one archive: big exports come in parts that only make sense together. */
import type { Archive, ArchiveEntry } from './archive.ts'

/** Whether no two of them hold different files under one name; a file that lies alike in each of them is fine. */
export function areParts(archives: readonly Archive[]): boolean {
  const sizes = new Map<string, number | undefined>()
  for (const { entries } of archives)
    for (const { path, size } of entries) {
      const name = path.toLowerCase()
      if (sizes.has(name) && sizes.get(name) !== size) return false
      sizes.set(name, size)
    }
  return true
}

/** One archive over all of them; closing it closes them. A file that lies in several is read once. */
export function together(archives: readonly Archive[]): Archive {
  const homes = new Map<ArchiveEntry, Archive>()
  const names = new Set<string>()
  for (const archive of archives)
    for (const entry of archive.entries) {
      const name = entry.path.toLowerCase()
      if (names.has(name)) continue
      names.add(name)
      homes.set(entry, archive)
    }
  return {
    name: archives.map(({ name }) => name).join(' + '),
    form: archives[0]?.form ?? 'folder',
    modifiedAt: Math.max(...archives.map(({ modifiedAt }) => modifiedAt)),
    bytes: archives.reduce((sum, { bytes }) => sum + bytes, 0),
    entries: [...homes.keys()],
    refused: archives.flatMap(({ refused }) => refused),
    find(end) {
      const found = archives.map((archive) => archive.find(end)).filter((entry) => entry !== undefined)
      return found.sort((a, b) => a.path.length - b.path.length)[0]
    },
    open(entry) {
      const home = homes.get(entry) ?? archives.find(({ entries }) => entries.includes(entry))
      if (home === undefined) throw new Error(`${entry.path} is no entry of these archives`)
      return home.open(entry)
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(archives.map((archive) => archive[Symbol.asyncDispose]()))
    },
  }
}
