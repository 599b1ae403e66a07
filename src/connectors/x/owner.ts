/** Whose archive it is, and when it was made. */
import type { Archive } from '../../tools/archive/archive.ts'
import { ownAccount } from '../_entries/own-account.ts'
import { jsonValues } from '../_entries/values.ts'
import type { ReadContext } from '../connector.ts'
import type { AccountRecord, Time } from '../record.ts'
import { assignment, type XFile, type XFiles } from './files.ts'
import { commonMember } from './messages/members.ts'
import { postOf } from './posts/post.ts'
import { type AccountFacts, accountOf, formerNameOf } from './shapes.ts'
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
}

/** By what the archive says; where it is one file alone by what its posts or messages show, else by what is known beforehand. */
export async function findOwner(
  archive: Archive,
  files: XFiles,
  context: ReadContext,
): Promise<{ owner: Owner; account: AccountRecord }> {
  const { manifest } = files
  const owner: Owner = {
    id: manifest?.id,
    name: manifest?.name,
    shownName: manifest?.shown,
    since: undefined,
    formerNames: new Set(),
    madeAt: timeOf(files.madeAt),
  }
  for (const value of await all(archive, files, 'account')) add(owner, accountOf(value))
  if (files.details !== undefined) add(owner, files.details)
  for (const value of await all(archive, files, 'formerNames')) {
    const name = formerNameOf(value)
    if (name !== undefined) owner.formerNames.add(name)
  }
  if (owner.name === undefined) await askPosts(archive, files.of('posts'), owner)
  if (owner.id === undefined) owner.id = await commonMember(archive, files.of('messages'))
  if (owner.name !== undefined) owner.formerNames.delete(owner.name)
  return { owner, account: accountRecord(owner, context) }
}

function add(owner: Owner, { id, name, shown, since }: AccountFacts): void {
  owner.id ??= id
  owner.name ??= name
  owner.shownName ??= shown
  owner.since ??= timeOf(since)
}

/** A number alone gives way to a name that the user said; what is known beforehand stands in for what is not told. */
function accountRecord(owner: Owner, context: ReadContext): AccountRecord {
  const told = owner.name !== undefined ? `x:${owner.name}` : owner.id !== undefined ? `x:id/${owner.id}` : undefined
  const named = context.owners.find((account) => /^x:(?!(?:id|name)\/)/.test(account))
  const account = owner.name === undefined && named !== undefined ? named : ownAccount('x', told, context)
  const [, name] = /^x:(\w+)$/.exec(account) ?? []
  owner.name ??= name
  owner.id ??= /^x:id\/(\d+)$/.exec(account)?.[1]
  const record: AccountRecord = { type: 'account', account }
  if (owner.id !== undefined) record.lasting = `x:id/${owner.id}`
  if (owner.shownName) record.name = owner.shownName
  if (owner.since !== undefined) record.since = owner.since
  return record
}

/** Old archives name the author in each post; newer ones only in the address of a picture. */
async function askPosts(archive: Archive, files: readonly XFile[], owner: Owner): Promise<void> {
  for (const { entry } of files) {
    for await (const item of jsonValues(archive, entry, { prefix: assignment, exact: true })) {
      const post = item.type === 'found' ? postOf(item.value) : undefined
      if (post === undefined) continue
      if (post.author?.name !== undefined) {
        add(owner, { ...post.author, since: undefined })
        return
      }
      if (/^RT @/.test(post.text)) continue
      for (const { expanded } of post.media) {
        const found = /\/\/(?:twitter|x)\.com\/(\w{1,50})\/status\/(\d+)\//i.exec(expanded ?? '')
        if (found?.[2] !== post.id) continue
        owner.name = found[1]?.toLowerCase()
        return
      }
    }
  }
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
