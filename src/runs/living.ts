/**
 * A workspace in memory: its world, followed up from the ledger whenever it is asked, saved now and then so that the next
 * start goes on from there, and thrown away where the ledger turned its epoch (something known was taken back).
 */
import { deserialize, serialize } from 'node:v8'
import type { Asker } from '../ledger/entry.ts'
import type { Ledger } from '../ledger/ledger.ts'
import {
  addEntry,
  addNear,
  addReading,
  addSaying,
  createRelations,
  createWorld,
  forgetReadings,
  placeWord,
  type Relations,
  settle,
  unreadLabels,
  type World,
  wordIn,
} from '../people/index.ts'
import { type Board, createBoard } from '../plan/today/board.ts'
import { expectPhrases, seekerOf, seekNew } from './corrections/phrases.ts'
import { type ReadingRules, refitName, rulesFrom } from './read-texts.ts'

export type Living = {
  world: World
  relations: Relations
  board: Board
  /** Names of entries that were asked for, by position. */
  names: Map<number, string>
  /** The latest answers' versions, and whose relation was worked out again for each; null for everybody's. */
  journal: { version: string; roots: readonly number[] | null }[]
  /** How far the world has come: newest entry, newest reading, newest pair of near-copies, of which epoch, and by which rules. */
  seq: number
  readSeq: number
  nearPlace: number
  epoch: number
  rules: ReadingRules
  /** Position at the last saving. */
  savedSeq: number
  savedReadSeq: number
  /** Something was worked out that is worth saving by itself. */
  owing: boolean
  loaded: boolean
  /** Readings may come behind those that were taken in; null where none can. */
  gap: Gap | null
  /** One follower at a time. */
  following: Promise<void> | undefined
}

export function createLiving(): Living {
  const world = createWorld()
  return {
    world,
    relations: createRelations(world),
    board: createBoard(),
    names: new Map(),
    journal: [],
    seq: 0,
    readSeq: 0,
    nearPlace: 0,
    epoch: 0,
    rules: { version: '', rules: [], organisations: new Set() },
    savedSeq: 0,
    savedReadSeq: 0,
    owing: false,
    loaded: false,
    gap: null,
    following: undefined,
  }
}

/** State of another Node or of an older fold is of no use: raise the first number with every change to `World`. */
const stateVersion = `8/${process.versions.v8}`

/** Brings the world up to the ledger's head. */
export async function follow(ledger: Ledger, asker: Asker, living: Living): Promise<World> {
  while (living.following) await living.following
  living.following = followOnce(ledger, asker, living).finally(() => {
    living.following = undefined
  })
  await living.following
  return living.world
}

async function followOnce(ledger: Ledger, asker: Asker, living: Living): Promise<void> {
  const head = await ledger.head(asker)
  if (!head) return
  if (!living.loaded) {
    living.loaded = true
    await load(ledger, asker, living, head.epoch)
  }
  if (living.epoch !== head.epoch) startOver(living, head.epoch)
  if (living.seq < head.seq) {
    if (living.seq === 0) await expectPhrases(ledger, asker, living.world)
    const sayingOf = seekerOf(living.world.corrections.sought)
    for await (const entries of ledger.read(asker, { after: living.seq, upto: head.seq })) {
      for (const entry of entries) {
        addEntry(living.world, entry)
        const { record } = entry
        for (const name of sayingOf(record)) addSaying(living.world, entry.seq, name)
        if (record.type === 'correction' || record.type === 'setting') {
          const of = wordIn(record)
          if (of) await place(ledger, asker, living.world, of)
        }
        // At once, so that nothing is taken in twice where the database fails in between.
        living.seq = entry.seq
      }
      await breath()
    }
    living.seq = head.seq
    if (await seekNew(ledger, asker, living.world, head.seq)) living.owing = true
  }
  judgeByNewest(living)
  if (isGapDue(living)) living.readSeq = 0
  for (;;) {
    const readings = await ledger.readings(asker, living.rules.version, living.readSeq, living.seq, 20_000)
    for (const told of readings) addReading(living.world, told)
    const last = readings.at(-1)
    if (!last) break
    living.readSeq = last.seq
    await breath()
  }
  noteGap(living)
  for (;;) {
    const near = await ledger.near(asker, living.nearPlace, 20_000)
    for (const { one, other } of near) addNear(living.world, one, other)
    const last = near.at(-1)
    if (!last) break
    living.nearPlace = last.place
    await breath()
  }
  settle(living.world)
}

/** Milliseconds between two looks for readings that were left out, and how many looks may find nothing new. */
const gapEvery = 2000
const gapTries = 60

/**
 * Where something was taken back or erased, readings of what is left are made again behind those that are there: the world
 * has gone past them, and looks back until none is missing.
 */
type Gap = { missing: number; tries: number; next: number }

const newGap = (): Gap => ({ missing: Number.POSITIVE_INFINITY, tries: gapTries, next: 0 })

const isGapDue = ({ gap }: Living): boolean => gap !== null && performance.now() >= gap.next

function noteGap(living: Living): void {
  const { gap, world, readSeq } = living
  if (gap === null || performance.now() < gap.next) return
  const begun = performance.now()
  let missing = 0
  for (let row = 0; row < world.facts.size; row++)
    if (world.facts.read[row] === unreadLabels && (world.facts.seq[row] ?? 0) <= readSeq) missing++
  const tries = missing < gap.missing ? gapTries : gap.tries - 1
  const wait = Math.max(gapEvery, 10 * (performance.now() - begun))
  living.gap = missing === 0 || tries === 0 ? null : { missing, tries, next: performance.now() + wait }
}

/** Lets others have a turn: the database answers at once, so a long way would hold up everything else. */
const breath = () => new Promise((resolve) => setImmediate(resolve))

/** A word may be of something that came before it. */
async function place(ledger: Ledger, asker: Asker, world: World, of: string): Promise<void> {
  const [entry] = await ledger.byKey(asker, [of])
  if (entry?.record.type === 'interaction') placeWord(world, entry.key, entry.seq)
}

/** Where the rules of reading changed, what was read by the old ones is unread. */
function judgeByNewest(living: Living): void {
  const { register } = living.world
  const rules = rulesFrom([
    ...register.protocol.values(),
    ...register.account.values(),
    ...[register.setting.get(`setting:${refitName}`)].filter((record) => record !== undefined),
  ])
  if (rules.version === living.rules.version) return
  living.rules = rules
  living.readSeq = 0
  living.nearPlace = 0
  forgetReadings(living.world)
}

function startOver(living: Living, epoch: number): void {
  Object.assign(living, createLiving(), { epoch, loaded: true, following: living.following, gap: newGap() })
}

type Saved = Pick<Living, 'world' | 'seq' | 'readSeq' | 'nearPlace' | 'rules'>

async function load(ledger: Ledger, asker: Asker, living: Living, epoch: number): Promise<void> {
  living.epoch = epoch
  const fold = await ledger.loadFold(asker, 'world')
  if (!fold || fold.version !== stateVersion || fold.epoch !== epoch) {
    living.gap = newGap()
    return
  }
  const saved: Saved = deserialize(fold.state)
  Object.assign(living, saved, {
    savedSeq: saved.seq,
    savedReadSeq: saved.readSeq,
    relations: createRelations(saved.world),
  })
}

/** Saves the world where enough has happened since the last time to be worth it. */
export async function save(ledger: Ledger, asker: Asker, living: Living, atLeast = 2000): Promise<void> {
  const isNew =
    living.owing || living.seq - living.savedSeq >= atLeast || living.readSeq - living.savedReadSeq >= atLeast * 10
  if (!isNew || living.following) return
  const { world, seq, readSeq, nearPlace, rules } = living
  const state = serialize({ world, seq, readSeq, nearPlace, rules } satisfies Saved)
  await ledger.saveFold(asker, 'world', { version: stateVersion, epoch: living.epoch, upto: seq, state })
  living.savedSeq = seq
  living.savedReadSeq = readSeq
  living.owing = false
}
