/** How likely an act is about ourselves, asks or gives, in a few steps, so that sums of acts can say how sure they are. */
import { type Intent, intents, type Subject } from '../../connectors/record.ts'
import type { Odds } from '../../meaning/learned/heads.ts'

/** Six bits beside the labels: how likely the subject is as read, that it asks, that it gives; two bits each. */
const chancesAt = 25
const steps = 0b11

/** From which odds on a step holds, and what is counted for it. */
const subjectSteps = [
  { from: 0, odds: 0.4 },
  { from: 0.5, odds: 0.6 },
  { from: 0.7, odds: 0.8 },
  { from: 0.9, odds: 0.97 },
] as const
const intentSteps = [
  { from: 0, odds: 0.02 },
  { from: 0.1, odds: 0.22 },
  { from: 0.4, odds: 0.6 },
  { from: 0.8, odds: 0.93 },
] as const

type Steps = readonly { from: number; odds: number }[]

const stepOf = (table: Steps, odds: number): number => table.findLastIndex(({ from }) => odds >= from)

const isGiven = (odds: Odds): number => 1 - (1 - odds.offer) * (1 - odds.answer)

export function packChances(odds: Odds, subject: Subject): number {
  const told = stepOf(subjectSteps, odds[subject])
  const asks = stepOf(intentSteps, odds.ask)
  const gives = stepOf(intentSteps, isGiven(odds))
  return (told | (asks << 2) | (gives << 4)) << chancesAt
}

/** A person's own word is certain. */
export function packCertain(subject: Subject, said: readonly Intent[]): number {
  const odds = Object.fromEntries(intents.map((intent) => [intent, said.includes(intent) ? 1 : 0]))
  return packChances({ ...odds, [subject]: 1 } as Odds, subject)
}

/** The bits with a person's word in place of what was read, where there is one. */
export function certainIn(packed: number, subject: Subject | undefined, said: readonly Intent[] | undefined): number {
  const certain = packCertain(subject ?? 'none', said ?? [])
  let mask = 0
  if (subject !== undefined) mask |= steps << chancesAt
  if (said !== undefined) mask |= 0b1111 << (chancesAt + 2)
  return (packed & ~mask) | (certain & mask)
}

/** 0 to 1 each. What is not about what it was read as is shared evenly among the rest. */
export type Chances = { self: number; others: number; asks: number; gives: number }

export function chancesOf(packed: number, subject: Subject | null): Chances {
  const bits = packed >>> chancesAt
  const told = subjectSteps[bits & steps]?.odds ?? 1
  const rest = (1 - told) / 2
  const asks = intentSteps[(bits >> 2) & steps]?.odds ?? 0
  const gives = intentSteps[(bits >> 4) & steps]?.odds ?? 0
  if (subject === 'self') return { self: told, others: 1 - told, asks, gives }
  if (subject === 'others' || subject === 'useful') return { self: 1 - told, others: told, asks, gives }
  return { self: rest, others: rest, asks, gives }
}
