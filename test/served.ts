/** A desk as `rapport serve` opens it, in a process of its own, on a free port. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { command } from './rapport.ts'

export type Desk = AsyncDisposable & { address: string }

export async function openServed(data: string): Promise<Desk> {
  const env = { ...process.env, RAPPORT_DATA: data, DATABASE_URL: '' }
  const child = spawn(command, ['serve', '--port', '0', '--json'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })
  const first = await Promise.race([once(lines, 'line'), ended.then(() => undefined)])
  if (first === undefined) throw new Error('the desk did not open')
  const { address }: { address: string } = JSON.parse(String(first[0]))
  return {
    address,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
