/** What has to be known before the first row is read: whose export it is, and who is connected. */
import type { Archive, ArchiveEntry } from '../../../tools/archive/archive.ts'
import { readStart } from '../../../tools/read/index.ts'
import { ownAccount } from '../../_entries/own-account.ts'
import type { ReadContext, Skipped } from '../../connector.ts'
import type { AccountRecord } from '../../record.ts'
import type { LinkedInFiles } from '../files.ts'
import { connectionRows } from '../rows/columns.ts'
import { cell, type Row, rowsOf } from '../rows/rows.ts'
import { nameHandle, nameKeys, pathOf } from './handles.ts'
import { createPeople, type People } from './people.ts'

export type Survey = {
  people: People
  owner: Owner
  account: AccountRecord
}

export type Owner = {
  path: string | undefined
  name: string | undefined
  /** Whether the one with this address, or where there is none this name, is the owner. */
  is(path: string | undefined, name: string): boolean
}

/** Messages are the longest file by far: they are read beforehand only where nothing else tells what has to be known. */
export async function surveyExport(archive: Archive, files: LinkedInFiles, context: ReadContext): Promise<Survey> {
  const people = createPeople()
  const ownerVotes = new Map<string, number>()
  const emails: string[] = []
  let name: string | undefined
  for (const kind of ['profile', 'emails', 'connections', 'invitations'] as const) {
    for (const entry of files.of(kind)) {
      for await (const item of kind === 'connections' ? connectionRows(archive, entry) : rowsOf(archive, entry)) {
        if (item.type !== 'found') continue
        const { row } = item.value
        if (kind === 'profile') name ??= fullName(row) || undefined
        else if (kind === 'emails') emails.push(cell(row, 'Email Address').toLowerCase())
        else if (kind === 'connections') people.connected(pathOf(cell(row, 'URL')), fullName(row))
        else {
          people.met(pathOf(cell(row, 'inviterProfileUrl')), cell(row, 'From'))
          people.met(pathOf(cell(row, 'inviteeProfileUrl')), cell(row, 'To'))
          voteForOwner(row, ownerVotes)
        }
      }
    }
  }
  for (const entry of files.of('messages')) await surveyMessages(archive, entry, people, name, ownerVotes.size > 0)
  const owner = ownerOf(name, people, ownerVotes, context)
  const account = accountOf(
    owner,
    emails.filter((email) => /^\S+@\S+$/.test(email)),
    context,
  )
  return { people, owner, account }
}

/** Rows between two looks at whether enough is known. */
const between = 1000

/** Until the owner is certain; to the end where recipients have no addresses, and stand by the names they write under. */
async function surveyMessages(
  archive: Archive,
  entry: ArchiveEntry,
  people: People,
  name: string | undefined,
  ownerKnown: boolean,
): Promise<void> {
  const isOld = !/RECIPIENT PROFILE URLS/i.test(await readStart(archive.open(entry)))
  if (ownerKnown && !isOld) return
  let rows = 0
  for await (const item of rowsOf(archive, entry)) {
    if (item.type !== 'found') continue
    const { row } = item.value
    learnTalk(row, people)
    const sender = pathOf(cell(row, 'SENDER PROFILE URL'))
    people.talked(cell(row, 'CONVERSATION ID'), sender, cell(row, 'FROM'), addressesOf(row).map(pathOf))
    if (!isOld && ++rows % between === 0 && isCertain(people, name)) return
  }
}

const enough = 10

/** Somebody of the owner's name, and nobody else, is in all of many conversations. */
function isCertain(people: People, name: string | undefined): boolean {
  const [first, second] = people.talkers()
  return (
    first !== undefined &&
    first.conversations >= enough &&
    first.conversations === people.conversations() &&
    second?.conversations !== first.conversations &&
    (name === undefined || people.bears(first.path, name))
  )
}

/** Who bears which name, as a message shows it. */
export function learnTalk(row: Row, people: People): void {
  const recipients = addressesOf(row)
  people.met(pathOf(cell(row, 'SENDER PROFILE URL')), cell(row, 'FROM'))
  if (recipients.length === 1) people.met(pathOf(recipients[0] ?? ''), cell(row, 'TO'))
}

export function fullName(row: Row): string {
  return `${cell(row, 'First Name')} ${cell(row, 'Last Name')}`.trim()
}

export function endorsementName(row: Row): string {
  const first = cell(row, 'Endorser First Name', 'Endorsee First Name')
  return `${first} ${cell(row, 'Endorser Last Name', 'Endorsee Last Name')}`.trim()
}

export function noteName(row: Row): string {
  return `${cell(row, 'Connection First Name')} ${cell(row, 'Connection Last Name')}`.trim()
}

/** Addresses of the recipients of a message; a closed account leaves an empty place. */
export function addressesOf(row: Row): string[] {
  const written = cell(row, 'RECIPIENT PROFILE URLS')
  return written === '' ? [] : written.split(',')
}

/** Every invitation has the owner on one side, and says on which. */
function voteForOwner(row: Row, votes: Map<string, number>): void {
  const outgoing = /^outgoing$/i.test(cell(row, 'Direction'))
  const path = pathOf(cell(row, outgoing ? 'inviterProfileUrl' : 'inviteeProfileUrl'))
  if (path !== undefined) votes.set(path, (votes.get(path) ?? 0) + 1)
}

/**
 * The owner's address is nowhere said. Invitations show it; else it is the one of the owner's name that is in most
 * conversations; else the one that is in all of them, if there are several; else one of the accounts known beforehand
 * that is met in a conversation.
 */
function ownerOf(
  name: string | undefined,
  people: People,
  votes: ReadonlyMap<string, number>,
  { owners, accounts }: ReadContext,
): Owner {
  const [voted] = [...votes].toSorted(([, a], [, b]) => b - a)
  const talkers = people.talkers()
  const named = talkers.find(({ path }) => name !== undefined && people.bears(path, name))
  const [first, second] = talkers
  const everywhere =
    first !== undefined &&
    people.conversations() > 1 &&
    first.conversations === people.conversations() &&
    second?.conversations !== first.conversations
      ? first
      : undefined
  const expected = new Set([...owners, ...accounts])
  const known = talkers.filter(({ path }) => expected.has(`linkedin:${path}`))
  const path = voted?.[0] ?? named?.path ?? everywhere?.path ?? (known.length === 1 ? known[0]?.path : undefined)
  const shown = name ?? (path === undefined ? undefined : people.nameOf(path))
  const keys = new Set(shown === undefined ? [] : nameKeys(shown))
  return {
    path,
    name: shown,
    is(otherPath, otherName) {
      if (otherPath !== undefined && path !== undefined) return otherPath === path
      return nameKeys(otherName).some((key) => keys.has(key))
    },
  }
}

/**
 * A first export may show the owner's name alone and a later one the address: the name is what both have, so it is told as
 * what lasts.
 */
function accountOf({ path, name }: Owner, emails: string[], context: ReadContext): AccountRecord {
  const named = name === undefined ? undefined : nameHandle(name)
  const found = ownAccount('linkedin', path === undefined ? undefined : `linkedin:${path}`, context)
  const account = found === nobody ? (named ?? nobody) : found
  const record: AccountRecord = { type: 'account', account, kind: 'person' }
  if (named !== undefined) record.lasting = named
  if (name !== undefined) record.name = name
  if (emails.length > 0) record.more = { emails: [...new Set(emails)] }
  return record
}

const nobody = 'linkedin:name/unknown'

export function noPerson(entry: { path: string }, line: number): Skipped {
  return { type: 'skipped', entry: entry.path, reason: 'no person in the row', count: 1, where: `line ${line}` }
}
