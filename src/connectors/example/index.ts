/** Postbox, a network that does not exist: a connector to copy. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { readStart, readText } from '../../tools/read/index.ts'
import { Refused } from '../../tools/refused.ts'
import type { Connector, Item, ReadContext } from '../connector.ts'
import { cardRecord, exportShape } from './cards.ts'

export default {
  about: {
    // The folder's name, and what stands before the colon of a handle: `example:ada`.
    network: 'example',
    title: 'Postbox',
    // Names that people may write instead: `pbox:ada` is read as `example:ada`.
    aliases: ['pbox'],
    kind: 'network',
    // A date more than a year before this is no date.
    began: '2020-01-01',
    // One path in a box of 24 by 24, drawn for this; not the network's own logo.
    icon: { path: 'M3 6h18v12H3zM3 6l9 7 9-7', colour: '#7a5c8e' },
    // Called for every handle from everywhere. Spelling what is spelled must change nothing.
    spell: (handle) => handle.trim().replace(/^@/, '').toLowerCase(),
    profile: (handle) => `https://postbox.example/${encodeURIComponent(handle)}`,
    // Abilities that are not there yet, each with the reason a user is told.
    missing: {
      account: 'Postbox has no way for programs to connect.',
      publish: 'Cards have to be written by hand.',
    },
    howToExport: ['Open Postbox and choose Menu, then My cards.', 'Choose Take them home, and save the file.'],
    cannotTell: ['Who read your cards.', 'Who writes to you without being answered.'],
  },
  archive: { recognise, read },
} satisfies Connector

/**
 * By content, never by the file's name. The start of the file is enough: recognising must be quick, and every connector is
 * asked about every file.
 */
async function recognise(archive: Archive) {
  const entry = exportFile(archive)
  if (entry === undefined) return undefined
  const start = await readStart(archive.open(entry))
  if (!/^\s*\{\s*"app"\s*:\s*"Postbox"/.test(start)) return undefined
  return { format: 'Postbox export', certainty: 0.9 }
}

/** Where an export is an archive of many files, `archive.find('end/of/path.json')` finds one. */
function exportFile(archive: Archive): ArchiveEntry | undefined {
  return archive.entries.length === 1 ? archive.entries[0] : undefined
}

/**
 * A stream of records and of items for the import report. This export is small, so it is read whole; large files are read
 * piece by piece with `jsonItems`, `csvRows` or `readLines`, so that memory stays small however long somebody has been there.
 */
async function* read(archive: Archive, context: ReadContext): AsyncGenerator<Item> {
  const entry = exportFile(archive)
  if (entry === undefined) return
  const parsed = exportShape.safeParse(parse(await readText(archive.open(entry))))
  // Refused only where nothing can be read at all.
  if (!parsed.success) throw new Refused(`${archive.name} is no whole Postbox export: download it again.`)
  const { owner, cards, penFriends, exportedAt } = parsed.data
  const account = `example:${owner.name}`

  // The account comes first. Handles may be as the network writes them: intake spells them.
  yield { type: 'account', account, name: owner.displayName, since: owner.joined, kind: 'person' }

  for (const card of cards) {
    const record = cardRecord(account, card)
    // What is wrong is an item, with a reason in words for the user. Never the message's text: reports get shown around.
    if (typeof record === 'string') yield { type: 'skipped', entry: entry.path, reason: record, count: 1 }
    else yield record
  }

  // A fact without a time of its own carries the time the export was made, never the time of the import.
  const madeAt = exportedAt ?? context.madeAt
  yield { type: 'following', account, at: madeAt, handles: penFriends.map((name) => `example:${name}`) }

  // What the export can show. What is not named here is not taken for zero.
  yield { type: 'coverage', account, from: owner.joined, to: madeAt, sent: ['post', 'message'], received: ['message'] }

  // For the progress bar; larger exports send one every few hundred records.
  yield { type: 'reached', entry: entry.path, bytes: entry.size ?? 0 }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
