/** What a search found, person by person, with the words that were looked for marked; and notes of every kind. */
import type { Finds, Found, Place, Remembered } from '../../../runs/memory/shapes.ts'
import { dayOf, faint, many, plain, shortDay, strong, wrap } from './style.ts'

const placeWords: Record<Place, string> = {
  name: 'name',
  handle: 'handle',
  role: 'role',
  tag: 'tag',
  note: 'note',
  met: 'how you met',
  date: 'day',
  matters: 'what matters',
  link: 'link',
  file: 'file',
  message: '',
}

export function findsText({ people, known, looked }: Finds, width: number): string {
  const left = known - people.length
  const more = left > 0 ? faint(`${many(left, 'more person', 'more people')}: more words, or --limit, find them.`) : ''
  const further =
    looked.before === null
      ? ''
      : faint(`Messages were looked through back to ${dayOf(looked.before)}: more words find more.`)
  if (people.length === 0) return ['Nothing was found.', further].filter(Boolean).join('\n')
  return [
    ...people.map(({ id, name, found, messages }) =>
      [
        `${strong(plain(name))} ${faint(id)}`,
        ...found.filter((one) => one.in !== 'name' && one.in !== 'handle').map((one) => findText(one, width)),
        messages > 3 ? faint(`  ${many(messages - 3, 'more message')}`) : '',
      ]
        .filter(Boolean)
        .join('\n'),
    ),
    more,
    further,
  ]
    .filter(Boolean)
    .join('\n\n')
}

function findText({ in: place, words, at, direction }: Found, width: number): string {
  const who = place === 'message' ? (direction === 'sent' ? 'you' : 'they') : placeWords[place]
  const when = at === null ? '' : `${shortDay(at)} `
  return wrap(`${when}${who}: ${plain(words)}`, width, '    ', '  ')
}

/** One note in the list of a person. */
export function noteText({ text, kind, on, next, url, through, file }: Remembered): string {
  const day = on === null ? '' : dayWords(on)
  const parts = {
    note: [text],
    met: [`Met${day ? ` ${day}` : ''}${through ? ` through ${through.name}` : ''}.`, text],
    date: [`${text || 'A day'}: ${day}${next === null ? '' : `, ${inDays(next.inDays)}`}`],
    matters: [`Matters: ${text}`],
    link: [text, url ?? ''],
    file: [file === null ? text : `${file.name}${text ? `: ${text}` : ''}`],
  } satisfies Record<typeof kind, string[]>
  return parts[kind].filter((part) => part !== '').join(' ')
}

const dayWords = (on: string): string => {
  const date = new Date(`${on.startsWith('-') ? `2000${on.slice(1)}` : on}T00:00:00Z`)
  const year = on.startsWith('-') ? {} : ({ year: 'numeric' } as const)
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', ...year, timeZone: 'UTC' })
}

const inDays = (days: number): string => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${many(days, 'day')}`)
