/** The People page in a real browser: many told of at once by keyboard with undo, a list kept and deleted, somebody chosen; under axe. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { chromiumFlags, findChromium } from './chromium.ts'
import { root } from './rapport.ts'
import { type Desk, openServed } from './served.ts'
import { smallShop } from './small-shop.ts'

const data = mkdtempSync(join(tmpdir(), 'rapport-people-'))
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')
const patient = { timeout: 20_000 }
const status = z.object({ empty: z.boolean(), reading: z.object({ done: z.number(), total: z.number() }) })
const people = z.object({ total: z.number(), people: z.array(z.object({ id: z.string(), key: z.boolean() })) })
const lists = z.object({ lists: z.array(z.object({ name: z.string(), total: z.number() })) })
const proposed = z.object({ proposals: z.array(z.object({ id: z.string(), name: z.string() })) })

/** Somebody who wrote on four days, and is worth proposing for it. */
const wren = () =>
  ['2026-01-05', '2026-02-09', '2026-03-02', '2026-04-13']
    .map((day, at) =>
      JSON.stringify({
        type: 'interaction',
        id: `wren-${at}`,
        at: `${day}T10:00:00Z`,
        account: 'email:kiln@shop.example',
        direction: 'received',
        kind: 'message',
        audience: 'direct',
        with: 'email:wren@post.example',
        withName: 'Wren Abbot',
        text: `The glaze of the ${at + 2} bowls you made for us is lovely, and my mother asks after yours.`,
      }),
    )
    .join('\n')

let desk: Desk
let browser: Browser
let context: BrowserContext
let page: Page

const ask = async <S extends z.ZodType>(shape: S, path: string): Promise<z.output<S>> =>
  shape.parse(await (await fetch(`${desk.address}/api/v1/main/${path}`)).json())

beforeAll(async () => {
  const found = findChromium()
  if ('missing' in found) throw new Error(found.missing)
  desk = await openServed(data)
  const headers = { 'x-file-name': 'kiln.jsonl' }
  await fetch(`${desk.address}/api/v1/main/imports`, { method: 'POST', headers, body: `${smallShop()}${wren()}` })
  for (;;) {
    const { empty, reading } = await ask(status, 'status')
    if (!empty && reading.done === reading.total) break
    await pause(100)
  }
  browser = await chromium.launch({ executablePath: found.path, args: chromiumFlags })
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
  page = await context.newPage()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await desk?.[Symbol.asyncDispose]()
  rmSync(data, { recursive: true, force: true })
})

const violations = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
})

async function found(): Promise<string[]> {
  await page.evaluate(axe)
  const result = violations.parse(await page.evaluate('axe.run(document)'))
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
}

async function at(path: string): Promise<void> {
  await page.goto(`${desk.address}${path}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('list', { name: 'People', exact: true }).getByRole('link').first().waitFor()
}

const tagged = async () => (await ask(people, 'people?tag=fair')).total

test('those selected by keyboard get a tag, kept as a list; z takes all of it back', async () => {
  await at('/people')
  for (const key of ['j', 'x', 'j', 'X']) await page.keyboard.press(key)
  const bar = page.getByRole('region', { name: 'Say of those selected' })
  await bar.getByText('Two people selected.').waitFor()
  await bar.getByRole('button', { name: 'Make a list' }).click()
  await page.keyboard.type('fair')
  expect(await found()).toEqual([])
  await page.keyboard.press('Enter')
  await expect.poll(tagged, patient).toBe(2)
  const view = page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: /^fair/ })
  await view.click()
  await page.getByText('Two people').first().waitFor()
  expect(new URL(page.url()).searchParams.get('list')).not.toBeNull()
  await page.keyboard.press('z')
  await expect.poll(tagged, patient).toBe(0)
  expect((await ask(lists, 'people/lists')).lists).toEqual([])
})

test('what is narrowed is kept under a name, deleted, and brought back with z', async () => {
  await at('/people?sort=name')
  await page.getByLabel('Name or handle').fill('o')
  await expect.poll(() => new URL(page.url()).searchParams.get('q'), patient).toBe('o')
  await page.getByRole('button', { name: 'Keep this as a list' }).click()
  await page.keyboard.type('With an o')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'With an o' }).waitFor()
  const kept = async () => (await ask(lists, 'people/lists')).lists.map(({ name }) => name)
  expect(await kept()).toEqual(['With an o'])
  await page.getByRole('button', { name: 'Delete this list' }).click()
  await page.getByText('With an o is deleted').waitFor()
  expect(await kept()).toEqual([])
  await page.keyboard.press('z')
  await expect.poll(kept, patient).toEqual(['With an o'])
})

test('somebody proposed is looked into and chosen, with a rhythm; the page tells what that asks of a week', async () => {
  const [first] = (await ask(proposed, 'people/key-proposals')).proposals
  await at('/people')
  await page.getByRole('link', { name: 'Who matters to you?' }).click()
  expect(await found()).toEqual([])
  await page.getByRole('button', { name: `See for yourself what that rests on, ${first?.name}` }).click()
  await page.getByRole('dialog').getByRole('listitem').first().waitFor()
  await page.keyboard.press('Escape')
  await page.getByLabel(`How often to be in touch with ${first?.name}`).first().selectOption('weekly')
  await page.getByRole('button', { name: `Choose ${first?.name}` }).click()
  await page.getByText('Your rhythms ask for at most one contact a week').waitFor()
  expect((await ask(people, 'people?key=true')).people).toMatchObject([{ id: first?.id, key: true }])
})
