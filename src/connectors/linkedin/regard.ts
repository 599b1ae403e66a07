/** What people think of each other: endorsements, recommendations, whom the owner follows. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import type { Item } from '../connector.ts'
import { hashedId, twinNumbers } from '../hashed-id.ts'
import type { Direction, InteractionRecord } from '../record.ts'
import { nameHandle, pathOf, plainName } from './people/handles.ts'
import { endorsementName, fullName, noPerson, type Survey } from './people/survey.ts'
import { plain, timeOf } from './rows/cells.ts'
import { cell, type Row, rowsOf } from './rows/rows.ts'

const readers = {
  endorsementsReceived: (row: Row, survey: Survey) => endorsement(row, survey, 'received'),
  endorsementsGiven: (row: Row, survey: Survey) => endorsement(row, survey, 'sent'),
  recommendationsReceived: (row: Row, survey: Survey) => recommendation(row, survey, 'received'),
  recommendationsGiven: (row: Row, survey: Survey) => recommendation(row, survey, 'sent'),
  memberFollows: memberFollow,
  companyFollows: companyFollow,
} as const
export type RegardKind = keyof typeof readers
export const regardKinds = [
  'endorsementsReceived',
  'endorsementsGiven',
  'recommendationsReceived',
  'recommendationsGiven',
  'memberFollows',
  'companyFollows',
] as const satisfies RegardKind[]

export async function* readRegard(
  archive: Archive,
  kind: RegardKind,
  entry: ArchiveEntry,
  survey: Survey,
): AsyncGenerator<Item> {
  const numbered = twinNumbers()
  for await (const item of rowsOf(archive, entry)) {
    if (item.type !== 'found') {
      yield item
      continue
    }
    const { line, row } = item.value
    const record = readers[kind](row, survey)
    if (record === undefined) yield noPerson(entry, line)
    else {
      record.id = numbered(record.id)
      yield record
    }
  }
}

/** A click on a skill: a reaction, for nothing is written. */
function endorsement(row: Row, survey: Survey, direction: Direction): InteractionRecord | undefined {
  const name = endorsementName(row)
  const path = pathOf(cell(row, 'Endorser Public Url', 'Endorsee Public Url'))
  survey.people.met(path, name)
  const handle = handleOf(path, name, survey)
  if (handle === undefined) return undefined
  const date = cell(row, 'Endorsement Date')
  const skill = cell(row, 'Skill Name')
  const id = `endorsement:${direction}:${hashedId(name === '' ? handle : plainName(name), skill, date)}`
  const record = started(survey, id, direction, 'reaction', date, handle, name)
  if (skill !== '') record.more = { skill }
  return record
}

function recommendation(row: Row, survey: Survey, direction: Direction): InteractionRecord | undefined {
  const name = fullName(row)
  const handle = handleOf(undefined, name, survey)
  if (handle === undefined) return undefined
  const date = cell(row, 'Creation Date')
  const id = `recommendation:${direction}:${hashedId(plainName(name), date)}`
  const record = started(survey, id, direction, 'recommend', date, handle, name)
  const text = plain(cell(row, 'Text'))
  if (text !== '') record.text = text
  const [company, position, status] = [cell(row, 'Company'), cell(row, 'Job Title'), cell(row, 'Status').toLowerCase()]
  const more = {
    ...(company === '' ? {} : { company }),
    ...(position === '' ? {} : { position }),
    ...(status === '' ? {} : { status }),
  }
  if (Object.keys(more).length > 0) record.more = more
  return record
}

/** An inactive one has ended, and the date is not known to be that of its end: it ends undated. */
function memberFollow(row: Row, survey: Survey): InteractionRecord | undefined {
  const name = cell(row, 'FullName', 'Full Name')
  if (name === '') return undefined
  const ended = /^inactive$/i.test(cell(row, 'Status'))
  const id = `${ended ? 'unfollow' : 'follow'}:${hashedId('member', name, cell(row, 'Date'))}`
  return started(
    survey,
    id,
    'sent',
    ended ? 'unfollow' : 'follow',
    ended ? '' : cell(row, 'Date'),
    nameHandle(name),
    name,
  )
}

function companyFollow(row: Row, survey: Survey): InteractionRecord | undefined {
  const name = cell(row, 'Organization')
  if (name === '') return undefined
  const date = cell(row, 'Followed On')
  return started(survey, `follow:${hashedId('company', name, date)}`, 'sent', 'follow', date, nameHandle(name), name)
}

function handleOf(path: string | undefined, name: string, { people }: Survey): string | undefined {
  const known = path ?? (name === '' ? undefined : people.connectionNamed(name))
  if (known !== undefined) return `linkedin:${known}`
  return name === '' ? undefined : nameHandle(name)
}

function started(
  { account }: Survey,
  id: string,
  direction: Direction,
  kind: 'reaction' | 'recommend' | 'follow' | 'unfollow',
  date: string,
  handle: string,
  name: string,
): InteractionRecord {
  const record: InteractionRecord = {
    type: 'interaction',
    id,
    at: timeOf(date) ?? null,
    account: account.account,
    direction,
    kind,
    with: [handle],
    audience: 'public',
  }
  if (name !== '') record.withName = name
  return record
}
