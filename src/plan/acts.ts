/** What one row counts as among our acts and what came back, as section 4 of the contract says it. */
import type { Intent, Mode, Subject } from '../connectors/record.ts'
import {
  addresseesOf,
  audienceOf,
  type Facts,
  handlesOf,
  hasIntent,
  hasText,
  isBulk,
  isCorrected,
  isOfOwn,
  isRead,
  isReadable,
  isSent,
  isStock,
  kindOf,
  labelsOf,
  modeAt,
  sameFromOf,
  subjectOf,
  undated,
  type World,
} from '../people/index.ts'
import type { Moment } from '../people/relation/moment.ts'

/** An act with a mode: one with text, or a share or quote. */
export function isTextAct(facts: Facts, row: number): boolean {
  if (!isSent(facts, row)) return false
  if (hasText(facts, row)) return true
  const kind = kindOf(facts, row)
  return kind === 'share' || kind === 'quote'
}

/** Passed on without words of our own: what stands in it is the shared author's. */
function isBare(facts: Facts, row: number): boolean {
  const kind = kindOf(facts, row)
  return (kind === 'share' || (kind === 'quote' && !hasText(facts, row))) && !isCorrected(labelsOf(facts, row))
}

/** The mode of a text act; undefined where it is not read or cannot be. */
export function modeOfAct(facts: Facts, row: number, moment: Moment): Mode | undefined {
  if (isBare(facts, row)) return 'broadcast'
  const labels = labelsOf(facts, row)
  return isReadable(labels) ? modeAt(facts, row, moment) : undefined
}

/** Whom a text act is about; null where it is not read or cannot be. */
export function subjectOfAct(facts: Facts, row: number): Subject | null {
  if (isBare(facts, row)) return isOfOwn(facts, row) ? 'self' : 'others'
  const labels = labelsOf(facts, row)
  return isReadable(labels) ? subjectOf(labels) : null
}

/** The words of a share are another's, so they give us no intents, whatever they were read as. */
export const actHas = (facts: Facts, row: number, intent: Intent): boolean =>
  kindOf(facts, row) !== 'share' && isReadable(labelsOf(facts, row)) && hasIntent(labelsOf(facts, row), intent)

/** A message of ours to one person alone. */
export const isOneToOne = (facts: Facts, row: number): boolean =>
  isSent(facts, row) &&
  kindOf(facts, row) === 'message' &&
  addresseesOf(facts, row) === 1 &&
  audienceOf(facts, row) !== 'group'

/** Whether it can be told if a message is stock: it was read, or there is nothing to read, or others say the same. */
export const isStockKnown = (facts: Facts, row: number): boolean =>
  !hasText(facts, row) || isRead(labelsOf(facts, row)) || sameFromOf(facts, row) !== undated

/** Came back to us: everything received but bounces, follows and unfollows. */
export function cameBack(facts: Facts, row: number): boolean {
  if (isSent(facts, row)) return false
  const kind = kindOf(facts, row)
  return kind !== 'bounce' && kind !== 'follow' && kind !== 'unfollow'
}

/** Something they did towards us that a follower need not do: no follow, no connection, nothing canned. */
export function isDeed(facts: Facts, row: number, moment: Moment): boolean {
  if (!cameBack(facts, row)) return false
  const kind = kindOf(facts, row)
  return kind !== 'connect' && kind !== 'invite' && !isStock(facts, row, moment)
}

/** The kinds in which somebody writes to us. */
export const isWriting = (kind: string): boolean =>
  kind === 'reply' || kind === 'mention' || kind === 'message' || kind === 'quote'

/** Something we did towards somebody else; a text to a crowd and talk with ourselves are not. */
export function isTowardsOthers(world: World, row: number): boolean {
  const { facts } = world
  if (!isSent(facts, row) || isOfOwn(facts, row) || isBulk(facts, row)) return false
  const kind = kindOf(facts, row)
  if (!isWriting(kind) && kind !== 'reaction' && kind !== 'share' && kind !== 'read') return false
  const handles = handlesOf(facts, row)
  return handles.length === 0 || handles.some((handle) => !world.accountIndex.has(world.identity.handles[handle] ?? ''))
}
