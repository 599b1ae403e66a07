/** Tells a relation to the outside, in the words of the contract. */

import { type Guesses, plainGuesses } from './guesses/guesses.ts'
import type { Relation } from './relation/relation.ts'
import { dueWith, overdueWords } from './rhythm/due.ts'
import { gapsOf } from './rhythm/gaps.ts'
import type { Band, Person } from './shapes.ts'
import { median } from './statistics.ts'
import { idOf, membersOf } from './world/identity.ts'
import { saidOfPerson } from './world/said.ts'
import type { World } from './world/world.ts'

/** `horizon` in days; `guesses` those of the same moment, the model alone where nothing was learned. */
export function personFrom(
  world: World,
  relation: Relation,
  at: number,
  horizon: number,
  guesses: Guesses = plainGuesses(at),
): Person {
  const { history } = relation
  const roles = rolesOf(world, relation.root)
  const vitality = guesses.chance('in', history.tie, horizon)
  const due = dueWith(world, relation, roles, at)
  const gaps = gapsOf(history, at)
  return {
    id: idOf(world.identity, relation.root),
    name: nameOf(world, relation.root),
    handles: handlesOfPerson(world, relation.root),
    roles,
    tags: [...(saidOfPerson(world, relation.root).tags ?? [])],
    key: relation.key,
    keepInTouch: due?.rhythm ?? null,
    dueAt: iso(due?.dueAt ?? null),
    overdue: due && overdueWords(due),
    stage: relation.stage,
    vitality,
    touch: guesses.chance('any', history.tie, horizon),
    likelyToAnswer: guesses.answer(history.tie),
    band: bandOf(vitality),
    calibrated: guesses.calibrated,
    lastSentAt: iso(history.lastSentAt),
    lastReceivedAt: iso(history.lastReceivedAt),
    firstAt: iso(history.firstAt),
    sent: history.sent,
    received: history.received,
    daysSent: history.daysSent,
    daysReceived: history.daysReceived,
    initiatedByThem: history.conversations === 0 ? null : history.begunByThem / history.conversations,
    ourMedianReplyHours: median(history.ourReplyHours),
    theirMedianReplyHours: median(history.theirReplyHours),
    usualGapDays: history.usualGap,
    longestGapDays: gaps.longestDays,
    gapWords: gaps.words,
    favours: {
      given: relation.favours.filter((favour) => favour.side === 'given').length,
      received: relation.favours.filter((favour) => favour.side === 'received').length,
      askedByUs: relation.favours.filter((favour) => favour.side === 'asked-by-us').length,
      askedOfUs: relation.favours.filter((favour) => favour.side === 'asked-of-us').length,
    },
    dayBalance: relation.balance,
    flags: relation.flags,
    nextStep: nextStepOf(relation),
  }
}

export const bandOf = (vitality: number): Band =>
  vitality >= 0.7 ? 'close' : vitality >= 0.35 ? 'steady' : vitality >= 0.1 ? 'loose' : 'quiet'

export const handlesOfPerson = (world: World, root: number): string[] =>
  membersOf(world.identity, root)
    .map((handle) => world.identity.handles[handle] ?? '')
    .sort()

/** The user's own word before all, then a name told of the person before one shown beside what happened; without any, the handle as one would say it. */
export function nameOf(world: World, root: number): string {
  const { name: said } = saidOfPerson(world, root)
  if (said !== undefined) return said
  const members = membersOf(world.identity, root)
  let told: string | undefined
  for (const handle of members)
    for (const { name } of world.recordsOf.get(handle) ?? [])
      if (name !== undefined && name.trim() !== '' && (told === undefined || name < told)) told = name
  return told ?? shownName(world, members) ?? spoken(idOf(world.identity, root))
}

function shownName(world: World, members: readonly number[]): string | undefined {
  let best: { name: string; nameRank: number } | undefined
  for (const handle of members) {
    const traits = world.traits[handle]
    if (!traits || traits.name.trim() === '') continue
    if (!best || traits.nameRank > best.nameRank || (traits.nameRank === best.nameRank && traits.name < best.name))
      best = traits
  }
  return best?.name
}

const spoken = (handle: string): string =>
  handle
    .slice(handle.indexOf(':') + 1)
    .replace(/^name\//, '')
    .replace(/^id\//, 'number ')

/** As the user said; else as the sources tell. */
export function rolesOf(world: World, root: number): string[] {
  const { roles: said } = saidOfPerson(world, root)
  if (said !== undefined) return [...new Set(said)].sort()
  const roles = membersOf(world.identity, root).flatMap((handle) =>
    (world.recordsOf.get(handle) ?? []).flatMap((record) => record.roles ?? []),
  )
  return [...new Set(roles)].sort()
}

/** What would move the relationship on; the most pressing first. */
function nextStepOf({ stage, owed, nature, flags, onceInvolved }: Relation): string | null {
  if (nature.sellOnly || nature.cannedOnly) return null
  if (owed.reply !== undefined) return 'Answer what they wrote.'
  if (owed.thanks.length + owed.thanksFavours.length > 0) return 'Thank them for what they did.'
  if (owed.asked.length > 0) return 'Do what they asked of you, or say that you cannot.'
  if (owed.ahead.length > 0) return 'Return a favour.'
  if (flags.includes('fading') || (stage === 'lapsed' && onceInvolved))
    return 'Write to them about what you last spoke of.'
  if (flags.includes('new')) return 'Welcome them in your own words.'
  return steps[stage]
}

const steps: Record<Relation['stage'], string | null> = {
  stranger: null,
  interest: 'Say something to them about what they do.',
  engage: 'Talk one to one, about their own matter.',
  involve: 'Keep it up over the months; do them a favour.',
  retain: 'Stay in touch, and let them tell others.',
  advocate: 'Thank them, and do something for them.',
  lapsed: null,
}

export const iso = (at: number | null): string | null =>
  at === null || !Number.isFinite(at) ? null : new Date(at).toISOString()
