/** Whose the export is. */
import type { Archive } from '../../tools/archive/archive.ts'
import { ownAccount } from '../_entries/own-account.ts'
import { valuesOf } from '../_entries/values.ts'
import { fieldsOf } from '../_meta/field.ts'
import { userInName } from '../_meta/file-name.ts'
import { jsonLists } from '../_meta/json-lists.ts'
import { mapped } from '../_meta/label-values.ts'
import { ownName, ownUser } from '../_meta/labels.ts'
import { cardBatches } from '../_meta/pages/cards.ts'
import { textAppOwner } from '../_meta/text-app.ts'
import type { ReadContext } from '../connector.ts'
import type { AccountRecord } from '../record.ts'
import type { InstagramFiles } from './files.ts'

export type Owner = { user: string | undefined; name: string | undefined; emails: readonly string[] }

export async function findOwner(archive: Archive, files: InstagramFiles): Promise<Owner> {
  for (const entry of files.of('owner')) {
    const values: { label: string; value: string }[] = []
    if (/\.html?$/i.test(entry.path)) {
      for await (const item of valuesOf(archive, entry, cardBatches))
        if (item.type === 'found') values.push(...item.value.cards.flatMap(({ pairs }) => pairs))
    } else {
      for await (const list of jsonLists(archive, entry))
        if (list.type === 'list') values.push(...fieldsOf(list.items).flatMap(mapped))
    }
    const user = ownUser(values)
    const emails = values.map(({ value }) => value.toLowerCase()).filter((value) => /^\S+@\S+\.\S+$/.test(value))
    if (user !== undefined) return { user, name: ownName(values, user), emails: [...new Set(emails)] }
  }
  const other = await textAppOwner(archive, files.textApp)
  return { ...other, user: other.user ?? userInName('instagram', archive.name), emails: [] }
}

export function accountRecord({ user, name, emails }: Owner, context: ReadContext): AccountRecord {
  const told = user === undefined ? undefined : `instagram:${user}`
  const record: AccountRecord = { type: 'account', account: ownAccount('instagram', told, context) }
  if (name !== undefined) record.name = name
  if (emails.length > 0) record.more = { emails }
  return record
}
