/** The labelled messages, and what the reading sees of them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Intent, Mode, Subject } from '../src/connectors/record.ts'
import type { Head } from '../src/meaning/learned/heads.ts'
import { type Message, type Sentiment, sentiments } from '../src/meaning/reading.ts'

export type Labelled = {
  id: string
  text: string
  channel: string
  direction: Message['direction']
  audience: 'public' | 'reply' | 'dm'
  mode: Mode
  subject: Subject
  intents: Intent[]
  canned: boolean
  sell: boolean
  lang: string
  as: 'org' | 'person'
  breach: boolean
  /** Not told of some. */
  sentiment?: Sentiment
}

/** `messages`: rules and weights may be made from them. `set-aside`: only ever counted. */
export const labelled = (part: 'messages' | 'set-aside'): Labelled[] => {
  const folder = join(import.meta.dirname, part)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line))
}

export const messageOf = ({ text, channel, direction, audience, as }: Labelled): Message => ({
  text,
  channel,
  direction,
  audience: audience === 'dm' ? 'direct' : audience,
  workspaceKind: as === 'org' ? 'organisation' : 'person',
})

/** Those of the scenarios are put together from parts, and easier than what people write: odds are not settled by them. */
export const isReal = ({ id }: Labelled): boolean => !id.startsWith('sc')

/** Whether it is told of a message that it has a label or has not. */
export const isTold = (one: Labelled, head: Head): boolean =>
  one.sentiment !== undefined || !sentiments.some((sentiment) => sentiment === head)

/** Whether a message has a label. */
export const has = (one: Labelled, head: Head): boolean => {
  if (head === 'canned' || head === 'sell' || head === 'breach') return one[head]
  return [one.mode, one.subject, one.sentiment, ...one.intents].some((label) => label === head)
}
