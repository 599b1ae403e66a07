/** Messages and the mix in a real browser: narrowed, judged by keyboard with undo, opened to the acts; narrow, dark, under axe. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { chromiumFlags, findChromium } from './chromium.ts'
import { root } from './rapport.ts'
import { type Desk, openServed } from './served.ts'
import { smallShop } from './small-shop.ts'

const data = mkdtempSync(join(tmpdir(), 'rapport-messages-'))
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')
/** On a busy machine an answer takes its time. */
const patient = { timeout: 20_000 }
const told = z.object({ total: z.number(), counts: z.object({ labels: z.record(z.string(), z.number()) }) })
const status = z.object({ empty: z.boolean(), reading: z.object({ done: z.number(), total: z.number() }) })

let desk: Desk
let browser: Browser
let context: BrowserContext
let page: Page
const errors: string[] = []

const ask = async <S extends z.ZodType>(shape: S, path: string): Promise<z.output<S>> =>
  shape.parse(await (await fetch(`${desk.address}/api/v1/main/${path}`)).json())

beforeAll(async () => {
  const found = findChromium()
  if ('missing' in found) throw new Error(found.missing)
  desk = await openServed(data)
  const headers = { 'x-file-name': 'kiln.jsonl' }
  await fetch(`${desk.address}/api/v1/main/imports`, { method: 'POST', headers, body: smallShop() })
  for (;;) {
    const { empty, reading } = await ask(status, 'status')
    if (!empty && reading.done === reading.total) break
    await pause(100)
  }
  browser = await chromium.launch({ executablePath: found.path, args: chromiumFlags })
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
  page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
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
  await page.waitForLoadState('networkidle')
}

const list = () => page.getByRole('list', { name: 'Messages' })
const rows = () => list().locator('> li')
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const count = async (label: string) => (await ask(told, 'messages')).counts.labels[label] ?? 0
const address = () => new URL(page.url())

describe('Messages', () => {
  test('is reached by g m, and narrowed by what it was read as, in the address', async () => {
    await at('/people')
    await press('g', 'm')
    await rows().first().waitFor()
    const { counts } = await ask(told, 'messages')
    const chat = page.getByRole('link', { name: /^chat/ })
    expect(await chat.textContent()).toContain(String(counts.labels.chat))
    await chat.click()
    await expect.poll(() => address().searchParams.get('label'), patient).toBe('chat')
    await page.getByText(`${counts.labels.chat} messages like that`).waitFor()
    await page.reload()
    await page.getByText(`${counts.labels.chat} messages like that`).waitFor()
    await page.getByRole('link', { name: 'See all' }).click()
    await expect.poll(() => address().search, patient).toBe('')
  })

  test('opens one with why it was read so, and keeps that in the address', async () => {
    await at('/messages')
    await press('j', 'j', 'Enter')
    const why = page.getByRole('list', { name: 'Why it was read so' })
    await why.getByRole('listitem').first().waitFor()
    expect(address().searchParams.get('open')).toContain('#')
    await page.reload()
    await why.getByRole('listitem').first().waitFor()
  })

  test('a key puts the one at hand right at once, and z takes it back', async () => {
    await at('/messages?label=broadcast')
    const before = await count('engage')
    await press('j', 'e')
    await page.getByText('One message is engage now.').waitFor()
    await expect.poll(() => count('engage'), patient).toBeGreaterThan(before)
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    await press('z')
    await page.getByText('Taken back.').waitFor()
    await expect.poll(() => count('engage'), patient).toBe(before)
    expect(await count('corrected')).toBe(0)
  })

  test('a stretch is chosen with shift, the bar says what will change, and all of it is changed and taken back', async () => {
    await at('/messages?direction=received')
    const before = await count('sell')
    await press('j', 'x', 'j', 'j', 'Shift+X')
    await page.getByText('Three messages chosen.').waitFor()
    const pitch = page.getByRole('button', { name: /^v pitch/ })
    expect(await pitch.textContent()).toContain('+3')
    await press('v')
    await page.getByText('3 messages with “pitch” now.').waitFor()
    await expect.poll(() => count('sell'), patient).toBeGreaterThanOrEqual(before + 3)
    await press('z')
    await expect.poll(() => count('sell'), patient).toBe(before)
  })

  test('what is right is confirmed, and counts where it is asked how good the reading is', async () => {
    await at('/messages?order=unsure')
    await press('j', 'y')
    await page.getByText('Kept: that one is right.').waitFor()
    await page.getByRole('button', { name: 'How good is the reading?' }).click()
    const drawer = page.getByRole('dialog')
    await drawer.getByText('From one message you have looked at').waitFor()
    await drawer.getByRole('table').first().waitFor()
    expect(await found()).toEqual([])
    await press('Escape')
    await drawer.waitFor({ state: 'hidden' })
    await press('?')
    await page.getByRole('dialog').getByText('that is right').waitFor()
    await press('Escape')
  })

  test('Change says beforehand how far a word on everything from one person reaches, and is taken back', async () => {
    await at('/messages?direction=received')
    const before = await count('sell')
    await press('j', 'Enter')
    await page.getByRole('button', { name: 'Change' }).first().click()
    const form = page.locator('form')
    await form.getByLabel('a pitch').check()
    await form.getByLabel('So is').selectOption('person')
    await form.getByText('Two messages would be labelled otherwise.').waitFor()
    expect(await found()).toEqual([])
    await form.getByRole('button', { name: 'Change it' }).click()
    await page.getByText('Changed: two messages are labelled so now').waitFor()
    await expect.poll(() => count('sell'), patient).toBe(before + 2)
    await press('z')
    await expect.poll(() => count('sell'), patient).toBe(before)
  })

  test('words are looked for, and nothing found is said', async () => {
    await at('/messages')
    await page.getByLabel('With the words').fill('bowls september')
    await page.getByText('Eight messages like that').waitFor()
    await page.getByLabel('With the words').fill('zebra')
    await page.getByText('No message is like that.').waitFor()
  })
})

describe('the mix', () => {
  test('is reached from Why, and its stripes open to the acts behind them', async () => {
    await at('/why')
    await page.getByRole('link', { name: 'The mix' }).click()
    const stripe = page.getByRole('button', { name: /all accounts: \d+ of \d+ broadcast/ }).last()
    const [, acts = ''] = /: (\d+) of/.exec((await stripe.getAttribute('aria-label')) ?? '') ?? []
    await stripe.click()
    const drawer = page.getByRole('dialog')
    await drawer.getByRole('listitem').first().waitFor()
    expect(await drawer.getByRole('listitem').count()).toBe(Number(acts))
    expect(address().searchParams.get('figure')).toBe('broadcast')
    expect(await found()).toEqual([])
    await press('Escape')
    await drawer.waitFor({ state: 'hidden' })
  })

  test('is walked through by arrow keys from one stop', async () => {
    await at('/mix?days=91')
    const focused = () => page.evaluate('document.activeElement.getAttribute("aria-label")')
    await page.locator('button[data-place][tabindex="0"]').first().focus()
    const first = await focused()
    await press('ArrowLeft')
    expect(await focused()).not.toBe(first)
    await press('Enter')
    await page.getByRole('dialog').getByRole('listitem').first().waitFor()
    await press('Escape')
  })

  test('the mix one aims at is set, and taken back', async () => {
    await at('/mix')
    const broadcast = page.getByLabel('Of a hundred acts, broadcast')
    expect(await broadcast.inputValue()).toBe('30')
    await broadcast.fill('10')
    await page.getByRole('button', { name: 'Aim at this' }).click()
    await page.getByText('That is what you aim at now.').waitFor()
    await expect.poll(() => broadcast.inputValue(), patient).toBe('13')
    await press('z')
    await expect.poll(() => broadcast.inputValue(), patient).toBe('30')
  })
})

describe.each([
  { name: 'wide and light', width: 1280, scheme: 'light' },
  { name: 'on a phone, dark', width: 390, scheme: 'dark' },
] as const)('$name', ({ width, scheme }) => {
  beforeAll(async () => {
    await page.setViewportSize({ width, height: 844 })
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
  })

  test.each([
    '/messages',
    '/messages?order=unsure&direction=received',
    '/messages?label=breach',
    '/mix',
    '/mix?days=91',
  ])('%s passes axe and fits', async (path) => {
    await at(path)
    expect(await found()).toEqual([])
    const wider = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    expect(wider).toBeLessThanOrEqual(0)
  })
})

test('nothing was logged as an error all the while', () => {
  expect(errors.filter((text) => !/400/.test(text))).toEqual([])
})
