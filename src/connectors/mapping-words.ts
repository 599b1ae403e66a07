/** What a person says of a table on the command line: `person=Who, time=When, direction=received, text=Message`. */
import { Refused } from '../tools/refused.ts'
import type { ColumnUse, Mapping, TableProposal } from './mapping.ts'
import { columnUses, mappingFrom } from './mapping-schema.ts'

/** What holds for the whole table; a word that is no column is taken as such. */
const constants = ['rows', 'network', 'account', 'direction', 'kind', 'dates'] as const
type Constant = (typeof constants)[number]

/**
 * `auto` takes the proposal. Otherwise what is said counts in place of it: `use=Column` for each column, and
 * `network=linkedin`, `account=linkedin:me`, `direction=sent`, `kind=message`, `rows=people`, `dates=day-first` for the
 * whole. Columns are named as in the file, whatever their case. @throws Refused for what is neither.
 */
export function mappingFromWords(words: string, { mapping, columns, missing, file }: TableProposal): Mapping {
  const pairs = words
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
  if (pairs.length === 1 && pairs[0]?.toLowerCase() === 'auto') {
    if (missing.length > 0) throw new Refused(`${file} cannot be read by the proposal alone: ${missing[0]}`)
    return mapping
  }
  const named = new Map(columns.map(({ name }) => [name.trim().toLowerCase(), name]))
  const uses: Record<string, ColumnUse> = {}
  const whole: Partial<Record<Constant, string>> = {}
  for (const pair of pairs) {
    const at = pair.indexOf('=')
    const use = pair.slice(0, Math.max(at, 0)).trim().toLowerCase()
    const value = pair.slice(at + 1).trim()
    const column = named.get(value.toLowerCase())
    if (at < 1 || value === '')
      throw new Refused(`"${pair.slice(0, 80)}" says nothing of ${file}: write use=Column, such as person=Who.`)
    if (column !== undefined && isUse(use)) uses[column] = use
    else if (isConstant(use)) whole[use] = value
    else if (isUse(use))
      throw new Refused(
        `${file} has no column "${value.slice(0, 80)}": its columns are ${columns.map(({ name }) => name).join(', ')}.`,
      )
    else throw new Refused(`"${use.slice(0, 40)}" is nothing a column can be: use one of ${columnUses.join(', ')}.`)
  }
  const said = mappingFrom({ rows: mapping.rows, ...whole, columns: uses })
  if (said === undefined)
    throw new Refused(
      `What was said of ${file} cannot be: rows is interactions, subscribers, drafts or people, direction is sent or received, dates is day-first, month-first or year-first.`,
    )
  return said
}

const isUse = (word: string): word is ColumnUse => columnUses.some((use) => use === word)
const isConstant = (word: string): word is Constant => constants.some((constant) => constant === word)
