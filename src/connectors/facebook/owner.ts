/** Whose the export is. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { ownAccount } from '../_entries/own-account.ts'
import { valuesOf } from '../_entries/values.ts'
import { type Fields, inside, isFields, listOf, secondsOf, textIn, textOf } from '../_meta/field.ts'
import { userInName } from '../_meta/file-name.ts'
import { jsonLists } from '../_meta/json-lists.ts'
import { isNameLabel } from '../_meta/labels.ts'
import { cardBatches } from '../_meta/pages/cards.ts'
import { shownTime } from '../_meta/pages/dates.ts'
import type { ReadContext } from '../connector.ts'
import type { AccountRecord, Time } from '../record.ts'
import { spell } from './address.ts'
import type { FacebookFiles } from './files.ts'

export type Owner = {
  name: string | undefined
  /** `ownerexample`, `id/1000`. */
  handle: string | undefined
  emails: readonly string[]
  since: Time | undefined
}

const nobody: Owner = { name: undefined, handle: undefined, emails: [], since: undefined }

export async function findOwner(archive: Archive, files: FacebookFiles, zone: string): Promise<Owner> {
  const owner = await ownerInside(archive, files, zone)
  return { ...owner, handle: owner.handle ?? userInName('facebook', archive.name) }
}

async function ownerInside(archive: Archive, files: FacebookFiles, zone: string): Promise<Owner> {
  for (const entry of files.of('profile')) {
    if (/\.html?$/i.test(entry.path)) return ownerOnPage(archive, entry, zone)
    for await (const list of jsonLists(archive, entry)) {
      const [profile] = list.type === 'list' && /^profile/.test(list.key) ? list.items : []
      if (isFields(profile)) return ownerOf(profile)
    }
  }
  return nobody
}

function ownerOf(profile: Fields): Owner {
  const name = textIn(inside(profile, 'name'), 'full_name') || textIn(profile, 'full_name', 'name')
  const emails = listOf(inside(profile, 'emails').emails).map((one) => textOf(one).toLowerCase())
  const address = textIn(profile, 'profile_uri')
  return {
    name: name === '' ? undefined : name,
    handle: handleIn(textIn(profile, 'username')) ?? handleIn(address),
    emails: emails.filter((email) => /^\S+@\S+$/.test(email)),
    since: secondsOf(profile.registration_timestamp) ?? undefined,
  }
}

function handleIn(written: string): string | undefined {
  const handle = spell(written)
  return /^(?:id\/\d+|[\p{L}\p{N}._-]{1,100})$/u.test(handle) ? handle : undefined
}

const joinedLabel = /regist|inscri|anmeld|iscri/i

/** What a page tells is taken only where it is sure; the name is found from the conversations as well. */
async function ownerOnPage(archive: Archive, entry: ArchiveEntry, zone: string): Promise<Owner> {
  let { name, handle, since } = nobody
  const emails: string[] = []
  for await (const item of valuesOf(archive, entry, cardBatches)) {
    if (item.type !== 'found') continue
    for (const { links, pairs } of item.value.cards) {
      const page = links.find((link) => /^https?:\/\/(?:www\.)?facebook\.com\/[^/]+\/?$/i.test(link))
      if (page !== undefined) handle ??= handleIn(page)
      for (const { label, value } of pairs) {
        if (/^\S+@\S+$/.test(value)) emails.push(value.toLowerCase())
        if (isNameLabel(label) && value !== '') name ??= value
        if (joinedLabel.test(label)) since ??= shownTime(value, zone)
      }
    }
  }
  return { name, handle, emails, since }
}

export function accountRecord(owner: Owner, context: ReadContext): AccountRecord {
  const told = owner.handle === undefined ? undefined : `facebook:${owner.handle}`
  const record: AccountRecord = { type: 'account', account: ownAccount('facebook', told, context) }
  if (owner.name !== undefined) record.name = owner.name
  if (owner.since !== undefined) record.since = owner.since
  if (owner.emails.length > 0) record.more = { emails: [...new Set(owner.emails)] }
  return record
}
