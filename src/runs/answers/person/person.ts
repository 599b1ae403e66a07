/** One person with the whole history: what happened, what was asked and given, and what the user remembers of them. */
import {
  atOf,
  countUntil,
  guessesOf,
  idOf,
  iso,
  isSent,
  kindOf,
  nameOf,
  personFrom,
  rowsOfPerson,
  undated,
} from '../../../people/index.ts'
import type { Interaction, Person, PersonWithHistory } from '../../../people/shapes.ts'
import { Refused } from '../../../tools/refused.ts'
import type { Asked } from '../../ask.ts'
import { rememberedOf } from '../../memory/remembered.ts'
import type { Introduced, Remembered } from '../../memory/shapes.ts'
import { giveAndTakeOf } from '../../standing/give-and-take.ts'
import type { GiveAndTakeAnswer, StandingAnswer } from '../../standing/shapes.ts'
import { standingOf } from '../../standing/standing.ts'
import { type Named, speakingOf } from '../../who/speaks-for.ts'
import { type AskOrGive, asksAndGives } from '../asks.ts'
import { interactionsOfRows } from '../interactions.ts'
import { profileOf } from '../links.ts'
import { rootOf } from '../today.ts'
import { type Narrowing, narrowed } from './narrow.ts'

export type PersonAsk = Narrowing & {
  /** The present moment, epoch ms, from which the days ahead are counted; the moment asked about where it is missing. */
  now?: number | undefined
  limit?: number | undefined
  offset?: number | undefined
  /** Only what happened before, epoch ms. */
  before?: number | undefined
  /** Days. */
  horizon?: number | undefined
}
export type Month = { month: string; sent: Record<string, number>; received: Record<string, number> }
export type PersonAnswer = Omit<PersonWithHistory, 'notes'> & {
  notes: Remembered[]
  /** Whom they introduced to us. */
  introduced: Introduced[]
  /** The organisation they speak for, and who speaks for them. */
  speaksFor: Named | null
  speakers: Named[]
  /** The stage with what it rests on, and every step so far. */
  standing: StandingAnswer
  giveAndTake: GiveAndTakeAnswer
  /** How many of the timeline are of the kind asked for. */
  timelineChosen: number
  asOf: string | null
  link: string | null
  /** What happened in each month with anything in it. */
  rhythm: Month[]
  timeline: Interaction[]
  /** The newest of what was asked and given, on either side. */
  asks: AskOrGive[]
}

/** `id`: a handle, or a name that one person alone bears. @throws Refused where nobody is known by it, or several are. */
export async function personAnswer(
  asked: Asked,
  id: string,
  { limit, offset = 0, before, horizon, now, ...narrowing }: PersonAsk,
): Promise<PersonAnswer> {
  const { world, relations } = asked
  const at = asked.at ?? 0
  const root = rootOf(asked, id) ?? rootNamed(asked, id)
  const relation = root === undefined ? undefined : relations.byRoot.get(root)
  if (root === undefined || !relation)
    throw new Refused(
      `Nobody is known as "${id.slice(0, 120)}": ${meantBy(asked, id) ?? 'look for the name with "rapport people", and give a handle such as x:ada.'}`,
    )
  const all = rowsOfPerson(world, root)
  const dated = all.slice(0, countUntil(world.facts, all, Math.max(at, relation.at)))
  const rows = [...all.filter((row) => atOf(world.facts, row) === undated), ...dated].reverse()
  const until = before === undefined ? rows : rows.filter((row) => isBefore(atOf(world.facts, row), before))
  const shown = await narrowed(asked, until, narrowing)
  const person: Person = personFrom(
    world,
    relation,
    at,
    horizon ?? relations.settings['people.horizonDays'],
    guessesOf(relations),
  )
  return {
    ...person,
    asOf: iso(asked.at),
    link: profileOf(asked, person.id),
    rhythm: rhythmOf(asked, dated),
    timeline: await interactionsOfRows(asked, limit === undefined ? shown : shown.slice(offset, offset + limit), true),
    timelineTotal: rows.length,
    timelineChosen: shown.length,
    asks: await asksAndGives(asked, rows),
    favours: {
      ...person.favours,
      list: relation.favours.map(({ id, at, side, what, settledAt }) => ({
        id,
        at: iso(at) ?? '',
        side,
        what,
        settledAt: iso(settledAt ?? null),
      })),
    },
    ...rememberedOf(asked, root, now ?? at),
    ...speakingOf(asked, root),
    standing: await standingOf(asked, relation),
    giveAndTake: await giveAndTakeOf(asked, relation),
  }
}

function rootNamed({ world, relations }: Asked, name: string): number | undefined {
  const plain = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
  const wanted = plain(name)
  if (wanted === '') return undefined
  const roots = [...relations.byRoot.keys()].filter((root) => plain(nameOf(world, root)) === wanted)
  if (roots.length > 1) {
    const ids = roots.slice(0, 5).map((root) => idOf(world.identity, root))
    throw new Refused(`"${name.slice(0, 120)}" is the name of ${roots.length} people: say one of ${ids.join(', ')}.`)
  }
  return roots[0]
}

/** Those whose names hold every word of it, to be asked about; undefined where there is none. */
function meantBy({ world, relations }: Asked, id: string): string | undefined {
  const wordsOf = (text: string) => text.normalize('NFC').toLowerCase().split(/\s+/u).filter(Boolean)
  const wanted = wordsOf(id)
  if (wanted.length === 0) return undefined
  const meant: string[] = []
  for (const root of relations.byRoot.keys()) {
    const name = nameOf(world, root)
    const words = wordsOf(name)
    if (!wanted.every((one) => words.some((word) => word.startsWith(one)))) continue
    if (meant.length === mostMeant) return `${meant.join(', ')} and others are called like that: say which.`
    meant.push(`${name} (${idOf(world.identity, root)})`)
  }
  return meant.length === 0 ? undefined : `do you mean ${meant.join(', or ')}?`
}

const mostMeant = 5

/** What is undated stands behind everything else, whatever is asked for. */
const isBefore = (at: number, before: number) => at < before || at === undated

function rhythmOf({ world }: Asked, rows: readonly number[]): Month[] {
  const months = new Map<string, Month>()
  for (const row of rows) {
    const month = new Date(atOf(world.facts, row)).toISOString().slice(0, 7)
    const known = months.get(month) ?? { month, sent: {}, received: {} }
    months.set(month, known)
    const side = isSent(world.facts, row) ? known.sent : known.received
    const kind = kindOf(world.facts, row)
    side[kind] = (side[kind] ?? 0) + 1
  }
  return [...months.values()]
}
