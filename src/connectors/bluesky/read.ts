/** Reads a Bluesky export from end to end: each repository, then chats. */
import type { Archive } from '../../tools/archive/archive.ts'
import { fromBatches } from '../../tools/batches.ts'
import { Refused } from '../../tools/refused.ts'
import type { Item, ReadContext, Skipped } from '../connector.ts'
import { readChats } from './chats/read.ts'
import { findFiles, handlesByDid } from './files.ts'
import { readRepository } from './records.ts'
import { openRepository } from './repository/open.ts'

export function read(archive: Archive, context: ReadContext): AsyncIterable<Item> {
  return fromBatches(batches(archive, context))
}

async function* batches(archive: Archive, context: ReadContext): AsyncGenerator<Item[]> {
  const files = await findFiles(archive)
  const handles = await handlesByDid(archive, files.documents)
  yield files.unknown.map(({ path }) => skipped(path, 'a file Rapport does not know'))
  /** The accounts met so far, by their DIDs. */
  const owners = new Map<string, string>()
  let refused: Refused | undefined
  for (const { entry, commit } of files.cars) {
    if (commit !== undefined && owners.has(commit.did)) {
      yield [skipped(entry.path, 'an older copy of a repository that is here as well')]
      continue
    }
    try {
      const opening = openRepository(archive, entry)
      let step = await opening.next()
      for (; !step.done; step = await opening.next()) yield [step.value]
      using repository = step.value
      const { did } = repository.commit
      const account = `bluesky:${handles.get(did) ?? did}`
      owners.set(did, account)
      yield* readRepository(repository, account, context.madeAt)
    } catch (error) {
      // It comes before anything of the file was given, and others may be whole.
      if (!(error instanceof Refused)) throw error
      refused ??= error
      yield [skipped(entry.path, error.message)]
    }
  }
  if (refused !== undefined && owners.size === 0 && files.chats.length === 0) throw refused
  for (const entry of files.chats) yield* readChats(archive, entry, owners, context)
}

function skipped(entry: string, reason: string): Skipped {
  return { type: 'skipped', entry, reason, count: 1 }
}
