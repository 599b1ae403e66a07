/** Which messages may tell of a favour or an outcome: recent, between two, written for the other, and surely read. */
import {
  addresseesOf,
  atOf,
  audienceOf,
  countUntil,
  day,
  handlesOf,
  hasIntent,
  hasText,
  isCorrected,
  isReadable,
  isSell,
  isStock,
  kindOf,
  labelsOf,
  personOf,
  type Relations,
  rowsOfPerson,
  sorted,
  sureOf,
  undated,
  type World,
} from '../../people/index.ts'
import { momentAt } from '../../people/relation/moment.ts'
import type { ProposalSettings } from './settings.ts'

type Listening = { at: number; settings: ProposalSettings; root?: number | undefined }

/** Most messages whose words are listened to, so that a busy account stays quick. */
const mostHeard = 2000

/** Rows, newest first; of one person where `root` is given. */
export function rowsToHear({ world, byRoot }: Relations, { at, settings, root }: Listening): number[] {
  const { facts } = world
  const moment = momentAt(at)
  const from = at - settings['proposals.days'] * day
  const rows = root === undefined ? sorted(facts, world.time) : rowsOfPerson(world, root)
  const found: number[] = []
  for (let place = countUntil(facts, rows, at) - 1; place >= 0 && found.length < mostHeard; place--) {
    const row = rows[place]
    if (row === undefined || atOf(facts, row) === undated) continue
    if (atOf(facts, row) <= from) break
    const nature = byRoot.get(whoseRow(world, row) ?? -1)?.nature
    if (nature === undefined || nature.sellOnly || nature.cannedOnly) continue
    if (mayTell(world, row, settings['proposals.sure']) && !isStock(facts, row, moment)) found.push(row)
  }
  return found
}

/** The one person a row is with. */
export function whoseRow({ facts, identity }: World, row: number): number | undefined {
  const [handle] = handlesOf(facts, row)
  return handle === undefined || addresseesOf(facts, row) !== 1 ? undefined : personOf(identity, handle)
}

function mayTell({ facts }: World, row: number, leastSure: number): boolean {
  const kind = kindOf(facts, row)
  const labels = labelsOf(facts, row)
  if (hasIntent(labels, 'complain') || isSell(labels)) return false
  // A recommendation written as one says by itself what it is.
  if (kind === 'recommend') return true
  if (!hasText(facts, row) || audienceOf(facts, row) === 'group' || hasIntent(labels, 'promote')) return false
  if (kind !== 'message' && kind !== 'reply' && kind !== 'mention' && kind !== 'quote') return false
  return isReadable(labels) && (isCorrected(labels) || (sureOf(labels) ?? 0) >= leastSure)
}
