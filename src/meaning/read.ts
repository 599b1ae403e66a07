/** Reads one message: what it is, and why. */
import type { Intent } from '../connectors/record.ts'
import { decide, settledOdds } from './decide.ts'
import type { Added } from './learned/changes.ts'
import { type Features, featuresOf } from './learned/features.ts'
import type { Odds } from './learned/heads.ts'
import { readModel } from './learned/model.ts'
import { wordsFor } from './learned/reasons.ts'
import weights from './learned/weights.json' with { type: 'json' }
import type { Message, Reading, ReadMessage } from './reading.ts'
import { isPleasantry, isPraise } from './rules/pleasantry.ts'
import { type Found, readByRules } from './rules/rules.ts'
import { isReadable, languageOf } from './text/language.ts'
import { mostCharacters, readText, type Text } from './text/text.ts'
import { because, breachWhy, intentWhy, modeWhy, subjectWhy } from './why.ts'

export const model = readModel(weights)

/** Time grows no faster than the length of the text, of which the first 8,000 characters are read. */
export const readMessage: ReadMessage = (message) => {
  const text = readText(message.text)
  return readIn(message, text, languageOf(text))
}

/** `lang` as `languageOf` tells it; `text` is used up; `added` is what a workspace's corrections changed. */
export const readIn = (message: Message, text: Text, lang: string, added?: Added): Reading => {
  const found = readByRules(message, text, lang)
  const { evidence, ruled } = found
  const isEmpty = text.tokens.length === 0 && text.emoji === 0
  const odds = isEmpty ? settledOdds(found) : oddsOf(featuresOf(evidence, ruled), added)
  const { sure, ...decided } = decide(found, odds, model.threshold)
  const intents = new Set(decided.intents)
  const read = isReadable(lang)
  return {
    ...decided,
    sure,
    lang,
    read,
    // Where rules and weights disagree it may want an answer, and is given one.
    pleasantry: ruled.pleasantry && isPleasantry(evidence, intents, found.canned),
    praise: isPraise(evidence, intents),
    // Asked for by those who show it; a million messages are read without.
    get why() {
      return whyOf(found, decided, read)
    },
  }
}

const oddsOf = (features: Features, added: Added | undefined): Odds => model.odds(features, added?.(features))

type Decided = Pick<Reading, 'mode' | 'subject' | 'intents' | 'canned' | 'sell' | 'breach'>

function whyOf(found: Found, { mode, subject, intents, canned, sell, breach }: Decided, read: boolean): string[] {
  const { evidence, ruled } = found
  const { text } = evidence
  const wordsOf = (intent: Intent) => found.intents.get(intent) ?? wordsFor(model, intent, evidence)
  const why = [modeWhy(mode, mode === ruled.mode ? found.modeBecause : undefined)]
  if (canned)
    why.push(because('Not written for its reader', found.canned?.words ?? wordsFor(model, 'canned', evidence)))
  for (const intent of intents) why.push(intentWhy(intent, wordsOf(intent)))
  if (sell) why.push(because('Sells', found.sale?.words ?? wordsFor(model, 'sell', evidence)))
  why.push(
    subjectWhy(
      subject,
      evidence.sent,
      subject === ruled.subject ? found.subjectWords : wordsFor(model, subject, evidence),
    ),
  )
  if (breach) why.push(breachWhy(found.breach?.words ?? []))
  if (!read) why.push(`Not read: its language (${ruled.lang}) is not one of those we know.`)
  if (text.cut) why.push(`Only the first ${mostCharacters} characters were read.`)
  return why
}
