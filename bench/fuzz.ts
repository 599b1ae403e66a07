/**
 * Reads thousands of damaged exports of every connector, as an import would: each has to end, within five seconds of
 * the processor, in items or in one plain refusal.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { loadConnectors } from '../src/connectors/load.ts'
import { findInputs } from './fuzz/inputs.ts'
import type { Task, Told } from './fuzz/worker.ts'

/** `--only` names a connector, `--seed` runs one case again, `--inputs` says how many there are for each, `--from` the first. */
const { values: asked } = parseArgs({
  options: {
    only: { type: 'string' },
    seed: { type: 'string' },
    inputs: { type: 'string', default: '5000' },
    from: { type: 'string', default: '0' },
  },
})
const first = Number(asked.seed ?? asked.from)
const count = asked.seed === undefined ? Number(asked.inputs) : 1
/** Seconds of the processor that a case may take, and of the clock after which it is ended. */
const limit = 5
const patience = 30
/** Of the whole process, whose memory is not given back at once. */
const mostMb = 1500
const heap = 768

type Figures = {
  inputs: number
  read: number
  refused: number
  nobody: number
  faults: number
  hangs: number
  slowestMs: number
  peakMb: number
}
type Finding = { network: string; seed: number; fault: string }

const { connectors, failed } = await loadConnectors()
const inputs = await findInputs(connectors, new Set(asked.only === undefined ? [] : [asked.only]))
const figures: Record<string, Figures> = {}
const findings: Finding[] = failed.map(({ folder, reason }) => ({
  network: folder,
  seed: 0,
  fault: `cannot be loaded: ${reason}`,
}))
for (const [network, bases] of [...inputs].sort()) {
  figures[network] = await fuzz(network)
  const { inputs, read, refused, nobody, faults, hangs, slowestMs, peakMb } = figures[network]
  console.log(
    `${network}: ${inputs} inputs of ${bases.length} files: ${read} read, ${refused} refused, ${nobody} nobody's; ${faults} faults, ${hangs} hangs, slowest ${slowestMs} ms, ${peakMb} MB`,
  )
}
for (const { network, seed, fault, times } of grouped(findings))
  console.log(`! ${network} seed ${seed} (${times}): ${fault}`)
const ok = findings.length === 0 && Object.values(figures).every(({ peakMb }) => peakMb < mostMb)
console.log(
  JSON.stringify({ name: 'fuzz', figures, bars: { faults: 0, hangs: 0, caseSeconds: limit, peakMb: mostMb }, ok }),
)
process.exit(ok ? 0 : 1)

async function fuzz(network: string): Promise<Figures> {
  const figures = { inputs: 0, read: 0, refused: 0, nobody: 0, faults: 0, hangs: 0, slowestMs: 0, peakMb: 0 }
  const watch = setInterval(() => {
    figures.peakMb = Math.max(figures.peakMb, Math.round(process.memoryUsage.rss() / 1e6))
  }, 50)
  for (let from = first; from < first + count; ) {
    from = await run({ network, from, to: first + count }, figures)
  }
  clearInterval(watch)
  return figures
}

/** Until its end, or until a case does not end or takes the worker with it; gives the seed to go on from. */
async function run(task: Task, figures: Figures): Promise<number> {
  const worker = new Worker(join(import.meta.dirname, 'fuzz/worker.ts'), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: heap },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  let seed = task.from
  let isUp = false
  let timer: NodeJS.Timeout | undefined
  return new Promise<number>((done) => {
    const stop = (next: number) => {
      clearTimeout(timer)
      worker.removeAllListeners()
      void worker.terminate()
      done(next)
    }
    const wait = (seconds: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        figures.hangs++
        lost(`does not end within ${seconds} seconds`)
      }, seconds * 1000)
    }
    const lost = (fault: string) => {
      figures.inputs++
      findings.push({ network: task.network, seed, fault })
      // One that cannot even begin will not the next time either.
      stop(isUp ? seed + 1 : task.to)
    }
    wait(4 * patience)
    worker.on('message', (told: Told) => {
      if (told.type === 'done') return stop(task.to)
      seed = told.seed
      isUp = true
      if (told.type === 'begun') return wait(patience)
      // Between two cases, and before the first, there is little to do but much to wait for on a busy machine.
      wait(4 * patience)
      figures.inputs++
      figures.slowestMs = Math.max(figures.slowestMs, Math.round(told.seconds * 1000))
      if (told.end === 'read' || told.end === 'refused' || told.end === 'nobody') figures[told.end]++
      if (told.seconds > limit) {
        figures.hangs++
        findings.push({ network: task.network, seed, fault: `takes ${told.seconds.toFixed(1)} seconds` })
      }
      if (told.fault === undefined) return
      figures.faults++
      findings.push({ network: task.network, seed, fault: told.fault })
    })
    worker.on('exit', () => {
      figures.faults++
      lost('ends the worker without a word')
    })
    worker.on('error', (error) => {
      figures.faults++
      lost(`ends the worker: ${error instanceof Error ? error.message : String(error)}`)
    })
  })
}

/** Equal faults once, with the first seed that shows them. */
function grouped(findings: readonly Finding[]): (Finding & { times: number })[] {
  const groups = new Map<string, Finding & { times: number }>()
  for (const finding of findings) {
    const key = `${finding.network} ${finding.fault.replace(/\d+/g, '0')}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { ...finding, times: 1 })
    else group.times++
  }
  return [...groups.values()]
}
