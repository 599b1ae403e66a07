/** Keeps a running desk up to date: reads what is unread, whoever brought it, and saves what was worked out. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Asker } from '../../ledger/entry.ts'
import { diagnoseAnswer } from '../answers/diagnose.ts'
import { peopleAnswer } from '../answers/people.ts'
import { listen } from '../answers/today/listen.ts'
import { ask } from '../ask.ts'
import { isRefitDue } from '../corrections/refit.ts'
import type { Desk } from '../desk.ts'
import { keepGuessesAside } from '../guesses/keep.ts'
import { save } from '../living.ts'
import { readingRules } from '../read-texts.ts'
import type { Workshop } from './workshop.ts'

export type Upkeep = AsyncDisposable & {
  /** Something came in: looks now and not at the next round. */
  nudge(): void
}

export type UpkeepOptions = {
  /** Milliseconds between two rounds. */
  every?: number
  /** Milliseconds since somebody last asked; saving takes a moment in which nobody is answered. */
  idleFor?: () => number
  /** The present moment, epoch ms. */
  now?: () => number
  /** Is told what went wrong; the next round tries again. */
  onTrouble?: (error: unknown) => void
}

/** Milliseconds without a question before the desk is called idle. */
const quiet = 20_000
/** Milliseconds between two looks whether a new week of guesses is due, where a workspace is not in memory. */
const guessEvery = 6 * 3_600_000
/** Workspaces that are in memory from the start. */
const warmed = 3

export function startUpkeep(desk: Desk, workshop: Workshop, options: UpkeepOptions = {}): Upkeep {
  const { every = 5000, idleFor = () => Number.POSITIVE_INFINITY, now = Date.now, onTrouble = () => {} } = options
  const closing = new AbortController()
  let waiting = new AbortController()
  /** What each workspace was like when all of it was read. */
  const read = new Map<string, State>()
  /** How far each ledger went when it was last asked whether to fit the reading to it. */
  const weighed = new Map<string, number>()
  /** And when it was last asked whether a week of guesses is due. */
  const guessed = new Map<string, { seq: number; at: number }>()

  const round = async () => {
    for (const workspace of await desk.ledger.workspaces()) {
      if (closing.signal.aborted) return
      const asker = desk.owner(workspace)
      const state = await stateOf(desk, asker)
      const known = read.get(workspace)
      if (state.seq !== known?.seq || state.rules !== known.rules) {
        const after = state.rules === known?.rules ? known.seq : 0
        await workshop.carryOut({ type: 'read', workspace, after }, { signal: closing.signal })
        read.set(workspace, state)
      }
      if (idleFor() > quiet && weighed.get(workspace) !== state.seq) {
        weighed.set(workspace, state.seq)
        if (await isRefitDue(desk, asker))
          await workshop.carryOut({ type: 'refit', workspace, now: now() }, { signal: closing.signal })
      }
      const last = guessed.get(workspace)
      const isGuessDue = last === undefined || desk.isLiving(asker) || now() - last.at >= guessEvery
      if (idleFor() > quiet && last?.seq !== state.seq && isGuessDue) {
        guessed.set(workspace, { seq: state.seq, at: now() })
        await keepGuessesAside(desk, asker, now())
      }
      if (desk.isLiving(asker) && idleFor() > quiet) await save(desk.ledger, asker, desk.living(asker))
    }
  }
  /** The first to ask shall not have to wait for what is worked out once. */
  const warm = async () => {
    for (const workspace of (await desk.ledger.workspaces()).slice(0, warmed))
      if (!closing.signal.aborted) {
        const asked = await ask(desk, desk.owner(workspace))
        await peopleAnswer(asked, { limit: 1 })
        await diagnoseAnswer(asked)
        await listen(asked)
      }
  }
  const rounds = (async () => {
    await warm().catch(onTrouble)
    while (!closing.signal.aborted) {
      await round().catch((error: unknown) => {
        if (!closing.signal.aborted) onTrouble(error)
      })
      const stop = AbortSignal.any([closing.signal, waiting.signal])
      await pause(every, undefined, { signal: stop, ref: false }).catch(() => undefined)
      waiting = new AbortController()
    }
  })()

  return {
    nudge: () => waiting.abort(),
    async [Symbol.asyncDispose]() {
      closing.abort()
      await rounds
      for (const workspace of await desk.ledger.workspaces()) {
        const asker = desk.owner(workspace)
        if (desk.isLiving(asker)) await save(desk.ledger, asker, desk.living(asker))
      }
    },
  }
}

type State = { seq: number; rules: string }

/** How far the ledger goes, and what else makes texts unread: other rules, or something known that was taken back. */
async function stateOf(desk: Desk, asker: Asker): Promise<State> {
  const head = await desk.ledger.head(asker)
  const { version } = await readingRules(desk.ledger, asker)
  return { seq: head?.seq ?? 0, rules: `${head?.epoch}/${version}` }
}
