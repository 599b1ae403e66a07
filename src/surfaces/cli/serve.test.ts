/** The desk as a process: one on each folder, sharing its data with every other command, and gone when it is told to. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { command, rapport } from '../../../test/rapport.ts'

const folder = mkdtempSync(join(tmpdir(), 'rapport-serve-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const running: ChildProcess[] = []
afterEach(() => {
  for (const child of running.splice(0)) if (child.pid !== undefined && child.exitCode === null) child.kill('SIGKILL')
})

async function opened(data: string, ...args: string[]): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(command, ['serve', '--data', data, '--port', '0', '--json', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.push(child)
  const [line] = await once(child.stdout, 'data')
  return { child, address: JSON.parse(String(line)).address }
}

const slow = { timeout: 180_000 }

test('answers on this machine, shares its data, and is the only desk on it', slow, async () => {
  const data = join(folder, 'one')
  const { child, address } = await opened(data)
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  const notes = async () => (await fetch(`${address}/api/v1/main/status`)).json()
  expect(await notes()).toMatchObject({ empty: true })
  await rapport(data, 'note', 'add', '--with', 'x:ada', '--text', 'tall')
  expect(await notes()).toMatchObject({ empty: false, entries: 1 })

  const second = await rapport(data, 'serve', '--port', '0')
  expect(second.status).toBe(1)
  expect(second.stderr).toMatch(/^A desk already runs on .*: use that one, or choose another folder with --data\.\n$/)
  expect(second.stderr).toContain(address)

  // A real server's requests are not those of the tests: what has no body, and what does not tell its length.
  const gone = await fetch(`${address}/api/v1/main/sources/9`, { method: 'DELETE' })
  expect(gone.status).toBe(422)
  const body = new Blob(['{}']).stream()
  const headers = { 'content-type': 'application/json' }
  const chunked = await fetch(`${address}/api/v1/main/notes`, { method: 'POST', body, headers, duplex: 'half' })
  expect(chunked.status).toBe(411)

  const port = new URL(address).port
  const crowded = await rapport(join(folder, 'two'), 'serve', '--port', port)
  expect(crowded.status).toBe(1)
  expect(crowded.stderr).toBe(`Port ${port} is in use by another program: choose another with --port.\n`)

  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('what was killed leaves nothing in the way of the next', slow, async () => {
  const data = join(folder, 'killed')
  const first = await opened(data)
  first.child.kill('SIGKILL')
  await once(first.child, 'exit')
  const second = await opened(data)
  expect((await fetch(`${second.address}/api/v1/health`)).status).toBe(200)
})

test('shows the web desk at its pages, and packed files that last', slow, async () => {
  const { address } = await opened(join(folder, 'web'))
  const page = await fetch(`${address}/people/x%3Aada.b`)
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  const html = await page.text()
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? ''
  const asset = await fetch(`${address}${script}`, { headers: { 'accept-encoding': 'br' } })
  expect([asset.status, asset.headers.get('content-encoding')]).toEqual([200, 'br'])
  expect(asset.headers.get('cache-control')).toContain('immutable')
  expect((await asset.text()).length).toBeGreaterThan(10_000)
  expect((await fetch(`${address}/assets/none.js`)).status).toBe(404)
  expect((await fetch(`${address}/%2e%2e/package.json`)).status).toBe(404)
  const tag = page.headers.get('etag') ?? ''
  expect((await fetch(`${address}/`, { headers: { 'if-none-match': tag } })).status).toBe(304)
})
