/** Runs cases one after another, and says before each which it is, so that one that never ends can be named and ended. */
import { parentPort, workerData } from 'node:worker_threads'
import { loadConnectors } from '../../src/connectors/load.ts'
import { type Judged, runCase, shown } from './case.ts'
import { findInputs } from './inputs.ts'

export type Task = { network: string; from: number; to: number }
export type Told =
  | { type: 'begun'; seed: number }
  | { type: 'ended'; seed: number; end: string; fault: string | undefined; seconds: number }
  | { type: 'done' }

const { network, from, to }: Task = workerData
const tell = (told: Told) => parentPort?.postMessage(told)

const { connectors } = await loadConnectors()
const bases = (await findInputs(connectors, new Set([network]))).get(network) ?? []
let stray: string | undefined
process.on('unhandledRejection', (reason) => {
  stray = `nobody caught ${shown(reason)}`
})
process.on('uncaughtException', (error) => {
  stray = `nobody caught ${shown(error)}`
})
for (let seed = from; seed < to; seed++) {
  tell({ type: 'begun', seed })
  const outcome = await runCase(connectors, network, bases, seed).catch(
    (error: unknown): Judged => ({
      end: 'fault',
      fault: `the damage itself fails: ${shown(error)}`,
      seconds: 0,
    }),
  )
  // What was left running may still fail.
  await new Promise((done) => setImmediate(done))
  const fault = stray ?? (outcome.end === 'fault' ? outcome.fault : undefined)
  stray = undefined
  tell({ type: 'ended', seed, end: outcome.end, fault, seconds: outcome.seconds })
}
tell({ type: 'done' })
