/** What the cells of a column look like, as shares of those that are not empty. */
import { isAddress, mailHandle } from '../../_tables/addresses.ts'
import { isDate } from '../../_tables/dates.ts'
import { handleOfAddress, networkNamed } from '../../_tables/profiles.ts'
import { directionNamed, kindNamed, standingNamed } from '../../_tables/words.ts'

export type Traits = {
  /** How many are not empty. */
  filled: number
  /** How many differ. */
  distinct: number
  date: number
  mail: number
  link: number
  /** Addresses of somebody's page on a network that is known. */
  profile: number
  /** `@ada`, `ada.l`: no blanks, and not merely a word with a capital. */
  handle: number
  /** Several words, or one with a capital letter and no figures. */
  shownName: number
  direction: number
  kind: number
  standing: number
  network: number
  number: number
  /** Letters in a cell, on average. */
  length: number
}

export function traitsOf(cells: readonly string[]): Traits {
  const share = (is: (cell: string) => boolean) => (cells.length === 0 ? 0 : cells.filter(is).length / cells.length)
  const isLink = (cell: string) => /^(?:https?:\/\/|www\.)\S+$/i.test(cell)
  return {
    filled: cells.length,
    distinct: new Set(cells).size,
    date: share((cell) => isDate(cell) || /^\d{10}(?:\d{3})?$/.test(cell)),
    mail: share((cell) => isAddress(cell) || (cell.includes('<') && mailHandle(cell) !== undefined)),
    link: share(isLink),
    profile: share((cell) => cell.includes('/') && handleOfAddress(cell) !== undefined),
    handle: share(isHandleLike),
    shownName: share(isNameLike),
    direction: share((cell) => directionNamed(cell) !== undefined),
    kind: share((cell) => kindNamed(cell) !== undefined),
    standing: share((cell) => standingNamed(cell) !== undefined),
    network: share((cell) => networkNamed(cell) !== undefined),
    number: share((cell) => /^[+-]?[\d.,]+%?$/.test(cell)),
    length: cells.length === 0 ? 0 : cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length,
  }
}

function isHandleLike(cell: string): boolean {
  if (/^@\S{1,100}$/.test(cell)) return true
  return /^[\p{L}\p{N}_.-]{2,60}$/u.test(cell) && !isNameLike(cell) && !/^\d+$/.test(cell)
}

/** `Anna`, `Bob Miller`, `李雷`; not `anna_l` nor `bob77`. */
function isNameLike(cell: string): boolean {
  if (cell.length > 60 || !/^[\p{L}\p{M}'’ .,()&-]+$/u.test(cell)) return false
  return /\s/.test(cell) || /^\p{Lu}[\p{Ll}\p{M}'’.-]*$/u.test(cell) || /^\p{Lo}+$/u.test(cell)
}
