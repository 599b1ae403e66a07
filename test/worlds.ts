/** Invented histories for properties: what could arrive, with its readings, and everything that can be asked of a world. */
import fc from 'fast-check'
import {
  audiences,
  type FactRecord,
  favourSides,
  type InteractionKind,
  intents,
  interactionKinds,
  modes,
  type RecordOf,
  subjects,
} from '../src/connectors/record.ts'
import { keyOf } from '../src/intake/keyed.ts'
import {
  addEntry,
  addReading,
  createRelations,
  isOfOwn,
  kindOf,
  packLabels,
  personFrom,
  type Relations,
  refresh,
  type World,
} from '../src/people/index.ts'
import { mixOf } from '../src/plan/index.ts'
import { type Board, createBoard, updateBoard } from '../src/plan/today/board.ts'
import { todayFrom } from '../src/plan/today/today.ts'

/** One thing that arrives: an entry, and for an interaction what it is read as. */
export type Arrival = { record: FactRecord; labels: number; print: number | null }

export const start = Date.UTC(2024, 5, 3)
const dayLong = 86_400_000
const accounts = ['toot:ada', 'post:ada', 'post:shop']
const people = ['toot:bob', 'post:bob', 'toot:cyd', 'toot:dee', 'post:eli', 'post:shop']

/** Mostly whole days and hours, so that equal times and exact limits come up. */
const time = fc
  .record({ days: fc.integer({ min: 0, max: 800 }), hours: fc.constantFrom(0, 0, 9, 9, 14, 23) })
  .map(({ days, hours }) => start + days * dayLong + hours * 3_600_000)

const handle = fc.constantFrom(...people)

const interaction: fc.Arbitrary<RecordOf<'interaction'>> = fc
  .record({
    id: fc.nat({ max: 100_000 }).map(String),
    at: fc.option(time, { freq: 40 }),
    account: fc.constantFrom(...accounts),
    direction: fc.constantFrom('sent' as const, 'received' as const),
    kind: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom<InteractionKind[]>('message', 'reply', 'mention', 'share', 'connect') },
      { weight: 3, arbitrary: fc.constantFrom<InteractionKind[]>(...interactionKinds) },
    ),
    with: fc.oneof(
      { weight: 9, arbitrary: handle.map((one) => [one]) },
      { weight: 1, arbitrary: fc.uniqueArray(handle, { minLength: 2, maxLength: 6 }) },
      { weight: 1, arbitrary: fc.constant<string[]>([]) },
    ),
    withName: fc.option(fc.constantFrom('Bob', 'Robert', 'Cyd Marsh', ''), { nil: undefined, freq: 3 }),
    audience: fc.option(fc.constantFrom(...audiences), { nil: undefined }),
    text: fc.option(fc.constantFrom('words', 'other words', ' '), { nil: undefined, freq: 5 }),
  })
  .map(({ withName, audience, text, ...rest }) => ({
    type: 'interaction' as const,
    ...rest,
    ...(withName !== undefined && { withName }),
    ...(audience !== undefined && { audience }),
    ...(text !== undefined && { text }),
  }))

const other: fc.Arbitrary<FactRecord> = fc.oneof(
  fc
    .record({ id: fc.nat({ max: 999 }).map(String), at: time, with: handle, side: fc.constantFrom(...favourSides) })
    .chain((favour) =>
      fc.option(time, { nil: undefined }).map(
        (settledAt): FactRecord => ({
          type: 'favour',
          what: `favour ${favour.id}`,
          ...favour,
          ...(settledAt !== undefined && { settledAt }),
        }),
      ),
    ),
  fc
    .record({ handles: fc.uniqueArray(handle, { minLength: 1, maxLength: 2 }), key: fc.boolean() })
    .map(({ handles, key }): FactRecord => ({ type: 'person', handles, key, name: `Person ${handles[0]}` })),
  fc
    .record({
      handles: fc.uniqueArray(handle, { minLength: 2, maxLength: 2 }),
      same: fc.constantFrom(true, true, false),
      at: time,
      undone: fc.constantFrom(false, false, false, true),
    })
    .map(({ undone, ...link }): FactRecord => ({ type: 'link', ...link, ...(undone && { undone }) })),
  fc.constantFrom(...accounts).map((account): FactRecord => ({ type: 'account', account })),
  fc
    .record({ id: fc.nat({ max: 999 }).map(String), at: time, with: handle })
    .map((note): FactRecord => ({ type: 'note', text: 'noted', ...note })),
  fc.constant<FactRecord>({ type: 'setting', name: 'people.newDays', value: 10 }),
  fc
    .record({
      handle,
      at: time,
      said: fc.constantFrom(['name', 'Robin'], ['tags', ['fair']], ['key', true], ['rhythm', 30]),
    })
    .map(
      ({ handle: whose, at, said: [field, value] }): FactRecord => ({
        type: 'setting',
        name: `person.${String(field)}:${whose}`,
        value,
        at,
      }),
    ),
)

const labels = fc
  .record({
    mode: fc.constantFrom(...modes),
    subject: fc.constantFrom(...subjects),
    intents: fc.subarray([...intents], { maxLength: 2 }),
    canned: fc.boolean(),
    sell: fc.boolean(),
    breach: fc.constant(false),
    pleasantry: fc.boolean(),
    praise: fc.boolean(),
    read: fc.constant(true),
  })
  .map(({ canned, sell, ...rest }) =>
    packLabels({ ...rest, canned: canned && rest.praise, sell: sell && !rest.praise }),
  )

const arrival: fc.Arbitrary<Arrival> = fc.record({
  record: fc.oneof({ weight: 12, arbitrary: interaction }, { weight: 4, arbitrary: other }),
  labels,
  print: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 2 }),
})

/** Arrivals of which no two have one key: that much the ledger sees to. */
export const history = (maxLength = 60): fc.Arbitrary<Arrival[]> =>
  fc.uniqueArray(arrival, { maxLength, minLength: 1, selector: ({ record }) => keyOf(record) })

/** Folds in the arrivals, as entry `from` and those after it. */
export function fold(world: World, arrivals: readonly Arrival[], from = 1): void {
  for (const [at, { record, labels: packed, print }] of arrivals.entries()) {
    const seq = from + at
    addEntry(world, { seq, key: keyOf(record), record })
    if (record.type === 'interaction') addReading(world, { seq, labels: packed, print })
  }
}

export type Followed = { relations: Relations; board: Board }

export const followed = (world: World): Followed => ({ relations: createRelations(world), board: createBoard() })

export function bring({ relations, board }: Followed, at: number, keepChanges = false, past = false): void {
  updateBoard(board, relations, refresh(relations, at, { keepChanges, past }))
}

/** Everything the pages ask, with nothing in it that hangs on positions. `arrivals` in the order they were folded in. */
export function answers({ relations, board }: Followed, at: number, arrivals: readonly Arrival[]) {
  const { world } = relations
  const nameOfSeq = (seq: number) => keyOf(arrivals[seq - 1]?.record ?? { type: 'protocol', values: [], rules: [] })
  const nameOfRow = (row: number) => nameOfSeq(world.facts.seq[row] ?? 0)
  const byId = <T extends { id: string }>(a: T, b: T) => (a.id < b.id ? -1 : 1)
  const people = [...relations.byRoot.values()]
    .map((relation) => ({
      ...personFrom(world, relation, at, 90),
      owed: {
        reply: relation.owed.reply === undefined ? null : nameOfSeq(world.facts.seq[relation.owed.reply] ?? 0),
        favours: relation.favours.map(({ id }) => id),
      },
    }))
    .sort(byId)
  const { items, later } = todayFrom(board, relations, { minutes: 30, at, now: at })
  return {
    people,
    today: {
      later,
      items: items.map(({ seqs, ...item }) => ({
        action: item.action,
        told: namedIn(item, { row: nameOfRow, rows: nameOfRow, seq: nameOfSeq }),
        evidence: seqs.map(nameOfSeq),
      })),
    },
    mix: mixOf(world, { at }),
    own: Array.from({ length: world.facts.size }, (_, row) => row)
      .filter((row) => kindOf(world.facts, row) === 'share' && isOfOwn(world.facts, row))
      .map((row) => nameOfSeq(world.facts.seq[row] ?? 0))
      .sort(),
  }
}

/** With names in place of positions, wherever a field of one of these names holds some. */
function namedIn(value: object, names: Record<string, (position: number) => string>): Record<string, unknown> {
  const named = (field: string, one: unknown): unknown => {
    if (typeof one === 'number') return names[field]?.(one) ?? one
    if (Array.isArray(one)) return one.map((item: unknown) => named(field, item))
    return typeof one === 'object' && one !== null ? namedIn(one, names) : one
  }
  return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, named(field, one)]))
}
