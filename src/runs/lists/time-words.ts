/** Says what the rhythms ask of a week, and what to do where it is too much. */
import { begun, inWords, type Load, listed, rhythmWords, several } from '../../people/index.ts'

export function timeWords({
  people,
  contactsAWeek,
  minutesAWeek,
  haveMinutes,
  fits,
  easings,
  minutesThen,
}: Load): string {
  if (people === 0) return 'No rhythm is set yet: choose who matters to you, and how often you want to be in touch.'
  const contacts = Math.max(1, Math.round(contactsAWeek))
  const asks =
    contactsAWeek < 1
      ? 'Your rhythms ask for less than one contact a week'
      : `Your rhythms ask for at most ${several(contacts, 'contact')} a week`
  const need = `${asks}, about ${several(Math.max(1, Math.round(minutesAWeek)), 'minute')}; you have ${inWords(haveMinutes)}.`
  if (fits) return need
  if (easings.length === 0)
    return `${need} That is more than you have, and nobody could wait longer: set fewer rhythms, or take more time.`
  const named = easings
    .slice(0, 3)
    .map(({ name, days, toDays }) => `${name} from ${rhythmWords(days)} to ${rhythmWords(toDays)}`)
  const rest = easings.length - named.length
  const whom = listed(rest > 0 ? [...named, `${several(rest, 'other')} likewise`] : named)
  return minutesThen <= haveMinutes
    ? `${need} It would fit with ${whom}: they write least of their own.`
    : `${need} ${begun(whom)} would bring it down to ${inWords(Math.round(minutesThen))}, which is still too much: choose fewer people, or take more time.`
}
