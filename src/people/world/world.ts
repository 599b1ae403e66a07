/**
 * Everything known of a workspace, folded from its entries. This one type explains the stages behind it: `people/` asks it
 * who somebody is to us, `plan/` asks it what to do. It is filled by `fold.ts` and never changed by asking.
 */
import type { RecordOf, Time } from '../../connectors/record.ts'
import { type Corrections, createCorrections } from './corrections.ts'
import { createFacts, type Facts, type Timeline } from './facts.ts'
import { createGroups, type Groups } from './groups.ts'
import { createIdentity, type Identity } from './identity.ts'
import type { Sayings } from './said.ts'

/** What was shown of one handle beside what happened. */
export type HandleTraits = {
  name: string
  /** When the name was shown. */
  nameRank: number
}

/** Records that are few, by key: a later telling of a key takes the place of the earlier one. */
export type Register = {
  account: Map<string, RecordOf<'account'>>
  person: Map<string, RecordOf<'person'>>
  followers: Map<string, RecordOf<'followers'>>
  following: Map<string, RecordOf<'following'>>
  outcome: Map<string, RecordOf<'outcome'>>
  effort: Map<string, RecordOf<'effort'>>
  favour: Map<string, RecordOf<'favour'>>
  goal: Map<string, RecordOf<'goal'>>
  experiment: Map<string, RecordOf<'experiment'>>
  link: Map<string, RecordOf<'link'>>
  note: Map<string, RecordOf<'note'>>
  decision: Map<string, RecordOf<'decision'>>
  setting: Map<string, RecordOf<'setting'>>
  prediction: Map<string, RecordOf<'prediction'>>
  draft: Map<string, RecordOf<'draft'>>
  protocol: Map<string, RecordOf<'protocol'>>
  coverage: Map<string, RecordOf<'coverage'>>
  correction: Map<string, RecordOf<'correction'>>
}

export type World = {
  facts: Facts
  /** Every row in the order of time. */
  time: Timeline
  identity: Identity
  /** Rows with a handle, by handle index, in the order of time. */
  rowsOf: (Timeline | undefined)[]
  traits: (HandleTraits | undefined)[]
  /** Accounts by index, and back. */
  accounts: string[]
  accountIndex: Map<string, number>
  register: Register
  /** Favours by the handle index they were with. */
  favoursOf: Map<number, RecordOf<'favour'>[]>
  /** Person records by handle index. */
  recordsOf: Map<number, RecordOf<'person'>[]>
  /** What the user said of a person, by handle index. */
  sayings: Map<number, Sayings>
  /** When somebody was last seen doing anything on a network, by handle index. */
  seen: Map<number, Time>
  /** Towards the print that stands for a print and its near-copies; a print without any has no row. */
  near: Map<number, number>
  /** Rows of one-to-one messages that say the same, by direction and the print that stands for them. */
  alike: Map<number, number | number[]>
  /** Groups of `alike` that grew since `sameFrom` was last worked out. */
  alikeGrown: Set<number>
  /** What was said to several at once. */
  groups: Groups
  /** What people said of messages, and how far it reaches. */
  corrections: Corrections
  /** People (by any handle index) whose relationship may have changed since it was last asked for. */
  changed: Set<number>
  /** Raised when people are joined: answers by person root are void. */
  joins: number
  /** Raised with every entry of a small type: answers that rest on them are void. */
  registered: number
  /** Raised with every row added or read. */
  happened: number
}

export function createWorld(): World {
  return {
    facts: createFacts(),
    time: { rows: [], pending: [] },
    identity: createIdentity(),
    rowsOf: [],
    traits: [],
    accounts: [],
    accountIndex: new Map(),
    register: {
      account: new Map(),
      person: new Map(),
      followers: new Map(),
      following: new Map(),
      outcome: new Map(),
      effort: new Map(),
      favour: new Map(),
      goal: new Map(),
      experiment: new Map(),
      link: new Map(),
      note: new Map(),
      decision: new Map(),
      setting: new Map(),
      prediction: new Map(),
      draft: new Map(),
      protocol: new Map(),
      coverage: new Map(),
      correction: new Map(),
    },
    favoursOf: new Map(),
    recordsOf: new Map(),
    sayings: new Map(),
    seen: new Map(),
    near: new Map(),
    alike: new Map(),
    alikeGrown: new Set(),
    groups: createGroups(),
    corrections: createCorrections(),
    changed: new Set(),
    joins: 0,
    registered: 0,
    happened: 0,
  }
}

/** A day in milliseconds. */
export const day = 86_400_000

/** The day a moment falls on, counted from 1970 in UTC. */
export const dayOf = (at: Time): number => Math.floor(at / day)
