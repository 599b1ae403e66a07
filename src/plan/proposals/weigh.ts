/** What a message may tell of: a favour, on whose side, or an outcome, and the words that hangs on. */
import type { FavourSide, OutcomeKind } from '../../connectors/record.ts'
import type { Deed, Heard, OutcomeWords } from '../../meaning/outcomes/hear.ts'
import {
  atOf,
  day,
  hasIntent,
  isPleasantry,
  isPraise,
  isSent,
  kindOf,
  labelsOf,
  type Relation,
  type World,
} from '../../people/index.ts'
import { whoseRow } from './listen.ts'
import type { ProposalSettings } from './settings.ts'

type Told = { row: number; root: number; at: number; words: string | null }
export type Clue =
  | (Told & { kind: 'favour'; side: Extract<FavourSide, 'given' | 'received'>; deed: Deed })
  | (Told & { kind: 'outcome'; outcome: OutcomeKind; by: OutcomeWords })

/** As the contract names them: an order or booking is a sale if it came to one, which is what is asked. */
export const outcomeOf: Record<OutcomeWords, OutcomeKind> = {
  order: 'sale',
  booking: 'sale',
  enquiry: 'enquiry',
  referral: 'referral',
  press: 'press',
  invitation: 'other',
}

type Weighing = {
  world: World
  byRoot: ReadonlyMap<number, Relation>
  /** What was heard in each row that was listened to. */
  heard: ReadonlyMap<number, Heard>
  settings: ProposalSettings
}

/** Undefined where the row tells of nothing that is sure enough to be asked about. */
export function weigh(weighing: Weighing, row: number): Clue | undefined {
  const { world, heard } = weighing
  const { facts } = world
  const root = whoseRow(world, row)
  if (root === undefined) return undefined
  const told = { row, root, at: atOf(facts, row) }
  const sent = isSent(facts, row)
  const labels = labelsOf(facts, row)
  const favour = (deed: Deed, theirs: boolean, words: string | null): Clue => ({
    ...told,
    kind: 'favour',
    side: theirs ? 'received' : 'given',
    deed,
    words,
  })
  const said = heard.get(row) ?? {}
  if (kindOf(facts, row) === 'recommend') return favour('recommended', !sent, null)
  // Who did it is the writer where they tell of it, and the reader where they are thanked for it.
  if (said.told) return favour(said.told.deed, !sent, said.told.words)
  if (said.thanked && hasIntent(labels, 'thank')) return favour(said.thanked.deed, sent, said.thanked.words)
  const { outcome } = said
  if (outcome && !sent && !isPleasantry(labels) && (outcome.kind === 'referral' || wants(labels, outcome.kind)))
    return { ...told, kind: 'outcome', outcome: outcomeOf[outcome.kind], by: outcome.kind, words: outcome.words }
  const passedOn = kindOf(facts, row) === 'mention' || kindOf(facts, row) === 'quote'
  if (passedOn && hasIntent(labels, 'recommend') && (sent || isPraise(labels)) && !hasIntent(labels, 'question'))
    return favour('recommended', !sent, null)
  return takenUp(weighing, row, root, favour)
}

/** An enquiry asks; what sounds like one in a story does not. An order may be plainly stated. */
const wants = (labels: number, kind: OutcomeWords): boolean =>
  kind === 'order' || kind === 'booking' || hasIntent(labels, 'question') || hasIntent(labels, 'ask')

/** An offer, or help in an answer, for which the other side then gave thanks. */
function takenUp(
  { world: { facts }, byRoot, heard, settings }: Weighing,
  row: number,
  root: number,
  favour: (deed: Deed, theirs: boolean, words: string | null) => Clue,
): Clue | undefined {
  const labels = labelsOf(facts, row)
  const sent = isSent(facts, row)
  const { offered } = heard.get(row) ?? {}
  const offers = hasIntent(labels, 'offer')
  if (!offers && !(sent && hasIntent(labels, 'answer'))) return undefined
  const turns = byRoot.get(root)?.history.turns ?? []
  const until = atOf(facts, row) + settings['proposals.togetherDays'] * day
  for (const turn of turns.slice(turns.indexOf(row) + 1)) {
    if (atOf(facts, turn) > until) return undefined
    if (isSent(facts, turn) === sent) continue
    const thanks = labelsOf(facts, turn)
    if (!hasIntent(thanks, 'thank') || hasIntent(thanks, 'complain')) return undefined
    if (offers && offered) return favour(offered.deed, !sent, offered.words)
    // "Thanks" alone says that an answer came, not that it was a favour.
    const grateful = heard.get(turn)?.grateful
    return sent && grateful !== undefined ? favour('helped', false, grateful) : undefined
  }
  return undefined
}
