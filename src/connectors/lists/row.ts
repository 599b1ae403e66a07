/** One row of a list of subscribers as what it says of somebody. */
import { mailHandle } from '../_tables/addresses.ts'
import { type DateColumn, dateColumn } from '../_tables/dates.ts'
import { cellAt, type Look, sampleOf } from '../_tables/look.ts'
import type { Subscriber } from '../_tables/subscribers.ts'
import { type Standing, standingNamed } from '../_tables/words.ts'
import type { InteractionKind, Time } from '../record.ts'
import type { ListShape } from './shape.ts'

/** A subscriber, or in words for the user why the row is none. `told` is said beside the subscriber. */
export type ReadRow = { subscriber: Subscriber; told?: string } | { told: string }

const mostRoles = 12

/** `fallback`: how those stand of whom the row says nothing, as in the file of a list that holds only one sort. */
export function rowReader(
  look: Look,
  shape: ListShape,
  fallback: Standing,
  madeAt: Time,
): (cells: readonly string[]) => ReadRow {
  const dates = new Map<number, DateColumn>()
  const columns = [...shape.joined, shape.left, shape.bounced, shape.changed]
  // Senders write no zone and mean UTC.
  for (const at of columns) if (at !== undefined) dates.set(at, dateColumn(sampleOf(look, at), 'UTC'))
  const timeAt = (cells: readonly string[], at: number | undefined): Time | undefined =>
    at === undefined ? undefined : dates.get(at)?.read(cellAt(cells, at))

  return (cells) => {
    const handle = mailHandle(cellAt(cells, shape.email))
    if (handle === undefined) return { told: 'no mail address in the row' }
    const standing = standingOf(cells)
    const joined = shape.joined.map((at) => timeAt(cells, at)).filter((at) => at !== undefined)
    const left = timeAt(cells, shape.left)
    const bounced = timeAt(cells, shape.bounced)
    const subscriber: Subscriber = { handle, subscribed: standing === 'subscribed' }
    if (standing !== 'pending' && standing !== 'never')
      subscriber.joined = joined.length === 0 ? null : Math.min(...joined)
    if (left !== undefined) subscriber.left = left
    else if (standing === 'left') subscriber.left = null
    if (bounced !== undefined) subscriber.bounced = bounced
    else if (standing === 'bounced') subscriber.bounced = null
    describe(subscriber, cells)
    if (standing === 'pending') return { subscriber, told: 'an address that is not confirmed yet' }
    return standing === 'never' ? { subscriber, told: 'an address that never subscribed' } : { subscriber }
  }

  function standingOf(cells: readonly string[]): Standing {
    const cell = cellAt(cells, shape.status)
    const told = cell === '' ? undefined : standingNamed(cell)
    if (told !== undefined) return shape.statusTurned ? turned(told) : told
    if (timeAt(cells, shape.bounced) !== undefined) return 'bounced'
    return timeAt(cells, shape.left) !== undefined ? 'left' : fallback
  }

  function describe(subscriber: Subscriber, cells: readonly string[]): void {
    const name = nameOf(cells, shape)
    if (name !== undefined) subscriber.name = name
    const roles = new Set(shape.tags.flatMap((at) => listOf(cellAt(cells, at))))
    if (roles.size > 0) subscriber.roles = [...roles].slice(0, mostRoles)
    const more = Object.fromEntries(
      shape.more.map(([field, at]) => [field, cellAt(cells, at)]).filter(([, value]) => value !== ''),
    )
    const attributes = attributesOf(cellAt(cells, shape.attributes))
    if (attributes !== undefined) more.attributes = attributes
    if (Object.keys(more).length > 0) subscriber.more = more
    const note = cellAt(cells, shape.note)
    if (note !== '') subscriber.note = { text: note, at: timeAt(cells, shape.changed) ?? madeAt }
  }
}

/** What a list of this shape can show at all. */
export function kindsShown({ left, bounced, status }: ListShape): InteractionKind[] {
  const kinds: InteractionKind[] = ['follow']
  if (left !== undefined || status !== undefined) kinds.push('unfollow')
  if (bounced !== undefined) kinds.push('bounce')
  return kinds
}

function turned(standing: Standing): Standing {
  return standing === 'subscribed' ? 'left' : standing === 'left' ? 'subscribed' : standing
}

function nameOf(cells: readonly string[], { whole, first, last }: ListShape): string | undefined {
  const parts = [cellAt(cells, first), cellAt(cells, last)].filter((part) => part !== '').join(' ')
  const name = (parts === '' ? cellAt(cells, whole) : parts).replace(/\s+/g, ' ')
  return name === '' || mailHandle(name) !== undefined ? undefined : name
}

/** `"Editors","Friends"` and `Editors, Friends` alike. */
function listOf(cell: string): string[] {
  const parts = cell.match(/"(?:[^"]|"")*"|[^,;|]+/g) ?? []
  return parts
    .map((part) => part.trim().replace(/^"|"$/g, '').replaceAll('""', '"').trim())
    .filter((part) => part !== '' && part.length <= 100)
}

/** The plain values of a cell of JSON; what is nested stays out. */
function attributesOf(cell: string): Record<string, unknown> | undefined {
  if (!cell.startsWith('{') || cell.length > 100_000) return undefined
  try {
    const parsed: unknown = JSON.parse(cell)
    if (typeof parsed !== 'object' || parsed === null) return undefined
    const plain = Object.entries(parsed).filter(
      ([field, value]) =>
        field !== '__proto__' && (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'),
    )
    return plain.length === 0 ? undefined : Object.fromEntries(plain)
  } catch {
    return undefined
  }
}
