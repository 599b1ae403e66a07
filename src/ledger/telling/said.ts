/** What a person said of a message is kept by the message's name: where that changes, the words go along. */
import type { Transaction } from 'kysely'
import type { Schema } from '../schema.ts'
import { settleKeys } from './count.ts'

/** A message's key, and the one it is known by from then on. */
export type Renamed = { key: string; root: string }

/** Behind it the message's key: the setting that tells how far a word on it reaches. */
export const reachName = 'reading.said:'

const correctionOf = (key: string) => `correction:${key}`
const reachOf = (key: string) => `setting:${reachName}${key}`

type Word = { seq: number; key: string; revision: number; live: number; body: string }

/** Labels that are said of the new name already stay as they are, with their reach. */
export async function moveWords(
  tx: Transaction<Schema>,
  workspace: number,
  renamed: readonly Renamed[],
): Promise<void> {
  for (let start = 0; start < renamed.length; start += 250) {
    const some = renamed.slice(start, start + 250).filter(({ key, root }) => key !== root)
    const words = await wordsUnder(
      tx,
      workspace,
      some.map(({ key }) => key),
    )
    const said = new Set(words.map(({ key }) => key))
    for (const one of some)
      if (said.has(correctionOf(one.key)) || said.has(reachOf(one.key))) await moveOne(tx, workspace, one)
  }
}

async function moveOne(tx: Transaction<Schema>, workspace: number, { key, root }: Renamed): Promise<void> {
  const words = await wordsUnder(tx, workspace, [key, root])
  const under = (name: string) => words.filter((word) => word.key === name)
  if (under(correctionOf(root)).some(saysLabels)) return
  // What was taken back of the new name, or is no more than a reach, must not outdo what is said of the old one.
  const trade = under(correctionOf(key)).some(saysLabels)
  for (const nameOf of [correctionOf, reachOf]) {
    const coming = under(nameOf(key))
    const there = under(nameOf(root))
    await rename(tx, workspace, coming, nameOf(root), root, there)
    if (trade) await rename(tx, workspace, there, nameOf(key), key, coming)
    await settleKeys(tx, workspace, [nameOf(key), nameOf(root)])
  }
}

/** Every telling of what is said of these messages, and of how far it reaches, the earliest first. */
async function wordsUnder(tx: Transaction<Schema>, workspace: number, keys: readonly string[]): Promise<Word[]> {
  if (keys.length === 0) return []
  return tx
    .selectFrom('entry')
    .select(['seq', 'key', 'revision', 'live', 'body'])
    .where('workspace', '=', workspace)
    .where(
      'key',
      'in',
      keys.flatMap((key) => [correctionOf(key), reachOf(key)]),
    )
    .orderBy('revision')
    .execute()
}

function saysLabels({ live, body }: Word): boolean {
  const { labels }: { labels?: object } = JSON.parse(body)
  return live === 1 && labels !== undefined && Object.keys(labels).length > 0
}

/** Puts the words behind those that are there under the name. */
async function rename(
  tx: Transaction<Schema>,
  workspace: number,
  words: readonly Word[],
  name: string,
  of: string,
  there: readonly Word[],
): Promise<void> {
  let revision = Math.max(-1, ...there.map((word) => word.revision))
  for (const { seq, body } of words) {
    const said: Record<string, unknown> = JSON.parse(body)
    const renamed = said.type === 'setting' ? { ...said, name: reachName + of } : { ...said, of }
    revision++
    await tx
      .updateTable('entry')
      .set({ key: name, revision, body: JSON.stringify(renamed) })
      .where('workspace', '=', workspace)
      .where('seq', '=', seq)
      .execute()
  }
}
