/** Reads a workspace's entries and folds them, each timed by itself; and adds one interaction to what was folded. */
import type { RecordOf } from '../../src/connectors/record.ts'
import {
  addEntry,
  addReading,
  createRelations,
  createWorld,
  type Relations,
  refresh,
  settle,
  type World,
} from '../../src/people/index.ts'
import { type Board, createBoard, updateBoard } from '../../src/plan/today/board.ts'
import { todayFrom } from '../../src/plan/today/today.ts'
import type { Desk } from '../../src/runs/desk.ts'
import { readingOf } from './workspace.ts'

/** Seconds to read every row from the database and parse it, up to a position. */
export async function readAll(desk: Desk, upto: number): Promise<number> {
  const begun = performance.now()
  let rows = 0
  for await (const entries of desk.ledger.read(desk.owner('main'), { after: 0, upto })) rows += entries.length
  if (rows === 0) throw new Error('Nothing is there to read.')
  return (performance.now() - begun) / 1000
}

export type Folded = { world: World; seq: number; foldSeconds: number; rows: number }

/** Folds every row with its reading in one pass; only the folding is timed. */
export async function foldAll(desk: Desk, upto: number): Promise<Folded> {
  const world = createWorld()
  let seq = 0
  let spent = 0
  let rows = 0
  for await (const entries of desk.ledger.read(desk.owner('main'), { after: 0, upto })) {
    const readings = entries.map((entry) => readingOf(entry.seq))
    const begun = performance.now()
    for (const entry of entries) addEntry(world, entry)
    for (const reading of readings) addReading(world, reading)
    spent += performance.now() - begun
    seq = entries.at(-1)?.seq ?? seq
    rows += entries.length
  }
  const begun = performance.now()
  settle(world)
  spent += performance.now() - begun
  return { world, seq, foldSeconds: spent / 1000, rows }
}

export type Asked = { relations: Relations; board: Board; at: number; seq: number }

/** Everybody's relation and Today's order, from nothing; with the seconds it took. */
export function workOut({ world, seq }: Folded, at: number): Asked & { seconds: number } {
  const begun = performance.now()
  const relations = createRelations(world)
  const board = createBoard()
  updateBoard(board, relations, refresh(relations, at))
  return { relations, board, at, seq, seconds: (performance.now() - begun) / 1000 }
}

/** Milliseconds for each of `times` further interactions: the fold, the relation, and the place on Today. */
export function oneMore(asked: Asked, handleOf: (time: number) => string, times: number): number[] {
  const { relations, board } = asked
  const { world } = relations
  return Array.from({ length: times }, (_, time) => {
    const record: RecordOf<'interaction'> = {
      type: 'interaction',
      id: `more${asked.seq + 1}`,
      at: asked.at - 1000 + time,
      account: 'x:shop',
      direction: 'received',
      kind: 'message',
      with: [handleOf(time)],
      text: 'Could you tell me what a repair costs?',
      audience: 'direct',
    }
    const begun = performance.now()
    asked.seq++
    addEntry(world, { seq: asked.seq, key: `x:shop#${record.id}`, record })
    addReading(world, readingOf(asked.seq))
    updateBoard(board, relations, refresh(relations, asked.at))
    return performance.now() - begun
  })
}

/** Milliseconds of each of `times` askings, something having happened before each. */
export function todays(asked: Asked, handleOf: (time: number) => string, times: number): number[] {
  return Array.from({ length: times }, (_, time) => {
    oneMore(asked, () => handleOf(time), 1)
    const begun = performance.now()
    const { items } = todayFrom(asked.board, asked.relations, { minutes: 15, at: asked.at, now: asked.at })
    if (items.length === 0) throw new Error('Today is empty.')
    return performance.now() - begun
  })
}
