/** Reads one message: what it is, and why. */

import { findBreach } from './breach.ts'
import { findCanned } from './canned.ts'
import { gather } from './evidence.ts'
import { findIntents } from './intents/intents.ts'
import { findMode } from './mode.ts'
import { packs, stockPack } from './phrases/packs.ts'
import { isPleasantry, isPraise } from './pleasantry.ts'
import type { Message, Reading, ReadMessage } from './reading.ts'
import { findSale } from './sell.ts'
import { findSentiment } from './sentiment.ts'
import { findSubject } from './subject.ts'
import { isReadable, languageOf } from './text/language.ts'
import { match } from './text/match.ts'
import { mostCharacters, readText, settleStretched, type Text } from './text/text.ts'
import { because, breachWhy, intentWhy, subjectWhy } from './why.ts'

/** Time grows no faster than the length of the text, of which the first 8,000 characters are read. */
export const readMessage: ReadMessage = (message) => {
  const text = readText(message.text)
  return readIn(message, text, languageOf(text))
}

/** `lang` as `languageOf` tells it; `text` is used up. */
export const readIn = (message: Message, text: Text, lang: string): Reading => {
  const read = lang === 'und' || isReadable(lang)
  const pack = lang === 'und' ? packs.en() : isReadable(lang) ? packs[lang]() : null
  const stock = stockPack()
  settleStretched(text, (pack ?? stock).net.words)
  const evidence = gather(text, message, pack === null ? match(text, stock) : match(text, pack, stock))
  const canned = findCanned(evidence)
  const { found, promotion } = findIntents(evidence, canned)
  const intents = new Set(found.keys())
  const sale = findSale(evidence, promotion, canned)
  const { mode, because: modeBecause } = findMode(evidence, intents, canned)
  const breach = findBreach(evidence)
  const subject = findSubject(evidence, intents, canned, breach !== null)
  const why = [`Counted as ${mode}: ${modeBecause}.`]
  if (canned !== null) why.push(because('Not written for its reader', canned.words))
  for (const [intent, words] of found) why.push(intentWhy(intent, words))
  if (sale !== null) why.push(because('Sells', sale.words))
  why.push(subjectWhy(subject.subject, evidence.sent, subject.words))
  if (breach !== null) why.push(breachWhy(breach.words))
  if (!read) why.push(`Not read: its language (${lang}) is not one of those we know.`)
  if (text.cut) why.push(`Only the first ${mostCharacters} characters were read.`)
  return {
    mode,
    subject: subject.subject,
    intents: [...intents],
    canned: canned !== null,
    sell: sale !== null,
    breach: breach !== null,
    sentiment: findSentiment(evidence, intents),
    lang,
    read,
    pleasantry: isPleasantry(evidence, intents, canned),
    praise: isPraise(evidence, intents),
    why,
  }
}
