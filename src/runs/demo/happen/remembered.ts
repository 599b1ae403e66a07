/** What the owner remembers of people: notes of every kind, how often she wants to be in touch, and her tags. */
import { type FactRecord, noteKinds } from '../../../connectors/record.ts'
import { sayingOn } from '../../../people/index.ts'
import { handleOn, type Member } from '../cast/cast.ts'
import { linesOf, partsOf } from '../cast/script.ts'
import { remembered } from '../stories/remembered.ts'
import { type Calendar, day, firstDay } from '../time/calendar.ts'

export function remember(calendar: Calendar, cast: readonly Member[]): FactRecord[] {
  const handles = new Map(cast.map((member) => [member.name, handleOn(member, member.networks[0] ?? 'i')]))
  const tags = new Map<string, string[]>()
  const records = linesOf(remembered).flatMap((line, place): FactRecord[] => {
    const [name = '', kind = '', text = '', options = ''] = partsOf(line)
    const handle = handles.get(name)
    if (handle === undefined) throw new Error(`The demo remembers somebody who is not in it: ${name}`)
    const at = calendar.midnight(firstDay - 30 - 9 * place) + 20 * 3_600_000
    if (kind === 'every') return [{ type: 'setting', name: sayingOn('rhythm', handle), value: Number(text), at }]
    if (kind === 'tags') {
      tags.set(handle, [...(tags.get(handle) ?? []), text])
      return []
    }
    return [noteOf(calendar, { id: `remembered-${place}`, at, handle, kind, text, options }, handles)]
  })
  const at = calendar.midnight(firstDay - 400)
  return [
    ...records,
    ...[...tags].map(
      ([handle, words]): FactRecord => ({ type: 'setting', name: sayingOn('tags', handle), value: words, at }),
    ),
  ]
}

type Line = { id: string; at: number; handle: string; kind: string; text: string; options: string }

function noteOf(calendar: Calendar, line: Line, handles: ReadonlyMap<string, string>): FactRecord {
  const option = (key: string) => new RegExp(`\\b${key}=(.+?)(?= \\w+=|$)`).exec(line.options)?.[1]
  const kind = noteKinds.find((known) => known === line.kind) ?? 'note'
  const through = handles.get(option('through') ?? '')
  const ahead = option('in')
  const url = option('url')
  return {
    type: 'note',
    id: line.id,
    at: line.at,
    with: line.handle,
    text: line.text,
    kind,
    ...(through !== undefined && { through }),
    ...(ahead !== undefined && { on: dayAhead(calendar, Number(ahead), option('born')) }),
    ...(url !== undefined && { url }),
  }
}

/** A day of the year so many days from now, with the year it was first or without. */
function dayAhead({ now }: Calendar, days: number, year = '-'): string {
  return `${year}-${new Date(now + days * day).toISOString().slice(5, 10)}`
}
