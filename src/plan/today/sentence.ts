/** Says why somebody is on Today, as one sentence made from what happened. */

import type { NewsKind } from '../../meaning/news/hear-news.ts'
import { atOf, audienceOf, kindOf, lastContact, nameOf, type Relation, type World } from '../../people/index.ts'
import type { Candidate } from './candidate.ts'
import { daysBetween, zoneOf } from './day.ts'

const dayLong = 86_400_000

/** `at`: the moment of the answer; `now`: that of asking, from which what was logged later is counted. Epoch ms. */
export function sentenceFor(
  world: World,
  candidate: Candidate,
  relation: Relation | undefined,
  { at, now }: { at: number; now: number },
): string {
  const zone = zoneOf(world)
  const agoOf = (said: number) => agoWords(daysBetween(said, said > at ? now : at, zone))
  const first = firstName(nameOf(world, candidate.root))
  const { reason, rows } = candidate
  const [asked] = rows
  const said = candidate.rank === 'reply' && asked !== undefined ? atOf(world.facts, asked) : candidate.at
  const ago = agoOf(said)
  switch (reason.kind) {
    case 'complaint':
      return `${first} was unhappy about something ${ago} and has no answer yet.`
    case 'question':
      return `${first} asked you something ${ago} and has no answer yet.`
    case 'ask':
      return `${first} asked something of you ${ago} and has no answer yet.`
    case 'words':
      return `${first} wrote to you ${ago} and has no answer yet.`
    case 'waiting-news':
      return `${first} told you ${news[reason.news]} ${ago} and has no answer yet.`
    case 'kindness':
      return kindnessSentence(world, candidate, first, reason.times, ago)
    case 'favour':
      return reason.asked
        ? `${first} asked a favour of you ${ago}: ${unended(reason.what)}.`
        : `${first} did you a favour ${ago} (${unended(reason.what)}), and you are behind with yours.`
    case 'connected':
      return `${first} connected with you ${ago}, and nobody has said a personal word yet.`
    case 'first-words':
      return `${first} wrote for the first time ${ago}; you have never written to them personally.`
    case 'fading':
      return gapSentence(relation, at, first)
    case 'lapsed':
      return `You and ${first} used to talk; the last word between you was ${ago}.`
    case 'public-only':
      return `You and ${first} talk often in public and have never written to each other directly.`
    case 'rhythm':
      return rhythmSentence(relation, reason.days, first, agoOf)
    case 'news':
      return reason.notice
        ? `The network says that ${first} ${noticed[reason.news]}; say something of your own instead of the button.`
        : `${first} told ${news[reason.news]} ${ago}, and you have not said a word to it yet.`
    case 'date':
      return `You noted “${unended(reason.text)}” for ${first}: it is ${dayWord(reason.inDays)}.`
    case 'need': {
      const other = candidate.with === undefined ? 'somebody' : nameOf(world, candidate.with)
      const called = firstName(other)
      // Of two Annas each is told by her whole name.
      const [one, two] = called === first ? [nameOf(world, candidate.root), other] : [first, called]
      const told = `${one} needs what ${two} does, and they do not seem to know each other.`
      // What one is told in private is passed on by nobody but the one who told it.
      return asked !== undefined && isPrivate(world, asked)
        ? `${told} ${first} told you so in private: ask before you pass it on.`
        : told
    }
  }
}

const isPrivate = ({ facts }: World, row: number): boolean => {
  const audience = audienceOf(facts, row)
  return audience === 'direct' || (audience === undefined && kindOf(facts, row) === 'message')
}

/** Without the marks that end a sentence, for it stands within one. */
const unended = (words: string): string => words.trim().replace(/[.!?…]+$/u, '')

const news: Record<NewsKind, string> = {
  birth: 'of a birth',
  wedding: 'of a wedding',
  prize: 'of a success',
  opening: 'of something new that has opened',
  job: 'of a new step at work',
  passed: 'of something they have passed',
  anniversary: 'of an anniversary',
  birthday: 'of a birthday',
}

const noticed: Record<NewsKind, string> = {
  birth: 'has had a child',
  wedding: 'has married',
  prize: 'has won something',
  opening: 'has opened something new',
  job: 'has a new job',
  passed: 'has passed something',
  anniversary: 'has an anniversary at work',
  birthday: 'has a birthday',
}

const dayWord = (inDays: number): string =>
  inDays === 0 ? 'today' : inDays === 1 ? 'tomorrow' : `in ${numberWord(inDays)} days`

function rhythmSentence(
  relation: Relation | undefined,
  days: number,
  first: string,
  agoOf: (said: number) => string,
): string {
  const last = relation && lastContact(relation)
  const every = everyWord(days)
  if (last === undefined || last === null) return `You want to be in touch with ${first} ${every}.`
  return `You want to be in touch with ${first} ${every}; the last word was ${agoOf(last)}.`
}

/** A rhythm as one says it. */
export function everyWord(days: number): string {
  const named = rhythms.find(([from, to]) => days >= from && days <= to)?.[2]
  return named ?? `every ${numberWord(Math.round(days))} days`
}
const rhythms: readonly [number, number, string][] = [
  [1, 1, 'every day'],
  [7, 7, 'every week'],
  [14, 14, 'every two weeks'],
  [28, 31, 'every month'],
  [56, 62, 'every two months'],
  [84, 93, 'every three months'],
  [180, 184, 'twice a year'],
  [360, 366, 'once a year'],
]

/** `twice`, `three times`. */
export const timesWord = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${numberWord(n)} times`)

function kindnessSentence(world: World, candidate: Candidate, first: string, times: number, ago: string): string {
  const row = candidate.rows[0]
  if (times > 1)
    return `${first} has done you ${numberWord(times)} kindnesses, the last ${ago}, and you have not said thank you.`
  const kind = row === undefined ? 'favour' : kindOf(world.facts, row)
  const did = deeds[kind] ?? 'did you a kindness'
  return `${first} ${did} ${ago}, and you have not said thank you.`
}

const deeds: Partial<Record<string, string>> = {
  share: 'shared something of yours',
  quote: 'passed your words on',
  recommend: 'recommended you',
  mention: 'spoke well of you',
  favour: 'did you a favour',
}

function gapSentence(relation: Relation | undefined, at: number, first: string): string {
  const last = relation?.history.tie.last
  const gap = relation?.history.usualGap
  if (last === undefined || last === null || !gap) return `You have not heard from ${first} for a while.`
  const times = Math.floor((at - last) / dayLong / gap)
  return `You and ${first} have been silent for ${spanOf(at - last)}, ${timesWord(times)} your usual gap.`
}

/** The first name as one would say it; a firm's, a handle's or a titled person's name whole. */
export function firstName(name: string): string {
  const words = name.trim().split(/\s+/)
  const [first = name, last = ''] = words
  if (words.length !== 2 || !/^\p{Lu}\p{L}+$/u.test(first)) return name
  return notFirst.has(first.toLowerCase()) || firms.has(last.toLowerCase()) ? name : first
}

const notFirst: ReadonlySet<string> = new Set(
  'dr prof mr mrs ms miss sir lady lord dame rev herr frau familie mme mlle madame monsieur don doña señor señora sr sra the der die das le la les el los las team studio café cafe hotel haus atelier galerie maison casa'.split(
    ' ',
  ),
)
const firms: ReadonlySet<string> = new Set(
  'ltd limited inc llc plc co company gmbh ag kg ug ev sarl sas sa sl srl group team studio studios books press bakery café cafe bar shop store museum gallery school choir club society foundation institute agency media records magazine news times post verlag bäckerei galerie schule chor verein'.split(
    ' ',
  ),
)

/** So many days of the calendar ago. */
export function agoWords(days: number): string {
  if (days < 1) return 'today'
  return days === 1 ? 'yesterday' : `${spanOf(days * dayLong)} ago`
}

export function spanOf(milliseconds: number): string {
  const days = Math.floor(milliseconds / dayLong)
  if (days < 14) return days === 1 ? 'a day' : `${numberWord(days)} days`
  if (days < 60) return `${numberWord(Math.round(days / 7))} weeks`
  if (days < 730) return `${numberWord(Math.round(days / 30.44))} months`
  return `${numberWord(Math.round(days / 365.25))} years`
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** In words up to twelve, as one writes. */
export const numberWord = (n: number): string => words[n] ?? String(n)
