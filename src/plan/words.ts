/** Numbers, people and accounts as they stand in a sentence to the user. */
import { idOf, inWords, listed, nameOf, several, type World } from '../people/index.ts'

export { begun, dayInWords, inWords, listed, several } from '../people/index.ts'

/** A share as a percentage without false exactness: `12%`, `1.9%`. */
export const percent = (share: number): string =>
  `${share < 0.1 ? Math.round(share * 1000) / 10 : Math.round(share * 100)}%`

/** The first two by name, the rest by number. */
export function people(world: World, roots: readonly number[]): string {
  const named = roots.slice(0, 2).map((root) => nameOf(world, root))
  const rest = roots.length - named.length
  return listed(rest === 0 ? named : [...named, rest === 1 ? 'one other' : `${inWords(rest)} others`])
}

/** People in an order that does not hang on how they were learned of. */
export const byId = (world: World, roots: readonly number[]): number[] =>
  [...roots].sort((a, b) => (idOf(world.identity, a) < idOf(world.identity, b) ? -1 : 1))

/** The first three accounts by name, the rest by number. */
export function accountList(accounts: readonly string[]): string {
  const rest = accounts.length - 3
  return rest > 0 ? listed([...accounts.slice(0, 3), `${inWords(rest)} more`]) : listed(accounts)
}

export const days = (value: number): string => several(Math.floor(value), 'day')

/** Said of a basis that is too small: how much there is of it, in which time, and how much it takes. */
export function tooLittle(value: number, one: string, days: number, basis: number, many = `${one}s`): string {
  const takes = `it takes ${basis}`
  if (value === 0) return `There is no ${one} in ${days} days to go by; ${takes}.`
  return `There ${value === 1 ? 'is' : 'are'} ${several(value, one, many)} in ${days} days, too few to tell; ${takes}.`
}
