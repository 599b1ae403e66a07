/** What the interactions with one person add up to at a moment: the answer that all pages about people are made of. */
import type { RecordOf } from '../../connectors/record.ts'
import type { PeopleSettings } from '../settings.ts'
import type { Flag, Stage } from '../shapes.ts'
import { membersOf } from '../world/identity.ts'
import { saidOfPerson } from '../world/said.ts'
import type { World } from '../world/world.ts'
import { type Balance, balanceOf } from './balance.ts'
import { flagsOf, type Nature, natureOf, type Owed, owedTo } from './flags.ts'
import { type History, historyOf } from './history.ts'
import { type Moment, momentAt } from './moment.ts'
import { stageOf } from './stage.ts'

export type Relation = {
  root: number
  /** The moment it is told for, epoch ms. */
  at: number
  history: History
  stage: Stage
  flags: Flag[]
  owed: Owed
  nature: Nature
  balance: Balance
  /** Asked for or done by the moment; what is settled later is open. */
  favours: readonly RecordOf<'favour'>[]
  key: boolean
  onceInvolved: boolean
  /** The first moment at which the answer could be another though nothing happened. */
  keepsUntil: number
}

export function relationOf(world: World, root: number, at: number, settings: PeopleSettings): Relation {
  const moment = momentAt(at)
  const members = membersOf(world.identity, root)
  const history = historyOf(world, root, moment, settings)
  const favours = members
    .flatMap((handle) => world.favoursOf.get(handle) ?? [])
    .map((favour) => asOf(favour, moment))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  const reached = stageOf(world, history, favours, moment, settings)
  const nature = natureOf(world, history, moment, settings)
  const owed = owedTo(world, history, favours, nature, moment, settings)
  const balance = balanceOf(history.daysSent, history.daysReceived)
  const flags = flagsOf(history, reached, owed, nature, balance, moment, settings)
  return {
    root,
    at,
    history,
    stage: reached.stage,
    onceInvolved: reached.onceInvolved,
    flags,
    owed,
    nature,
    balance,
    favours: favours.filter((favour) => moment.passed(favour.at)),
    key:
      saidOfPerson(world, root).key ??
      members.some((handle) => world.recordsOf.get(handle)?.some((record) => record.key)),
    keepsUntil: moment.keepsUntil(),
  }
}

function asOf(favour: RecordOf<'favour'>, moment: Moment): RecordOf<'favour'> {
  if (favour.settledAt === undefined || moment.passed(favour.settledAt)) return favour
  const { settledAt: _, ...open } = favour
  return open
}

/** Whether the handles are one of the workspace's own accounts. */
export const isOurselves = (world: World, root: number): boolean =>
  membersOf(world.identity, root).some((handle) => world.accountIndex.has(world.identity.handles[handle] ?? ''))
