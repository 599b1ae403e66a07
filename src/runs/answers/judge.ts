/** Judges single messages that are in no ledger, one line of JSON each. */
import { z } from 'zod'
import { readMessage } from '../../meaning/index.ts'
import type { Message, Reading } from '../../meaning/reading.ts'

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

/** The judgement, or in words what is wrong with the line. */
export function judgeLine(text: string): { judged: Judged } | { wrong: string } {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return { wrong: 'is no JSON' }
  }
  const read = line.safeParse(given)
  if (!read.success) {
    const field = read.error.issues[0]?.path.join('.')
    return { wrong: field ? `has no valid "${field}"` : 'is no JSON object' }
  }
  const { id, text: said, channel, direction, audience, workspaceKind } = read.data
  const message: Message = {
    text: said,
    channel,
    direction,
    audience: audience === 'dm' ? 'direct' : audience,
    ...(workspaceKind && { workspaceKind }),
  }
  const { mode, subject, intents, canned, sell, breach, sentiment, lang, why } = readMessage(message)
  return { judged: { id, mode, subject, intents, canned, sell, breach, sentiment, lang, why } }
}
