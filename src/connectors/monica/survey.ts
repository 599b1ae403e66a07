/** A first pass over the export: whose it is, who bears which handles, and who was there when. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { readStart } from '../../tools/read/index.ts'
import { jsonValues } from '../_entries/values.ts'
import { mailHandle, nameHandle } from '../_tables/addresses.ts'
import { handleNamed, handleOfAddress, networkNamed } from '../_tables/profiles.ts'
import type { Time } from '../record.ts'
import { type Fields, idsOf, isFields, isTrue, partsOf, sortOf, type Thing, textOf, thingOf, timeOf } from './shapes.ts'

export type Contact = {
  name: string
  /** The first is the one by which the contact is told. */
  handles: readonly string[]
  /** The owner, or somebody known only as another's relation. */
  isLeftOut: boolean
}

export type Survey = {
  owner: { name: string | undefined; mail: string | undefined }
  /** When the export was made, by its own word. */
  madeAt: Time | undefined
  contacts: ReadonlyMap<string, Contact>
  /** The contacts that were there, by activity. */
  present: ReadonlyMap<string, readonly string[]>
  /** What the kinds of contact fields are called. */
  fieldNames: ReadonlyMap<string, string>
}

const everything = ['$.account.data.*.values.*']
const fieldTypes = ['$.account.instance.contact_field_types.*']

/** The things of the account one by one. */
export function accountThings(archive: Archive, entry: ArchiveEntry) {
  return jsonValues(archive, entry, { paths: everything })
}

type Raw = { uuid: string; name: string; partial: boolean; fields: { type: string; data: string }[] }

export async function surveyExport(archive: Archive, entry: ArchiveEntry): Promise<Survey> {
  const start = await readStart(archive.open(entry), 8192)
  const raw: Raw[] = []
  const present = new Map<string, string[]>()
  const users: { uuid: string; name: string; mail: string; contact: string }[] = []
  for await (const item of accountThings(archive, entry)) {
    if (item.type !== 'found' || !isFields(item.value)) continue
    const thing = thingOf(item.value)
    const sort = sortOf(item.value)
    if (thing === undefined) continue
    if (sort === 'contact') {
      raw.push(rawContact(thing))
      for (const activity of idsOf(thing.data, 'activity'))
        present.set(activity, [...(present.get(activity) ?? []), thing.uuid])
    } else if (sort === 'user') users.push(userOf(thing.uuid, item.value, thing.says))
  }
  const fieldNames = await fieldNamesIn(archive, entry)
  const exporter = told(start, 'exported_by')
  const user = users.find(({ uuid }) => uuid === exporter) ?? users[0]
  return {
    owner: { name: user?.name || undefined, mail: user?.mail || undefined },
    madeAt: timeOf(told(start, 'export_date')),
    contacts: contactsOf(raw, fieldNames, new Set(users.map(({ contact }) => contact))),
    present,
    fieldNames,
  }
}

/** The head of the export stands at its beginning. */
function told(start: string, field: string): string {
  return new RegExp(`"${field}"\\s*:\\s*"([^"\\\\]{1,100})"`).exec(start)?.[1] ?? ''
}

function rawContact({ uuid, says, data }: Thing): Raw {
  const fields = partsOf(data, 'contact_field').map((field) => ({
    type: textOf(field.says, 'type'),
    data: textOf(field.says, 'data'),
  }))
  return { uuid, name: nameOf(says), partial: isTrue(says.is_partial), fields }
}

function nameOf(says: Fields): string {
  const parts = ['first_name', 'middle_name', 'last_name']
    .map((part) => textOf(says, part))
    .filter((part) => part !== '')
  return (parts.length === 0 ? textOf(says, 'nickname') : parts.join(' ')).replace(/\s+/g, ' ')
}

function userOf(uuid: string, user: Fields, says: Fields) {
  const name = `${textOf(user, 'first_name')} ${textOf(user, 'last_name')}`.trim()
  const mail = mailHandle(textOf(user, 'email'))?.replace('email:', '') ?? ''
  return { uuid, name, mail, contact: textOf(says, 'me_contact') }
}

/** They stand behind what uses them. */
async function fieldNamesIn(archive: Archive, entry: ArchiveEntry): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for await (const item of jsonValues(archive, entry, { paths: fieldTypes })) {
    const thing = item.type === 'found' ? thingOf(item.value) : undefined
    if (thing !== undefined) names.set(thing.uuid, textOf(thing.says, 'type') || textOf(thing.says, 'name'))
  }
  return names
}

function contactsOf(
  raw: readonly Raw[],
  fieldNames: ReadonlyMap<string, string>,
  own: ReadonlySet<string>,
): Map<string, Contact> {
  const alike = Map.groupBy(raw, ({ name }) => nameHandle('other', name))
  return new Map(
    raw.map(({ uuid, name, partial, fields }) => {
      const handles = new Set(
        fields
          .map(({ type, data }) => fieldHandle(fieldNames.get(type) ?? '', data))
          .filter((handle) => handle !== undefined),
      )
      if (handles.size === 0) {
        const plain = nameHandle('other', name)
        const isAlone = name !== '' && (alike.get(plain)?.length ?? 0) < 2
        handles.add(isAlone ? plain : `${plain}#${uuid.slice(0, 8).toLowerCase()}`)
      }
      return [uuid, { name, handles: [...handles], isLeftOut: partial || own.has(uuid) }] as const
    }),
  )
}

/** `kind` is what Monica or the user calls the field; telephone numbers are no handles. */
export function fieldHandle(kind: string, data: string): string | undefined {
  const network = networkNamed(kind)
  const onPage = handleOfAddress(data)
  if (onPage !== undefined) return onPage
  return network === undefined ? mailHandle(data) : handleNamed(network, data)
}
