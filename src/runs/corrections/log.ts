/** The log of what was said of messages: when, of what, what it was read as, what it is, and how far that reaches. */
import type { Labels } from '../../connectors/record.ts'
import {
  idOf,
  iso,
  labelsIn,
  nameOf,
  personOf,
  readLabelsOf,
  saidOf,
  unpackLabels,
  type World,
  wordOn,
} from '../../people/index.ts'
import type { Asked } from '../ask.ts'
import type { Scope } from '../choices.ts'
import { type Refit, refitsOf } from './refit.ts'

export type LoggedCorrection = {
  /** By which it is undone. */
  id: string
  scope: Scope
  /** Null where the source does not tell it. */
  at: string | null
  /** The message, where it is said of one: its name and the beginning of its words. */
  of: string | null
  text: string | null
  person: { id: string; name: string } | null
  phrase: string | null
  /** What the message was read as; null where it is said of several. */
  was: Required<Labels> | null
  is: Labels
  /** Messages it holds for. */
  messages: number
}

export type CorrectionsAnswer = { total: number; corrections: LoggedCorrection[]; refits: Refit[] }

/** Newest first. */
export async function correctionsAnswer(
  asked: Asked,
  { limit = 100, offset = 0 }: { limit?: number | undefined; offset?: number | undefined },
): Promise<CorrectionsAnswer> {
  const { world } = asked
  const all = [...ownWords(world), ...wideWords(world)].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
  const reached = reachOfAll(world)
  const page = all.slice(offset, offset + limit)
  const entries = await asked.desk.ledger.byKey(
    asked.asker,
    page.flatMap(({ of }) => of ?? []),
  )
  const texts = new Map(
    entries.map(({ key, record }) => [key, record.type === 'interaction' ? record.text : undefined]),
  )
  return {
    total: all.length,
    corrections: page.map(({ at, ...rest }) => ({
      ...rest,
      at: Number.isFinite(at) ? iso(at) : null,
      text: (rest.of === null ? undefined : texts.get(rest.of)?.slice(0, 300)) ?? null,
      messages: reached.get(rest.id) ?? 0,
    })),
    refits: refitsOf(world),
  }
}

type Said = Omit<LoggedCorrection, 'at' | 'text' | 'messages'> & { at: number }

function ownWords(world: World): Said[] {
  return [...world.corrections.own].map(([row, { of, labels, at, copies }]) => ({
    id: of,
    scope: copies ? 'copies' : 'this',
    at,
    of,
    person: null,
    phrase: null,
    was: unpackLabels(readLabelsOf(world.facts, row)),
    is: labels,
  }))
}

function wideWords(world: World): Said[] {
  return [...world.register.setting.values()].flatMap(({ name, value, at = Number.NEGATIVE_INFINITY }): Said[] => {
    const is = labelsIn(value)
    const handle = [saidOf.person, saidOf.addressee].find((beginning) => name.startsWith(beginning))
    const isPhrase = name.startsWith(saidOf.phrase)
    if (!is || (handle === undefined && !isPhrase)) return []
    const phrase = isPhrase ? name.slice(saidOf.phrase.length) : null
    const person = handle === undefined ? null : personNamed(world, name.slice(handle.length))
    return [{ id: name, scope: isPhrase ? 'phrase' : 'person', at, of: null, person, phrase, was: null, is }]
  })
}

function personNamed(world: World, handle: string): { id: string; name: string } {
  const index = world.identity.index.get(handle)
  if (index === undefined) return { id: handle, name: handle }
  const root = personOf(world.identity, index)
  return { id: idOf(world.identity, root), name: nameOf(world, root) }
}

function reachOfAll(world: World): Map<string, number> {
  const reached = new Map<string, number>()
  for (let row = 0; row < world.facts.size; row++) {
    const of = wordOn(world, row)?.of
    if (of !== undefined) reached.set(of, (reached.get(of) ?? 0) + 1)
  }
  return reached
}
