/** How far an import is, told a few times a second over all its files. */
import type { Source } from '../../intake/index.ts'

export type ImportProgress = {
  stage: 'importing' | 'reading'
  file: string
  /** The file inside the archive that is being read. */
  entry: string
  /** Interactions and other records met so far, and how many of them are new. */
  counted: number
  inserted: number
  /** 0 to 1 over all files, by bytes of the archives or by texts; null where it cannot be told. */
  share: number | null
}

export type Watcher = { onProgress?: (progress: ImportProgress) => void }

/** Milliseconds between two reports of progress. */
const tellEvery = 200

export function teller({ onProgress }: Watcher, stage: ImportProgress['stage']) {
  let last = Number.NEGATIVE_INFINITY
  return (progress: Omit<ImportProgress, 'stage'>, always = false) => {
    const now = performance.now()
    if (!onProgress || (!always && now - last < tellEvery)) return
    last = now
    onProgress({ stage, ...progress })
  }
}

/** The share of all bytes that is read: each source counts by its size, and one that is done counts whole. */
export function shareOf(sources: readonly Source[]) {
  const sizes = sources.map(({ archive }) => archive.entries.reduce((sum, { size }) => sum + (size ?? 0), 0))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const reached = sources.map(() => new Map<string, number>())
  const read = sources.map(() => 0)
  return {
    reach(source: number, entry: string, bytes: number): void {
      const entries = reached[source]
      read[source] = (read[source] ?? 0) + bytes - (entries?.get(entry) ?? 0)
      entries?.set(entry, bytes)
    },
    end(source: number): void {
      read[source] = sizes[source] ?? 0
    },
    soFar(): number | null {
      if (total === 0) return null
      return Math.min(1, read.reduce((sum, bytes, at) => sum + Math.min(bytes, sizes[at] ?? 0), 0) / total)
    },
  }
}
export type Share = ReturnType<typeof shareOf>
