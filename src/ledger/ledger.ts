/** Opens the ledger on a database: everything the other stages may do with what is known. */
import { fileURLToPath } from 'node:url'
import { type Database, openDatabase, type Where } from '../tools/database/database.ts'
import { migrate } from '../tools/database/migrate.ts'
import { type Appended, append } from './append.ts'
import {
  type CopiesState,
  copiesState,
  type Near,
  type NewCopies,
  prepareCopies,
  readNear,
  readSketches,
  type StoredSketch,
  savePairs,
} from './copies.ts'
import type { Asker, Entry, NewEntry } from './entry.ts'
import { dropFiles, type KeptFile, keepFile, readFile } from './files.ts'
import { type FoldName, loadFold, type SavedFold, saveFold } from './folds.ts'
import { forget } from './forget.ts'
import {
  entriesByKey,
  entriesBySeq,
  type Head,
  head,
  keysOf,
  knownKeys,
  type Range,
  readEntries,
  type Sought,
  searchTexts,
} from './read.ts'
import { countReadings, type Reading, readReadings, saveReadings, type Unread, unread } from './readings.ts'
import type { Schema } from './schema.ts'
import { adopt } from './telling/accounts.ts'
import { joinSame, received, type Same, spanOfIds, type Told } from './telling/same.ts'
import {
  finishSource,
  listSources,
  restore,
  retract,
  type Source,
  type SourceStart,
  startSource,
} from './telling/sources.ts'
import { toldBy } from './telling/told-by.ts'

export type Ledger = AsyncDisposable & {
  /** Newest position and epoch of the workspace; undefined before anything was written to it. */
  head(asker: Asker): Promise<Head | undefined>
  /**
   * Adds what is new of a batch, all or nothing. Repeating it adds nothing. What is about erased people is left out, and
   * with `whole` nothing is added then.
   */
  append(asker: Asker, source: number, entries: readonly NewEntry[], whole?: boolean): Promise<Appended>
  /** Entries that count, in order of arrival, in batches. */
  read(asker: Asker, range?: Range): AsyncIterable<Entry[]>
  bySeq(asker: Asker, seqs: readonly number[]): Promise<Entry[]>
  /** Keys by position; an interaction's key is its name, `account#id`. */
  keysOf(asker: Asker, seqs: readonly number[]): Promise<Map<number, string>>
  byKey(asker: Asker, keys: readonly string[]): Promise<Entry[]>
  /** Interactions of a stretch of time in which words stand, newest first. */
  searchTexts(asker: Asker, sought: Sought, limit: number): Promise<Entry[]>
  startSource(asker: Asker, start: SourceStart): Promise<number>
  finishSource(asker: Asker, source: number, report: unknown): Promise<void>
  sources(asker: Asker): Promise<Source[]>
  /** Numbers of the sources that tell the entries with these keys. */
  toldBy(asker: Asker, keys: readonly string[]): Promise<Map<string, number[]>>
  /** Takes back an import: entries that no other source tells no longer count. */
  retract(asker: Asker, source: number): Promise<void>
  /** Undoes that. */
  restore(asker: Asker, source: number): Promise<void>
  /** Puts events that were told under two keys under one; says how many were not yet. */
  joinSame(asker: Asker, pairs: readonly Same[]): Promise<number>
  /** Puts everything kept under one account, and whatever comes under it later, under another. */
  adopt(asker: Asker, from: string, to: string): Promise<number>
  /** Everything received on an account between two moments (epoch ms), oldest first. */
  received(asker: Asker, account: string, span: { from: number; to: number }): AsyncIterable<Told[]>
  /** First and last moment of an account's interactions whose id begins so. */
  spanOfIds(asker: Asker, account: string, beginning: string): Promise<{ from: number; to: number } | undefined>
  /** Which of these keys are told already. */
  knownKeys(asker: Asker, keys: readonly string[]): Promise<Set<string>>
  /** Erases every entry with one of these handles, for good, and remembers only keyed hashes of them. */
  forget(asker: Asker, handles: readonly string[], names?: readonly string[]): Promise<{ erased: number }>
  unread(asker: Asker, version: string, after: number, limit: number): Promise<Unread[]>
  /** False where nothing was saved, because `copies` does not know all there is or an entry no longer counts. */
  saveReadings(asker: Asker, version: string, readings: readonly Reading[], copies?: NewCopies): Promise<boolean>
  readings(asker: Asker, version: string, after: number, upto: number, limit: number): Promise<Reading[]>
  countReadings(asker: Asker, version: string): Promise<{ done: number; total: number }>
  /** Where near-copies stand, made ready to go on from. */
  prepareCopies(asker: Asker, version: string): Promise<CopiesState>
  copiesState(asker: Asker): Promise<CopiesState | undefined>
  sketches(asker: Asker, after: number, limit: number): Promise<StoredSketch[]>
  near(asker: Asker, after: number, limit: number): Promise<Near[]>
  savePairs(asker: Asker, known: CopiesState, near: NewCopies['near']): Promise<boolean>
  /** Keeps the content of a file, by its hash; `undefined` where it has another than `expected`. @throws TooLong */
  keepFile(asker: Asker, content: AsyncIterable<Uint8Array>, expected?: string): Promise<KeptFile | undefined>
  /** The content piece by piece; `undefined` where it is not kept. */
  readFile(asker: Asker, sha256: string): Promise<AsyncIterable<Uint8Array> | undefined>
  /** Takes away the contents among these that no entry tells of. */
  dropFiles(asker: Asker, among: ReadonlySet<string>): Promise<void>
  saveFold(asker: Asker, name: FoldName, fold: SavedFold): Promise<void>
  loadFold(asker: Asker, name: FoldName): Promise<SavedFold | undefined>
  /** Names of all workspaces. */
  workspaces(): Promise<string[]>
}

const migrations = fileURLToPath(new URL('../../migrations', import.meta.url))

/**
 * `secret` keys the hashes of erased people.
 * @throws Refused where the database cannot be opened or is newer than the program.
 */
export async function openLedger(where: Where, secret: string): Promise<Ledger> {
  const db: Database<Schema> = await openDatabase<Schema>(where)
  try {
    await migrate(db.query, migrations)
  } catch (error) {
    await db[Symbol.asyncDispose]()
    throw error
  }
  return {
    head: (asker) => head(db, asker),
    append: (asker, source, entries, whole) => append(db, secret, asker, source, entries, whole),
    read: (asker, range) => readEntries(db, asker, range),
    bySeq: (asker, seqs) => entriesBySeq(db, asker, seqs),
    keysOf: (asker, seqs) => keysOf(db, asker, seqs),
    byKey: (asker, keys) => entriesByKey(db, asker, keys),
    searchTexts: (asker, sought, limit) => searchTexts(db, asker, sought, limit),
    startSource: (asker, start) => startSource(db, asker, start),
    finishSource: (asker, source, report) => finishSource(db, asker, source, report),
    sources: (asker) => listSources(db, asker),
    toldBy: (asker, keys) => toldBy(db, asker, keys),
    retract: (asker, source) => retract(db, asker, source),
    restore: (asker, source) => restore(db, asker, source),
    joinSame: (asker, pairs) => joinSame(db, asker, pairs),
    adopt: (asker, from, to) => adopt(db, asker, from, to),
    received: (asker, account, span) => received(db, asker, account, span),
    spanOfIds: (asker, account, beginning) => spanOfIds(db, asker, account, beginning),
    knownKeys: (asker, keys) => knownKeys(db, asker, keys),
    forget: (asker, handles, names) => forget(db, secret, asker, handles, names),
    unread: (asker, version, after, limit) => unread(db, asker, version, after, limit),
    saveReadings: (asker, version, readings, copies) => saveReadings(db, asker, version, readings, copies),
    readings: (asker, version, after, upto, limit) => readReadings(db, asker, version, after, upto, limit),
    countReadings: (asker, version) => countReadings(db, asker, version),
    prepareCopies: (asker, version) => prepareCopies(db, asker, version),
    copiesState: (asker) => copiesState(db, asker),
    sketches: (asker, after, limit) => readSketches(db, asker, after, limit),
    near: (asker, after, limit) => readNear(db, asker, after, limit),
    savePairs: (asker, known, near) => savePairs(db, asker, known, near),
    keepFile: (asker, content, expected) => keepFile(db, asker, content, expected),
    readFile: (asker, sha256) => readFile(db, asker, sha256),
    dropFiles: (asker, among) => dropFiles(db, asker, among),
    saveFold: (asker, name, fold) => saveFold(db, asker, name, fold),
    loadFold: (asker, name) => loadFold(db, asker, name),
    workspaces: async () =>
      (await db.query.selectFrom('workspace').select('slug').orderBy('id').execute()).map((w) => w.slug),
    [Symbol.asyncDispose]: () => db[Symbol.asyncDispose](),
  }
}
