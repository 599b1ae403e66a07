/** Whose archive it is, and when it was made. */
import type { Archive } from '../../tools/archive/archive.ts'
import { jsonValues } from '../_entries/values.ts'
import type { AccountRecord, Time } from '../record.ts'
import { assignment, jsonOf, type XFiles } from './files.ts'
import { accountOf, detailsOf, formerNameOf } from './shapes.ts'
import { timeOf } from './text.ts'

export type Owner = {
  /** The account's number; unknown in a single file. */
  id: string | undefined
  /** Without `@`, lower case; `undefined` where only the posts could tell. */
  name: string | undefined
  shownName: string | undefined
  since: Time | undefined
  /** Names the owner had before, lower case. */
  formerNames: Set<string>
  /** When the archive was made, by its own word. */
  madeAt: Time | undefined
  /** X says itself that something is left out. */
  partial: boolean
}

export async function findOwner(archive: Archive, files: XFiles): Promise<Owner> {
  const { userInfo, archiveInfo } = files.manifest ?? {}
  const owner: Owner = {
    id: userInfo?.accountId,
    name: userInfo?.userName?.toLowerCase(),
    shownName: userInfo?.displayName,
    since: undefined,
    formerNames: new Set(),
    madeAt: timeOf(archiveInfo?.generationDate),
    partial: archiveInfo?.isPartialArchive ?? false,
  }
  for (const value of await all(archive, files, 'account')) {
    const account = accountOf(value)
    owner.id ??= account?.accountId
    owner.name ??= account?.username?.toLowerCase()
    owner.shownName ??= account?.accountDisplayName
    owner.since ??= timeOf(account?.createdAt)
  }
  if (files.details !== undefined) {
    const details = detailsOf(await jsonOf(archive, files.details))
    owner.id ??= details?.id
    owner.name ??= details?.screen_name?.toLowerCase()
    owner.shownName ??= details?.full_name
    owner.since ??= timeOf(details?.created_at)
  }
  for (const value of await all(archive, files, 'formerNames')) {
    const name = formerNameOf(value)
    if (name !== undefined) owner.formerNames.add(name.toLowerCase())
  }
  if (owner.name !== undefined) owner.formerNames.delete(owner.name)
  return owner
}

/** A single file does not say whose it is: its posts then stand under this name. */
const nobodyKnown = 'x:name/unknown'

export function accountRecord(owner: Owner): AccountRecord {
  const record: AccountRecord = { type: 'account', account: accountOfOwner(owner) }
  if (owner.id !== undefined) record.lasting = `x:id/${owner.id}`
  if (owner.shownName) record.name = owner.shownName
  if (owner.since !== undefined) record.since = owner.since
  return record
}

function accountOfOwner({ name, id }: Owner): string {
  if (name !== undefined) return `x:${name}`
  return id === undefined ? nobodyKnown : `x:id/${id}`
}

async function all(archive: Archive, files: XFiles, kind: 'account' | 'formerNames'): Promise<unknown[]> {
  const values: unknown[] = []
  for (const { entry } of files.of(kind)) {
    for await (const item of jsonValues(archive, entry, { prefix: assignment })) {
      if (item.type === 'found') values.push(item.value)
      else if (item.type === 'skipped') files.skipped.push(item)
    }
  }
  return values
}
