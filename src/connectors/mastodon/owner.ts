/** Whose archive it is, and which addresses are the owner's. */
import type { Archive } from '../../tools/archive/archive.ts'
import { readText } from '../../tools/read/index.ts'
import { jsonValues } from '../_entries/values.ts'
import type { Skipped } from '../connector.ts'
import type { AccountRecord, Time } from '../record.ts'
import { handleOfAddress, handleOfName } from './address.ts'
import type { MastodonFiles } from './files.ts'
import { type Actor, activityOf, actorOf, noteOf, timeOf } from './shapes.ts'

export type Owner = {
  /** `@ada@social.example`; unknown where there are only lists. */
  handle: string | undefined
  host: string | undefined
  actor: Actor | undefined
  /** First activity, or else when the account began. */
  from: Time | undefined
  /** Whether a post's or person's address is the owner's. */
  owns(address: string): boolean
}

export async function findOwner(archive: Archive, files: MastodonFiles, skipped: Skipped[]): Promise<Owner> {
  const actor = await readActor(archive, files, skipped)
  const first = await firstActivity(archive, files)
  const id = actor?.id ?? first?.actor
  const host = id !== undefined && URL.canParse(id) ? new URL(id).host : undefined
  const own = [id, actor?.url].filter((address) => address !== undefined)
  return {
    handle: handleOf(actor, host) ?? handleOfAddress(id ?? '') ?? handleOfAddress(noteOf(first?.object)?.url ?? ''),
    host,
    actor,
    from: timeOf(actor?.published) ?? timeOf(first?.published),
    owns: (address) => own.some((mine) => address === mine || address.startsWith(`${mine}/`)),
  }
}

/** A server may name its people after another host than its own; newer ones say so. */
function handleOf(actor: Actor | undefined, host: string | undefined): string | undefined {
  if (actor === undefined) return undefined
  return (actor.webfinger && handleOfName(actor.webfinger)) || handleOfName(actor.preferredUsername, host)
}

export function accountRecord({ handle, actor }: Owner): AccountRecord {
  const record: AccountRecord = { type: 'account', account: `mastodon:${handle ?? 'name/unknown'}` }
  if (actor?.name) record.name = actor.name
  const since = timeOf(actor?.published)
  if (since !== undefined) record.since = since
  if (actor?.type === 'Person') record.kind = 'person'
  if (actor?.type === 'Organization' || actor?.type === 'Group') record.kind = 'organisation'
  return record
}

async function readActor(archive: Archive, { actor }: MastodonFiles, skipped: Skipped[]): Promise<Actor | undefined> {
  if (actor === undefined) return undefined
  const text = await readText(archive.open(actor))
  let read: Actor | undefined
  try {
    read = actorOf(JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error
  }
  if (read === undefined) {
    skipped.push({ type: 'skipped', entry: actor.path, reason: 'the owner’s profile cannot be read', count: 1 })
  }
  return read
}

async function firstActivity(archive: Archive, { outbox }: MastodonFiles) {
  if (outbox === undefined) return undefined
  for await (const item of jsonValues(archive, outbox, { paths: ['$.orderedItems.*'] })) {
    const activity = item.type === 'found' ? activityOf(item.value) : undefined
    if (activity?.actor !== undefined) return activity
  }
  return undefined
}
