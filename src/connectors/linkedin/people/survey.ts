/** A first pass over the files that name people: who bears which name, and whose export it is. */
import type { Archive } from '../../../tools/archive/archive.ts'
import { ownAccount } from '../../_entries/own-account.ts'
import type { ReadContext, Skipped } from '../../connector.ts'
import type { AccountRecord, PersonRecord } from '../../record.ts'
import type { FileKind, LinkedInFiles } from '../files.ts'
import { connectionRows } from '../rows/columns.ts'
import { cell, type Row, rowsOf } from '../rows/rows.ts'
import { nameHandle, nameKeys, pathOf } from './handles.ts'
import { createPeople, type People } from './people.ts'

export type Survey = {
  people: People
  owner: Owner
  account: AccountRecord
  persons: PersonRecord[]
}

export type Owner = {
  path: string | undefined
  name: string | undefined
  /** Whether the one with this address, or where there is none this name, is the owner. */
  is(path: string | undefined, name: string): boolean
}

const telling = [
  'profile',
  'emails',
  'connections',
  'messages',
  'invitations',
  'notes',
  'endorsementsReceived',
  'endorsementsGiven',
] as const satisfies FileKind[]

export async function surveyExport(archive: Archive, files: LinkedInFiles, context: ReadContext): Promise<Survey> {
  const people = createPeople()
  const ownerVotes = new Map<string, number>()
  const emails: string[] = []
  let name: string | undefined
  for (const kind of telling) {
    for (const entry of files.of(kind)) {
      for await (const item of kind === 'connections' ? connectionRows(archive, entry) : rowsOf(archive, entry)) {
        if (item.type !== 'found') continue
        const { row } = item.value
        if (kind === 'profile') name ??= fullName(row) || undefined
        if (kind === 'emails') emails.push(cell(row, 'Email Address').toLowerCase())
        learn(kind, row, people)
        if (kind === 'invitations') voteForOwner(row, ownerVotes)
      }
    }
  }
  const owner = ownerOf(name, people, ownerVotes, context)
  const account = accountOf(
    owner,
    emails.filter((email) => /^\S+@\S+$/.test(email)),
    context,
  )
  return { people, owner, account, persons: [...people.records(owner.path)] }
}

function learn(kind: FileKind, row: Row, people: People): void {
  if (kind === 'connections') {
    people.connected(pathOf(cell(row, 'URL')), fullName(row), cell(row, 'Email Address').toLowerCase(), {
      company: cell(row, 'Company'),
      position: cell(row, 'Position'),
    })
  } else if (kind === 'messages') {
    const recipients = addressesOf(row).map(pathOf)
    const sender = pathOf(cell(row, 'SENDER PROFILE URL'))
    const only = recipients.length === 1 ? recipients[0] : undefined
    people.met(sender, cell(row, 'FROM'))
    people.met(only, cell(row, 'TO'))
    people.talked(cell(row, 'CONVERSATION ID'), sender, cell(row, 'FROM'), recipients)
  } else if (kind === 'invitations') {
    people.met(pathOf(cell(row, 'inviterProfileUrl')), cell(row, 'From'))
    people.met(pathOf(cell(row, 'inviteeProfileUrl')), cell(row, 'To'))
  } else if (kind === 'notes') {
    people.met(pathOf(cell(row, 'Connection Profile URL')), noteName(row))
  } else if (kind === 'endorsementsReceived' || kind === 'endorsementsGiven') {
    people.met(pathOf(cell(row, 'Endorser Public Url', 'Endorsee Public Url')), endorsementName(row))
  }
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
