/** A person's page in a real browser: remembering by keyboard with undo, a file, finding it again, and what changed since the last look; under axe. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { chromiumFlags, findChromium } from './chromium.ts'
import { root } from './rapport.ts'
import { type Desk, openServed } from './served.ts'
import { smallShop } from './small-shop.ts'

const data = mkdtempSync(join(tmpdir(), 'rapport-memory-'))
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')
const patient = { timeout: 20_000 }
const status = z.object({ empty: z.boolean(), reading: z.object({ done: z.number(), total: z.number() }) })
const person = z.object({ notes: z.array(z.object({ kind: z.string(), text: z.string(), on: z.string().nullable() })) })
const violations = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
})
const greta = 'mastodon:@greta@toot.example'
const address = `/people/${encodeURIComponent(greta)}`

let desk: Desk
let browser: Browser
let page: Page

const ask = async <S extends z.ZodType>(shape: S, path: string): Promise<z.output<S>> =>
  shape.parse(await (await fetch(`${desk.address}/api/v1/main/${path}`)).json())
const bring = (name: string, body: string) =>
  fetch(`${desk.address}/api/v1/main/imports`, { method: 'POST', headers: { 'x-file-name': name }, body })
const notes = async () => (await ask(person, `person?id=${encodeURIComponent(greta)}`)).notes

async function found(): Promise<string[]> {
  await page.evaluate(axe)
  const result = violations.parse(await page.evaluate('axe.run(document)'))
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
}

beforeAll(async () => {
  const found = findChromium()
  if ('missing' in found) throw new Error(found.missing)
  desk = await openServed(data)
  await bring('kiln.jsonl', smallShop())
  for (;;) {
    const { empty, reading } = await ask(status, 'status')
    if (!empty && reading.done === reading.total) break
    await pause(100)
  }
  browser = await chromium.launch({ executablePath: found.path, args: chromiumFlags })
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
  page = await context.newPage()
  await page.goto(`${desk.address}${address}`)
  await page.getByRole('heading', { level: 1, name: 'Greta Lund' }).waitFor()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await desk?.[Symbol.asyncDispose]()
  rmSync(data, { recursive: true, force: true })
})

test('n writes a note, z takes it back; a birthday needs no year', async () => {
  await page.keyboard.press('n')
  await page.getByLabel('The note').fill('Keeps bees on the allotment')
  expect(await found()).toEqual([])
  await page.keyboard.press('Control+Enter')
  await expect.poll(notes, patient).toMatchObject([{ kind: 'note', text: 'Keeps bees on the allotment' }])
  await page.getByText('Kept.').waitFor()
  await page.getByLabel('The note').waitFor({ state: 'detached' })
  await page.keyboard.press('z')
  await expect.poll(notes, patient).toEqual([])
  await page.getByRole('button', { name: 'Day', exact: true }).click()
  await page.getByLabel('What day it is').fill('birthday')
  await page.getByRole('textbox', { name: 'Day', exact: true }).fill('9')
  await page.getByLabel('Month').selectOption('November')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect.poll(notes, patient).toMatchObject([{ kind: 'date', text: 'birthday', on: '--11-09' }])
  await page.getByText('9 November').first().waitFor()
})

test('a file is kept, and given back to be saved', async () => {
  await page
    .getByLabel('Files to keep')
    .setInputFiles({ name: 'glazes.txt', mimeType: 'text/plain', buffer: Buffer.from('blue and grey') })
  const link = page.getByRole('link', { name: 'glazes.txt' })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(download.suggestedFilename()).toBe('glazes.txt')
  expect(readFileSync(await download.path(), 'utf8')).toBe('blue and grey')
})

test('/ finds people by what is remembered and by what was said, with the words marked', async () => {
  await page.keyboard.press('/')
  await page.keyboard.type('glazes')
  const option = page.getByRole('option', { name: /Greta Lund/ })
  await option.getByText('glazes', { exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('searchbox', { name: 'Find people and words' }).fill('market leeds')
  await page.getByRole('option', { name: /Everything about/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('Eight people. All there is has been looked through.').waitFor()
  expect(await page.locator('mark').count()).toBe(16)
  expect(await found()).toEqual([])
})

test('what came since the last look is said in one sentence, and said no more when it is taken back', async () => {
  await page.goto(`${desk.address}${address}`)
  await page.getByRole('heading', { level: 1, name: 'Greta Lund' }).waitFor()
  const key = `rapport.looked.main.${greta}`
  await expect.poll(() => page.evaluate((name) => localStorage.getItem(name), key), patient).not.toBeNull()
  // As if it had been the week before.
  await page.evaluate((name) => {
    const kept = JSON.parse(localStorage.getItem(name) ?? '{}')
    kept.seen.at = '2026-07-13T10:00:00.000Z'
    localStorage.setItem(name, JSON.stringify(kept))
  }, key)
  await page.keyboard.press('w')
  await page.getByRole('radio', { name: 'We met' }).check()
  await page.getByLabel('What about').fill('the kiln shelf')
  await page.getByRole('button', { name: 'Note it' }).click()
  await page.getByText('Noted: it counts as contact.').waitFor()
  await page.reload()
  await page.getByText(/^Since 13 July.*: you wrote once/).waitFor()
  await page.getByText('new', { exact: true }).first().waitFor()
  await page.getByLabel('Words that passed between you').fill('shelf')
  await page.getByText('1 of 5').waitFor()
})
