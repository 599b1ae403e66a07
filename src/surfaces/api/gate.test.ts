/** Who is let in: the desk's own pages under the desk's own name, and nobody else. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { host, openTestDesk, type TestDesk } from './test-desk.ts'

let one: TestDesk
beforeAll(async () => {
  one = await openTestDesk()
})
afterAll(() => one[Symbol.asyncDispose]())

const note = { method: 'POST', body: JSON.stringify({ with: 'x:ada', text: 'hi' }) }
const asked = async (url: string, init: RequestInit, headers: Record<string, string>) =>
  (await one.app.request(url, { ...init, headers: { 'content-type': 'application/json', ...headers } })).status

test.each([
  ['another name (DNS rebinding)', 'http://evil.example:4400', {}],
  ['another port', 'http://127.0.0.1:80', {}],
  ['a name that only begins like ours', 'http://127.0.0.1.evil.example:4400', {}],
  ['a Host header that is not ours', `http://${host}`, { host: 'evil.example' }],
])('%s is refused, also for reading', async (_what, root, headers) => {
  expect(await asked(`${root}/api/v1/main/status`, {}, headers)).toBe(403)
  expect(await asked(`${root}/api/v1/main/notes`, note, headers)).toBe(403)
  expect(await asked(`${root}/`, {}, headers)).toBe(403)
})

test.each([
  ['another origin', { origin: 'http://evil.example' }],
  ['another port of this machine', { origin: 'http://127.0.0.1:3000' }],
  ['no origin a browser would name', { origin: 'null' }],
  ['a page elsewhere', { 'sec-fetch-site': 'cross-site' }],
])('%s neither writes nor reads', async (_what, headers) => {
  expect(await asked(`http://${host}/api/v1/main/notes`, note, headers)).toBe(403)
  expect(await asked(`http://${host}/api/v1/main/status`, {}, headers)).toBe(403)
  expect(await one.desk.ledger.workspaces()).toEqual([])
})

test('the desk itself, and programs that send no origin, are let in', async () => {
  for (const headers of [{}, { origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }])
    expect(await asked(`http://${host}/api/v1/main/status`, {}, headers)).toBe(200)
})

test('pages may load only what is the desk’s own', async () => {
  const { headers } = await one.ask('health')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(headers.get('access-control-allow-origin')).toBeNull()
})
