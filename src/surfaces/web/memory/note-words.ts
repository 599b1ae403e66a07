/** What is remembered, in words: days and when they come round, how one met. */
import type { NoteKind } from '../../../connectors/record.ts'
import type { Next, Remembered } from '../../../runs/memory/shapes.ts'
import { count } from '../words/numbers.ts'

export const kindWords: Record<NoteKind, string> = {
  note: 'a note',
  met: 'how you met',
  date: 'a day to remember',
  matters: 'what matters to them',
  link: 'a page',
  file: 'a file',
}

/** `12 April 1985`, or `12 April` where the year is not known. */
export function dayWords(on: string): string {
  const bare = on.startsWith('-')
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    ...(bare ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${bare ? `2000${on.slice(1)}` : on}T00:00:00Z`))
}

/** `today`, `tomorrow`, `in nine days`; in months where it is far. */
export function ahead({ inDays }: Next): string {
  if (inDays === 0) return 'today'
  if (inDays === 1) return 'tomorrow'
  if (inDays <= 60) return `in ${count(inDays, 'day', 'days')}`
  return `in ${count(Math.round(inDays / 30.44), 'month', 'months')}`
}

/** `40 years`, where the year is known. */
export function years({ years: many }: Next): string {
  return many === null || many <= 0 ? '' : count(many, 'year', 'years')
}

/** How they came to know each other, without the words beside it: `Met on 2 May 2019`. */
export const metWords = ({ on }: Pick<Remembered, 'on'>): string => (on ? `Met on ${dayWords(on)}` : 'Met')

/** `2.4 MB`, `310 kB`. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
