/** The steps of the measurement, each run in a process of its own so that its memory and its warming up are its own. */

import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openSources, readSource } from '../../src/intake/index.ts'
import type { NewEntry } from '../../src/ledger/entry.ts'
import { openDesk } from '../../src/runs/desk.ts'
import { beforehand } from '../../src/runs/import/beforehand.ts'
import { importFiles } from '../../src/runs/import/import-files.ts'
import { writeArchive } from './files/write.ts'
import type { Network } from './network.ts'
import { networks } from './networks/index.ts'
import { lastDay } from './words.ts'

/** As long as the importer's own. */
const batchSize = 1000
const now = lastDay + 86_400_000

type Kept = { network: string; file: string; folder: string }

/** By name: what each is asked, and what it answers. */
export const steps = {
  write: (asked: { network: string; interactions: number; folder: string }) =>
    writeArchive(networkOf(asked.network), asked.interactions, asked.folder),
  import: importOnce,
  collect,
  append,
}
export type Steps = typeof steps

function networkOf(name: string): Network {
  const network = networks[name]
  if (network === undefined) throw new Error(`There is no network called ${name}.`)
  return network
}

async function importOnce({ network, file, folder }: Kept) {
  await using desk = await openDesk({ data: folder })
  const broken = desk.failed.find((failed) => failed.folder === network)
  if (broken !== undefined) throw new Error(broken.reason)
  const owners = networkOf(network).owners ?? []
  const before = process.cpuUsage()
  const { files, seconds } = await importFiles(desk, desk.owner('main'), [file], { now, owners, noWait: true })
  const processorSeconds = secondsOf(process.cpuUsage(before))
  const [report] = files
  if (report === undefined || report.network !== network) throw new Error(`it was read as ${report?.network}`)
  return {
    seconds,
    processorSeconds,
    entries: report.inserted,
    counts: report.counts,
    skipped: byReason(report.skipped),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

function byReason(skipped: readonly { reason: string; count: number }[]): string[] {
  const counts = new Map<string, number>()
  for (const { reason, count } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + count)
  return [...counts].slice(0, 12).map(([reason, count]) => `${reason}: ${count}`)
}

const secondsOf = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1e6

/** Keeps what an import would hand to the ledger, one entry a line. */
async function collect({ network, file, folder }: Kept) {
  await using desk = await openDesk({ data: folder })
  const known = await beforehand(desk, desk.owner('main'))
  const owners = networkOf(network).owners ?? []
  const [source] = await openSources([file], desk.connectors)
  if (source === undefined) throw new Error('it is no export')
  await using _ = source
  const kept = join(folder, 'entries.jsonl')
  const out = createWriteStream(kept)
  let entries = 0
  let block = ''
  for await (const item of readSource(source, { connectors: desk.connectors, now, zone: 'UTC', ...known, owners })) {
    if (item.type !== 'entry') continue
    entries++
    block += `${JSON.stringify(item.entry)}\n`
    if (block.length < 1_000_000) continue
    if (!out.write(block)) await once(out, 'drain')
    block = ''
  }
  out.end(block)
  await once(out, 'finish')
  return { file: kept, entries }
}

/** The seconds of appending alone: reading and parsing the lines is not counted. */
async function append({ entries, folder }: { entries: string; folder: string }) {
  await using desk = await openDesk({ data: folder })
  const asker = desk.owner('main')
  const start = { kind: 'file', name: 'entries', print: 'entries', network: 'bench', format: 'bench', at: now } as const
  const source = await desk.ledger.startSource(asker, start)
  let milliseconds = 0
  let processorSeconds = 0
  let inserted = 0
  let batch: NewEntry[] = []
  const keep = async () => {
    const begun = performance.now()
    const before = process.cpuUsage()
    const stored = await desk.ledger.append(asker, source, batch)
    milliseconds += performance.now() - begun
    processorSeconds += secondsOf(process.cpuUsage(before))
    inserted += stored.inserted
    batch = []
  }
  for await (const line of createInterface({ input: createReadStream(entries), crlfDelay: Number.POSITIVE_INFINITY })) {
    batch.push(JSON.parse(line))
    if (batch.length === batchSize) await keep()
  }
  if (batch.length > 0) await keep()
  return { seconds: milliseconds / 1000, processorSeconds, entries: inserted }
}
