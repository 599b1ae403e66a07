/** How people came to be connected: connections, invitations, and the owner's notes on them. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import type { Item } from '../connector.ts'
import { hashedId, twinNumbers } from '../hashed-id.ts'
import type { InteractionRecord, NoteRecord } from '../record.ts'
import { plain, timeOf } from './cells.ts'
import { nameHandle, pathOf } from './handles.ts'
import { cell, type Row, rowsOf, skippedRow } from './rows.ts'
import { connectionsHeader, fullName, noPerson, noteName, type Survey } from './survey.ts'

export async function* readConnections(archive: Archive, entry: ArchiveEntry, survey: Survey): AsyncGenerator<Item> {
  const given = new Set<string>()
  for await (const item of rowsOf(archive, entry, connectionsHeader)) {
    if (item.type !== 'found') {
      yield item
      continue
    }
    const { line, row } = item.value
    const record = connectionRecord(row, survey)
    if (record === undefined) yield noPerson(entry, line)
    else if (given.has(record.id)) yield skippedRow(entry, line, 'the same connection again')
    else {
      given.add(record.id)
      yield record
    }
  }
}

function connectionRecord(row: Row, { people, account }: Survey): InteractionRecord | undefined {
  const name = fullName(row)
  const path = pathOf(cell(row, 'URL'))
  if (name === '' && path === undefined) return undefined
  const at = timeOf(cell(row, 'Connected On')) ?? null
  const day = at === null ? 'undated' : new Date(at).toISOString().slice(0, 10)
  const handle = path === undefined ? people.namedConnection(name, day) : `linkedin:${path}`
  const record: InteractionRecord = {
    type: 'interaction',
    id: path === undefined ? `connect:${hashedId(handle)}` : `connect:${path}`,
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

export async function* readInvitations(archive: Archive, entry: ArchiveEntry, survey: Survey): AsyncGenerator<Item> {
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

function invitationRecord(
  row: Row,
  { account, owner }: Survey,
  numbered: (id: string) => string,
): InteractionRecord | undefined {
  const [inviter, invitee] = [pathOf(cell(row, 'inviterProfileUrl')), pathOf(cell(row, 'inviteeProfileUrl'))]
  const [from, to] = [cell(row, 'From'), cell(row, 'To')]
  const direction = cell(row, 'Direction')
  const sent = direction === '' ? owner.is(inviter, from) : /^outgoing$/i.test(direction)
  const path = sent ? invitee : inviter
  const name = sent ? to : from
  if (path === undefined && name === '') return undefined
  const at = timeOf(cell(row, 'Sent At')) ?? null
  const record: InteractionRecord = {
    type: 'interaction',
    id: numbered(`invite:${hashedId(inviter ?? from, invitee ?? to, at ?? cell(row, 'Sent At'))}`),
    at,
    account: account.account,
    direction: sent ? 'sent' : 'received',
    kind: 'invite',
    with: [path === undefined ? nameHandle(name) : `linkedin:${path}`],
    audience: 'direct',
  }
  if (name !== '') record.withName = name
  const message = plain(cell(row, 'Message'))
  if (message !== '') record.text = message
  return record
}

export async function* readNotes(archive: Archive, entry: ArchiveEntry): AsyncGenerator<Item> {
  const numbered = twinNumbers()
  for await (const item of rowsOf(archive, entry)) {
    if (item.type !== 'found') {
      yield item
      continue
    }
    const { line, row } = item.value
    yield noteRecord(row, numbered) ?? skippedRow(entry, line, 'a note without a person, a date or words')
  }
}

function noteRecord(row: Row, numbered: (id: string) => string): NoteRecord | undefined {
  const path = pathOf(cell(row, 'Connection Profile URL'))
  const name = noteName(row)
  const at = timeOf(cell(row, 'Created On'))
  const text = plain(cell(row, 'Note'))
  if ((path === undefined && name === '') || at === undefined || text === '') return undefined
  const handle = path === undefined ? nameHandle(name) : `linkedin:${path}`
  return { type: 'note', id: numbered(`note:${hashedId(handle, at)}`), at, with: handle, text }
}
