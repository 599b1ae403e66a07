/**
 * A moment that is asked about, and how long the answer keeps: every question whether some time has come goes through it,
 * so that it knows the first moment at which an answer could differ though nothing happened.
 */
import type { Time } from '../../connectors/record.ts'

export type Moment = {
  at: Time
  /** Whether `time` has come. */
  passed(time: Time): boolean
  /** The first moment after `at` at which some answer given so far would be another. */
  keepsUntil(): Time
}

export function momentAt(at: Time): Moment {
  let next = Number.POSITIVE_INFINITY
  return {
    at,
    passed(time) {
      if (time <= at) return true
      if (time < next) next = time
      return false
    },
    keepsUntil: () => next,
  }
}
