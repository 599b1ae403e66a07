/** Opens what the user gave, and finds out from its content who can read it. */
import type { ArchiveReader } from '../connectors/connector.ts'
import type { Connectors } from '../connectors/load.ts'
import { recognise } from '../connectors/recognise.ts'
import { type Archive, areParts, openArchive, together } from '../tools/archive/index.ts'
import { Refused } from '../tools/refused.ts'

/** An opened export and its reader. Close it with `await using`. */
export type Source = AsyncDisposable & {
  archive: Archive
  reader: ArchiveReader
  /** The connector's name: a network, or a format that can hold several. */
  network: string
  /** For the report: `X archive of 2026`. */
  format: string
  /** The files it was opened from, as they were given. */
  files: readonly string[]
  /** What these files are called. */
  names: readonly string[]
}

/**
 * Opens all files before the first is read, and reads those as one that are parts of one export. Throws `Refused` where
 * any of them is no export; nothing stays open then. With `onRefused` one that is none is told, and the rest are opened.
 */
export async function openSources(
  files: readonly string[],
  connectors: Connectors,
  onRefused?: (file: string, reason: Refused) => void,
): Promise<Source[]> {
  const opened: Source[] = []
  for (const file of new Set(files))
    try {
      opened.push(await openSource(file, connectors))
    } catch (error) {
      if (onRefused !== undefined && error instanceof Refused) {
        onRefused(file, error)
        continue
      }
      await Promise.all(opened.map((source) => source[Symbol.asyncDispose]()))
      throw error
    }
  const joined: Source[] = []
  for (const source of opened) {
    const at = joined.findIndex((other) => isPartWith(source, other))
    const other = joined[at]
    if (other === undefined) joined.push(source)
    else joined[at] = joinedWith(other, source)
  }
  return joined
}

const isPartWith = (source: Source, other: Source): boolean =>
  source.reader.inParts === true &&
  source.reader === other.reader &&
  source.archive.form !== 'file' &&
  other.archive.form !== 'file' &&
  areParts([other.archive, source.archive])

function joinedWith(first: Source, second: Source): Source {
  const archive = together([first.archive, second.archive])
  return {
    ...first,
    archive,
    files: [...first.files, ...second.files],
    names: [...first.names, ...second.names],
    [Symbol.asyncDispose]: () => archive[Symbol.asyncDispose](),
  }
}

/**
 * Throws `Refused`, one sentence, for what is no export: not there, empty, cut off, protected by a password, above a
 * limit, or of nobody Rapport knows. Nothing has been changed then.
 */
export async function openSource(path: string, connectors: Connectors): Promise<Source> {
  const archive = await openArchive(path)
  try {
    const found = await recognise(archive, connectors.values())
    if (found === undefined) throw unknown(archive)
    return {
      archive,
      reader: found.reader,
      network: found.connector.about.network,
      format: found.format,
      files: [path],
      names: [archive.name],
      [Symbol.asyncDispose]: () => archive[Symbol.asyncDispose](),
    }
  } catch (error) {
    await archive[Symbol.asyncDispose]()
    throw error
  }
}

function unknown(archive: Archive): Refused {
  if (archive.form === 'file') {
    return new Refused(
      `${archive.name} is no export Rapport knows: choose the file as the network gave it, or one in the interchange format.`,
    )
  }
  const kind = archive.form === 'folder' ? 'a folder' : 'an archive'
  return new Refused(
    `${archive.name} is ${kind}, but of no network Rapport knows: choose the export as the network gave it.`,
  )
}
