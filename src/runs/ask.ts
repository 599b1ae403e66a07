/** Asks a workspace: brings it up to date, settles which moment is asked about, and keeps answers for old moments a while. */
import type { Asker } from '../ledger/entry.ts'
import {
  atOf,
  createRelations,
  type Refreshed,
  type Relations,
  refresh,
  sorted,
  undated,
  type World,
} from '../people/index.ts'
import { type Board, createBoard, updateBoard } from '../plan/today/board.ts'
import type { Desk } from './desk.ts'
import { follow, type Living } from './living.ts'
import type { ReadingRules } from './read-texts.ts'

export type Asked = {
  desk: Desk
  asker: Asker
  living: Living
  world: World
  relations: Relations
  board: Board
  rules: ReadingRules
  /** The moment of the answer, epoch ms; null where nothing is known yet. */
  at: number | null
  /** Somebody chose the moment: nothing that came later is looked at, not even the user's own words. */
  past: boolean
  /** Changes whenever an answer may differ. */
  version: string
  /** Whose relation was worked out again since an answer of that version; undefined for everybody's. */
  changedSince(version: string): ReadonlySet<number> | undefined
}

/** `asOf` in epoch ms; without it the workspace's own moment. */
export async function ask(desk: Desk, asker: Asker, asOf?: number): Promise<Asked> {
  const living = desk.living(asker)
  const world = await follow(desk.ledger, asker, living)
  const { rules } = living
  const usual = usualMoment(world)
  const at = asOf ?? usual
  if (asOf !== undefined)
    return { desk, asker, living, rules, past: true, ...atMoment(living, world, asOf), changedSince: () => undefined }
  const moment = at ?? 0
  const refreshed = refresh(living.relations, moment)
  updateBoard(living.board, living.relations, refreshed)
  const version = versionOf(living, world, moment)
  enter(living, version, refreshed)
  const { relations, board } = living
  const changedSince = (earlier: string) => changed(living, earlier, version)
  return { desk, asker, living, rules, world, relations, board, at, past: false, version, changedSince }
}

const longestJournal = 100

function enter({ journal }: Living, version: string, refreshed: Refreshed): void {
  const last = journal.at(-1)
  const roots = refreshed.all ? null : refreshed.roots
  if (last?.version !== version) journal.push({ version, roots })
  else last.roots = roots === null || last.roots === null ? null : [...last.roots, ...roots]
  if (journal.length > longestJournal) journal.shift()
}

function changed({ journal }: Living, earlier: string, version: string): ReadonlySet<number> | undefined {
  const from = journal.findIndex((entry) => entry.version === earlier)
  const to = journal.findIndex((entry) => entry.version === version)
  if (from < 0 || to < from) return undefined
  const roots = new Set<number>()
  for (const entry of journal.slice(from + 1, to + 1)) {
    if (entry.roots === null) return undefined
    for (const root of entry.roots) roots.add(root)
  }
  return roots
}

/** The latest end of any account's coverage; without coverage the latest thing that happened; null before anything did. */
export function usualMoment(world: World): number | null {
  let latest: number | null = null
  for (const { to } of world.register.coverage.values())
    if (to !== null && (latest === null || to > latest)) latest = to
  if (latest !== null) return latest
  const rows = sorted(world.facts, world.time)
  for (let place = rows.length - 1; place >= 0; place--) {
    const at = atOf(world.facts, rows[place] ?? 0)
    if (at !== undated) return at
  }
  return null
}

type Kept = { relations: Relations; board: Board; version: string }
const kept = new WeakMap<World, Map<number, Kept>>()
const keepMoments = 4

/** Answers for another moment are worked out from scratch, and kept until something is written. */
function atMoment(
  living: Living,
  world: World,
  at: number,
): Omit<Asked, 'desk' | 'asker' | 'living' | 'rules' | 'past' | 'changedSince'> {
  const moments = kept.get(world) ?? new Map<number, Kept>()
  kept.set(world, moments)
  // At the very moment that is usual now, too, it is another answer.
  const version = `${versionOf(living, world, at)}.past`
  const known = moments.get(at)
  if (known?.version === version) return { world, at, ...known }
  const relations = createRelations(world)
  const board = createBoard()
  const refreshed: Refreshed = refresh(relations, at, { past: true, keepChanges: true })
  updateBoard(board, relations, refreshed)
  if (moments.size >= keepMoments) moments.clear()
  moments.set(at, { relations, board, version })
  return { world, relations, board, at, version }
}

const versionOf = (living: Living, world: World, at: number) =>
  `${living.epoch}.${living.seq}.${world.happened}.${world.registered}.${at}`
