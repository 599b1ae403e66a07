/** Reads what is given to an option; what is none is a mistake in the call, told in one sentence. */
import { InvalidArgumentError } from 'commander'
import { readTime } from '../../connectors/interchange/time.ts'

/** The call itself is not what it should be: exit status 2. */
export class Usage extends Error {
  override readonly name = 'Usage'
}

const wrong = (wants: string): never => {
  throw new InvalidArgumentError(wants)
}

/** Epoch ms; a day alone is its beginning in UTC. */
export const timeFrom = (given: string): number =>
  readTime(given.trim()) ?? wrong('give a time such as 2026-10-31 or 2026-10-31T12:00:00Z')

export const wholeFrom =
  (least: number, most = Number.MAX_SAFE_INTEGER) =>
  (given: string): number => {
    const number = /^\d+$/.test(given.trim()) ? Number(given) : Number.NaN
    if (number >= least && number <= most) return number
    return wrong(
      most === Number.MAX_SAFE_INTEGER
        ? `give a whole number from ${least}`
        : `give a whole number from ${least} to ${most}`,
    )
  }

export const amountFrom = (given: string): number => {
  const number = given.trim() === '' ? Number.NaN : Number(given)
  return Number.isFinite(number) ? number : wrong('give a number such as 120 or 12.50')
}

export const moreThanNothing = (given: string): number => {
  const number = amountFrom(given)
  return number > 0 ? number : wrong('give a number above 0')
}

export const oneOf =
  <T extends string>(words: readonly T[]) =>
  (given: string): T =>
    words.find((word) => word === given.trim().toLowerCase()) ?? wrong(`give one of ${words.join(', ')}`)

export const severalOf =
  <T extends string>(words: readonly T[]) =>
  (given: string): T[] =>
    given.trim() === '' ? [] : given.split(',').map(oneOf(words))

export const yesOrNo = (given: string): boolean => oneOf(['yes', 'no'])(given) === 'yes'

export const saidFrom = (given: string): string => given.trim() || wrong('give it some words')
