/** The figures of give and take that can be opened, by name: the rows of each, newest first. */
import type { GiveAndTake } from '../../people/index.ts'
import type { Flag } from '../../people/shapes.ts'

type Rows = (told: GiveAndTake) => readonly number[]

const ofFlag =
  (flag: Flag): Rows =>
  ({ flags }) =>
    flags.find((one) => one.flag === flag)?.rows ?? []

export const figures = {
  'asks.us': ({ asks }) => asks.us.rows,
  'asks.them': ({ asks }) => asks.them.rows,
  'gives.us': ({ gives }) => gives.us.rows,
  'gives.them': ({ gives }) => gives.them.rows,
  'thanks.given': ({ thanks }) => thanks.given.rows,
  'thanks.received': ({ thanks }) => thanks.received.rows,
  'thanks.owed': ({ thanks }) => thanks.owed.rows,
  'thanks.kindnesses': ({ thanks }) => thanks.kindnesses.rows,
  'pace.us': ({ pace }) => pace.us.rows,
  'pace.them': ({ pace }) => pace.them.rows,
  'answered.us': ({ answers }) => answers.us.answered.rows,
  'answered.them': ({ answers }) => answers.them.answered.rows,
  'passed.us': ({ answers }) => answers.us.passed.rows,
  'passed.them': ({ answers }) => answers.them.passed.rows,
  'starts.us': ({ starts }) => starts.us.rows,
  'starts.them': ({ starts }) => starts.them.rows,
  'days.us': ({ days }) => days.us.rows,
  'days.them': ({ days }) => days.them.rows,
  'one-sided-us': ofFlag('one-sided-us'),
  'one-sided-them': ofFlag('one-sided-them'),
  'sell-only': ofFlag('sell-only'),
  'canned-only': ofFlag('canned-only'),
} satisfies Record<string, Rows>

export type FigureName = keyof typeof figures

const isFigure = (name: string): name is FigureName => Object.hasOwn(figures, name)
export const figureNames: readonly FigureName[] = Object.keys(figures).filter(isFigure)
