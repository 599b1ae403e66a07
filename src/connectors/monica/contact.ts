/** What Monica knows of one contact: the person, the calls and talks with them, favours, and what was noted. */

import { networkNamed } from '../_tables/profiles.ts'
import type { Item } from '../connector.ts'
import type { FavourRecord, InteractionRecord, NoteRecord, PersonRecord, Time } from '../record.ts'
import {
  countsOf,
  isFields,
  isTrue,
  listOf,
  partsOf,
  specialDay,
  type Thing,
  textOf,
  thingOf,
  timeOf,
} from './shapes.ts'
import { type Contact, fieldHandle, type Survey } from './survey.ts'

/** What no relationship is kept by, in words for the user. */
const leftOut: ReadonlyMap<string, string> = new Map([
  ['task', 'a task: Rapport makes its own list'],
  ['address', 'left alone on purpose'],
  ['pet', 'left alone on purpose'],
  ['photo', 'a picture or a file'],
  ['document', 'a picture or a file'],
])

export function* readContact(thing: Thing, survey: Survey, account: string, entry: string): Generator<Item> {
  const contact = survey.contacts.get(thing.uuid)
  if (contact === undefined) return
  if (contact.isLeftOut) {
    yield { type: 'skipped', entry, reason: 'you yourself, or somebody known only as another’s relation', count: 1 }
    return
  }
  const [handle = ''] = contact.handles
  yield personRecord(thing, contact)
  yield* notesOn(thing, handle, survey)
  yield* pagesOf(thing, handle, survey)
  yield* remindersOf(thing, handle, survey, entry)
  for (const part of partsOf(thing.data, 'call')) yield callRecord(part, contact, handle, account)
  for (const part of partsOf(thing.data, 'call'))
    yield* noteOf('call', part, handle, textOf(part.says, 'content'), timeOf(part.says.called_at))
  for (const part of partsOf(thing.data, 'conversation')) yield* messagesOf(part, contact, survey, account)
  for (const part of partsOf(thing.data, 'gift')) yield giftRecord(part, handle) ?? idea(entry)
  for (const part of partsOf(thing.data, 'debt')) yield debtRecord(part, handle) ?? undated(entry)
  for (const [type, count] of countsOf(thing.data)) {
    const reason = leftOut.get(type)
    if (reason !== undefined && count > 0) yield { type: 'skipped', entry, reason, count }
  }
}

function personRecord({ says }: Thing, { name, handles }: Contact): PersonRecord {
  const record: PersonRecord = { type: 'person', handles: [...handles] }
  if (name !== '') record.name = name
  const roles = listOf(says.tags).filter((tag) => typeof tag === 'string' && tag.trim() !== '')
  if (roles.length > 0) record.roles = roles.map((tag) => String(tag).trim()).slice(0, 12)
  if (isTrue(says.is_starred)) record.key = true
  const more = Object.entries({
    company: textOf(says, 'company'),
    position: textOf(says, 'job'),
    nickname: textOf(says, 'nickname'),
    food: textOf(says, 'food_preferences'),
    birthday: specialDay(says.birthdate) ?? '',
    died: specialDay(says.deceased_date) ?? '',
  }).filter(([field, value]) => value !== '' && !(field === 'nickname' && value === name))
  if (more.length > 0) record.more = Object.fromEntries(more)
  return record
}

function* notesOn(
  { uuid, says, data, createdAt, updatedAt }: Thing,
  handle: string,
  survey: Survey,
): Generator<NoteRecord> {
  const seen = updatedAt ?? createdAt ?? survey.madeAt
  const at = createdAt ?? seen
  if (at !== undefined && seen !== undefined) {
    const base = { type: 'note' as const, at, with: handle }
    const description = textOf(says, 'description')
    if (description !== '') yield { ...base, id: `description:${uuid}`, at: seen, text: description }
    const met = howMet(says, handle, survey)
    if (met !== undefined) yield { ...base, id: `met:${uuid}`, kind: 'met', ...met }
    const birthday = specialDay(says.birthdate)
    if (birthday !== undefined)
      yield { ...base, id: `birthday:${uuid}`, at: seen, kind: 'date', text: 'birthday', on: birthday }
    const food = textOf(says, 'food_preferences')
    if (food !== '') yield { ...base, id: `food:${uuid}`, at: seen, kind: 'matters', text: food }
  }
  for (const part of partsOf(data, 'note'))
    yield* noteOf('note', part, handle, textOf(part.says, 'body'), part.createdAt ?? seen)
  for (const part of partsOf(data, 'life_event')) yield* lifeEvent(part, handle, seen)
}

/** Something that happened in their life, on its day. */
function* lifeEvent(part: Thing, handle: string, seen: Time | undefined): Generator<NoteRecord> {
  const text = [textOf(part.says, 'name'), textOf(part.says, 'note')].filter((words) => words !== '').join('\n')
  const happened = timeOf(part.says.happened_at)
  // Noted when it was written down: it may have happened before there was any network to meet on.
  for (const note of noteOf('life', part, handle, text, part.createdAt ?? seen ?? happened))
    yield happened === undefined ? note : { ...note, kind: 'date', on: dayOf(happened) }
}

/** Monica has it as a day and a contact, not in words. */
function howMet(
  says: Thing['says'],
  handle: string,
  { contacts }: Survey,
): Pick<NoteRecord, 'text' | 'on' | 'through'> | undefined {
  const on = specialDay(says.first_met_date)
  const introducer = contacts.get(textOf(says, 'first_met_through'))
  const [through] = introducer === undefined || introducer.isLeftOut ? [] : introducer.handles
  const isKnown = through !== undefined && through !== handle
  const where = textOf(says, 'first_met_where')
  const text = [
    where === '' ? '' : `We met at ${where}.`,
    isKnown || introducer === undefined || introducer.name === '' ? '' : `Through ${introducer.name}.`,
    textOf(says, 'first_met_additional_info'),
  ].filter((part) => part !== '')
  if (on === undefined && !isKnown && text.length === 0) return undefined
  return { text: text.join('\n'), ...(on !== undefined && { on }), ...(isKnown && { through }) }
}

/** Fields that are pages of the web and nobody's handle. */
function* pagesOf({ data, createdAt, updatedAt }: Thing, handle: string, survey: Survey): Generator<NoteRecord> {
  for (const part of partsOf(data, 'contact_field')) {
    const url = textOf(part.says, 'data')
    const kind = survey.fieldNames.get(textOf(part.says, 'type')) ?? ''
    const at = part.createdAt ?? updatedAt ?? createdAt ?? survey.madeAt
    if (at === undefined || !/^https?:\/\/\S+$/i.test(url) || !URL.canParse(url)) continue
    if (fieldHandle(kind, url) !== undefined) continue
    yield { type: 'note', id: `page:${part.uuid}`, at, with: handle, kind: 'link', text: kind, url }
  }
}

/** Of the reminders those that come every year tell a day; that of the birthday tells it a second time. */
function* remindersOf(thing: Thing, handle: string, survey: Survey, entry: string): Generator<Item> {
  const birthday = specialDay(thing.says.birthdate)?.slice(-5)
  for (const part of partsOf(thing.data, 'reminder')) {
    const first = timeOf(part.says.initial_date)
    const isYearly = textOf(part.says, 'frequency_type') === 'year'
    const text = [textOf(part.says, 'title'), textOf(part.says, 'description')].filter((words) => words !== '')
    const at = part.createdAt ?? thing.createdAt ?? survey.madeAt
    if (first === undefined || at === undefined || !isYearly || text.length === 0 || isTrue(part.says.inactive))
      yield { type: 'skipped', entry, reason: 'a reminder: Rapport makes its own list', count: 1 }
    else if (dayOf(first).slice(-5) === birthday)
      yield { type: 'skipped', entry, reason: 'a reminder of the birthday, which is noted', count: 1 }
    // The year is that of the next time, not of the first.
    else
      yield {
        type: 'note',
        id: `reminder:${part.uuid}`,
        at,
        with: handle,
        kind: 'date',
        text: text.join('\n'),
        on: `-${dayOf(first).slice(4)}`,
      }
  }
}

const dayOf = (at: Time): string => new Date(at).toISOString().slice(0, 10)

export function* noteOf(
  kind: string,
  { uuid }: Thing,
  handle: string,
  text: string,
  at: Time | undefined,
): Generator<NoteRecord> {
  if (text !== '' && at !== undefined) yield { type: 'note', id: `${kind}:${uuid}`, at, with: handle, text }
}

function callRecord(
  { uuid, says, createdAt }: Thing,
  { name }: Contact,
  handle: string,
  account: string,
): InteractionRecord {
  const record: InteractionRecord = {
    type: 'interaction',
    id: `call:${uuid}`,
    at: timeOf(says.called_at) ?? createdAt ?? null,
    account,
    direction: isTrue(says.contact_called) ? 'received' : 'sent',
    kind: 'call',
    with: [handle],
    audience: 'direct',
  }
  if (name !== '') record.withName = name
  return record
}

function* messagesOf({ says }: Thing, contact: Contact, survey: Survey, account: string): Generator<Item> {
  const network = networkNamed(survey.fieldNames.get(textOf(says, 'contact_field_type')) ?? '')
  const handle =
    contact.handles.find((one) => network !== undefined && one.startsWith(`${network}:`)) ?? contact.handles[0] ?? ''
  for (const value of listOf(says.messages)) {
    const message = thingOf(value)
    if (message === undefined) continue
    const record: InteractionRecord = {
      type: 'interaction',
      id: `message:${message.uuid}`,
      at: timeOf(message.says.written_at) ?? timeOf(says.happened_at) ?? null,
      account,
      direction: isTrue(message.says.written_by_me) ? 'sent' : 'received',
      kind: 'message',
      with: [handle],
      audience: 'direct',
    }
    if (contact.name !== '') record.withName = contact.name
    const text = textOf(message.says, 'content')
    if (text !== '') record.text = text
    yield record
  }
}

/** One that is only an idea is none yet. */
function giftRecord({ uuid, says, createdAt, updatedAt }: Thing, handle: string): FavourRecord | undefined {
  const status = textOf(says, 'status')
  const at = timeOf(says.date) ?? createdAt ?? updatedAt
  if ((status !== 'offered' && status !== 'received') || at === undefined) return undefined
  const what = [textOf(says, 'name'), textOf(says, 'comment')].filter((words) => words !== '').join('\n')
  return {
    type: 'favour',
    id: `gift:${uuid}`,
    at,
    with: handle,
    what: what || 'a gift',
    side: status === 'offered' ? 'given' : 'received',
  }
}

/** Who lends does a favour. */
function debtRecord({ uuid, says, createdAt, updatedAt }: Thing, handle: string): FavourRecord | undefined {
  const at = createdAt ?? updatedAt
  if (at === undefined) return undefined
  const currency = isFields(says.currency) ? textOf(says.currency, 'iso') : textOf(says, 'currency')
  const sum = [textOf(says, 'amount'), currency].filter((part) => part !== '').join(' ')
  const what = [sum === '' ? 'a loan' : `a loan of ${sum}`, textOf(says, 'reason')]
    .filter((part) => part !== '')
    .join('\n')
  const record: FavourRecord = {
    type: 'favour',
    id: `debt:${uuid}`,
    at,
    with: handle,
    what,
    side: isTrue(says.in_debt) ? 'received' : 'given',
  }
  if (textOf(says, 'status') === 'complete' && updatedAt !== undefined) record.settledAt = updatedAt
  return record
}

function undated(entry: string): Item {
  return { type: 'skipped', entry, reason: 'a debt without a date', count: 1 }
}

function idea(entry: string): Item {
  return { type: 'skipped', entry, reason: 'an idea for a gift', count: 1 }
}
