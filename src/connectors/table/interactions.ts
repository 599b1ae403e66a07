/** Rows as what happened between the workspace and others. */
import { directionNamed, kindNamed } from '../_tables/words.ts'
import type { Item } from '../connector.ts'
import { hashedId, twinNumbers } from '../hashed-id.ts'
import { type Direction, type InteractionKind, type InteractionRecord, interactionKinds, type Time } from '../record.ts'
import { ownSides, sidePlain, sidesIn } from './own-side.ts'
import type { Cells, Plan } from './plan.ts'
import { counterparts, showsNames, type Who, whoReader } from './who.ts'

/** What a row says, or in words for the user why it says nothing. */
type Told = { record: InteractionRecord; joined: readonly string[]; trouble?: string } | { trouble: string }

const withSomebody = new Set<InteractionKind>([
  'message',
  'meeting',
  'call',
  'connect',
  'invite',
  'follow',
  'unfollow',
  'bounce',
])
const mostJoined = 100_000

/** `accounts`: those the table is of, whether a row of theirs can be read or not. */
export async function* readInteractions(plan: Plan, accounts: Iterable<string>): AsyncGenerator<Item> {
  const read = interactionReader(plan)
  const seen = coverage(accounts)
  const joined = new Set<string>()
  const { entry } = plan.table
  for await (const item of plan.table.rows()) {
    if (item.type !== 'found') {
      yield item
      continue
    }
    const { cells, line } = item.value
    const told = read(cells)
    if (told.trouble !== undefined) {
      const kept = 'record' in told && { kept: true as const }
      yield { type: 'skipped', entry: entry.path, reason: told.trouble, count: 1, where: `line ${line}`, ...kept }
    }
    if (!('record' in told)) continue
    const { record } = told
    const same = told.joined.join(' ')
    if (told.joined.length > 1 && !joined.has(same) && joined.size < mostJoined) {
      joined.add(same)
      yield {
        type: 'person',
        handles: [...told.joined],
        ...(record.withName !== undefined && { name: record.withName }),
      }
    }
    seen.watch(record)
    yield record
  }
  yield* seen.records()
}

function interactionReader(plan: Plan): (cells: Cells) => Told {
  const { mapping, cell } = plan
  const numbered = twinNumbers()
  const side = plan.has('from') && plan.has('to') && !plan.has('direction') ? betweenReader(plan) : towardsReader(plan)
  const usualKind = interactionKinds.find((kind) => kind === mapping.kind) ?? kindNamed(mapping.kind ?? '') ?? 'message'

  return (cells) => {
    if (cells.every((one) => one.trim() === '')) return { trouble: 'an empty row' }
    const named = cell(cells, 'kind')
    const kind = named === '' ? usualKind : kindNamed(named)
    if (kind === undefined) return { trouble: 'a kind that Rapport does not know' }
    const towards = side(cells)
    if (typeof towards === 'string') return { trouble: towards }
    const people = kind === 'post' ? [] : towards.people
    if (people.length === 0 && withSomebody.has(kind)) return { trouble: 'nobody in the row' }
    const when = cell(cells, 'time')
    const at = plan.time.read(when) ?? null
    const record: InteractionRecord = {
      type: 'interaction',
      id: '',
      at,
      account: plan.account(cells),
      direction: towards.direction,
      kind,
    }
    if (people.length > 0) record.with = people.map(({ handle }) => handle)
    const [only, ...others] = people
    if (only?.name !== undefined && others.length === 0) record.withName = only.name
    if (kind === 'message') record.audience = others.length > 0 ? 'group' : 'direct'
    describe(record, cells)
    record.id = numbered(
      cell(cells, 'id') || hashedId(record.with?.join(' '), at ?? when, record.text, record.direction, kind),
    )
    const isUnread = when !== '' && at === null
    if (isUnread) record.more = { ...record.more, sourceAt: when.slice(0, 100) }
    const joined = only?.handles ?? []
    return isUnread ? { record, joined, trouble: 'a time that cannot be read: kept without it' } : { record, joined }
  }

  function describe(record: InteractionRecord, cells: Cells): void {
    const text = cell(cells, 'text').replace(/\r\n?/g, '\n')
    if (text !== '') record.text = text
    const url = cell(cells, 'url')
    if (/^https?:\/\/\S+$/i.test(url)) record.url = url
    const answered = cell(cells, 'reply-to')
    if (answered !== '') record.inReplyTo = answered
    const more = plan.more(cells)
    if (Object.keys(more).length > 0) record.more = more
  }
}

type Person = { handle: string; name: string | undefined; handles: readonly string[] }
type Towards = { direction: Direction; people: readonly Person[] }

/** One other, and a direction that a column or the user tells. */
function towardsReader(plan: Plan): (cells: Cells) => Towards | string {
  const counterpart = counterparts(plan)
  const { direction: usual } = plan.mapping
  return (cells) => {
    const written = plan.cell(cells, 'direction')
    const direction = written === '' ? usual : directionNamed(written)
    if (direction === undefined) return 'a direction that is neither sent nor received'
    const person = counterpart(cells)
    return { direction, people: person === undefined ? [] : [person] }
  }
}

/** Two sides, of which one is the workspace. */
function betweenReader(plan: Plan): (cells: Cells) => Towards | string {
  const own = ownSides(plan.mapping, plan.context)
  const whoIn = whoReader(showsNames(plan, 'from') || showsNames(plan, 'to'))
  return (cells) => {
    const [from, to] = [sidesIn(plan.cell(cells, 'from')), sidesIn(plan.cell(cells, 'to'))]
    const isOurs = (side: string) => own.has(sidePlain(side))
    const direction = from.some(isOurs)
      ? 'sent'
      : to.some(isOurs) || to.length === 0
        ? 'received'
        : plan.mapping.direction
    if (direction === undefined) return 'neither side of the row is yours'
    const network = plan.network(cells)
    const others = (direction === 'sent' ? to : from).filter((side) => !isOurs(side))
    const people = others.map((side) => whoIn(side, network)).filter((who) => who !== undefined)
    return { direction, people: distinct(people) }
  }
}

function distinct(people: readonly Who[]): Person[] {
  const byHandle = new Map(people.map(({ handle, name }) => [handle, { handle, name, handles: [handle] }]))
  return [...byHandle.values()]
}

/** A table is complete for the kinds and directions it holds, from its first row to its last. */
function coverage(told: Iterable<string>) {
  const accounts = new Map<
    string,
    { from: Time | null; to: Time | null; sent: Set<InteractionKind>; received: Set<InteractionKind> }
  >()
  const seenOf = (account: string) => {
    const seen = accounts.get(account) ?? { from: null, to: null, sent: new Set(), received: new Set() }
    accounts.set(account, seen)
    return seen
  }
  for (const account of told) seenOf(account)
  return {
    watch({ account, at, kind, direction }: InteractionRecord): void {
      const seen = seenOf(account)
      seen[direction].add(kind)
      if (at === null) return
      if (seen.from === null || at < seen.from) seen.from = at
      if (seen.to === null || at > seen.to) seen.to = at
    },
    *records(): Generator<Item> {
      for (const [account, { from, to, sent, received }] of accounts) {
        yield { type: 'coverage', account, from, to, sent: [...sent], received: [...received] }
      }
    },
  }
}
