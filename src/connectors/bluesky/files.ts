/** Which files of an export are repositories, chats or descriptions of the owner: told by their beginnings. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { readStart, readText } from '../../tools/read/index.ts'
import { Refused } from '../../tools/refused.ts'
import type { Recognition } from '../connector.ts'
import { shownHandle } from './address.ts'
import { looksLikeChat } from './chats/lines.ts'
import { carPieces } from './repository/car.ts'
import { decoded, fieldsOf, listOf } from './repository/cbor.ts'
import { type Commit, commitOf } from './repository/open.ts'

/** `commit`: where it is among the first blocks, as the network writes it. */
type Car = { entry: ArchiveEntry; commit: Commit | undefined }

export type BlueskyFiles = {
  /** Of several copies of one repository the latest first. */
  cars: Car[]
  chats: ArchiveEntry[]
  /** Small JSON files that may say which handle a DID bears. */
  documents: ArchiveEntry[]
  unknown: ArchiveEntry[]
}

const startBytes = 64 << 10

export async function findFiles(archive: Archive): Promise<BlueskyFiles> {
  const files: BlueskyFiles = { cars: [], chats: [], documents: [], unknown: [] }
  for (const entry of archive.entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const alone = archive.form === 'file'
    if ((alone || /\.car$/i.test(entry.path)) && (await startsAsCar(archive, entry))) {
      files.cars.push({ entry, commit: await firstCommit(archive, entry) })
    } else if ((alone || /\.jsonl$/i.test(entry.path)) && (await startsAsChat(archive, entry))) files.chats.push(entry)
    else if (/\.json$/i.test(entry.path) && (entry.size ?? startBytes) < startBytes) files.documents.push(entry)
    else if (/\.(?:car|jsonl?|csv|txt)$/i.test(entry.path)) files.unknown.push(entry)
  }
  files.cars.sort((a, b) => (b.commit?.changedAt ?? 0) - (a.commit?.changedAt ?? 0))
  return files
}

export async function recognise(archive: Archive): Promise<Recognition | undefined> {
  const alone = archive.form === 'file'
  const cars = alone ? archive.entries : archive.entries.filter(({ path }) => /\.car$/i.test(path))
  for (const entry of cars.slice(0, 5)) {
    if (!(await startsAsCar(archive, entry))) continue
    const certain = (await firstCommit(archive, entry)) !== undefined
    return { format: 'Bluesky repository', certainty: certain ? 1 : 0.7 }
  }
  const chats = alone ? archive.entries : archive.entries.filter(({ path }) => /\.jsonl$/i.test(path))
  for (const entry of chats.slice(0, 5)) {
    if (await startsAsChat(archive, entry)) return { format: 'Bluesky chats', certainty: 0.9 }
  }
  return undefined
}

/** The header is a small map of `roots` and `version`, whichever comes first. */
async function startsAsCar(archive: Archive, entry: ArchiveEntry): Promise<boolean> {
  for await (const chunk of archive.open(entry)) {
    const start = Buffer.from(chunk.buffer, chunk.byteOffset, Math.min(chunk.byteLength, 512)).toString('latin1')
    return /^[\s\S]{1,9}\xa2[\s\S]{0,400}?eroots/.test(start) && start.includes('gversion')
  }
  return false
}

async function firstCommit(archive: Archive, entry: ArchiveEntry): Promise<Commit | undefined> {
  try {
    let root: Buffer | undefined
    for await (const { data, blocks, ...piece } of carPieces(archive.open(entry), archive.name)) {
      root ??= piece.root
      for (let i = 0; i < blocks.length; i += 3) {
        const from = blocks[i + 1] ?? 0
        if (root?.equals(data.subarray(from - root.length, from)))
          return commitOf(decoded(data.subarray(from, blocks[i + 2])), archive.name)
      }
      if (piece.place >= startBytes) return undefined
    }
  } catch (error) {
    // Reading it will say what is wrong.
    if (!(error instanceof Refused)) throw error
  }
  return undefined
}

async function startsAsChat(archive: Archive, entry: ArchiveEntry): Promise<boolean> {
  const start = await readStart(archive.open(entry), startBytes)
  return start.split('\n').slice(0, 20).some(looksLikeChat)
}

/** A DID document names the account's handle: `alsoKnownAs: ["at://ada.example"]`. */
export async function handlesByDid(archive: Archive, documents: readonly ArchiveEntry[]): Promise<Map<string, string>> {
  const handles = new Map<string, string>()
  for (const entry of documents.slice(0, 20)) {
    let document: unknown
    try {
      document = JSON.parse(await readText(archive.open(entry), { limit: startBytes }))
    } catch (error) {
      if (error instanceof SyntaxError || error instanceof RangeError || error instanceof Refused) continue
      throw error
    }
    const { id, did, alsoKnownAs } = fieldsOf(document)
    const owner = typeof id === 'string' ? id : did
    const named = listOf(alsoKnownAs).find((name) => typeof name === 'string' && /^at:\/\//i.test(name))
    const handle = typeof named === 'string' ? shownHandle(named.slice('at://'.length)) : undefined
    if (typeof owner === 'string' && handle !== undefined) handles.set(owner.toLowerCase(), handle)
  }
  return handles
}
