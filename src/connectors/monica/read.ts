/** Reads a Monica export from end to end: whose it is, who is who, then what happened between them. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { readStart } from '../../tools/read/index.ts'
import { Refused } from '../../tools/refused.ts'
import { ownAccount } from '../_entries/own-account.ts'
import type { Item, ReadContext, Recognition } from '../connector.ts'
import type { AccountRecord, Direction, InteractionKind, InteractionRecord, Time } from '../record.ts'
import { noteOf, readContact } from './contact.ts'
import { sortOf, type Thing, textOf, thingOf, timeOf } from './shapes.ts'
import { accountThings, type Survey, surveyExport } from './survey.ts'

type Found = { entry: ArchiveEntry; form: 'json' | 'sql' }

export async function recognise(archive: Archive): Promise<Recognition | undefined> {
  const found = await exportIn(archive)
  if (found === undefined) return undefined
  return { format: found.form === 'json' ? 'Monica export' : 'Monica export as SQL', certainty: 0.95 }
}

async function exportIn(archive: Archive): Promise<Found | undefined> {
  const entries =
    archive.form === 'file' ? archive.entries : archive.entries.filter(({ path }) => /\.(?:json|sql)$/i.test(path))
  for (const entry of entries.slice(0, 12)) {
    const start = await readStart(archive.open(entry), 4096)
    if (
      /^\s*\{/.test(start) &&
      /"app_version"\s*:/.test(start) &&
      /"export_date"\s*:/.test(start) &&
      /"(?:exported_by|account)"\s*:/.test(start)
    ) {
      return { entry, form: 'json' }
    }
    if (/^# \*{20,}/.test(start) && /run migrations|php artisan migrate/.test(start)) return { entry, form: 'sql' }
  }
  return undefined
}

export async function* read(archive: Archive, context: ReadContext): AsyncGenerator<Item> {
  const found = await exportIn(archive)
  if (found === undefined || found.form === 'sql') {
    throw new Refused(
      `${archive.name} is a Monica export as SQL, which only Monica can read: open Settings, then Export data, choose Export to Json, and import that file.`,
    )
  }
  const { entry } = found
  const survey = await surveyExport(archive, entry)
  const account = accountRecord(survey, context)
  const coverage = coverageWatch(account.account, entry.path, survey.madeAt ?? context.madeAt)
  yield account
  let others = 0
  for await (const item of accountThings(archive, entry)) {
    if (item.type !== 'found') {
      yield item
      continue
    }
    const thing = thingOf(item.value)
    const sort = sortOf(item.value)
    if (thing === undefined || sort === 'other') others++
    else for (const told of itemsOf(thing, sort, survey, account.account, entry.path)) yield coverage.watch(told)
  }
  if (others > 0) {
    yield { type: 'skipped', entry: entry.path, reason: 'a picture, a file or a setting of Monica', count: others }
  }
  for (const other of archive.entries) {
    if (other !== entry) yield { type: 'skipped', entry: other.path, reason: 'a file Rapport does not know', count: 1 }
  }
  yield coverage.record()
}

function itemsOf(
  thing: Thing,
  sort: ReturnType<typeof sortOf>,
  survey: Survey,
  account: string,
  entry: string,
): Iterable<Item> {
  if (sort === 'contact') return readContact(thing, survey, account, entry)
  if (sort === 'activity') return readActivity(thing, survey, account, entry)
  return sort === 'relationship' ? readRelationship(thing, survey) : []
}

/** Calls and meetings have no network; they are the diary's, under the address of whoever keeps it. */
function accountRecord({ owner }: Survey, context: ReadContext): AccountRecord {
  const account = ownAccount('other', owner.mail === undefined ? undefined : `other:${owner.mail}`, context)
  const record: AccountRecord = { type: 'account', account }
  if (owner.name !== undefined) record.name = owner.name
  if (owner.mail !== undefined) record.more = { emails: [owner.mail] }
  return record
}

function* readActivity(thing: Thing, survey: Survey, account: string, entry: string): Generator<Item> {
  const { uuid, says, createdAt } = thing
  const people = (survey.present.get(uuid) ?? [])
    .map((one) => survey.contacts.get(one))
    .filter((one) => one !== undefined && !one.isLeftOut)
  const handles = people.map((person) => person?.handles[0]).filter((handle) => handle !== undefined)
  const [first] = handles
  if (first === undefined) {
    yield { type: 'skipped', entry, reason: 'an activity without anybody', count: 1 }
    return
  }
  const at = timeOf(says.happened_at) ?? createdAt
  const record: InteractionRecord = {
    type: 'interaction',
    id: `activity:${uuid}`,
    at: at ?? null,
    account,
    // Who asked for it is not told; it is the owner's diary.
    direction: 'sent',
    kind: 'meeting',
    with: handles,
    audience: handles.length > 1 ? 'group' : 'direct',
  }
  const [only, ...more] = people
  if (more.length === 0 && only !== undefined && only.name !== '') record.withName = only.name
  yield record
  const words = [textOf(says, 'summary'), textOf(says, 'description')].filter((text) => text !== '').join('\n')
  for (const [i, handle] of handles.entries()) {
    yield* noteOf(i === 0 ? 'activity' : `activity/${i + 1}`, thing, handle, words, at)
  }
}

function* readRelationship(thing: Thing, { contacts }: Survey): Generator<Item> {
  const is = contacts.get(textOf(thing.says, 'contact_is'))
  const of = contacts.get(textOf(thing.says, 'of_contact'))
  const type = textOf(thing.says, 'type').replaceAll('_', ' ')
  const [handle] = is?.handles ?? []
  if (is === undefined || is.isLeftOut || of === undefined || of.name === '' || handle === undefined || type === '')
    return
  yield* noteOf('relationship', thing, handle, `${type}: ${of.name}`, thing.createdAt)
}

/** What was written into the diary, and since when. */
function coverageWatch(account: string, entry: string, to: Time) {
  const kinds: Record<Direction, Set<InteractionKind>> = { sent: new Set(), received: new Set() }
  const given = new Set<string>()
  let from: Time | null = null
  return {
    /** The item itself, or where it came before, that it did. */
    watch(item: Item): Item {
      if (item.type === 'interaction') {
        if (given.has(item.id)) return { type: 'skipped', entry, reason: 'the same again', count: 1 }
        given.add(item.id)
        kinds[item.direction].add(item.kind)
        if (item.at !== null && (from === null || item.at < from)) from = item.at
      }
      return item
    },
    record(): Item {
      return { type: 'coverage', account, from, to, received: [...kinds.received], sent: [...kinds.sent] }
    },
  }
}
