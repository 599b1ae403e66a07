/** Who gives and who takes, with names; and page by page every interaction that one of its figures was counted from. */
import {
  type Against,
  type Figure,
  type GiveAndTake,
  giveAndTakeFrom,
  iso,
  type Pace,
  type Rate,
  type Relation,
} from '../../people/index.ts'
import type { Interaction } from '../../people/shapes.ts'
import { interactionsOfRows } from '../answers/interactions.ts'
import type { Asked } from '../ask.ts'
import { type FigureName, figureNames, figures } from './figures.ts'
import { namesByRow, namesIn } from './names.ts'
import type { AgainstAnswer, FigureAnswer, GiveAndTakeAnswer, PaceAnswer, RateAnswer } from './shapes.ts'

/** Names that a figure carries; `person/figure` has all. */
const carried = 30

export async function giveAndTakeOf(asked: Asked, relation: Relation): Promise<GiveAndTakeAnswer> {
  const told = given(asked, relation)
  const names = await namesByRow(asked, [
    ...figureNames.flatMap((name) => rowsOf(told, name).slice(0, carried)),
    ...told.flags.flatMap(({ rows }) => rows.slice(0, carried)),
  ])
  const newest = (rows: readonly number[]) => namesIn(names, rows.slice(0, carried))
  const figure = ({ count, rows, favours }: Figure): FigureAnswer => ({
    count,
    interactionIds: newest(rows),
    favourIds: [...favours],
  })
  const against = ({ us, them, balance }: Against): AgainstAnswer => ({ us: figure(us), them: figure(them), balance })
  const pace = ({ median, least, most, rows }: Pace): PaceAnswer => ({
    medianHours: median,
    leastHours: least,
    mostHours: most,
    n: rows.length,
    interactionIds: newest(rows),
  })
  const rate = ({ answered, passed, ...rest }: Rate): RateAnswer => ({
    answered: figure(answered),
    passed: figure(passed),
    ...rest,
  })
  const { thanks } = told
  return {
    asks: against(told.asks),
    gives: against(told.gives),
    thanks: {
      given: figure(thanks.given),
      received: figure(thanks.received),
      owed: figure(thanks.owed),
      kindnesses: figure(thanks.kindnesses),
    },
    favours: told.favours.map(({ id, at, side, what, settledAt, open }) => ({
      id,
      at: iso(at) ?? '',
      side,
      what,
      settledAt: iso(settledAt ?? null),
      open,
    })),
    pace: { us: pace(told.pace.us), them: pace(told.pace.them) },
    answers: { us: rate(told.answers.us), them: rate(told.answers.them) },
    starts: against(told.starts),
    turns: told.turns,
    days: against(told.days),
    year: told.year,
    flags: told.flags.map(({ flag, words, rows }) => ({ flag, words, interactionIds: newest(rows) })),
  }
}

const given = ({ world, relations }: Asked, relation: Relation): GiveAndTake =>
  giveAndTakeFrom(world, relation, relations.settings)

/** Rows newest first. */
const rowsOf = (told: GiveAndTake, name: FigureName): readonly number[] => figures[name](told)

export type FigureAsk = { figure: FigureName; limit: number; offset: number }

/** Newest first. */
export async function figureAnswer(
  asked: Asked,
  relation: Relation,
  { figure, limit, offset }: FigureAsk,
): Promise<{ total: number; interactions: Interaction[] }> {
  const rows = rowsOf(given(asked, relation), figure)
  const interactions = await interactionsOfRows(asked, rows.slice(offset, offset + limit), true)
  return { total: rows.length, interactions }
}
