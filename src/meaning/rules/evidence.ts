/** What a message shows: the phrases found in it, with those left out that other words turn round. */
import type { Message } from '../reading.ts'
import type { Hit, Hits } from '../text/match.ts'
import type { Text } from '../text/text.ts'

export type Evidence = {
  text: Text
  message: Message
  sent: boolean
  /** Visible to all and to nobody in particular. */
  open: boolean
  /** One to one. */
  direct: boolean
  /** Places of a list's phrases: no two overlap, none is overlapped by the list's `.not` or negated. */
  find: (list: string) => readonly Hit[]
  /** Every place of a list's phrases, overlapping or not. */
  all: (list: string) => readonly Hit[]
  has: (list: string) => boolean
  count: (list: string) => number
  /** Every list with places, and how many. */
  counts: () => [list: string, count: number][]
  /** The words found, as written; at most two. */
  words: (...lists: string[]) => string[]
}

/** What was decided, and the words it hung on (none where it hung on the form alone). */
export type Finding = { words: string[] } | null

const negations = new Set('not no never hardly without nicht kein keine nie pas jamais sans no nunca sin'.split(' '))
/** Lists whose phrases say the opposite behind `not`, and nothing in a question. */
const turned = new Set(['praise', 'recommend', 'good'])

const nothing: readonly Hit[] = []

const overlap = (one: Hit, other: Hit): boolean => one.from < other.to && other.from < one.to

export const gather = (text: Text, message: Message, hits: Hits): Evidence => {
  const kept = new Map<string, readonly Hit[]>()
  const all = (list: string): readonly Hit[] => hits.get(list) ?? nothing
  const isNegated = (hit: Hit): boolean => {
    const sentence = text.tokens[hit.from]?.sentence
    for (let at = hit.from - 1; at >= hit.from - 2; at--) {
      const token = text.tokens[at]
      if (token === undefined || token.sentence !== sentence || token.pause) return false
      if (negations.has(token.word)) return text.tokens[at + 1]?.word !== 'only'
    }
    return false
  }
  const isAsked = (hit: Hit): boolean => text.sentences[text.tokens[hit.from]?.sentence ?? -1]?.end === '?'
  const find = (list: string): readonly Hit[] => {
    const found = hits.get(list)
    if (found === undefined) return nothing
    const known = kept.get(list)
    if (known !== undefined) return known
    const not = all(list.startsWith('ask.') ? 'ask.not' : `${list}.not`)
    const out: Hit[] = []
    for (const hit of found) {
      const before = out.at(-1)
      if (before !== undefined && overlap(before, hit)) {
        if (hit.to - hit.from > before.to - before.from) out[out.length - 1] = hit
        continue
      }
      if (not.some((other) => overlap(hit, other))) continue
      if (turned.has(list) && (isNegated(hit) || isAsked(hit))) continue
      out.push(hit)
    }
    kept.set(list, out)
    return out
  }
  return {
    text,
    message,
    sent: message.direction === 'sent',
    open: message.audience === 'public',
    direct: message.audience === 'direct',
    find,
    all,
    has: (list) => find(list).length > 0,
    count: (list) => find(list).length,
    counts: () => [...hits.keys()].map((list): [string, number] => [list, find(list).length]).filter(([, n]) => n > 0),
    words: (...lists) => {
      const out: string[] = []
      for (const list of lists)
        for (const hit of find(list)) {
          const quote = text.quote(hit)
          if (!out.includes(quote)) out.push(quote)
          if (out.length === 2) return out
        }
      return out
    },
  }
}
