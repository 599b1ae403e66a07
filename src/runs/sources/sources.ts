/** Where everything known comes from: every import, what of each account can be seen, and what is still to come. */
import { iso } from '../../people/index.ts'
import type { Asked } from '../ask.ts'
import { guessesSource } from '../guesses/keep.ts'
import { beforehand } from '../import/beforehand.ts'
import { settingsSource } from '../log/keep.ts'
import { talkSource } from '../log/talk.ts'
import { nobodysNetworks } from './nobodys.ts'
import { type AccountSight, sightsOf } from './sights.ts'
import { withTaught } from './templates.ts'
import { type Waiting, waitingOf } from './waiting.ts'

export type SourceState = 'complete' | 'incomplete' | 'undone'

export type SourceRow = {
  id: number
  kind: string
  name: string
  network: string | null
  format: string | null
  startedAt: string
  /** Cut off in the middle: giving the same file again completes it. */
  state: SourceState
  undoneAt: string | null
  /** Networks of which the file did not tell whose account it is. */
  nobodys: string[]
  /** The import report as it was told; null where the import did not end. */
  report: Record<string, unknown> | null
  /** Whether it can be undone here. */
  canUndo: boolean
}

export type SourcesAnswer = {
  asOf: string | null
  sources: SourceRow[]
  accounts: AccountSight[]
  waiting: Waiting[]
}

export async function sourcesAnswer(asked: Asked, now: number): Promise<SourcesAnswer> {
  const { desk, asker, at, world } = asked
  const sources = await desk.ledger.sources(asker)
  const { notices } = await beforehand(desk, asker)
  // What was named since is nobody's no longer.
  const open = new Set(nobodysNetworks([{ accounts: [...world.accounts] }]))
  return {
    asOf: iso(at),
    sources: sources
      // What was refused in the middle left nothing behind.
      .filter(({ finishedAt, retractedAt }) => finishedAt !== null || retractedAt === null)
      // Settings and what was said of tables are kept as if by hand, and are nothing that was logged.
      .filter(
        ({ kind, name }) =>
          kind !== 'hand' || (![settingsSource, guessesSource].includes(name) && !name.startsWith(talkSource)),
      )
      .map(({ id, kind, name, network, format, startedAt, finishedAt, retractedAt, report }): SourceRow => {
        const told = typeof report === 'object' && report !== null ? withTaught({ ...report }, notices) : null
        return {
          id,
          kind,
          name,
          network,
          format,
          startedAt: new Date(startedAt).toISOString(),
          state: retractedAt !== null ? 'undone' : finishedAt === null && kind === 'file' ? 'incomplete' : 'complete',
          undoneAt: iso(retractedAt),
          nobodys: nobodysNetworks([told]).filter((network) => open.has(network)),
          report: told,
          canUndo: kind === 'file' || kind === 'demo',
        }
      })
      .reverse(),
    accounts: sightsOf(world, desk.connectors, now),
    waiting: waitingOf(world, desk.connectors, sources, now),
  }
}
