/** Any list of people as a table for a spreadsheet: RFC 4180, UTF-8 with its mark, and nothing in it that a spreadsheet would run. */
import { guessesOf, personFrom } from '../../people/index.ts'
import type { Person } from '../../people/shapes.ts'
import { writeWhole } from '../../tools/whole-file.ts'
import { type PeopleAsk, peopleChosen } from '../answers/people.ts'
import type { Asked } from '../ask.ts'

/** What a spreadsheet knows UTF-8 by. */
const mark = '\uFEFF'
/** Rows between two breaths. */
const atOnce = 500

const columns: readonly [string, (person: Person) => string | number | null][] = [
  ['Name', ({ name }) => name],
  ['Handles', ({ handles }) => handles.join('; ')],
  ['Roles', ({ roles }) => roles.join('; ')],
  ['Tags', ({ tags }) => tags.join('; ')],
  ['Chosen', ({ key }) => (key ? 'yes' : 'no')],
  ['Stage', ({ stage }) => stage],
  ['Nearness', ({ band }) => band],
  ['Open', ({ flags }) => flags.join('; ')],
  ['In touch every (days)', ({ keepInTouch }) => keepInTouch?.days ?? null],
  ['Due', ({ dueAt }) => dayOf(dueAt)],
  ['Known since', ({ firstAt }) => dayOf(firstAt)],
  ['Last from them', ({ lastReceivedAt }) => dayOf(lastReceivedAt)],
  ['Last from you', ({ lastSentAt }) => dayOf(lastSentAt)],
  ['Days they turned to you', ({ daysReceived }) => daysReceived],
  ['Days you turned to them', ({ daysSent }) => daysSent],
  ['Balance', ({ dayBalance }) => dayBalance.words],
  ['Usual gap (days)', ({ usualGapDays }) => usualGapDays],
  ['Longest gap (days)', ({ longestGapDays }) => longestGapDays],
  ['Next step', ({ nextStep }) => nextStep],
  ['Id', ({ id }) => id],
]

const dayOf = (at: string | null): string | null => at?.slice(0, 10) ?? null

/** The table in pieces; the first is its head. @throws Refused where there is no such list, before any piece. */
export function csvOf(asked: Asked, ask: PeopleAsk): AsyncIterable<string> {
  const { world, relations } = asked
  const horizon = ask.horizon ?? relations.settings['people.horizonDays']
  // Who is in it is settled at once, so that what comes in meanwhile makes no two halves.
  const guesses = guessesOf(relations)
  const chosen = [...peopleChosen(asked, ask)]
  return (async function* () {
    yield mark + lineOf(columns.map(([title]) => title))
    for (let from = 0; from < chosen.length; from += atOnce) {
      yield chosen
        .slice(from, from + atOnce)
        .map(({ relation }) => personFrom(world, relation, relations.at, horizon, guesses))
        .map((person) => lineOf(columns.map(([, cell]) => cell(person))))
        .join('')
      await new Promise((resolve) => setImmediate(resolve))
    }
  })()
}

const lineOf = (cells: readonly (string | number | null)[]): string => `${cells.map(cellOf).join(',')}\r\n`

/** Signs that begin a formula, in either width, whatever blanks stand before them. */
const formula = /^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u

/** A text that a spreadsheet would take for a formula is led by an apostrophe; a number of ours never is. */
export function cellOf(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = formula.test(value) ? `'${value}` : value
  return /[",\r\n;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Writes the table to a file. @throws Refused where it cannot be written there. */
export const writeTable = async (file: string, pieces: AsyncIterable<string>): Promise<{ file: string }> => ({
  file: await writeWhole(file, pieces),
})
