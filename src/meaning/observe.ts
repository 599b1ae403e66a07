/** Looks at a message as the reading does, before anything learned is asked. */
import type { Message } from './reading.ts'
import { type Found, readByRules } from './rules/rules.ts'
import { languageOf } from './text/language.ts'
import { readText } from './text/text.ts'

export const observe = (message: Message): Found => {
  const text = readText(message.text)
  return readByRules(message, text, languageOf(text))
}
