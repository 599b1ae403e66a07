/** How people came to be connected: connections, invitations, and the owner's notes on them. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import type { Item } from '../connector.ts'
import { hashedId, twinNumbers } from '../hashed-id.ts'
import type { InteractionRecord, NoteRecord, PersonRecord } from '../record.ts'
import { nameHandle, pathOf, plainName } from './people/handles.ts'
import { fullName, noPerson, noteName, type Survey } from './people/survey.ts'
import { plain, timeOf } from './rows/cells.ts'
import { connectionRows } from './rows/columns.ts'
import { cell, type Row, rowsOf, skippedRow } from './rows/rows.ts'

export async function* readConnections(
  archive: Archive,
  entries: readonly ArchiveEntry[],
  survey: Survey,
): AsyncGenerator<Item> {
  const given = new Set<string>()
  const numbered = twinNumbers()
  for (const entry of entries) {
    for await (const item of connectionRows(archive, entry)) {
      if (item.type !== 'found') {
        yield item
        continue
      }
      const { line, row } = item.value
      const record = connectionRecord(row, survey)
      const [handle] = record?.with ?? []
      if (record === undefined || handle === undefined) yield noPerson(entry, line)
      else if (given.has(handle)) yield skippedRow(entry, line, 'the same connection again')
      else {
        given.add(handle)
        record.id = numbered(record.id)
        const person = personRecord(row, handle)
        if (person !== undefined) yield person
        yield record
      }
    }
  }
}

/** A name alone tells nothing that the connection does not; the owner is no connection of theirs. */
function personRecord(row: Row, handle: string): PersonRecord | undefined {
  if (handle.startsWith('linkedin:name/')) return undefined
  const record: PersonRecord = { type: 'person', handles: [handle] }
  const email = cell(row, 'Email Address').toLowerCase()
  if (/^[^\s@:]+@[^\s@:]+$/.test(email)) record.handles.push(`email:${email}`)
  const name = fullName(row)
  if (name !== '') record.name = name
  const [company, position] = [cell(row, 'Company'), cell(row, 'Position')]
  const more = { ...(company === '' ? {} : { company }), ...(position === '' ? {} : { position }) }
  if (Object.keys(more).length > 0) record.more = more
  return record
}

/** Named by name and day, which exports of every year have; addresses came in 2023. */
function connectionRecord(row: Row, { people, account }: Survey): InteractionRecord | undefined {
  const name = fullName(row)
  const path = pathOf(cell(row, 'URL'))
  if (name === '' && path === undefined) return undefined
  const at = timeOf(cell(row, 'Connected On')) ?? null
  const day = at === null ? 'undated' : new Date(at).toISOString().slice(0, 10)
  const handle = path === undefined ? people.namedConnection(name, day) : `linkedin:${path}`
  const record: InteractionRecord = {
    type: 'interaction',
    id: `connect:${hashedId(name === '' ? path : plainName(name), day)}`,
    at,
    account: account.account,
    // Who asked is not told.
    direction: 'received',
    kind: 'connect',
    with: [handle],
  }
  if (name !== '') record.withName = name
  return record
}

export async function* readInvitations(
  archive: Archive,
  entries: readonly ArchiveEntry[],
  survey: Survey,
): AsyncGenerator<Item> {
  for (const entry of entries) {
    const numbered = twinNumbers()
    for await (const item of rowsOf(archive, entry)) {
      if (item.type !== 'found') {
        yield item
        continue
      }
      const { line, row } = item.value
      yield invitationRecord(row, survey, numbered) ?? noPerson(entry, line)
    }
  }
}

function invitationRecord(
  row: Row,
  { account, owner }: Survey,
  numbered: (id: string) => string,
): InteractionRecord | undefined {
  const [inviter, invitee] = [pathOf(cell(row, 'inviterProfileUrl')), pathOf(cell(row, 'inviteeProfileUrl'))]
  const [from, to] = [cell(row, 'From'), cell(row, 'To')]
  const told = cell(row, 'Direction')
  const sent = told === '' ? owner.is(inviter, from) : /^outgoing$/i.test(told)
  const path = sent ? invitee : inviter
  const name = sent ? to : from
  if (path === undefined && name === '') return undefined
  const at = timeOf(cell(row, 'Sent At')) ?? null
  const direction = sent ? 'sent' : 'received'
  const record: InteractionRecord = {
    type: 'interaction',
    id: numbered(`invite:${hashedId(direction, name === '' ? path : plainName(name), at ?? cell(row, 'Sent At'))}`),
    at,
    account: account.account,
    direction,
    kind: 'invite',
    with: [path === undefined ? nameHandle(name) : `linkedin:${path}`],
    audience: 'direct',
  }
  if (name !== '') record.withName = name
  const message = plain(cell(row, 'Message'))
  if (message !== '') record.text = message
  return record
}

export async function* readNotes(
  archive: Archive,
  entries: readonly ArchiveEntry[],
  survey: Survey,
): AsyncGenerator<Item> {
  for (const entry of entries) {
    const numbered = twinNumbers()
    for await (const item of rowsOf(archive, entry)) {
      if (item.type !== 'found') {
        yield item
        continue
      }
      const { line, row } = item.value
      yield noteRecord(row, survey, numbered) ?? skippedRow(entry, line, 'a note without a person, a date or words')
    }
  }
}

function noteRecord(row: Row, { people }: Survey, numbered: (id: string) => string): NoteRecord | undefined {
  const path = pathOf(cell(row, 'Connection Profile URL'))
  const name = noteName(row)
  people.met(path, name)
  const at = timeOf(cell(row, 'Created On'))
  const text = plain(cell(row, 'Note'))
  if ((path === undefined && name === '') || at === undefined || text === '') return undefined
  const handle = path === undefined ? nameHandle(name) : `linkedin:${path}`
  return { type: 'note', id: numbered(`note:${hashedId(handle, at)}`), at, with: handle, text }
}
