/** Draws the network of a workspace, in the thread: follows the ledger from where it was, then works out the picture. */
import type { Asker } from '../../ledger/entry.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import { choose, type Who } from '../../people/network/choose.ts'
import { createGathered, type Gathered, gather, gatherAnswered, takeSought } from '../../people/network/gather.ts'
import { shapeOf } from '../../people/network/graph.ts'
import { type Picture, pictureOf } from './picture.ts'

/** How far a workspace's ties are gathered. */
type Standing = {
  gathered: Gathered
  epoch: number
  seq: number
  /** The latest moment of what was taken in, and the earliest of what was left out because it came later. */
  latest: number
  laterFrom: number
}

/** Workspaces of which ties are kept; gathering them anew takes seconds for a million interactions. */
const mostStandings = 4

/** Gathered ties by workspace, those looked at last. */
export type Standings = Map<string, Standing>

export type Drawing = {
  who: Who
  /** Epoch ms; what happened later is not in the picture. */
  until: number
  /** Of notes those made later are left out; what the user says counts though no archive reaches so far. */
  notesUntil: number
  signal: AbortSignal
  /** Told how much is done, 0 to 1. */
  onShare(share: number): void
}

/** @returns undefined where it was stopped */
export async function draw(
  ledger: Ledger,
  asker: Asker,
  standings: Standings,
  { who, until, notesUntil, signal, onShare }: Drawing,
): Promise<Picture | undefined> {
  const gathered = await gatherUpTo(ledger, asker, standings, until, signal, (share) => onShare(share * gatheringShare))
  if (signal.aborted) return undefined
  const chosen = choose(gathered, who, notesUntil)
  await breath()
  const steps = shapeOf(chosen.people.length, chosen.ties)
  for (;;) {
    const step = steps.next()
    if (step.done) return pictureOf(chosen, who, step.value)
    onShare(gatheringShare + (1 - gatheringShare) * step.value)
    await breath()
    if (signal.aborted) return undefined
  }
}

/** How much of the whole is taken to be gathering. */
const gatheringShare = 0.4

async function gatherUpTo(
  ledger: Ledger,
  asker: Asker,
  standings: Standings,
  until: number,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<Gathered> {
  const head = (await ledger.head(asker)) ?? { seq: 0, epoch: 0 }
  const standing = standingFor(standings.get(asker.workspace), head.epoch, until)
  standings.delete(asker.workspace)
  standings.set(asker.workspace, standing)
  const [oldest] = standings.keys()
  if (standings.size > mostStandings && oldest !== undefined) standings.delete(oldest)
  const { gathered, seq: from } = standing
  for await (const entries of ledger.read(asker, { after: from, upto: head.seq, types: ['interaction', 'note'] })) {
    for (const entry of entries) {
      const { record, seq } = entry
      const at = record.type === 'interaction' ? record.at : null
      if (at !== null && at > until) standing.laterFrom = Math.min(standing.laterFrom, at)
      else {
        if (at !== null) standing.latest = Math.max(standing.latest, at)
        gather(gathered, entry)
      }
      standing.seq = seq
    }
    if (signal.aborted) return gathered
    onShare((standing.seq - from) / Math.max(1, head.seq - from))
    await breath()
  }
  standing.seq = head.seq
  const sought = takeSought(gathered)
  for (let start = 0; start < sought.length; start += 2000) {
    for (const entry of await ledger.byKey(asker, sought.slice(start, start + 2000))) gatherAnswered(gathered, entry)
    await breath()
  }
  return gathered
}

/** What was gathered for another moment serves where nothing lies between the two. */
function standingFor(known: Standing | undefined, epoch: number, until: number): Standing {
  if (known?.epoch === epoch && known.latest <= until && until < known.laterFrom) return known
  return {
    gathered: createGathered(),
    epoch,
    seq: 0,
    latest: Number.NEGATIVE_INFINITY,
    laterFrom: Number.POSITIVE_INFINITY,
  }
}

/** Lets others who work in the thread have their turn. */
const breath = () => new Promise((resolve) => setImmediate(resolve))
