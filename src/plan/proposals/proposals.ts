/** What is proposed for a yes or no: one a person, the newest of each, nothing that was answered or is noted already. */
import type { FavourSide, OutcomeKind, RecordOf } from '../../connectors/record.ts'
import { day, idOf, iso, nameOf, personOf, type World } from '../../people/index.ts'
import { deedDone, questionOf } from './sentence.ts'
import type { ProposalSettings } from './settings.ts'
import type { Clue } from './weigh.ts'

export type Proposal = {
  /** Name of the interaction it hangs on, `account#id`; each is asked about once. */
  id: string
  person: { id: string; name: string }
  at: string
  kind: 'favour' | 'outcome'
  /** Of a favour. */
  side: Extract<FavourSide, 'given' | 'received'> | null
  /** Of an outcome. */
  outcome: OutcomeKind | null
  /** What was done or came back, as it would be noted. */
  what: string
  /** The words of the message that say so; null where it says so by being what it is, without any. */
  words: string | null
  /** To be answered with yes or no. */
  question: string
}

const beginning = 'proposal/'
/** What a decision on a proposal is kept under. */
export const suggestionOf = (id: string): string => beginning + id
export const isOnProposal = (suggestion: string): boolean => suggestion.startsWith(beginning)

/** The latest word on each proposal that is not taken back, by the name of its interaction. */
export function answered(world: World): Map<string, RecordOf<'decision'>> {
  const latest = new Map<string, RecordOf<'decision'>>()
  for (const decision of world.register.decision.values()) {
    if (!isOnProposal(decision.suggestion)) continue
    const id = decision.suggestion.slice(beginning.length)
    const known = latest.get(id)
    if (!known || decision.at > known.at || (decision.at === known.at && decision.id > known.id))
      latest.set(id, decision)
  }
  for (const [id, { did }] of latest) if (did === 'reopened') latest.delete(id)
  return latest
}

export type Named = { clue: Clue; id: string }

/** `clues` newest first, those answered among them: they answer for other tellings of the same deed. */
export function proposalsFrom(
  world: World,
  clues: readonly Named[],
  at: number,
  settings: ProposalSettings,
): Proposal[] {
  const done = answered(world)
  const together = settings['proposals.togetherDays'] * day
  const settled = [
    ...clues.filter(({ id }) => done.has(id)).map(({ clue }) => factOf(clue)),
    ...[...done.values()].flatMap((decision) => answeredFact(world, decision) ?? []),
    ...noted(world),
  ]
  const asked = new Set<number>()
  const proposals: Proposal[] = []
  for (const { clue, id } of clues) {
    if (proposals.length >= settings['proposals.most']) break
    const fact = factOf(clue)
    if (asked.has(clue.root) || done.has(id)) continue
    if (settled.some((known) => isSame(known, fact) && Math.abs(known.at - fact.at) <= together)) continue
    asked.add(clue.root)
    const person = { id: idOf(world.identity, clue.root), name: nameOf(world, clue.root) }
    proposals.push({
      id,
      person,
      at: iso(clue.at) ?? '',
      kind: clue.kind,
      side: clue.kind === 'favour' ? clue.side : null,
      outcome: clue.kind === 'outcome' ? clue.outcome : null,
      what: deedDone(clue),
      words: clue.words,
      question: questionOf(clue, person.name, at),
    })
  }
  return proposals
}

type Fact = { root: number; at: number; what: string }

/** What is kept with an answer, so that it holds even where the message comes to be known by another name. */
export const aboutOf = (clue: Clue): Record<string, unknown> => ({ toldAt: clue.at, what: factOf(clue).what })

function answeredFact(world: World, { person, more }: RecordOf<'decision'>): Fact | undefined {
  const { toldAt, what } = more ?? {}
  if (person === undefined || typeof toldAt !== 'number' || typeof what !== 'string') return undefined
  return { root: rootOf(world, person), at: toldAt, what }
}

const factOf = (clue: Clue): Fact => ({
  root: clue.root,
  at: clue.at,
  what: clue.kind === 'favour' ? clue.side : clue.outcome,
})
const isSame = (one: Fact, other: Fact): boolean => one.root === other.root && one.what === other.what

function rootOf({ identity }: World, handle: string): number {
  const index = identity.index.get(handle)
  return index === undefined ? -1 : personOf(identity, index)
}

/** Favours and outcomes that are in the books, whoever put them there. */
function noted(world: World): Fact[] {
  return [
    ...[...world.register.favour.values()].map((one) => ({
      root: rootOf(world, one.with),
      at: one.at,
      what: one.side,
    })),
    ...[...world.register.outcome.values()].flatMap((one) =>
      one.with === undefined ? [] : [{ root: rootOf(world, one.with), at: one.at, what: one.kind }],
    ),
  ]
}
