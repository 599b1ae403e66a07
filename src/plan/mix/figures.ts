/** What one row counts as in the mix; every figure of it is a count of these, and opens to the rows it was counted from. */
import type { Mode } from '../../connectors/record.ts'
import { hasText, isSent, isStock, kindOf, type World } from '../../people/index.ts'
import type { Moment } from '../../people/relation/moment.ts'
import { actHas, isOneToOne, isTextAct, modeOfAct, subjectOfAct } from '../acts.ts'

export const mixFigures = [
  'received',
  'sent',
  'acts',
  'broadcast',
  'chat',
  'engage',
  'not-read',
  'about-self',
  'about-others',
  'one-to-one',
  'canned',
  'asks',
  'gives',
  'thanks',
] as const
export type MixFigure = (typeof mixFigures)[number]

/** Bit of each figure among those a row counts in. */
export const figureBit = Object.fromEntries(mixFigures.map((figure, at) => [figure, 1 << at])) as Record<
  MixFigure,
  number
>

const bitOfMode: Record<Mode, number> = {
  broadcast: figureBit.broadcast,
  chat: figureBit.chat,
  engage: figureBit.engage,
}

/** The figures that a row counts in, as bits. */
export function figuresOf({ facts }: World, row: number, moment: Moment): number {
  if (!isSent(facts, row)) return kindOf(facts, row) === 'bounce' ? 0 : figureBit.received
  let bits = figureBit.sent
  if (isOneToOne(facts, row)) {
    bits |= figureBit['one-to-one']
    if (isStock(facts, row, moment)) bits |= figureBit.canned
  }
  if (!isTextAct(facts, row)) return bits
  bits |= figureBit.acts
  const mode = modeOfAct(facts, row, moment)
  if (mode === undefined) return bits | figureBit['not-read']
  bits |= bitOfMode[mode]
  const subject = subjectOfAct(facts, row)
  if (subject === 'self') bits |= figureBit['about-self']
  else if (subject === 'others' || subject === 'useful') bits |= figureBit['about-others']
  if (!hasText(facts, row)) return bits
  if (actHas(facts, row, 'ask')) bits |= figureBit.asks
  if (actHas(facts, row, 'offer') || actHas(facts, row, 'answer')) bits |= figureBit.gives
  if (actHas(facts, row, 'thank')) bits |= figureBit.thanks
  return bits
}
