/** Runs one step in a process of its own and gives what it says in its last line. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Steps } from './steps.ts'

const script = join(import.meta.dirname, '..', 'archives.ts')

/** As `./rapport` starts Node. */
const asLaunched = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=8', '--initial-old-space-size=48']

const stopping = new AbortController()

/** Whoever ends the bench from now on ends the step that runs, and what it has written is cleared away. */
export function stopOnSignals(): AbortSignal {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stopping.abort())
  return stopping.signal
}

/** @throws Error with what the process complained of, where it fails. */
export async function runStep<Name extends keyof Steps>(
  name: Name,
  asked: Parameters<Steps[Name]>[0],
  options: readonly string[] = [],
): Promise<Awaited<ReturnType<Steps[Name]>>> {
  const child = spawn(process.execPath, [...asLaunched, ...options, script, '--step', name, JSON.stringify(asked)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: stopping.signal,
  })
  const said: Buffer[] = []
  const complained: Buffer[] = []
  child.stdout.on('data', (bytes: Buffer) => said.push(bytes))
  child.stderr.on('data', (bytes: Buffer) => complained.push(bytes))
  const [status, signal] = await once(child, 'close')
  if (status !== 0)
    throw new Error(Buffer.concat(complained).toString().trim().slice(0, 1500) || `it was ended by ${signal}`)
  return JSON.parse(Buffer.concat(said).toString().trimEnd().split('\n').at(-1) ?? '')
}
