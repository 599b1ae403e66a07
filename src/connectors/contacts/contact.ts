/** What one contact of an address book becomes: a person with their handles, and notes of every kind on them. */
import { nameHandle } from '../_tables/addresses.ts'
import type { Item } from '../connector.ts'
import { hashedId } from '../hashed-id.ts'
import type { PersonRecord, Time } from '../record.ts'
import { dayTold, type Told } from './told.ts'

export type Contact = {
  name: string | undefined
  handles: readonly string[]
  isOrganisation: boolean
  /** The user's own labels. */
  roles: readonly string[]
  company?: string | undefined
  position?: string | undefined
  nickname?: string | undefined
  /** `1985-04-12`, or `--04-12` where the year is not known. */
  birthday?: string | undefined
  notes: readonly string[]
  /** What is told of them besides. */
  told: readonly Told[]
  /** When the card was last changed. */
  changedAt?: Time | undefined
  /** What tells two of one name apart: telephone numbers, the program's own id. */
  marks: readonly string[]
}

const mostRoles = 12

/**
 * The records of a contact, or `undefined` where nothing says who it is. Of those who have a name alone, two of one name
 * stay two. `madeAt`: when a note was seen that has no date of its own.
 */
export function contactRecords(madeAt: Time): (contact: Contact) => Item[] | undefined {
  const named = new Map<string, Map<string, string>>()

  const handleOfName = (name: string, marks: readonly string[]): string => {
    const plain = nameHandle('other', name)
    const mark = hashedId(...marks.toSorted())
    const others = named.get(plain) ?? new Map<string, string>()
    named.set(plain, others)
    const known = others.get(mark)
    if (known !== undefined) return known
    const handle = others.size === 0 ? plain : `${plain}#${mark.slice(0, 8).toLowerCase()}`
    others.set(mark, handle)
    return handle
  }

  return (contact) => {
    const name = contact.name ?? contact.nickname
    const handles = [...new Set(contact.handles)]
    if (handles.length === 0) {
      if (name === undefined) return undefined
      handles.push(handleOfName(name, contact.marks))
    }
    const [first = ''] = handles
    return [
      personRecord(contact, handles),
      ...contact.notes.map((text) => ({
        type: 'note' as const,
        id: `note:${hashedId(first, text)}`,
        at: contact.changedAt ?? madeAt,
        with: first,
        text,
      })),
      ...[...dayTold('birthday', contact.birthday), ...contact.told].map(({ kind, ...told }) => ({
        type: 'note' as const,
        id: `${kind}:${hashedId(first, told.text, told.on ?? '', told.url ?? '')}`,
        at: contact.changedAt ?? madeAt,
        with: first,
        kind,
        ...told,
      })),
    ]
  }
}

function personRecord(contact: Contact, handles: string[]): PersonRecord {
  const record: PersonRecord = { type: 'person', handles }
  const { name, company, position, nickname, birthday, isOrganisation } = contact
  if (name !== undefined) record.name = name
  const roles = ownRoles(contact.roles)
  if (roles.length > 0) record.roles = roles
  const more = Object.entries({ company: company === name ? undefined : company, position, nickname, birthday }).filter(
    ([, value]) => value !== undefined && value !== '',
  )
  if (isOrganisation) more.push(['kind', 'organisation'])
  if (more.length > 0) record.more = Object.fromEntries(more)
  return record
}

/** Labels that the program makes itself say nothing of anybody. */
function ownRoles(labels: readonly string[]): string[] {
  const own = labels
    .map((label) => label.trim())
    .filter((label) => label !== '' && label.length <= 100 && !/^\*/.test(label))
    .filter((label) => !/^(?:my ?contacts|other ?contacts|all contacts|starred|imported on .*)$/i.test(label))
  return [...new Set(own)].slice(0, mostRoles)
}

/** `undefined` for what is no day. Apple writes 1604 where the year is not known. */
export function birthdayOf(written: string): string | undefined {
  const text = written.trim().replace(/[T ]\d{2}:?\d{2}.*$/, '')
  const [, year, month = '', day = ''] = /^(\d{4}|--)-?(\d{2})-?(\d{2})$/.exec(text) ?? []
  if (year === undefined || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31)
    return undefined
  return year === '--' || year === '1604' || year === '0000' ? `--${month}-${day}` : `${year}-${month}-${day}`
}
