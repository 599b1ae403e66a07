/** What the rules alone make of a message: phrases found in it, and what follows from them. */
import type { Intent } from '../../connectors/record.ts'
import type { Ruled } from '../learned/features.ts'
import { packs, stockPack } from '../phrases/packs.ts'
import type { Message } from '../reading.ts'
import { isReadable } from '../text/language.ts'
import { match } from '../text/match.ts'
import { settleStretched, type Text } from '../text/text.ts'
import { findBreach } from './breach.ts'
import { type Canned, findCanned } from './canned.ts'
import { type Evidence, type Finding, gather } from './evidence.ts'
import { findIntents } from './intents/intents.ts'
import { findMode } from './mode.ts'
import { isPleasantry, isPraise } from './pleasantry.ts'
import { findSale } from './sell.ts'
import { findSentiment } from './sentiment.ts'
import { findSubject } from './subject.ts'

/** What was found, and the words each judgement hangs on. */
export type Found = {
  evidence: Evidence
  ruled: Ruled
  canned: Canned
  intents: ReadonlyMap<Intent, string[]>
  sale: Finding
  breach: Finding
  subjectWords: string[]
  modeBecause: string
}

/** `lang` as `languageOf` tells it; `text` is used up. */
export const readByRules = (message: Message, text: Text, lang: string): Found => {
  const pack = isReadable(lang) ? packs[lang]() : null
  const stock = stockPack()
  settleStretched(text, (pack ?? stock).net.words)
  const evidence = gather(text, message, pack === null ? match(text, stock) : match(text, pack, stock))
  const canned = findCanned(evidence)
  const { found, promotion } = findIntents(evidence, canned)
  const intents = new Set(found.keys())
  const sale = findSale(evidence, promotion, canned)
  const { mode, because } = findMode(evidence, intents, canned)
  const breach = findBreach(evidence)
  const subject = findSubject(evidence, intents, canned, breach !== null)
  const ruled: Ruled = {
    mode,
    subject: subject.subject,
    intents: [...intents],
    canned: canned !== null,
    sell: sale !== null,
    breach: breach !== null,
    sentiment: findSentiment(evidence, intents),
    lang,
    pleasantry: isPleasantry(evidence, intents, canned),
    praise: isPraise(evidence, intents),
    cannedKind: canned?.kind ?? null,
  }
  return { evidence, ruled, canned, intents: found, sale, breach, subjectWords: subject.words, modeBecause: because }
}
