/** Brings what is said of people into the one form that is kept, and refuses what is none. */
import { longestRhythm, type PersonField } from '../../people/index.ts'
import { Refused } from '../../tools/refused.ts'

/** A word on a person: `null` where nothing is said, or a word is taken back. */
export type Value = string | readonly string[] | number | boolean | null

const longestName = 200
const longestLabel = 60
const mostLabels = 50

/** Two that differ only in the size of their letters are one. */
export const small = (label: string): string => label.toLocaleLowerCase('en')

/** A role or tag: as it was written, with single blanks. @throws Refused where it is empty, long or holds a comma. */
export function labelFrom(given: string): string {
  const label = given.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (label === '' || label.length > longestLabel || /[,;\p{Cc}]/u.test(label))
    throw new Refused(
      `"${given.slice(0, 80)}" is no role or tag: give up to ${longestLabel} letters without commas or semicolons.`,
    )
  return label
}

/** Each once, in the order of the alphabet. */
export function labelsFrom(given: readonly string[]): string[] {
  const labels = [...new Map(given.map((one) => [small(labelFrom(one)), labelFrom(one)])).values()].sort()
  if (labels.length > mostLabels)
    throw new Refused(`These are ${labels.length} at once: a person bears at most ${mostLabels}.`)
  return labels
}

/** @throws Refused where it is no rhythm. */
export function daysFrom(days: number): number {
  if (!Number.isInteger(days) || days < 1 || days > longestRhythm)
    throw new Refused(`A rhythm is a whole number of days from 1 to ${longestRhythm}: give one.`)
  return days
}

/** The value as it is kept of this field. @throws Refused where it is none. */
export function valueFrom(field: PersonField, value: Value): Value {
  if (value === null) return null
  switch (field) {
    case 'name': {
      const name = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
      if (name === '' || name.length > longestName)
        throw new Refused(
          `A name has 1 to ${longestName} letters: give one, or none to go back to what the networks say.`,
        )
      return name
    }
    case 'roles':
    case 'tags':
      if (!Array.isArray(value)) throw new Refused(`The ${field} of a person are a list: give one.`)
      return labelsFrom(value)
    case 'rhythm':
      return daysFrom(typeof value === 'number' ? value : Number.NaN)
    case 'key':
      if (typeof value !== 'boolean') throw new Refused('Somebody is chosen or not: say true or false.')
      return value
  }
}
