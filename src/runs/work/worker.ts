/** A thread that imports and reads, so that the desk answers at once meanwhile. It has a connection of its own. */
import { parentPort, workerData } from 'node:worker_threads'
import { NeedsMapping } from '../../connectors/mapping.ts'
import { Refused } from '../../tools/refused.ts'
import { refitNow } from '../corrections/refit.ts'
import { type Desk, type DeskOptions, openDesk } from '../desk.ts'
import { type ImportProgress, importFiles } from '../import/import-files.ts'
import { wordSetting } from '../log/settings.ts'
import { draw, type Standings } from '../network/draw.ts'
import { readingRules, readTexts } from '../read-texts.ts'
import { firstFacts } from './first-facts.ts'
import type { Done, News, Order, Progress, Said } from './messages.ts'

const options: DeskOptions = workerData
const port = parentPort
const desk = openDesk(options)
const stops = new Map<number, AbortController>()
/** Imports one after another, readings one after another, pictures one after another, all at the same time. */
const lanes = { import: Promise.resolve(), read: Promise.resolve(), draw: Promise.resolve() }
const standings: Standings = new Map()
let importing = 0

port?.on('message', (said: Said) => {
  if ('end' in said) {
    void close()
    return
  }
  if ('stop' in said) {
    stops.get(said.id)?.abort()
    return
  }
  const { id, order } = said
  const control = new AbortController()
  stops.set(id, control)
  const lane = laneOf(order)
  if (lane === 'import') importing++
  lanes[lane] = lanes[lane].then(async () => {
    tell(await answerTo(id, order, control.signal))
    stops.delete(id)
    if (lane === 'import') importing--
  })
})

function laneOf({ type }: Order): keyof typeof lanes {
  if (type === 'network') return 'draw'
  return type === 'read' || type === 'refit' ? 'read' : 'import'
}

async function close(): Promise<void> {
  for (const control of stops.values()) control.abort()
  await Promise.all(Object.values(lanes))
  const opened = await desk.catch(() => undefined)
  await opened?.[Symbol.asyncDispose]()
  port?.close()
}

const tell = (news: News) => port?.postMessage(news)

async function answerTo(id: number, order: Order, signal: AbortSignal): Promise<News> {
  try {
    return { id, done: await carryOut(await desk, id, order, signal) }
  } catch (error) {
    if (error instanceof NeedsMapping) return { id, refused: error.message, proposal: error.proposal }
    if (error instanceof Refused) return { id, refused: error.message }
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    return { id, failed: message, stack }
  }
}

const noProgress: Progress = { stage: 'reading', file: '', entry: '', counted: 0, inserted: 0, share: 0, facts: [] }

async function carryOut(desk: Desk, id: number, order: Order, signal: AbortSignal): Promise<Done> {
  const asker = desk.owner(order.workspace)
  switch (order.type) {
    case 'read':
      for await (const _ of readTexts(desk.ledger, asker, await readingRules(desk.ledger, asker), signal, order.after));
      return { reports: [], facts: [] }
    case 'refit':
      if (importing === 0 && !signal.aborted) await refitNow(desk, asker, order.now)
      return { reports: [], facts: [] }
    case 'network': {
      const { until, notesUntil, who } = order
      const onShare = (share: number) => tell({ id, progress: { ...noProgress, share } })
      const picture = await draw(desk.ledger, asker, standings, { until, notesUntil, who, signal, onShare })
      return { reports: [], facts: [], ...(picture && { picture }) }
    }
    case 'retract':
    case 'restore':
      await desk.ledger[order.type](asker, order.source)
      return { reports: [], facts: [] }
    case 'import': {
      const facts = firstFacts(desk.connectors)
      const given = new Map(order.files.map((file) => [file.path, file]))
      const {
        files,
        refused = [],
        asks = [],
      } = await importFiles(desk, asker, [...given.keys()], {
        now: order.now,
        lenient: true,
        preview: order.preview,
        owners: order.owners,
        mappings: new Map(order.mappings),
        zone: await wordSetting(desk, asker, 'workspace.timeZone'),
        signal,
        noWait: true,
        nameOf: (path) => given.get(path)?.name ?? path,
        onRecord: facts.take,
        onProgress: (progress) => tell({ id, progress: { ...progress, facts: facts.soFar() } }),
      })
      return { reports: files, refused, asks, facts: facts.end() }
    }
    case 'demo': {
      const { fillDemo } = await import('../demo/fill-demo.ts')
      const onProgress = (progress: ImportProgress) => tell({ id, progress: { ...progress, facts: [] } })
      await fillDemo(desk, asker, { now: order.now, signal, onProgress })
      return { reports: [], facts: [] }
    }
  }
}
