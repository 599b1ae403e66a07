/** What the stages behind may use of `plan/`, but for today, which keeps a state of its own. */

export { audienceOf } from './audience/audience.ts'
export {
  type DiagnoseOptions,
  type DiagnosisWithRows,
  diagnose,
  rowsBehind,
} from './diagnose/diagnose.ts'
export type { Figure, FindingWithRows } from './diagnose/finding.ts'
export { type GoalWithRows, goalsOf } from './goal/goals.ts'
export { type MixFigure, mixFigures } from './mix/figures.ts'
export { mixOf } from './mix/mix.ts'
export { mixOverTime, mixRows } from './mix/over-time.ts'
export type { MixTime } from './mix/within.ts'
