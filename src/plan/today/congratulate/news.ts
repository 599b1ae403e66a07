/** Real congratulations: good news of theirs, or a day one noted, wherever there is something personal to say. */
import type { RecordOf } from '../../../connectors/record.ts'
import { isGladDay, type NewsKind } from '../../../meaning/news/hear-news.ts'
import {
  atOf,
  day,
  handleOf,
  hasText,
  idOf,
  isSent,
  isStock,
  labelsOf,
  nameOf,
  personOf,
  type Relation,
  type Relations,
  sorted,
} from '../../../people/index.ts'
import { isBarePitch } from '../../../people/relation/history.ts'
import { momentAt } from '../../../people/relation/moment.ts'
import type { Candidate } from '../candidate.ts'
import { dateOf, dayStartOf } from '../day.ts'
import { knownOf, type Memory } from '../memory.ts'
import type { TodaySettings } from '../settings.ts'

/** Good news heard in a received text. */
export type NewsAt = { row: number; kind: NewsKind; words: string; notice: boolean }

/** Rows worth listening to for news as of a moment, newest first. */
export function rowsWithNews({ world, at, byRoot }: Relations, settings: TodaySettings): number[] {
  const { facts } = world
  const all = sorted(facts, world.time)
  const rows: number[] = []
  const from = at - settings['today.newsDays'] * day
  for (let place = all.length - 1; place >= 0; place--) {
    const row = all[place]
    if (row === undefined || atOf(facts, row) > at) continue
    if (atOf(facts, row) < from) break
    if (isSent(facts, row) || !hasText(facts, row) || handleOf(facts, row) < 0) continue
    const relation = byRoot.get(personOf(world.identity, handleOf(facts, row)))
    if (relation && isFit(relation) && !isBarePitch(labelsOf(facts, row))) rows.push(row)
  }
  return rows
}

const isFit = ({ nature }: Relation): boolean => !nature.sellOnly && !nature.cannedOnly

type About = { settings: TodaySettings; memory: Memory; zone: string; days: readonly number[] }

/** One a person: news in their own words before a day one noted, and a network's notice last. `days`: moments of the day asked about. */
export function congratulations(
  relations: Relations,
  news: readonly NewsAt[],
  { settings, memory, zone, days }: About,
): Candidate[] {
  const { world, at, byRoot } = relations
  const found = new Map<number, Candidate>()
  const add = (candidate: Candidate | undefined) => {
    if (candidate && !found.has(candidate.root)) found.set(candidate.root, candidate)
  }
  const heard = [...news].sort(
    (a, b) => Number(a.notice) - Number(b.notice) || atOf(world.facts, b.row) - atOf(world.facts, a.row),
  )
  const tell = (notice: boolean) => {
    for (const one of heard) {
      if (one.notice !== notice) continue
      const relation = byRoot.get(personOf(world.identity, handleOf(world.facts, one.row)))
      if (relation) add(fromNews(relations, relation, one, { settings, memory }))
    }
  }
  tell(false)
  for (const [root, notes] of memory) {
    const relation = byRoot.get(root)
    if (!relation || !isFit(relation)) continue
    for (const note of notes)
      for (const moment of days) add(fromDate(relations, relation, note, { settings, memory, zone, at: moment }))
  }
  tell(true)
  return [...found.values()].filter(({ root }) => (byRoot.get(root)?.history.firstAt ?? at) <= at)
}

function fromNews(
  { world, at }: Relations,
  relation: Relation,
  { row, kind, words, notice }: NewsAt,
  { settings, memory }: Pick<About, 'settings' | 'memory'>,
): Candidate | undefined {
  const { facts } = world
  const told = atOf(facts, row)
  if (!isFit(relation) || !(told <= at) || told < at - settings['today.newsDays'] * day) return undefined
  if (hasWrittenSince(relation, told)) return undefined
  const isNotice = notice || isStock(facts, row, momentAt(at))
  // The thing everybody else sends needs something of their own to stand on.
  if (isNotice && !(isPersonal(relation, memory, row) && isNamedIn(words, nameOf(world, relation.root))))
    return undefined
  return candidateFor(world, relation, {
    at: told,
    rows: [row],
    favours: [],
    reason: { kind: 'news', news: kind, words, notice: isNotice },
  })
}

/** A notice is of whoever it names: "Tom has a new job" is none of Anna's. */
function isNamedIn(words: string, name: string): boolean {
  const partsOf = (text: string) => text.toLocaleLowerCase('en').split(/[^\p{L}\p{N}]+/u)
  const said = new Set(partsOf(words))
  return partsOf(name).some((part) => part.length > 1 && said.has(part))
}

function fromDate(
  { world }: Relations,
  relation: Relation,
  note: RecordOf<'note'>,
  { settings, memory, zone, at }: Pick<About, 'settings' | 'memory' | 'zone'> & { at: number },
): Candidate | undefined {
  // Of a day without a word nobody can tell whether it is a glad one.
  if (note.kind !== 'date' || note.on === undefined || note.text.trim() === '' || !isGladDay(note.text))
    return undefined
  const inDays = daysUntil(note.on, at, zone)
  if (inDays === undefined || inDays > settings['today.dateDays']) return undefined
  if (!isPersonal(relation, memory)) return undefined
  const begins = dayStartOf(at, zone) + inDays * day
  // Whoever was written to in these days has been thought of.
  if (hasWrittenSince(relation, begins - settings['today.dateDays'] * day)) return undefined
  const today = dateOf(at, zone)
  return candidateFor(world, relation, {
    // The day itself and no moment of it, so that what was done stays done when clocks are put on or back.
    at: Date.UTC(today.year, today.month - 1, today.day + inDays),
    rows: relation.history.words.slice(-1).map(({ row }) => row),
    favours: [],
    reason: { kind: 'date', text: note.text.trim(), inDays },
  })
}

const written = /^(?:(\d{4})-|--)(\d{2})-(\d{2})$/

/** Whole days from the day of `at` to the next return of a day; undefined where it is none, or a year alone to come. */
export function daysUntil(on: string, at: number, zone: string): number | undefined {
  const [, year, month, dayOfMonth] = written.exec(on) ?? []
  if (month === undefined || dayOfMonth === undefined) return undefined
  const today = dateOf(at, zone)
  const from = Date.UTC(today.year, today.month - 1, today.day)
  for (const turn of [today.year, today.year + 1]) {
    if (year !== undefined && turn < Number(year)) continue
    // The 29th of February is kept on the 28th where there is none.
    const last = new Date(Date.UTC(turn, Number(month), 0)).getUTCDate()
    const then = Date.UTC(turn, Number(month) - 1, Math.min(last, Number(dayOfMonth)))
    if (then >= from) return Math.round((then - from) / day)
  }
  return undefined
}

const hasWrittenSince = ({ history }: Relation, since: number): boolean =>
  history.words.some(({ at, sent }) => sent && at > since)

/** Whether there is anything to build on: their own words, what matters to them, how we met, or something done together. */
function isPersonal({ root, history, favours }: Relation, memory: Memory, but?: number): boolean {
  const { matters, met, note } = knownOf(memory, root)
  if (matters !== null || met !== null || note !== null) return true
  return history.met.length > 0 || favours.length > 0 || history.words.some(({ sent, row }) => !sent && row !== but)
}

function candidateFor(
  world: Relations['world'],
  relation: Relation,
  told: Pick<Candidate, 'at' | 'rows' | 'favours' | 'reason'>,
): Candidate {
  return {
    ...told,
    root: relation.root,
    person: idOf(world.identity, relation.root),
    rank: 'rest',
    action: 'congratulate-properly',
    pressing: 0,
    minutes: 3,
    keepsUntil: Number.POSITIVE_INFINITY,
    newcomer: relation.flags.includes('new'),
  }
}
