/** Generates interchange files of any size: a shop on three networks with people of very different closeness. Fixed seed. */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

const words =
  'the workshop opened early today and we had a lovely talk about paper glue boards thread and why the old press squeaks when it rains thank you could you send the price of a repair question morning evening order parcel'.split(
    ' ',
  )
const accounts = ['x:shop', 'instagram:shop', 'linkedin:shop']
const day = 86_400_000
const end = Date.UTC(2026, 9, 31, 12)

export type Size = { interactions: number; people: number }

/** Writes `interactions` over two years up to the last of October 2026 to `file`. */
export async function writeMillion(file: string, { interactions, people }: Size): Promise<void> {
  const random = generator(42)
  const out = createWriteStream(file)
  let block = `${JSON.stringify({ type: 'rapport', version: 1 })}\n`
  for (const account of accounts)
    block += `${JSON.stringify({ type: 'account', account, name: 'Shop', since: '2024-10-31T00:00:00Z' })}\n`
  for (let at = 0; at < interactions; at++) {
    block += `${JSON.stringify(interaction(random, at, interactions, people))}\n`
    if (block.length < 1_000_000) continue
    if (!out.write(block)) await once(out, 'drain')
    block = ''
  }
  out.end(block)
  await once(out, 'finish')
}

function interaction(random: () => number, at: number, interactions: number, people: number): Record<string, unknown> {
  // Half of all that happens is with a fifth of the people; each is on one network.
  const person = Math.floor(random() ** 2 * people)
  const account = accounts[person % accounts.length] ?? ''
  const isSent = random() < 0.5
  const kind = kindOf(random(), isSent)
  const hasText = kind !== 'reaction' && kind !== 'share'
  return {
    type: 'interaction',
    id: `i${at}`,
    at: new Date(end - 730 * day + 730 * day * (at / interactions)).toISOString(),
    account,
    direction: isSent ? 'sent' : 'received',
    kind,
    audience: kind === 'message' ? 'direct' : 'public',
    ...(kind !== 'post' && { with: `${account.split(':')[0]}:p${person}`, withName: `Person ${person}` }),
    ...(hasText && { text: textOf(random) }),
  }
}

function kindOf(chance: number, isSent: boolean): string {
  if (isSent) return chance < 0.3 ? 'post' : chance < 0.6 ? 'reply' : chance < 0.9 ? 'message' : 'reaction'
  return chance < 0.35
    ? 'reply'
    : chance < 0.6
      ? 'message'
      : chance < 0.7
        ? 'mention'
        : chance < 0.9
          ? 'reaction'
          : 'share'
}

function textOf(random: () => number): string {
  const length = 5 + Math.floor(random() * 20)
  const said = Array.from({ length }, () => words[Math.floor(random() * words.length)] ?? '').join(' ')
  return said + (random() < 0.2 ? '?' : '.')
}

/** Numerical Recipes' linear congruential generator: 0 inclusive to 1 exclusive. */
export function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}
