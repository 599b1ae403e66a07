/** Folds entries and readings into the world: each once, in any order, at a cost that does not grow with what is there. */
import type { FactRecord, RecordOf, RecordType } from '../../connectors/record.ts'
import { alikeGroup, forgetAlike, joinPrints, workOutAlike } from './alike.ts'
import { judgeRow, meetMessage, wordIn, workOutCorrections } from './corrections.ts'
import {
  accountOf,
  addFact,
  addToTimeline,
  handlesOf,
  isSent,
  kindOf,
  markOwn,
  rowOfSeq,
  type Timeline,
} from './facts.ts'
import { meetGroupTalk, rereadGroupTalk, settleGroups } from './groups.ts'
import { handleIndex } from './identity.ts'
import { unreadLabels } from './labels.ts'
import { addSayingOf, sayingIn } from './said.ts'
import { addProof, addSays, dropProof, dropSays } from './ties/points.ts'
import { setTie } from './ties/ties.ts'
import type { Register, World } from './world.ts'

export type Told = { seq: number; key: string; record: FactRecord }
export type Read = { seq: number; labels: number; print: number | null }

export function addEntry(world: World, { seq, key, record }: Told): void {
  if (record.type === 'interaction') {
    addInteraction(world, seq, key, record)
    return
  }
  world.registered++
  if (record.type === 'favour') dropFavour(world, key, record)
  if ((record.type === 'favour' || record.type === 'outcome') && record.undone) {
    takeBack(world, key, record)
    return
  }
  register(world.register, record.type, key, record)
  if ((record.type === 'correction' || record.type === 'setting') && wordIn(record) !== undefined)
    world.corrections.stale = true
  switch (record.type) {
    case 'account':
      accountIndex(world, record.account)
      break
    case 'person':
      addPerson(world, record)
      break
    case 'link':
      addLink(world, key, record)
      break
    case 'favour':
      addFavour(world, record)
      break
    case 'note':
      touch(world, record.with)
      break
    case 'outcome':
      if (record.with !== undefined) touch(world, record.with)
      break
    case 'decision':
      if (record.person !== undefined) touch(world, record.person)
      break
    case 'setting':
      addSetting(world, record)
      break
  }
}

function addInteraction(world: World, seq: number, key: string, record: RecordOf<'interaction'>): void {
  const account = accountIndex(world, record.account)
  const handles = (record.with ?? []).map((handle) => touch(world, handle))
  const ofOwn = record.kind === 'share' && record.direction === 'sent' && sharesOwn(world, record)
  const row = addFact(world.facts, record, { seq, key, account, handles, ofOwn })
  meetMessage(world, row, key, record.labels)
  meetGroupTalk(world, row)
  addToTimeline(world.facts, world.time, row)
  for (const handle of new Set(handles)) addToTimeline(world.facts, timelineOf(world, handle), row)
  const first = handles[0]
  if (first !== undefined && handles.length === 1 && record.withName !== undefined)
    nameHandle(world, first, record.withName, record.at ?? 0)
  world.happened++
}

function addFavour(world: World, record: RecordOf<'favour'>): void {
  const handle = touch(world, record.with)
  world.favoursOf.set(handle, [...(world.favoursOf.get(handle) ?? []), record])
}

/** A later telling takes the place of the earlier one, whomever that was with. */
function dropFavour(world: World, key: string, record: RecordOf<'favour'>): void {
  for (const name of new Set([record.with, world.register.favour.get(key)?.with ?? record.with])) {
    const handle = touch(world, name)
    const rest = (world.favoursOf.get(handle) ?? []).filter((known) => known.id !== record.id)
    if (rest.length > 0) world.favoursOf.set(handle, rest)
    else world.favoursOf.delete(handle)
  }
}

/** What its maker took back does not count, and neither does an earlier telling of it. */
function takeBack(world: World, key: string, record: RecordOf<'favour'> | RecordOf<'outcome'>): void {
  world.register[record.type].delete(key)
  if (record.with !== undefined) touch(world, record.with)
}

/** A share of our own post names ourselves, or nobody but the post. */
function sharesOwn(world: World, record: RecordOf<'interaction'>): boolean {
  if (record.with === undefined || record.with.length === 0) return record.inReplyTo !== undefined
  return record.with.every((handle) => world.accountIndex.has(handle) || handle === record.account)
}

/** Takes in what a message was read as, at first or again. Unknown positions are left alone: the entry no longer counts. */
export function addReading(world: World, { seq, labels, print }: Read): void {
  const { facts } = world
  const row = rowOfSeq(facts, seq)
  if (row < 0) return
  facts.read[row] = labels
  facts.print[row] = print ?? -1
  if (world.corrections.own.has(row)) world.corrections.stale = true
  judgeRow(world, row)
  rereadGroupTalk(world, row)
  alikeGroup(world, row, print)
  for (const handle of handlesOf(facts, row)) world.changed.add(handle)
  world.happened++
}

/** Takes in that two prints are of near-copies, before or after what says them. */
export function addNear(world: World, one: number, other: number): void {
  joinPrints(world, one, other)
  if (world.corrections.copies.size > 0) world.corrections.stale = true
}

/** Makes everything unread again, where it is to be read by other rules. */
export function forgetReadings(world: World): void {
  const { labels, read, print, size } = world.facts
  labels.fill(unreadLabels, 0, size)
  read.fill(unreadLabels, 0, size)
  print.fill(-1, 0, size)
  world.corrections.stale = true
  forgetAlike(world)
}

/** Works out what hangs on several rows at once. To be called before the world is asked. */
export function settle(world: World): void {
  workOutAlike(world)
  workOutCorrections(world)
  settleGroups(world)
}

function addLink(world: World, key: string, { handles, same, at = 0, undone }: RecordOf<'link'>): void {
  const tied = [...new Set(handles.map((handle) => touch(world, handle)))]
  met(world, setTie(world.identity, key, undone || tied.length < 2 ? undefined : { handles: tied, same, said: at }))
}

/** Their relations are worked out anew. */
function met(world: World, handles: readonly number[]): void {
  if (handles.length === 0) return
  for (const handle of handles) world.changed.add(handle)
  world.joins++
}

function addPerson(world: World, record: RecordOf<'person'>): void {
  const { identity } = world
  const set = (handles: readonly string[]) => handles.toSorted().join(' ')
  const own = set(record.handles)
  const isSame = (known: RecordOf<'person'>) => set(known.handles) === own
  const tied = [...new Set(record.handles.map((handle) => touch(world, handle)))]
  const before = tied.map((handle) => world.recordsOf.get(handle)?.find(isSame)).find((known) => known !== undefined)
  if (tied.length > 1) met(world, setTie(identity, `person:${own}`, { handles: tied, same: true, said: undefined }))
  for (const handle of tied) replaceIn(world.recordsOf, handle, record, isSame)
  const [one] = tied
  if (one !== undefined) {
    for (const handle of record.proves ?? []) met(world, addProof(identity, one, touch(world, handle)))
    for (const handle of record.says ?? []) met(world, addSays(identity, one, touch(world, handle)))
  }
  if (before) dropPoints(world, before)
  for (const handle of new Set([record.handles[0], before?.handles[0]])) if (handle !== undefined) see(world, handle)
}

/** What a profile pointed to, as an earlier telling had it, and no telling that counts has any more. */
function dropPoints(world: World, { handles: [first = ''], proves = [], says = [] }: RecordOf<'person'>): void {
  if (proves.length === 0 && says.length === 0) return
  const { identity } = world
  const one = touch(world, first)
  const told = firstTold(world, one, first)
  for (const handle of proves)
    if (!told.some((record) => record.proves?.includes(handle)))
      met(world, dropProof(identity, one, touch(world, handle)))
  for (const handle of says)
    if (!told.some((record) => record.says?.includes(handle))) met(world, dropSays(identity, one, touch(world, handle)))
}

/** Records that are about this handle before all. */
const firstTold = (world: World, handle: number, name: string): RecordOf<'person'>[] =>
  (world.recordsOf.get(handle) ?? []).filter(({ handles: [first] }) => first === name)

/** When somebody was last seen, by all that counts. */
function see(world: World, name: string): void {
  const handle = touch(world, name)
  const times = firstTold(world, handle, name).flatMap(({ seenAt }) => seenAt ?? [])
  if (times.length > 0) world.seen.set(handle, Math.max(...times))
  else world.seen.delete(handle)
}

function addSetting(world: World, record: RecordOf<'setting'>): void {
  const saying = sayingIn(record)
  if (saying === undefined) return
  const handle = touch(world, saying.handle)
  const sayings = world.sayings.get(handle) ?? {}
  world.sayings.set(handle, sayings)
  addSayingOf(sayings, saying.field, record)
}

/** Of the names shown beside interactions the later wins, then the first by the alphabet. */
function nameHandle(world: World, handle: number, name: string, nameRank: number): void {
  const known = world.traits[handle]
  if (known && (known.nameRank > nameRank || (known.nameRank === nameRank && known.name <= name))) return
  world.traits[handle] = { name, nameRank }
}

function touch(world: World, handle: string): number {
  const index = handleIndex(world.identity, handle)
  world.changed.add(index)
  return index
}

function timelineOf(world: World, handle: number): Timeline {
  const known = world.rowsOf[handle]
  if (known) return known
  const fresh: Timeline = { rows: [], pending: [] }
  world.rowsOf[handle] = fresh
  return fresh
}

function accountIndex(world: World, account: string): number {
  const known = world.accountIndex.get(account)
  if (known !== undefined) return known
  const index = world.accounts.length
  world.accounts.push(account)
  world.accountIndex.set(account, index)
  const handle = world.identity.index.get(account)
  if (handle !== undefined) turnOurs(world, handle)
  return index
}

/** A handle met as somebody's proves to be an account of our own: it is no person, and sharing from it shares our own. */
function turnOurs(world: World, handle: number): void {
  const { facts, accountIndex, identity } = world
  world.changed.add(handle)
  const timeline = world.rowsOf[handle]
  for (const row of [...(timeline?.rows ?? []), ...(timeline?.pending ?? [])]) {
    if (kindOf(facts, row) !== 'share' || !isSent(facts, row)) continue
    const own = accountNameOf(world, row)
    const names = handlesOf(facts, row).map((one) => identity.handles[one] ?? '')
    if (names.every((name) => accountIndex.has(name) || name === own)) markOwn(facts, row)
  }
}

function replaceIn<T>(lists: Map<number, T[]>, at: number, item: T, isSame: (known: T) => boolean): void {
  lists.set(at, [...(lists.get(at) ?? []).filter((known) => !isSame(known)), item])
}

function register<T extends Exclude<RecordType, 'interaction'>>(
  registers: Register,
  type: T,
  key: string,
  record: Exclude<FactRecord, { type: 'interaction' }>,
): void {
  const map: Map<string, FactRecord> = registers[type]
  map.set(key, record)
}

/** The account a row belongs to. */
export const accountNameOf = (world: World, row: number): string => world.accounts[accountOf(world.facts, row)] ?? ''
