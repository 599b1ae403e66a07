/** Shows interactions as they were told, with what they were read as. */
import type { InteractionRecord, Mode } from '../../connectors/record.ts'
import type { Entry } from '../../ledger/entry.ts'
import {
  atOf,
  handleOf,
  isCorrected,
  iso,
  isReadable,
  isStock,
  labelsOf,
  modeAt,
  rowOfSeq,
  rowsAlike,
  saidOf,
  sameFromOf,
  seqOf,
  sureOf,
  unpackLabels,
  unreadLabels,
  type World,
  wordOn,
} from '../../people/index.ts'
import { momentAt } from '../../people/relation/moment.ts'
import type { Interaction } from '../../people/shapes.ts'
import type { Asked } from '../ask.ts'
import { loadMeaning, messageOf } from '../read-texts.ts'

type Meaning = Awaited<ReturnType<typeof loadMeaning>>

/** Most ids that one figure carries; the rest is reached page by page. */
export const mostIds = 500

export async function interactionsOfRows(
  asked: Asked,
  rows: readonly number[],
  withWhy = false,
): Promise<Interaction[]> {
  const seqs = rows.map((row) => seqOf(asked.world.facts, row))
  const entries = await asked.desk.ledger.bySeq(asked.asker, seqs)
  const meaning = withWhy ? await loadMeaning() : undefined
  return entries.flatMap((entry) => shown(asked, entry, meaning))
}

/** By their names, `account#id`; unknown names are left out. */
export async function interactionsByName(asked: Asked, names: readonly string[]): Promise<Interaction[]> {
  const entries = await asked.desk.ledger.byKey(asked.asker, names)
  const meaning = await loadMeaning()
  return entries.flatMap((entry) => shown(asked, entry, meaning))
}

/** Names of rows that stand newest first, at most `mostIds` of them. */
export async function namesOf(asked: Asked, rows: readonly number[]): Promise<string[]> {
  const { facts } = asked.world
  const { names } = asked.living
  const seqs = rows.slice(0, mostIds).map((row) => seqOf(facts, row))
  if (names.size > mostNames) names.clear()
  const unknown = seqs.filter((seq) => !names.has(seq))
  const keys = await asked.desk.ledger.keysOf(asked.asker, unknown)
  for (const [seq, key] of keys) names.set(seq, key)
  return seqs.flatMap((seq) => names.get(seq) ?? [])
}

/** Names kept in memory: the same few thousand stand in one answer after another. */
const mostNames = 100_000

function shown(asked: Asked, entry: Entry, meaning: Meaning | undefined): Interaction[] {
  const { record } = entry
  if (record.type !== 'interaction') return []
  const row = rowOfSeq(asked.world.facts, entry.seq)
  const labels = row < 0 ? unreadLabels : labelsOf(asked.world.facts, row)
  const unpacked =
    record.text?.trim() || record.kind === 'share' || record.kind === 'quote' ? unpackLabels(labels) : null
  const moment = momentAt(asked.at ?? Number.MAX_SAFE_INTEGER)
  if (unpacked && row >= 0 && isStock(asked.world.facts, row, moment)) {
    unpacked.canned = true
    unpacked.mode = modeAt(asked.world.facts, row, moment) ?? unpacked.mode
  }
  return [
    {
      id: entry.key,
      at: iso(record.at),
      account: record.account,
      direction: record.direction,
      kind: record.kind,
      with: record.with ?? [],
      withName: record.withName ?? null,
      audience: record.audience ?? null,
      text: record.text ?? null,
      url: record.url ?? null,
      inReplyTo: record.inReplyTo ?? null,
      minutes: record.minutes ?? null,
      labels: unpacked,
      corrected: isCorrected(labels),
      sure: unpacked && isReadable(labels) ? sureOf(labels) : null,
      ...(meaning && unpacked ? { why: whyOf(asked, record, row, unpacked.mode, meaning) } : {}),
    },
  ]
}

function whyOf(asked: Asked, record: InteractionRecord, row: number, mode: Mode, meaning: Meaning): string[] {
  if (row >= 0 && isCorrected(labelsOf(asked.world.facts, row))) return [saidSo(asked, row)]
  const text = record.text?.trim()
  if (!text) return ['Counted as broadcast: passed on to everybody, without words of your own.']
  const read = meaning.readerWith(asked.rules.changes)(messageOf(record, asked.rules.organisations.has(record.account)))
  const same = row < 0 ? undefined : sameWords(asked, row, record.direction === 'sent', meaning.fingerprint(text))
  if (same === undefined) return read.why
  const [first, ...others] = read.why
  return read.mode === mode && first !== undefined
    ? [first, `T${same.slice(1)}.`, ...others]
    : [`Counted as ${mode}: ${same}.`, ...others]
}

const whoseWord = { this: 'this message', copy: 'its copy', person: 'this person', phrase: 'this phrase' } as const

function saidSo({ world }: Asked, row: number): string {
  const word = wordOn(world, row)
  const of = word?.level === 'phrase' ? ` (“${word.of.slice(saidOf.phrase.length)}”)` : ''
  return `You said so of ${whoseWord[word?.level ?? 'this']}${of}.`
}

/** `the same words went to 23 people since 4 May`, where that is what makes a message stock at the moment asked about. */
function sameWords({ world, at }: Asked, row: number, sent: boolean, print: number | null): string | undefined {
  const until = at ?? Number.POSITIVE_INFINITY
  if (print === null || sameFromOf(world.facts, row) > until) return undefined
  const rows = rowsAlike(world, print, sent).filter((one) => atOf(world.facts, one) <= until)
  const people = new Set(rows.map((one) => handleOf(world.facts, one))).size
  const [first] = rows
  if (first === undefined || people < 2) return undefined
  return `the same words ${sent ? 'went to' : 'came from'} ${people} people since ${dayIn(world, first, until)}`
}

/** With the year where it is another than that of the moment asked about. */
function dayIn({ facts }: World, row: number, at: number): string {
  const then = new Date(atOf(facts, row))
  const isThisYear = Number.isFinite(at) && new Date(at).getUTCFullYear() === then.getUTCFullYear()
  return then.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
    timeZone: 'UTC',
  })
}
