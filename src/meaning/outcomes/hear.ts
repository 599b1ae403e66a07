/** Finds the words in which something came back, or a favour was done, said or offered. No reading hangs on them. */

import { outcomePacks } from '../phrases/packs.ts'
import type { Message } from '../reading.ts'
import { gather } from '../rules/evidence.ts'
import { isReadable, languageOf } from '../text/language.ts'
import { type Hit, match } from '../text/match.ts'
import { readText, settleStretched } from '../text/text.ts'

export const outcomeWords = ['referral', 'order', 'booking', 'enquiry', 'press', 'invitation'] as const
export type OutcomeWords = (typeof outcomeWords)[number]
export const deeds = ['lent', 'introduced', 'recommended', 'sent', 'helped'] as const
export type Deed = (typeof deeds)[number]

/** Each with the words it hangs on, as written. */
export type Heard = {
  outcome?: { kind: OutcomeWords; words: string }
  /** The writer thanks the reader for it, tells that they did it, or offers to. */
  thanked?: { deed: Deed; words: string }
  told?: { deed: Deed; words: string }
  offered?: { deed: Deed; words: string }
  /** Thanks for help, without saying which. */
  grateful?: string
}

/** Time grows with the length of the text, as reading it does; nothing is found in a language that cannot be read. */
export function hear(message: Message): Heard {
  const text = readText(message.text)
  const lang = languageOf(text)
  if (!isReadable(lang)) return {}
  const pack = outcomePacks[lang]()
  settleStretched(text, pack.net.words)
  const evidence = gather(text, message, match(text, pack))
  const first = <K extends string>(kinds: readonly K[], listOf: (kind: K) => string, passes = (_: Hit) => true) => {
    for (const kind of kinds) {
      const hit = evidence.find(listOf(kind)).find(passes)
      if (hit !== undefined) return { kind, words: text.quote(hit) }
    }
    return undefined
  }
  // "Shall I send them your way?" tells of nothing done.
  const isStated = ({ from }: Hit) => text.sentences[text.tokens[from]?.sentence ?? -1]?.end !== '?'
  const deed = (way: 'thanked' | 'told' | 'offered') => {
    const found = evidence.has(`deed.${way}.not`)
      ? undefined
      : first(deeds, (kind) => `deed.${way}.${kind}`, way === 'offered' ? undefined : isStated)
    return found && { deed: found.kind, words: found.words }
  }
  const outcome = first(outcomeWords, (kind) => `outcome.${kind}`)
  const [thanked, told, offered] = [deed('thanked'), deed('told'), deed('offered')]
  const [grateful] = evidence.words('deed.grateful')
  return {
    ...(outcome && { outcome }),
    ...(thanked && { thanked }),
    ...(told && { told }),
    ...(offered && { offered }),
    ...(grateful !== undefined && { grateful }),
  }
}
