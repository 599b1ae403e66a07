/**
 * Is the desk quick with a million interactions and 50,000 people? The answers over HTTP against the health route, and what
 * one more interaction costs there and with ten thousand.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { keyed } from '../src/intake/index.ts'
import { todayAnswer } from '../src/runs/answers/today.ts'
import { ask } from '../src/runs/ask.ts'
import { openDesk } from '../src/runs/desk.ts'
import { importFiles } from '../src/runs/import/import-files.ts'
import { writeMillion } from './_million/million.ts'

const large = Number(process.env.BENCH_INTERACTIONS ?? 1_000_000)
const small = 10_000
const listed = z.object({ people: z.array(z.object({ id: z.string() })) })
const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'))
try {
  const million = await filled('large', large)
  const few = await filled('small', small)
  const oneMoreSmall = await oneMore(few, 200)
  const oneMoreLarge = await oneMore(million, 200)
  const http = await overHttp(million)
  const figures = {
    interactions: large,
    ...http,
    oneMoreMilliseconds: round(oneMoreLarge),
    oneMoreMillisecondsWith10000: round(oneMoreSmall),
    oneMoreRatio: round(oneMoreLarge / oneMoreSmall),
  }
  const bars = { answers: '20 × health or 100 ms', diagnose: '100 × health or 300 ms', oneMoreRatio: 2 }
  const quick = (['today', 'people', 'person'] as const).every((name) => http[name] < Math.max(100, 20 * http.health))
  const ok = quick && http.diagnose < Math.max(300, 100 * http.health) && figures.oneMoreRatio <= bars.oneMoreRatio
  console.log(
    `With ${large} interactions today takes ${http.today} ms at the 95th percentile, diagnose ${http.diagnose} ms, and one more interaction ${figures.oneMoreRatio} times what it takes with ${small}.`,
  )
  console.log(JSON.stringify({ name: 'desk', figures, bars, ok }))
  process.exitCode = ok ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** A data folder with so many interactions, read. */
async function filled(name: string, interactions: number): Promise<string> {
  const data = join(folder, name)
  const file = join(folder, `${name}.jsonl`)
  await writeMillion(file, { interactions, people: interactions / 20 })
  await using desk = await openDesk({ data })
  await importFiles(desk, desk.owner('main'), [file], { now: Date.now() })
  rmSync(file)
  return data
}

/** Median milliseconds from adding one interaction to the right Today. */
async function oneMore(data: string, times: number): Promise<number> {
  await using desk = await openDesk({ data })
  const asker = desk.owner('main')
  const { at } = await ask(desk, asker)
  const source = await desk.ledger.startSource(asker, { kind: 'hand', name: 'bench', at: Date.now() })
  const took: number[] = []
  for (let time = 0; time < times; time++) {
    const person = `x:p${3 * time}`
    const begun = performance.now()
    await desk.ledger.append(asker, source, [
      keyed(
        {
          type: 'interaction',
          id: `more${time}`,
          at: (at ?? 0) - 1000 + time,
          account: 'x:shop',
          direction: 'received',
          kind: 'message',
          audience: 'direct',
          with: [person],
          text: 'Could you tell me what a repair costs?',
        },
        0,
      ),
    ])
    const today = await todayAnswer(await ask(desk, asker), 15, Date.now())
    took.push(performance.now() - begun)
    if (today.items.length === 0) throw new Error('Today is empty after somebody asked something.')
  }
  return percentile(took, 0.5)
}

async function overHttp(
  data: string,
): Promise<Record<'health' | 'today' | 'people' | 'person' | 'diagnose' | 'ready', number>> {
  const port = await freePort()
  const begun = performance.now()
  const server = spawn(join(import.meta.dirname, '..', 'rapport'), ['serve', '--data', data, '--port', String(port)], {
    stdio: 'ignore',
  })
  const base = `http://127.0.0.1:${port}/api/v1`
  try {
    for (;;) {
      const up = await fetch(`${base}/health`).catch(() => undefined)
      if (up?.ok) break
      await wait(200)
    }
    await timed(`${base}/main/today`, 1)
    const ready = performance.now() - begun
    const { people } = listed.parse(await (await fetch(`${base}/main/people?limit=50`)).json())
    const person = encodeURIComponent(people[7]?.id ?? '')
    return {
      ready: round(ready / 1000),
      health: await p95(`${base}/health`),
      today: await p95(`${base}/main/today`),
      people: await p95(`${base}/main/people`),
      person: await p95(`${base}/main/person?id=${person}&limit=50`),
      diagnose: await p95(`${base}/main/diagnose`),
    }
  } finally {
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
}

async function p95(url: string): Promise<number> {
  await timed(url, 3)
  return round(percentile(await timed(url, 60), 0.95))
}

async function timed(url: string, times: number): Promise<number[]> {
  const took: number[] = []
  for (let time = 0; time < times; time++) {
    const begun = performance.now()
    const answer = await fetch(url)
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
    took.push(performance.now() - begun)
  }
  return took
}

function percentile(values: readonly number[], share: number): number {
  const ordered = [...values].sort((a, b) => a - b)
  return ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? 0
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
