/** What the names of two organisations say of whether they are one. */
import type { NameEvidence } from '../name-evidence.ts'
import { apart, names } from '../weights.ts'
import { firmWords, legalForms } from './frequent.ts'
import type { Name } from './name.ts'

/** Firms by their names, whatever kind of firm they say they are. */
export function compareFirms(a: Name, b: Name, people: number): NameEvidence {
  const plain = ({ words, sounds }: Name) => sounds.filter((_, at) => !firmWords.has(words[at] ?? ''))
  const [one, other] = [plain(a).join(' '), plain(b).join(' ')]
  const said = { one: a.shown, other: b.shown, word: true }
  if (one !== other || one === '') return { weight: apart.firm, given: 'differ', surname: 'missing', share: 1, ...said }
  const trade = ({ words }: Name) => words.filter((word) => firmWords.has(word) && !legalForms.has(word)).join(' ')
  const otherTrade = trade(a) !== '' && trade(b) !== '' && trade(a) !== trade(b)
  if (otherTrade) return { weight: apart.firm, given: 'same', surname: 'differ', share: 1, ...said }
  const share = Math.max(2 / people, 10 ** -Math.min(5, 1 + one.length / 3))
  return { weight: Math.log(names.firm / share), given: 'same', surname: 'missing', share, ...said }
}
