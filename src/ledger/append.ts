/** Appends a batch of entries: what is new goes in, what is known gains a source, what is told differently is a revision. */
import type { Transaction } from 'kysely'
import type { Cell, Database } from '../tools/database/database.ts'
import type { Asker, NewEntry } from './entry.ts'
import { forgottenTest, withoutHandles } from './forget.ts'
import { permit } from './permissions.ts'
import type { Schema } from './schema.ts'
import { aliasesOf, learnAliases, rooted } from './telling/accounts.ts'
import { beats } from './telling/count.ts'
import { underRoots } from './telling/same.ts'
import { ensureWorkspace, type Locked, lock, turnEpoch } from './workspace.ts'

export type Appended = {
  inserted: number
  duplicates: number
  /** Entries known before and now told in a way that counts more. */
  superseded: number
  /** Entries of people who were erased before. */
  forgotten: number
  lastSeq: number
}

const columns = [
  'workspace',
  'seq',
  'key',
  'revision',
  'hash',
  'type',
  'at',
  'account',
  'kind',
  'sent',
  'body',
  'seen_at',
  'source',
  'live',
] as const

/** A revision of a key, in the database or about to be. `seenAt`: when the last source that still tells it saw it. */
type Known = { seq: number; key: string; revision: number; hash: string; seenAt: number; source: number; live: boolean }

export async function append(
  db: Database<Schema>,
  secret: string,
  asker: Asker,
  source: number,
  entries: readonly NewEntry[],
  whole = false,
): Promise<Appended> {
  permit(asker, 'write')
  const id = await ensureWorkspace(db, asker)
  return db.transaction(async (tx) => {
    const workspace = await lock(tx, id)
    return appendLocked(db, secret, tx, workspace, source, entries, whole)
  })
}

async function appendLocked(
  db: Database<Schema>,
  secret: string,
  tx: Transaction<Schema>,
  workspace: Locked,
  source: number,
  incoming: readonly NewEntry[],
  whole: boolean,
): Promise<Appended> {
  const aliases = await learnAliases(tx, workspace.id, await aliasesOf(tx, workspace.id), incoming)
  const gone = await forgottenTest(tx, secret, workspace.id)
  const left = gone ? remembered(incoming, gone) : incoming
  if (whole && left.length < incoming.length) {
    const forgotten = incoming.length - left.length
    return { inserted: 0, duplicates: 0, superseded: 0, forgotten, lastSeq: workspace.lastSeq }
  }
  const told = left.map((entry) => rooted(entry, aliases))
  const entries = await underRoots(tx, workspace.id, told)
  const known = await knownRevisions(tx, workspace.id, entries)

  const rows: Cell[][] = []
  const tellings = new Map<number, number>()
  const turned = new Map<number, boolean>()
  const replacing = new Set<number>()
  let seq = workspace.lastSeq
  let duplicates = 0
  let superseded = 0

  for (const entry of entries) {
    const revisions = known.get(entry.key)
    const alike = revisions?.filter((revision) => revision.hash === entry.hash)
    const same = alike?.find((revision) => revision.live) ?? alike?.at(-1)
    if (same && !comesBack(entry, same, revisions ?? [])) {
      duplicates++
      if (same.source !== source || entry.seenAt > same.seenAt) tellings.set(same.seq, entry.seenAt)
      same.seenAt = Math.max(same.seenAt, entry.seenAt)
      // Told again, later or after its source was taken back: it counts again if it is the best telling there is.
      if (!same.live && revisions) supersede(revisions, same, turned)
      continue
    }
    seq++
    const fresh: Known = {
      seq,
      key: entry.key,
      revision: revisions?.length ?? 0,
      hash: entry.hash,
      seenAt: entry.seenAt,
      source,
      live: true,
    }
    if (isReplaced(entry)) replacing.add(seq)
    if (revisions) {
      revisions.push(fresh)
      fresh.live = false
      if (supersede(revisions, fresh, turned)) superseded++
    } else known.set(entry.key, [fresh])
    rows.push(row(workspace.id, fresh, entry))
  }

  await db.insertRows(tx, 'entry', columns, rows)
  await addTellings(tx, workspace.id, source, tellings)
  for (const [at, live] of turned)
    await tx
      .updateTable('entry')
      .set({ live: live ? 1 : 0 })
      .where('workspace', '=', workspace.id)
      .where('seq', '=', at)
      .execute()
  // What a fold meets further on puts itself in the place of what it knew; for the rest it has to begin anew.
  if ([...turned].some(([at, live]) => live && !replacing.has(at))) await turnEpoch(tx, workspace.id)
  await tx.updateTable('workspace').set({ last_seq: seq }).where('id', '=', workspace.id).execute()
  return { inserted: rows.length, duplicates, superseded, forgotten: incoming.length - entries.length, lastSeq: seq }
}

/** Of all others a fold simply puts the later telling of a key in the place of the earlier one. */
const isReplaced = ({ record: { type } }: NewEntry) => type !== 'interaction'

/**
 * What is told once more after something else was told in its place, as where a word is taken back, is an entry of its own:
 * a fold meets it further on, and need not begin anew.
 */
function comesBack(entry: NewEntry, same: Known, revisions: readonly Known[]): boolean {
  if (same.live || !isReplaced(entry)) return false
  const current = revisions.find((revision) => revision.live)
  return current !== undefined && beats({ ...same, seenAt: Math.max(same.seenAt, entry.seenAt) }, current)
}

/** Lets `candidate` count if it was seen later than the one that counts now, or as late with the greater hash. */
function supersede(revisions: readonly Known[], candidate: Known, turned: Map<number, boolean>): boolean {
  const current = revisions.find((revision) => revision.live && revision !== candidate)
  if (current && !beats(candidate, current)) return false
  candidate.live = true
  turned.set(candidate.seq, true)
  if (current) {
    current.live = false
    turned.set(current.seq, false)
  }
  return true
}

function row(workspace: number, known: Known, { record }: NewEntry): Cell[] {
  const interaction = record.type === 'interaction' ? record : undefined
  return [
    workspace,
    known.seq,
    known.key,
    known.revision,
    known.hash,
    record.type,
    'at' in record ? (record.at ?? null) : null,
    'account' in record ? (record.account ?? null) : null,
    interaction?.kind ?? null,
    interaction ? (interaction.direction === 'sent' ? 1 : 0) : null,
    JSON.stringify(record),
    known.seenAt,
    known.source,
    known.live ? 1 : 0,
  ]
}

function remembered(entries: readonly NewEntry[], gone: (handle: string) => boolean): NewEntry[] {
  return entries.flatMap((entry) => {
    const record = withoutHandles(entry.record, gone)
    return record ? { ...entry, record } : []
  })
}

async function knownRevisions(
  tx: Transaction<Schema>,
  workspace: number,
  entries: readonly NewEntry[],
): Promise<Map<string, Known[]>> {
  const known = new Map<string, Known[]>()
  const bySeq = new Map<number, Known>()
  const keys = [...new Set(entries.map((entry) => entry.key))]
  const retracted = await retractedSources(tx, workspace)
  for (let start = 0; start < keys.length; start += 500) {
    const rows = await tx
      .selectFrom('entry')
      .select(['seq', 'key', 'revision', 'hash', 'seen_at', 'source', 'live'])
      .where('workspace', '=', workspace)
      .where('key', 'in', keys.slice(start, start + 500))
      .execute()
    for (const { seen_at: seen, live, ...rest } of rows) {
      const seenAt = retracted.has(rest.source) ? Number.NEGATIVE_INFINITY : seen
      const revision = { ...rest, seenAt, live: live === 1 }
      bySeq.set(revision.seq, revision)
      const others = known.get(rest.key)
      if (others) others.push(revision)
      else known.set(rest.key, [revision])
    }
  }
  const seqs = [...bySeq.keys()]
  for (let start = 0; start < seqs.length; start += 500)
    for (const { seq, source, seen_at: seenAt } of await tx
      .selectFrom('telling')
      .select(['seq', 'source', 'seen_at'])
      .where('workspace', '=', workspace)
      .where('seq', 'in', seqs.slice(start, start + 500))
      .execute()) {
      const revision = bySeq.get(seq)
      if (revision && !retracted.has(source)) revision.seenAt = Math.max(revision.seenAt, seenAt)
    }
  return known
}

async function retractedSources(tx: Transaction<Schema>, workspace: number): Promise<ReadonlySet<number>> {
  const rows = await tx
    .selectFrom('source')
    .select('id')
    .where('workspace', '=', workspace)
    .where('retracted_at', 'is not', null)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** `tellings`: when this source saw which entry. */
async function addTellings(
  tx: Transaction<Schema>,
  workspace: number,
  source: number,
  tellings: ReadonlyMap<number, number>,
): Promise<void> {
  const rows = [...tellings].map(([seq, seenAt]) => ({ workspace, seq, source, seen_at: seenAt }))
  for (let start = 0; start < rows.length; start += 500)
    await tx
      .insertInto('telling')
      .values(rows.slice(start, start + 500))
      .onConflict((c) =>
        c
          .columns(['workspace', 'seq', 'source'])
          .doUpdateSet((e) => ({ seen_at: e.ref('excluded.seen_at') }))
          .whereRef('excluded.seen_at', '>', 'telling.seen_at'),
      )
      .execute()
}
