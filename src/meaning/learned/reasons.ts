/** The words that speak most for a learned label. */
import type { Evidence } from '../rules/evidence.ts'
import { wordPlaces } from './features.ts'
import type { Head } from './heads.ts'
import type { Model } from './model.ts'

/** Words that add less than this to a label's sum say nothing to a reader. */
const least = 0.05
const most = 2

/** A reader makes nothing of `a 10`; of `we` and `I'm` they do. */
const saysSomething = (words: string): boolean => /\p{L}{3}|^(?:i|we|my|us)\b/iu.test(words)

/** As they were written, those that say most first, no two of them overlapping; none where no single words say it. */
export const wordsFor = (model: Model, head: Head, evidence: Evidence): string[] => {
  const { text } = evidence
  const weighed = wordPlaces(evidence)
    .map((place) => ({ ...place, weight: place.ids.reduce((sum, id) => sum + model.weight(id, head), 0) }))
    .filter(({ weight, from, to }) => weight >= least && saysSomething(text.quote({ from, to })))
    .sort((one, other) => other.weight - one.weight || one.from - other.from)
  const kept: typeof weighed = []
  for (const place of weighed) {
    if (kept.length === most) break
    if (!kept.some((one) => place.from < one.to && one.from < place.to)) kept.push(place)
  }
  return kept.map(({ from, to }) => text.quote({ from, to }))
}
