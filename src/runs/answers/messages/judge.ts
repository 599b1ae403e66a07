/** Judges messages that are in no ledger, one line of JSON each, and sees which of them are near-copies of each other. */
import { z } from 'zod'
import { copiedMode } from '../../../meaning/copies/mode.ts'
import { createCopies, markOf, readMessage } from '../../../meaning/index.ts'
import type { Message, Reading } from '../../../meaning/reading.ts'

const line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  channel: z.string().default(''),
  direction: z.enum(['sent', 'received']),
  audience: z.enum(['public', 'reply', 'direct', 'dm', 'group']),
  workspaceKind: z.enum(['person', 'organisation']).nullish(),
})

export type Judged = { id: string | number } & Pick<
  Reading,
  'mode' | 'subject' | 'intents' | 'canned' | 'sell' | 'breach' | 'sentiment' | 'lang' | 'why'
>

/** A line read by itself, or in words what is wrong with it. */
export type ReadLine =
  | { wrong: string }
  | { id: string | number; direction: Message['direction']; reading: Reading; mark: ReturnType<typeof markOf> }

export type JudgedLine = { judged: Judged } | { wrong: string }

/** That many messages with the same words are stock. */
const leastTogether = 3

/** The judgement of each line, or in words what is wrong with it; near-copies are looked for among these lines. */
export function judgeTogether(read: readonly ReadLine[]): JudgedLine[] {
  const groups = { sent: createCopies(), received: createCopies() }
  const prints = read.map((one) => {
    if ('wrong' in one || one.mark === null) return undefined
    groups[one.direction].add(one.mark.print, one.mark.sketch)
    return one.mark.print
  })
  const places = prints.map((print, at) => {
    const one = read[at]
    if (print === undefined || one === undefined || 'wrong' in one) return undefined
    return `${one.direction} ${groups[one.direction].groupOf(print)}`
  })
  const counts = new Map<string, number>()
  for (const place of places) if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1)
  return read.map((one, at) => {
    if ('wrong' in one) return one
    const together = counts.get(places[at] ?? '') ?? 0
    const { mode, subject, intents, canned, sell, breach, sentiment, lang, why } =
      together < leastTogether ? one.reading : asCopy(one.reading, together)
    return { judged: { id: one.id, mode, subject, intents, canned, sell, breach, sentiment, lang, why } }
  })
}

function asCopy(reading: Reading, together: number): Reading {
  const mode = reading.mode === 'engage' ? copiedMode(reading) : reading.mode
  const [first = '', ...others] = reading.why
  const counted = mode === reading.mode ? first : `Counted as ${mode}: not written to one alone.`
  return {
    ...reading,
    mode,
    canned: true,
    why: [counted, `The same words stand in ${together} of these messages.`, ...others],
  }
}

/** One line by itself. */
export function readLine(text: string): ReadLine {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return { wrong: 'is no JSON' }
  }
  const told = line.safeParse(given)
  if (!told.success) {
    const field = told.error.issues[0]?.path.join('.')
    return { wrong: field ? `has no valid "${field}"` : 'is no JSON object' }
  }
  const { id, text: said, channel, direction, audience, workspaceKind } = told.data
  const message: Message = {
    text: said,
    channel,
    direction,
    audience: audience === 'dm' ? 'direct' : audience,
    ...(workspaceKind && { workspaceKind }),
  }
  const mark = message.audience === 'direct' ? markOf(said) : null
  return { id, direction, reading: readMessage(message), mark }
}
