/** Keeps what a person says of messages: at once for these and their copies, or for a person or a phrase; and takes it back. */
import type { Labels, RecordOf } from '../../connectors/record.ts'
import type { Asker, Entry } from '../../ledger/entry.ts'
import { phraseOf, sayingOf } from '../../meaning/text/said.ts'
import {
  addresseesOf,
  addSaying,
  flagsIn,
  handleOf,
  isSent,
  labelsIn,
  rowOfSeq,
  saidOf,
  tryWords,
  type World,
  wordOn,
} from '../../people/index.ts'
import { Refused } from '../../tools/refused.ts'
import { type Asked, ask } from '../ask.ts'
import type { Scope } from '../choices.ts'
import type { Desk } from '../desk.ts'
import { keepAll } from '../log/keep.ts'
import { refitName } from '../read-texts.ts'
import { entriesSaying } from './phrases.ts'
import { undoRefit } from './refit.ts'

export type NewCorrection = {
  /** Names of messages, `account#id`. */
  of: string | readonly string[]
  labels: Labels
  /** How far it reaches; their copies as well where it is not given. */
  scope?: Scope | undefined
  /** Must be said by one of the messages. */
  phrase?: string | undefined
}

/** How many messages are labelled otherwise by it, and how many follow as copies. */
export type CorrectionReach = { changed: number; copies: number }

type WordRecord = RecordOf<'correction'> | RecordOf<'setting'>
type Message = Entry<'interaction'> & { row: number }

/**
 * What was said before and is not said again stays. With `preview` nothing is kept.
 * @throws Refused where nothing is known by a name, no label is given, or it has no person or phrase to reach to.
 */
export async function correct(
  desk: Desk,
  asker: Asker,
  { of, labels, scope = 'copies', phrase }: NewCorrection,
  now: number,
  preview = false,
): Promise<CorrectionReach> {
  if (Object.keys(labels).length === 0)
    throw new Refused('No label is given: say what the message is, such as its mode or its subject.')
  const asked = await ask(desk, asker)
  const { world } = asked
  const messages = await messagesOf(asked, [of].flat())
  const words =
    scope === 'person'
      ? messages.map((message) => personWord(world, message, labels))
      : scope === 'phrase'
        ? [await phraseWord(asked, messages, phrase ?? '', labels)]
        : []
  for (const message of messages) words.push(...ownWords(world, message, labels, scope))
  const rows = new Map(messages.map(({ key, row }) => [key, row]))
  const distinct = new Map(words.map((word) => [word.type === 'setting' ? word.name : `correction:${word.of}`, word]))
  const dated = [...distinct.values()].map((word) => ({ ...word, at: desk.moment(now) }))
  const { changed, copies } = tryWords(world, dated, rows)
  if (!preview) await keepAll(desk, asker, dated, now)
  return { changed: changed.length, copies: copies.length }
}

async function messagesOf({ desk, asker, world }: Asked, names: readonly string[]): Promise<Message[]> {
  const distinct = [...new Set(names)]
  const entries = await desk.ledger.byKey(asker, distinct)
  const messages = entries.flatMap(({ seq, key, record }) =>
    record.type === 'interaction' ? [{ seq, key, record, row: rowOfSeq(world.facts, seq) }] : [],
  )
  if (messages.some(({ row }) => row < 0))
    throw new Refused('This message has just come in anew: look at it again, then correct it.')
  const known = new Set(messages.map(({ key }) => key))
  const missing = distinct.find((name) => !known.has(name))
  if (missing !== undefined || messages.length === 0)
    throw new Refused(
      `Nothing is known as "${missing?.slice(0, 120) ?? ''}": give the name that "rapport person" shows.`,
    )
  return messages
}

/** Where a wider word is said of a message that has its own or its copy's, the nearer one has to follow it. */
function ownWords(world: World, { key, row }: Message, labels: Labels, scope: Scope): WordRecord[] {
  const { register } = world
  const before = wordOn(world, row)
  const isNear = before?.level === 'this' || before?.level === 'copy'
  if ((scope === 'person' || scope === 'phrase') && !isNear) return []
  const own = register.correction.get(`correction:${key}`)?.labels
  const words: WordRecord[] = [{ type: 'correction', of: key, labels: { ...own, ...labels }, at: 0 }]
  const { copies, alone } = flagsIn(register.setting.get(`setting:${saidOf.message}${key}`)?.value)
  const wanted = scope === 'copies' || (scope !== 'this' && before?.level === 'this' && copies)
  if (copies !== wanted)
    words.push({
      type: 'setting',
      name: saidOf.message + key,
      value: { ...(!wanted && { copies: false }), ...(alone && { alone }) },
    })
  return words
}

function personWord(world: World, { row }: Message, labels: Labels): WordRecord {
  const { facts, identity } = world
  if (addresseesOf(facts, row) !== 1)
    throw new Refused('This message is with nobody or with several: choose one that is with one person.')
  const name = (isSent(facts, row) ? saidOf.addressee : saidOf.person) + (identity.handles[handleOf(facts, row)] ?? '')
  return { type: 'setting', name, value: { ...labelsBefore(world, name), ...labels } }
}

async function phraseWord(
  { desk, asker, world, living }: Asked,
  messages: readonly Message[],
  given: string,
  labels: Labels,
): Promise<WordRecord> {
  const phrase = phraseOf(given)
  if (phrase === undefined) throw new Refused('Give the phrase that is meant: at least three letters, at most 200.')
  const saying = sayingOf([phrase])
  if (!messages.some(({ record }) => saying(record.text ?? '').length > 0))
    throw new Refused('The message does not say this phrase: copy it from its words.')
  const name = saidOf.phrase + phrase
  const { sought } = world.corrections
  if (!sought.has(name)) {
    // What comes in from now on is asked as it comes.
    sought.add(name)
    try {
      for await (const { entry } of entriesSaying(desk.ledger, asker, [name], living.seq))
        addSaying(world, entry.seq, name)
    } catch (error) {
      sought.delete(name)
      throw error
    }
    living.owing = true
  }
  return { type: 'setting', name, value: { ...labelsBefore(world, name), ...labels } }
}

const labelsBefore = ({ register }: World, name: string): Labels | undefined =>
  labelsIn(register.setting.get(`setting:${name}`)?.value)

/**
 * Takes back corrections by their ids in the log, all or none; their copies with them. Tells how many messages are labelled
 * otherwise.
 * @throws Refused where there is none of an id.
 */
export async function undoCorrection(
  desk: Desk,
  asker: Asker,
  given: string | readonly string[],
  now: number,
): Promise<CorrectionReach> {
  if (given === refitName) {
    await undoRefit(desk, asker, now)
    return { changed: 0, copies: 0 }
  }
  const { world } = await ask(desk, asker)
  const words = [...new Set([given].flat())].flatMap((id) => {
    const without = wordsWithout(world, id)
    if (without.length === 0)
      throw new Refused(`There is no correction "${id.slice(0, 120)}": look at the list of them.`)
    return without
  })
  const dated = words.map((word) => ({ ...word, at: desk.moment(now) }))
  const { changed } = tryWords(world, dated, new Map())
  await keepAll(desk, asker, dated, now)
  return { changed: changed.length, copies: 0 }
}

function wordsWithout({ register, corrections }: World, id: string): WordRecord[] {
  const { message: own, ...wide } = saidOf
  if (Object.values(wide).some((beginning) => id.startsWith(beginning)))
    return labelsIn(register.setting.get(`setting:${id}`)?.value) ? [{ type: 'setting', name: id, value: null }] : []
  const row = corrections.rows.get(id)
  if (row === undefined || !corrections.own.has(row)) return []
  const words: WordRecord[] = [{ type: 'correction', of: id, labels: {}, at: 0 }]
  // What came with the message stays in its entry, and no longer counts.
  if (corrections.told.has(row)) words.push({ type: 'setting', name: own + id, value: { alone: true } })
  return words
}
