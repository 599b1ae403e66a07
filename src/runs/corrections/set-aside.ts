/** The labelled messages that come with the program: those the weights were made from, and those set aside to count by. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { intents, modes, subjects } from '../../connectors/record.ts'
import type { Message } from '../../meaning/reading.ts'

export const shippedFolder = fileURLToPath(new URL('../../../training', import.meta.url))

const line = z.object({
  text: z.string(),
  channel: z.string(),
  direction: z.enum(['sent', 'received']),
  audience: z.enum(['public', 'reply', 'dm', 'direct', 'group']),
  as: z.enum(['org', 'person']),
  mode: z.enum(modes),
  subject: z.enum(subjects),
  intents: z.array(z.enum(intents)),
  canned: z.boolean(),
  sell: z.boolean(),
})

export type Shipped = { message: Message } & Pick<
  z.output<typeof line>,
  'mode' | 'subject' | 'intents' | 'canned' | 'sell'
>

/** In the order of file and line; undefined where there are none. Broken lines are left out. */
export async function shippedMessages(folder: string, part: 'messages' | 'set-aside'): Promise<Shipped[] | undefined> {
  const inside = join(folder, part)
  const files = (await readdir(inside).catch(() => [])).filter((file) => file.endsWith('.jsonl')).sort()
  const texts = await Promise.all(files.map((file) => readFile(join(inside, file), 'utf8')))
  const all = texts.flatMap((text) => text.split('\n')).flatMap((text) => shippedIn(text))
  return all.length === 0 ? undefined : all
}

function shippedIn(text: string): Shipped[] {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return []
  }
  const read = line.safeParse(given)
  if (!read.success) return []
  const { text: said, channel, direction, audience, as, ...labels } = read.data
  const message: Message = {
    text: said,
    channel,
    direction,
    audience: audience === 'dm' ? 'direct' : audience,
    workspaceKind: as === 'org' ? 'organisation' : 'person',
  }
  const { mode, subject, intents: told, canned, sell } = labels
  return [{ message, mode, subject, intents: told, canned, sell }]
}
