/** Opens what the user gave, and finds out from its content who can read it. */
import type { ArchiveReader } from '../connectors/connector.ts'
import type { Connectors } from '../connectors/load.ts'
import { recognise } from '../connectors/recognise.ts'
import { type Archive, openArchive } from '../tools/archive/index.ts'
import { Refused } from '../tools/refused.ts'

/** An opened export and its reader. Close it with `await using`. */
export type Source = AsyncDisposable & {
  archive: Archive
  reader: ArchiveReader
  /** The connector's name: a network, or a format that can hold several. */
  network: string
  /** For the report: `X archive of 2026`. */
  format: string
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
