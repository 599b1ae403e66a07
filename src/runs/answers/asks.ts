/** What was asked and given between the workspace and one person, with the words that say so. */
import type { Intent } from '../../connectors/record.ts'
import { hasIntent, hasText, iso, isSell, isSent, isStock, labelsOf, rowOfSeq, seqOf } from '../../people/index.ts'
import { momentAt } from '../../people/relation/moment.ts'
import type { Asked } from '../ask.ts'
import { messageOf } from '../read-texts.ts'

export type AskOrGive = {
  /** Name of the interaction, `account#id`. */
  id: string
  at: string | null
  by: 'us' | 'them'
  what: 'ask' | 'give'
  /** As they were written. */
  words: string
}

const most = 8
const longest = 120
/** As the causes count them. */
const intentsOf = { ask: ['ask'], give: ['offer', 'answer'] } as const satisfies Record<string, readonly Intent[]>
const kinds = ['ask', 'give'] as const

/** The newest of them; `rows` newest first. */
export async function asksAndGives(asked: Asked, rows: readonly number[]): Promise<AskOrGive[]> {
  const { facts } = asked.world
  const moment = momentAt(asked.at ?? Number.MAX_SAFE_INTEGER)
  const says = (row: number, intent: Intent) => hasIntent(labelsOf(facts, row), intent)
  const chosen: number[] = []
  for (const row of rows) {
    if (chosen.length === most) break
    if (!hasText(facts, row) || isSell(labelsOf(facts, row)) || isStock(facts, row, moment)) continue
    if (says(row, 'ask') || says(row, 'offer') || says(row, 'answer')) chosen.push(row)
  }
  if (chosen.length === 0) return []
  const { observe } = await import('../../meaning/observe.ts')
  const entries = await asked.desk.ledger.bySeq(
    asked.asker,
    chosen.map((row) => seqOf(facts, row)),
  )
  return entries.flatMap(({ seq, key, record }) => {
    if (record.type !== 'interaction') return []
    const row = rowOfSeq(facts, seq)
    const { intents } = observe(messageOf(record, asked.rules.organisations.has(record.account)))
    return kinds.flatMap((what): AskOrGive[] => {
      const intent = intentsOf[what].find((one) => says(row, one))
      if (intent === undefined) return []
      const text = record.text?.trim() ?? ''
      const words = sentenceWith(text, intents.get(intent)?.[0])
      const by = isSent(facts, row) ? 'us' : 'them'
      return [{ id: key, at: iso(record.at), by, what, words: shortened(words) }]
    })
  })
}

/** A sentence of fewer words tells nothing without those around it. */
const fewest = 5

/** The whole sentence that the words stand in; all of the text where there are none, or where it would be a scrap. */
function sentenceWith(text: string, words = ''): string {
  const at = words === '' ? -1 : text.indexOf(words)
  if (at < 0) return text
  const begins = text.slice(0, at).search(/[^.!?\n]*$/)
  const ends = text.slice(at + words.length).search(/[.!?\n]/)
  const sentence = text.slice(begins, ends < 0 ? undefined : at + words.length + ends + 1).trim()
  return sentence.split(/\s+/).length < fewest ? text : sentence
}

const shortened = (words: string): string =>
  words.length > longest ? `${words.slice(0, longest).replace(/\s+\S*$/u, '')}…` : words
