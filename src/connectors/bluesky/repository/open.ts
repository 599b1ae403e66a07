/** A repository out of its CAR file: whose it is, the head of its tree, and its blocks. */
import type { Archive, ArchiveEntry } from '../../../tools/archive/archive.ts'
import { Refused } from '../../../tools/refused.ts'
import type { Reached } from '../../connector.ts'
import type { Time } from '../../record.ts'
import { isDid } from '../address.ts'
import { timeOfKey } from '../time.ts'
import { type Blocks, openBlocks } from './blocks.ts'
import { carPieces } from './car.ts'
import { decoded, digestOf, type Fields } from './cbor.ts'

export type Commit = {
  did: string
  /** SHA-256 of the head of the tree. */
  data: Buffer
  /** When the repository was last changed, where that is told. */
  changedAt: Time | undefined
}

export type Repository = Disposable & {
  entry: ArchiveEntry
  commit: Commit
  blocks: Blocks
  /** Size of the file in bytes. */
  bytes: number
  /** Blocks whose content is not what their name says, or that are larger than any record. */
  unusable: number
}

/**
 * Takes in the whole file, since its blocks come in any order; tells how far it is, as half of the way. Throws `Refused`
 * where the file is damaged or its beginning is missing; nothing of it is kept then.
 */
export async function* openRepository(archive: Archive, entry: ArchiveEntry): AsyncGenerator<Reached, Repository> {
  const name = archive.form === 'file' ? archive.name : entry.path
  const blocks = openBlocks(name)
  try {
    let root: Buffer | undefined
    let unusable = 0
    let bytes = 0
    let told = 0
    async function* kept(): AsyncGenerator<Uint8Array> {
      for await (const chunk of archive.open(entry)) {
        blocks.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
        yield chunk
      }
    }
    for await (const { data, place, ...piece } of carPieces(kept(), name)) {
      root ??= piece.root
      unusable += piece.tooLarge
      for (let i = 0; i < piece.blocks.length; i += 3) {
        const [frame = 0, from = 0, to = 0] = [piece.blocks[i], piece.blocks[i + 1], piece.blocks[i + 2]]
        if (!blocks.add(data, from, to, place + frame)) unusable++
      }
      bytes = place + data.length
      if (bytes - told < tellEvery) continue
      told = bytes
      yield { type: 'reached', entry: entry.path, bytes: Math.floor(bytes / 2) }
    }
    const head = root === undefined ? undefined : blocks.get(root, 0)
    if (head === undefined) throw incomplete(name)
    const commit = commitOf(decoded(Buffer.from(head)), name)
    if (blocks.get(commit.data, 0) === undefined) throw incomplete(name)
    return { entry, commit, blocks, bytes, unusable, [Symbol.dispose]: () => blocks[Symbol.dispose]() }
  } catch (error) {
    blocks[Symbol.dispose]()
    throw error
  }
}

const tellEvery = 4 << 20

function incomplete(name: string): Refused {
  return new Refused(
    `${name} holds only a part of a repository, and its beginning is missing or damaged: choose Export my data in Bluesky again and import the new file.`,
  )
}

/** Throws `Refused` where it is no commit of a version that can be read. */
export function commitOf(fields: Fields | undefined, name: string): Commit {
  const data = digestOf(fields?.data)
  if (fields === undefined || !isDid(fields.did) || data === undefined) {
    throw new Refused(`${name} is a CAR file, but holds no Bluesky repository: choose the file that Bluesky gave.`)
  }
  if (fields.version !== 2 && fields.version !== 3) {
    throw new Refused(`${name} holds a repository of a version Rapport does not read: get a new one from Bluesky.`)
  }
  const { rev } = fields
  return { did: fields.did.toLowerCase(), data, changedAt: typeof rev === 'string' ? timeOfKey(rev) : undefined }
}
