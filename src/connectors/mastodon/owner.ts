/** Whose archive it is, and which addresses are the owner's. */
import type { Archive } from '../../tools/archive/archive.ts'
import { readText } from '../../tools/read/index.ts'
import { ownAccount } from '../_entries/own-account.ts'
import { jsonValues } from '../_entries/values.ts'
import type { ReadContext, Skipped } from '../connector.ts'
import type { AccountRecord, Time } from '../record.ts'
import { handleOfAddress, handleOfName, hostOf } from './address.ts'
import type { MastodonFiles } from './files.ts'
import { type Actor, activityOf, actorOf, authorIn, noteOf, statusAsActivity, timeOf } from './shapes.ts'

export type Owner = {
  /** Address of the account itself; unknown where there are only lists. */
  id: string | undefined
  /** `@ada@social.example`, or the account's address where nothing tells a handle. */
  handle: string | undefined
  host: string | undefined
  actor: Actor | undefined
  /** First activity, or else when the account began. */
  from: Time | undefined
  is(account: string): boolean
  /** Whether a post's or person's address is the owner's. */
  owns(address: string): boolean
}

export async function findOwner(
  archive: Archive,
  files: MastodonFiles,
  context: ReadContext,
  skipped: Skipped[],
): Promise<{ owner: Owner; account: AccountRecord }> {
  const actor = await readActor(archive, files, skipped)
  const first = await firstActivities(archive, files)
  const id = actor?.id ?? first.actor
  const byActor = handleOf(actor, hostOf(id)) ?? handleOfAddress(id ?? '')
  const told = byActor ?? first.handle ?? id
  const account = ownAccount('mastodon', told === undefined ? undefined : `mastodon:${told}`, context)
  const handle = account === nobody ? undefined : account.slice('mastodon:'.length)
  const own = [id, actor?.url].filter((address) => address !== undefined)
  const owner: Owner = {
    id,
    handle,
    host: hostOf(id) ?? /^@[^@]+@([^@]+)$/.exec(handle ?? '')?.[1],
    actor,
    from: timeOf(actor?.published) ?? first.at,
    is: (address) => own.includes(address) || address === handle,
    owns: (address) => own.some((mine) => address === mine || address.startsWith(`${mine}/`)),
  }
  return { owner, account: accountRecord(account, owner) }
}

const nobody = 'mastodon:name/unknown'

/** A server may name its people after another host than its own; newer ones say so. */
function handleOf(actor: Actor | undefined, host: string | undefined): string | undefined {
  if (actor === undefined) return undefined
  return (actor.webfinger && handleOfName(actor.webfinger)) || handleOfName(actor.preferredUsername, host)
}

function accountRecord(account: string, { id, actor }: Owner): AccountRecord {
  const record: AccountRecord = { type: 'account', account }
  // Where the address is a number it outlives the handle; where it is the handle it says nothing more.
  if (id !== undefined && handleOfAddress(id) === undefined && /^https?:\/\/\S+$/i.test(id))
    record.lasting = `mastodon:${id}`
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

/** How many activities are looked at for one whose address names its author. */
const enough = 200

type First = { actor: string | undefined; handle: string | undefined; at: Time | undefined }

/** The beginning of the outbox: whose activities they are, and the handle that the address of a post tells. */
async function firstActivities(archive: Archive, { outbox, statuses }: MastodonFiles): Promise<First> {
  const first: First = { actor: undefined, handle: undefined, at: undefined }
  const entry = outbox ?? statuses
  if (entry === undefined) return first
  let looked = 0
  for await (const item of jsonValues(archive, entry, { paths: [outbox === undefined ? '$.*' : '$.orderedItems.*'] })) {
    const value = item.type !== 'found' ? undefined : outbox === undefined ? statusAsActivity(item.value) : item.value
    const activity = activityOf(value)
    if (item.type === 'found' && outbox === undefined) first.handle ??= authorIn(item.value)
    if (activity?.actor !== undefined) {
      first.actor ??= activity.actor
      first.at ??= timeOf(activity.published)
      if (activity.actor === first.actor && activity.type === 'Create')
        first.handle ??= handleOfAddress(noteOf(activity.object)?.url ?? '')
    }
    if (++looked >= enough || first.handle !== undefined) break
  }
  return first
}
