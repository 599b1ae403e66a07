/** Who was in a group when, and whose conversations they are. */
import type { Archive } from '../../../tools/archive/archive.ts'
import { jsonValues } from '../../_entries/values.ts'
import type { Time } from '../../record.ts'
import { assignment, type XFile } from '../files.ts'
import { timeOf } from '../text.ts'
import { type GroupEvent, inConversation, type Message } from './event.ts'

/** The conversation's name comes before what was said in it; both are small enough to be given one by one. */
export const inConversations = {
  prefix: assignment,
  paths: ['$.*.dmConversation.conversationId', '$.*.dmConversation.messages.*'],
}

export type Members = {
  /** Everybody but `owner` who was in the conversation then. */
  at(conversation: string, at: Time | undefined, owner: string): string[]
}

/** X lets no more into a group than a quarter of these. */
const mostMembers = 1000

type Change = { at: Time; joined: boolean }
type Group = Map<string, Change[]>

export async function surveyGroups(archive: Archive, files: readonly XFile[]): Promise<Members> {
  const groups = new Map<string, Group>()
  for (const { entry } of files) {
    let group: Group | undefined
    for await (const item of jsonValues(archive, entry, inConversations)) {
      if (item.type !== 'found') continue
      if (typeof item.value === 'string') {
        group = groups.get(item.value) ?? new Map()
        groups.set(item.value, group)
      } else {
        const said = inConversation(item.value)
        if (group !== undefined && said !== undefined) note(group, said)
      }
    }
  }
  for (const group of groups.values()) for (const changes of group.values()) changes.sort((a, b) => a.at - b.at)
  return {
    at(conversation, at, owner) {
      const there: string[] = []
      for (const [id, changes] of groups.get(conversation) ?? []) if (id !== owner && isIn(changes, at)) there.push(id)
      return there
    },
  }
}

function note(group: Group, said: Message | GroupEvent): void {
  if (!('event' in said)) {
    if (said.sender !== undefined && !group.has(said.sender) && group.size < mostMembers) group.set(said.sender, [])
    return
  }
  const at = timeOf(said.written)
  for (const id of said.ids) {
    if (group.size >= mostMembers && !group.has(id)) continue
    const changes = group.get(id) ?? []
    group.set(id, changes)
    const moves = said.event === 'participantsJoin' || said.event === 'participantsLeave'
    if (moves && at !== undefined) changes.push({ at, joined: said.event === 'participantsJoin' })
  }
}

/** Before the first change known, somebody who then left was in, and somebody who then joined was not. */
function isIn(changes: readonly Change[], at: Time | undefined): boolean {
  const [first] = changes
  if (first === undefined || at === undefined) return true
  const last = changes.findLast((change) => change.at <= at)
  return last === undefined ? !first.joined : last.joined
}

/**
 * The number that is in every conversation, for a file of messages without its archive: a conversation between two is
 * named by both. `undefined` where one conversation alone leaves it open.
 */
export async function commonMember(archive: Archive, files: readonly XFile[]): Promise<string | undefined> {
  let common: Set<string> | undefined
  for (const { entry } of files) {
    for await (const item of jsonValues(archive, entry, inConversations)) {
      if (item.type !== 'found' || typeof item.value !== 'string') continue
      const both = new Set(item.value.split('-', 3))
      common = common === undefined ? both : common.intersection(both)
    }
  }
  const [only, other] = common ?? []
  return other === undefined ? only : undefined
}
