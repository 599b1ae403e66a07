/**
 * Fits the reading to the workspace's own corrections, when enough of them have come together, and keeps what it learned
 * only where the messages set aside are read no worse. Never one correction at a time: that makes a reading worse.
 */
import { isDeepStrictEqual } from 'node:util'
import type { InteractionRecord, Labels } from '../../connectors/record.ts'
import type { Asker } from '../../ledger/entry.ts'
import type { Changes } from '../../meaning/learned/changes.ts'
import type { Example } from '../../meaning/learned/refit.ts'
import { flagsIn, iso, saidOf, type World } from '../../people/index.ts'
import { Refused } from '../../tools/refused.ts'
import type { Desk } from '../desk.ts'
import { keep } from '../log/keep.ts'
import { messageOf, type ReadingRules, readingRules, refitIn, refitName } from '../read-texts.ts'
import { acceptedMessages } from './accepted.ts'
import { shippedFolder, shippedMessages } from './set-aside.ts'

/** So many messages must have been corrected or confirmed since the last time. */
const fewest = 20
/** From so much less on the messages set aside it is not kept. */
const mostLost = 0.01
const mostTries = 50

/** Macro-F1 over intents and mode on the messages set aside, 0 to 1; null where it was not counted. */
type Tried = {
  at: number
  upto: number
  of: number
  kept: boolean
  before: number | null
  here: number | null
  words: string
}
type Kept = { changes: Changes | null; upto: number; tries: Tried[] }

/** As the log shows it. `id`: by which the one in force is undone; null for every other. */
export type Refit = Omit<Tried, 'at' | 'upto'> & { at: string | null; id: string | null }

/** Whether enough has come together since the last time. */
export async function isRefitDue(desk: Desk, asker: Asker): Promise<boolean> {
  const { upto } = await keptIn(desk, asker)
  const said = await saidOfMessages(desk, asker)
  return [...said.values()].filter(({ at }) => at > upto).length >= fewest
}

/** What was tried, or undefined where it is not due. `folder` holds the labelled messages that come with the program. */
export async function refitNow(
  desk: Desk,
  asker: Asker,
  now: number,
  folder = shippedFolder,
): Promise<Refit | undefined> {
  const before = await keptIn(desk, asker)
  const said = await saidOfMessages(desk, asker)
  const fresh = [...said.values()].filter(({ at }) => at > before.upto)
  if (fresh.length < fewest) return undefined
  const upto = fresh.reduce((latest, { at }) => Math.max(latest, at), before.upto)
  const { changes, ...told } = await tryOut(desk, asker, said, before.changes ?? undefined, folder)
  // Taken back meanwhile, or tried by another process: theirs stands.
  if (!isDeepStrictEqual(await keptIn(desk, asker), before)) return undefined
  const tried: Tried = { at: desk.moment(now), upto, ...told }
  await save(desk, asker, { changes, upto, tries: [tried, ...before.tries] }, now)
  return shown(tried, tried.kept && changes !== null)
}

type Outcome = Omit<Tried, 'at' | 'upto'> & { changes: Changes | null }

async function tryOut(
  desk: Desk,
  asker: Asker,
  said: ReadonlyMap<string, Said>,
  current: Changes | undefined,
  folder: string,
): Promise<Outcome> {
  const none = { kept: false, before: null, here: null, changes: current ?? null }
  const counted = await shippedMessages(folder, 'set-aside')
  if (!counted)
    return {
      ...none,
      of: said.size,
      words: 'Not fitted: the messages set aside, by which it is measured, are not there.',
    }
  const rules = await readingRules(desk.ledger, asker)
  const corrected = await correctedExamples(desk, asker, said, rules)
  const { acceptedAs, macroF1, refit } = await import('../../meaning/learned/refit.ts')
  const { readerWith } = await import('../../meaning/learned/reader.ts')
  const read = readerWith(undefined)
  const accepted = (await acceptedMessages(desk, asker, new Set(said.keys()), corrected)).map((record): Example => {
    const message = messageOf(record, rules.organisations.has(record.account))
    return { message, labels: acceptedAs(read(message)) }
  })
  const shipped = (await shippedMessages(folder, 'messages')) ?? []
  const changes = refit({
    corrected: corrected.map(({ example }) => example),
    accepted,
    shipped: shipped.map(({ message, ...labels }) => ({ message, labels })),
  })
  const before = Math.max(macroF1(counted, undefined), macroF1(counted, current))
  const here = macroF1(counted, changes)
  const kept = before - here < mostLost
  const of = corrected.length
  const figures = `${here.toFixed(2)} on the ${counted.length} messages set aside, ${before.toFixed(2)} before`
  return {
    of,
    kept,
    before,
    here,
    changes: kept ? changes : (current ?? null),
    words: kept
      ? `Fitted to ${of} messages you corrected or confirmed: ${figures}.`
      : `Not kept, since it would read others worse: ${figures}. Your corrections hold as they are.`,
  }
}

type Said = { labels: Labels | undefined; at: number; alone: boolean }

/** Everything said of single messages, by their names; what came with a message in its file is read there. */
async function saidOfMessages(desk: Desk, asker: Asker): Promise<Map<string, Said>> {
  const said = new Map<string, Said>()
  const knownOf = (name: string): Said =>
    said.get(name) ?? { labels: undefined, at: Number.NEGATIVE_INFINITY, alone: false }
  for await (const entries of desk.ledger.read(asker, { types: ['correction', 'setting'] }))
    for (const { record } of entries) {
      if (record.type === 'correction') {
        const known = knownOf(record.of)
        said.set(record.of, { ...known, labels: record.labels, at: Math.max(known.at, record.at) })
      } else if (record.type === 'setting' && record.name.startsWith(saidOf.message)) {
        const name = record.name.slice(saidOf.message.length)
        const known = knownOf(name)
        const { alone } = flagsIn(record.value)
        said.set(name, { ...known, alone, at: Math.max(known.at, record.at ?? known.at) })
      }
    }
  for (const [name, { labels, alone }] of said)
    if (Object.keys(labels ?? {}).length === 0 && (alone || labels !== undefined)) said.delete(name)
  return said
}

export type Corrected = { record: InteractionRecord; example: Example }

/** In the order of their names, so that nothing hangs on when they were said. */
async function correctedExamples(
  desk: Desk,
  asker: Asker,
  said: ReadonlyMap<string, Said>,
  rules: ReadingRules,
): Promise<Corrected[]> {
  const entries = await desk.ledger.byKey(asker, [...said.keys()].sort())
  return entries.flatMap(({ key, record }): Corrected[] => {
    const word = said.get(key)
    if (record.type !== 'interaction' || !record.text?.trim() || !word) return []
    const labels = { ...(word.alone ? undefined : record.labels), ...word.labels }
    const message = messageOf(record, rules.organisations.has(record.account))
    return [{ record, example: { message, labels } }]
  })
}

/** @throws Refused where nothing fitted is in force. */
export async function undoRefit(desk: Desk, asker: Asker, now: number): Promise<void> {
  const { changes, upto, tries } = await keptIn(desk, asker)
  if (changes === null) throw new Refused('Nothing fitted to your corrections is in force: nothing was changed.')
  const words = 'Taken back: it reads as it ships, with your corrections as they are.'
  const undone: Tried = { at: desk.moment(now), upto, of: 0, kept: false, before: null, here: null, words }
  await save(desk, asker, { changes: null, upto, tries: [undone, ...tries] }, now)
}

async function save(desk: Desk, asker: Asker, { changes, upto, tries }: Kept, now: number): Promise<void> {
  const value = { changes, upto, tries: tries.slice(0, mostTries) }
  await keep(desk, asker, { type: 'setting', name: refitName, value, at: desk.moment(now) }, now)
}

async function keptIn(desk: Desk, asker: Asker): Promise<Kept> {
  const [entry] = await desk.ledger.byKey(asker, [`setting:${refitName}`])
  return keptFrom(entry?.record.type === 'setting' ? entry.record.value : undefined)
}

function keptFrom(value: unknown): Kept {
  const { changes, rest } = refitIn(value)
  const upto = typeof rest.upto === 'number' ? rest.upto : Number.NEGATIVE_INFINITY
  const tries: readonly unknown[] = Array.isArray(rest.tries) ? rest.tries : []
  return { changes: changes ?? null, upto, tries: tries.flatMap(triedIn) }
}

function triedIn(value: unknown): Tried[] {
  if (typeof value !== 'object' || value === null) return []
  const { at, upto, of, kept, before, here, words }: Record<string, unknown> = { ...value }
  if (typeof at !== 'number' || typeof upto !== 'number' || typeof words !== 'string') return []
  const figure = (given: unknown) => (typeof given === 'number' ? given : null)
  return [{ at, upto, of: figure(of) ?? 0, kept: kept === true, before: figure(before), here: figure(here), words }]
}

/** Up to which moment corrections went into the reading as it is; null where none did. */
export function learnedUpto(world: World): number | null {
  const { changes, upto, tries } = keptFrom(world.register.setting.get(`setting:${refitName}`)?.value)
  if (changes === null) return null
  return tries.find(({ kept }) => kept)?.upto ?? upto
}

/** What was tried, newest first. */
export function refitsOf(world: World): Refit[] {
  const { changes, tries } = keptFrom(world.register.setting.get(`setting:${refitName}`)?.value)
  const inForce = changes === null ? -1 : tries.findIndex(({ kept }) => kept)
  return tries.map((tried, at) => shown(tried, at === inForce))
}

const shown = ({ at, upto: _, ...tried }: Tried, inForce: boolean): Refit => ({
  ...tried,
  at: iso(at),
  id: inForce ? refitName : null,
})
