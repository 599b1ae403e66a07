/** Finds good news of the writer's own, and the networks' notices of it. No reading hangs on them. */
import { ownWordsOf } from '../own-words.ts'
import type { Message } from '../reading.ts'
import { gather } from '../rules/evidence.ts'
import { isReadable, languageOf, type Readable } from '../text/language.ts'
import { compile, type Hit, type Matcher, match } from '../text/match.ts'
import { readText, settleStretched, type Text } from '../text/text.ts'
import { germanNews } from './de.ts'
import { englishNews } from './en.ts'
import { spanishNews } from './es.ts'
import { frenchNews } from './fr.ts'

/** The graver first: whoever tells of a birth and a birthday tells of a birth. */
export const newsKinds = ['birth', 'wedding', 'prize', 'opening', 'job', 'passed', 'anniversary', 'birthday'] as const
export type NewsKind = (typeof newsKinds)[number]

export type News = {
  kind: NewsKind
  /** The sentence that tells it, as written. */
  words: string
  /** A network's own line about somebody, and no word of theirs. */
  notice: boolean
}

/** Made when first needed: most workspaces meet one language. */
const made = new Map<Readable, Matcher>()
const sources = { en: englishNews, de: germanNews, fr: frenchNews, es: spanishNews } as const
function packOf(lang: Readable): Matcher {
  const known = made.get(lang)
  if (known) return known
  const fresh = compile(sources[lang])
  made.set(lang, fresh)
  return fresh
}

/** Time grows with the length of the text; nothing is found in a language that cannot be read. */
export function hearNews(message: Message): News | undefined {
  const text = readText(message.text)
  const lang = languageOf(text)
  if (!isReadable(lang)) return undefined
  const pack = packOf(lang)
  settleStretched(text, pack.net.words)
  const evidence = gather(text, message, match(text, pack))
  const sentenceOf = ({ from }: Hit) => text.tokens[from]?.sentence ?? -1
  const isOwn = ownWordsOf(text)
  const isAsked = (hit: Hit) => text.sentences[sentenceOf(hit)]?.end === '?'
  // What is asked, wished for, sad, long past or said of somebody else's words is no news.
  const isTold = (hit: Hit) => {
    const sentence = sentenceOf(hit)
    if (isAsked(hit) || !isOwn(hit) || isOfAYear(text, sentence)) return false
    return !['wish', 'grief', 'past', 'scorn'].some((list) =>
      evidence.all(list).some((other) => sentenceOf(other) === sentence),
    )
  }
  const quote = (hit: Hit) => {
    const { first = hit.from, last = hit.to, end = '' } = text.sentences[sentenceOf(hit)] ?? {}
    return `${text.quote({ from: first, to: last })}${end}`
  }
  const [notice] = evidence.find('notice')
  for (const kind of newsKinds) {
    const hit = evidence.find(kind).find(isTold)
    if (hit) return { kind, words: quote(hit), notice: notice !== undefined }
  }
  for (const kind of newsKinds) {
    const hit = evidence.find(`notice.${kind}`).find((one) => isOwn(one) && !isAsked(one))
    if (hit) return { kind, words: quote(hit), notice: true }
  }
  return undefined
}

const dated = new Set(
  'in en im jahr since seit depuis desde back around um anno circa ist sind wurde wurden wir ich uns'.split(' '),
)

/** Whether a year is named as the time of it, as in "in 1987"; what happens now is told without one, and "the 2026 prize" has a name. */
const isOfAYear = ({ tokens, sentences }: Text, sentence: number): boolean => {
  const { first = 0, last = 0 } = sentences[sentence] ?? {}
  return tokens
    .slice(first, last)
    .some(
      ({ kind, start, end }, at, all) =>
        kind === 'number' && end - start === 4 && at > 0 && dated.has(all[at - 1]?.word ?? ''),
    )
}

const sorrows =
  /\b(?:died|death|dead|funeral|passed away|lost (?:his|her|their)|gestorben|tod|todestag|beerdigung|mort|décès|deces|obsèques|muri[oó]|muerte|fallec\w+|funeral)\b/iu

/** Whether a day one noted is one to congratulate on; the day somebody died is not. */
export const isGladDay = (text: string): boolean => !sorrows.test(text)
