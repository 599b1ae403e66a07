/** What the two forms of the export, JSON and text, both come down to: rows, what else was met, and words about the reading. */
import type { Reached, Skipped } from '../../connector.ts'
import type { Row } from './fields.ts'
import type { Section } from './sections.ts'

export type RowItem =
  | { type: 'row'; row: Row }
  /** A list that is there, be it empty. */
  | { type: 'met'; section: Section }
  /** One row that is counted and not read. */
  | { type: 'passed'; reason: string }
  | Skipped
  | Reached

/** Why rows of these lists are not read. */
const reasons: Partial<Record<Section, string>> = {
  favourites: 'a favourite: nobody but you knows of it',
  shares: 'a video sent on: the export does not say to whom',
  deleted: 'a post you deleted',
  blocked: 'an account you blocked: nothing that happened between you',
  alone: 'left alone on purpose',
}

/** `undefined` for lists that are read. `name`: of a list nobody knows. */
export function whyPassed(section: Section | undefined, name: string): string | undefined {
  if (section !== undefined) return reasons[section]
  const shown = name.replace(/[^\p{L}\p{N} _-]/gu, '').slice(0, 40)
  return `rows of a list Rapport does not know (${shown})`
}
