/** The phrases of each language, ready to be matched. */
import { germanOutcomes } from '../outcomes/de.ts'
import { outcomes } from '../outcomes/en.ts'
import { spanishOutcomes } from '../outcomes/es.ts'
import { frenchOutcomes } from '../outcomes/fr.ts'
import { compile, type Matcher } from '../text/match.ts'
import { german } from './de.ts'
import { abuse } from './en/abuse.ts'
import { answers } from './en/answers.ts'
import { bulk } from './en/bulk.ts'
import { courtesies } from './en/courtesies.ts'
import { feeling } from './en/feeling.ts'
import { offers } from './en/offers.ts'
import { others } from './en/others.ts'
import { praise } from './en/praise.ts'
import { trade } from './en/trade.ts'
import { trouble } from './en/trouble.ts'
import { useful } from './en/useful.ts'
import { wants } from './en/wants.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { stock } from './stock.ts'

/** Made when first needed: most workspaces meet one language. */
const lazily = (make: () => Matcher): (() => Matcher) => {
  let made: Matcher | undefined
  return () => {
    made ??= make()
    return made
  }
}

export const packs: Record<'en' | 'de' | 'fr' | 'es', () => Matcher> = {
  en: lazily(() => compile(courtesies, praise, wants, trade, offers, answers, useful, trouble, others, bulk, feeling)),
  de: lazily(() => compile(german)),
  fr: lazily(() => compile(french)),
  es: lazily(() => compile(spanish)),
}

/** Stock phrases of all languages: a short one does not show its language. */
export const stockPack = lazily(() => compile(stock))

/** Looked for only in what an organisation sends. */
export const abusePack = lazily(() => compile(abuse))

/** Looked for only where an outcome or a favour may be proposed: no reading hangs on them. */
export const outcomePacks: typeof packs = {
  en: lazily(() => compile(outcomes)),
  de: lazily(() => compile(germanOutcomes)),
  fr: lazily(() => compile(frenchOutcomes)),
  es: lazily(() => compile(spanishOutcomes)),
}
