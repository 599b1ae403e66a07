/** Archives that were asked for at a network and take a while: remembered, and brought back to mind. */
import type { Connector } from '../../connectors/connector.ts'
import type { Asker } from '../../ledger/entry.ts'
import type { Source } from '../../ledger/telling/sources.ts'
import type { World } from '../../people/index.ts'
import { Refused } from '../../tools/refused.ts'
import type { Desk } from '../desk.ts'
import { keep } from '../log/keep.ts'

export type Waiting = {
  network: string
  title: string
  askedAt: string
  /** When it should be there. */
  dueAt: string
  ready: boolean
  /** What to do now, in a sentence. */
  words: string
}

/** Name of the setting; the network follows. Its value is when it was asked for, or null. */
const askedSetting = 'archive.asked:'
const hour = 3_600_000
const dayForm = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
/** Days after which one who was reminded has heard it often enough. */
const longest = 30

export function waitingOf(
  world: World,
  connectors: ReadonlyMap<string, Connector>,
  sources: readonly Source[],
  now: number,
): Waiting[] {
  const waiting: Waiting[] = []
  for (const [key, { value }] of world.register.setting) {
    const name = key.replace(/^setting:/, '')
    if (!name.startsWith(askedSetting) || typeof value !== 'number') continue
    const network = name.slice(askedSetting.length)
    const about = connectors.get(network)?.about
    const came = sources.some((source) => source.network === network && source.startedAt >= value)
    if (about === undefined || came || now - value > longest * 24 * hour) continue
    const due = value + (about.exportHours ?? 24) * hour
    const ready = now >= due
    waiting.push({
      network,
      title: about.title,
      askedAt: new Date(value).toISOString(),
      dueAt: new Date(due).toISOString(),
      ready,
      words: ready
        ? `Your ${about.title} archive should be there by now: look into your mail, download it and import it.`
        : `${about.title} is making your archive: it should be there by ${dayForm.format(due)}.`,
    })
  }
  return waiting.sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
}

/** Remembers that the user has asked a network for its archive now, or that they wait no longer. @throws Refused */
export async function rememberAsked(
  desk: Desk,
  asker: Asker,
  network: string,
  now: number,
  waits = true,
): Promise<void> {
  const wanted = network.trim().toLowerCase()
  // Those whose export can be read; a mailbox and the like are asked of nobody.
  const known = [...desk.connectors.values()]
    .filter(({ about, archive }) => about.kind === 'network' && archive !== undefined)
    .map(({ about }) => about)
  const about = known.find((one) =>
    [one.network, one.title, ...(one.aliases ?? [])].some((name) => name.toLowerCase() === wanted),
  )
  if (about === undefined) {
    const titles = known.map(({ title }) => title).sort()
    throw new Refused(`"${network.slice(0, 60)}" is no network Rapport knows: name one of ${titles.join(', ')}.`)
  }
  const name = askedSetting + about.network
  await keep(desk, asker, { type: 'setting', name, value: waits ? now : null, at: now }, now)
}
