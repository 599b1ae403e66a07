/** The desk in a real browser: archives dropped on an empty one, then every page by keyboard, narrow, dark, and under axe. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { chromiumFlags, findChromium } from './chromium.ts'
import { root } from './rapport.ts'
import { type Desk, openServed } from './served.ts'
import { smallShop } from './small-shop.ts'

const data = mkdtempSync(join(tmpdir(), 'rapport-desk-'))
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')
const archives = [
  'src/connectors/linkedin/fixtures/Complete_LinkedInDataExport_06-27-2026.zip',
  'src/connectors/x/fixtures/twitter-2026-07-25-synthetic.zip',
].map((path) => ({ name: basename(path), content: readFileSync(join(root, path)) }))

let desk: Desk
let browser: Browser
let context: BrowserContext
let page: Page
const errors: string[] = []

beforeAll(async () => {
  const found = findChromium()
  if ('missing' in found) throw new Error(found.missing)
  desk = await openServed(data)
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

/** Runs in the page, whose types the tests do not know. */
const drop = `(files) => {
  const dropped = new DataTransfer()
  for (const { name, base64 } of files)
    dropped.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name))
  return dropped
}`

const violations = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
})

/** What axe finds, in words short enough to read in a failed test. */
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

/** Figures move until every text is read. */
const allRead = () =>
  expect
    .poll(
      async () => {
        const { reading } = status.parse(await (await fetch(`${desk.address}/api/v1/main/status`)).json())
        return reading.total - reading.done
      },
      { timeout: 60_000 },
    )
    .toBe(0)
const status = z.object({ reading: z.object({ done: z.number(), total: z.number() }) })

const list = () => page.getByRole('list', { name: 'People to turn to today' })
const entries = () => list().getByRole('listitem')
const openName = () => list().locator('button[aria-expanded="true"]').textContent()

describe('an empty desk', () => {
  test('asks for archives, reads those that are dropped, and leads on to Today', async () => {
    await at('/')
    expect(new URL(page.url()).pathname).toBe('/welcome')
    expect(await found()).toEqual([])
    const files = [
      ...archives.map(({ name, content }) => ({ name, base64: content.toString('base64') })),
      { name: 'kiln.jsonl', base64: Buffer.from(smallShop()).toString('base64') },
    ]
    const transfer = await page.evaluateHandle(`(${drop})(${JSON.stringify(files)})`)
    for (const type of ['dragenter', 'dragover', 'drop'])
      await page.dispatchEvent('main', type, { dataTransfer: transfer })
    await page.getByText('entries are read').first().waitFor({ timeout: 60_000 })
    for (const { name } of files) expect(await page.getByText(name).first().isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Open Today' }).click()
    await entries().first().waitFor()
    expect(await entries().count()).toBeGreaterThan(0)
  })

  test('reads the same again without counting anything twice', async () => {
    await allRead()
    const before = await (await fetch(`${desk.address}/api/v1/main/people?limit=1`)).json()
    await at('/welcome')
    await page.setInputFiles('input[type=file]', { name: 'kiln.jsonl', mimeType: '', buffer: Buffer.from(smallShop()) })
    await page.getByText('known already').waitFor({ timeout: 60_000 })
    await allRead()
    expect(await (await fetch(`${desk.address}/api/v1/main/people?limit=1`)).json()).toEqual(before)
  })
})

describe('by keyboard', () => {
  test('j and k go down and up, e is done and comes up again with undo', async () => {
    await at('/today?minutes=60')
    const first = await openName()
    await page.keyboard.press('j')
    await expect.poll(openName).not.toBe(first)
    expect(await page.evaluate('document.activeElement.textContent')).toBe(await openName())
    await page.keyboard.press('k')
    await expect.poll(openName).toBe(first)
    const before = await entries().count()
    await page.keyboard.press('e')
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    await expect.poll(() => entries().count()).toBe(before - 1)
    expect(await list().textContent()).not.toContain(first)
    await page.keyboard.press('z')
    await expect.poll(() => entries().count()).toBe(before)
    expect(await list().textContent()).toContain(first)
  })

  test('/ searches, ? helps, g w goes to Why', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('greta')
    await page.getByRole('option', { name: /Greta Lund/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /Greta Lund/ }).waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.keyboard.press('g')
    await page.keyboard.press('w')
    await expect.poll(() => new URL(page.url()).pathname).toBe('/why')
  })
})

describe('Why', () => {
  test('opens the interactions behind a figure, and holds them in its address', async () => {
    await at('/why')
    const figures = page.getByTitle('See what it was counted from')
    const folded = page.locator('details', { has: figures }).first()
    await folded.locator('summary').first().click()
    await folded.getByTitle('See what it was counted from').first().click()
    const drawer = page.getByRole('dialog')
    await drawer.getByRole('listitem').first().waitFor()
    expect(await drawer.getByRole('listitem').count()).toBeGreaterThan(0)
    expect(await found()).toEqual([])
    const { search } = new URL(page.url())
    expect(search).toContain('measure=')
    await page.reload()
    await page.getByRole('dialog').getByRole('listitem').first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })
})

describe('Sources', () => {
  const table = 'Who,When,What was said\nada@post.example,2026-03-01 10:00,Could you call me back?\n'

  test('a table is asked about, looked at first, and read as it was said', async () => {
    await at('/welcome')
    await page.setInputFiles('input[type=file]', { name: 'crm.csv', mimeType: '', buffer: Buffer.from(table) })
    const form = page.locator('form', { hasText: 'crm.csv' })
    await form.waitFor({ timeout: 60_000 })
    await form.locator('select').filter({ hasText: 'whom?' }).selectOption({ label: 'them' })
    expect(await found()).toEqual([])
    await form.getByRole('button', { name: 'Look at it first' }).click()
    await page.getByText('would be new').waitFor({ timeout: 60_000 })
    await page.getByRole('button', { name: 'Take it in' }).click()
    await page.getByText('table of 3 columns').waitFor({ timeout: 60_000 })
    await expect.poll(async () => page.getByText('would be new').count()).toBe(0)
  })

  test('lists every import, undoes one, and brings it back with z', async () => {
    await at('/sources')
    const row = page.getByRole('listitem').filter({ hasText: 'kiln.jsonl' })
    await row.getByRole('button', { name: 'Undo' }).click()
    await row.getByText('it does not count').waitFor({ timeout: 60_000 })
    await page.keyboard.press('z')
    await row.getByRole('button', { name: 'Undo' }).waitFor({ timeout: 60_000 })
  })

  test('remembers that an archive was asked for', async () => {
    await at('/sources')
    await page.locator('summary', { hasText: 'LinkedIn' }).click()
    await page.getByRole('button', { name: 'I have asked for it at LinkedIn' }).click()
    await page.getByText('LinkedIn is making your archive').waitFor()
    await page.getByRole('button', { name: 'Wait no longer for LinkedIn' }).click()
    await page.getByText('LinkedIn is making your archive').waitFor({ state: 'hidden' })
  })
})

const pages = ['/today', '/people', '/people?view=circles', '/why', '/sources', '/welcome', '/nowhere']
const person = '/people/mastodon%3A%40greta%40toot.example'

describe.each([
  { name: 'wide and light', width: 1280, scheme: 'light' },
  { name: 'on a phone, dark', width: 390, scheme: 'dark' },
] as const)('$name', ({ width, scheme }) => {
  beforeAll(async () => {
    await page.setViewportSize({ width, height: 844 })
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
  })

  test.each([...pages, person])('%s passes axe and fits', async (path) => {
    await at(path)
    expect(await found()).toEqual([])
    const wider = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    expect(wider).toBeLessThanOrEqual(0)
  })
})

test('nothing was logged as an error all the while', () => {
  expect(errors.filter((text) => !/404/.test(text))).toEqual([])
})
