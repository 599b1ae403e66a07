/** What has changed with somebody since one last looked: worked out from what is true now, so that it holds after an undo. */
import type { Band, Flag, Stage } from '../../../../people/shapes.ts'
import type { PersonPage } from '../../api/shapes.ts'
import { count, listed } from '../../words/numbers.ts'
import { flagWords, stageWords } from '../../words/person.ts'

/** What was known when one looked. */
export type Seen = {
  /** When one looked, ISO. */
  at: string
  /** The moment of the answer then. */
  asOf: string
  stage: Stage
  band: Band
  flags: Flag[]
  balance: PersonPage['dayBalance']['words']
  total: number
  /** Name of the newest interaction then; null without any. */
  newest: string | null
}

export function seenNow(person: PersonPage, at: string): Seen | undefined {
  if (person.asOf === null) return undefined
  const { stage, band, flags, dayBalance, timelineTotal, timeline } = person
  const newest = timeline.find((what) => what.at !== null)?.id ?? null
  return { at, asOf: person.asOf, stage, band, flags, balance: dayBalance.words, total: timelineTotal, newest }
}

const times = (n: number, isAll: boolean) =>
  `${isAll ? '' : 'at least '}${n === 1 ? 'once' : n === 2 ? 'twice' : count(n, 'time', 'times')}`

/** Whether something stands in the timeline that came after one looked. */
export const isNewer = (what: { at: string | null }, seen: Seen): boolean => what.at !== null && what.at > seen.asOf

/** Parts of a sentence, the weightiest first; empty where nothing has changed. */
export function changes(person: PersonPage, seen: Seen): string[] {
  const newer = person.timeline.filter((what) => isNewer(what, seen))
  const isAll = newer.length < person.timeline.length || person.timeline.length >= person.timelineTotal
  const said = newer.filter(({ text }) => text)
  const theirs = said.filter(({ direction }) => direction === 'received').length
  const ours = said.length - theirs
  const quiet = newer.length - said.length
  const parts: string[] = []
  if (theirs > 0) parts.push(`they wrote ${times(theirs, isAll)}`)
  if (ours > 0) parts.push(`you wrote ${times(ours, isAll)}`)
  if (quiet > 0) parts.push(`${isAll ? '' : 'at least '}${count(quiet, 'other thing', 'other things')} happened`)
  const older = person.timelineTotal - seen.total - newer.length
  if (isAll && older > 0) parts.push(`${count(older, 'earlier thing', 'earlier things')} came to be known`)
  if (person.stage !== seen.stage)
    parts.push(`where it was “${stageWords[seen.stage]}”, it is “${stageWords[person.stage]}”`)
  if (person.dayBalance.words !== seen.balance) {
    const now = balanceSays[person.dayBalance.words]
    if (now) parts.push(now)
  }
  const fresh = person.flags.filter((flag) => !seen.flags.includes(flag) && told.includes(flag))
  if (fresh.length > 0) parts.push(listed(fresh.map((flag) => `${flagSays[flag] ?? flagWords[flag]} now`)))
  const paid = seen.flags.flatMap((flag) => (person.flags.includes(flag) ? [] : (debts[flag] ?? [])))
  if (paid.length > 0) parts.push(`you no longer owe them ${listed(paid)}`)
  return parts
}

const debts: Partial<Record<Flag, string>> = {
  'reply-owed': 'an answer',
  'thanks-owed': 'thanks',
  'favour-owed': 'a favour',
}
const told: readonly Flag[] = ['reply-owed', 'thanks-owed', 'favour-owed', 'fading', 'advocate']
const flagSays: Partial<Record<Flag, string>> = { fading: 'they are fading', advocate: 'they recommend you' }

const balanceSays: Record<Seen['balance'], string> = {
  even: 'you are even now',
  'mostly us': 'it is mostly you now',
  'mostly them': 'it is mostly them now',
  'too few to tell': '',
}
