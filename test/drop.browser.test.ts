/** What is put down in the browser: looked at, asked about, taken in, and there again when the page is loaded anew. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { zipOf } from '../src/tools/archive/test-zip.ts'
import { chromiumFlags, findChromium } from './chromium.ts'
import { type Desk, openServed } from './served.ts'
import { smallShop } from './small-shop.ts'

const data = mkdtempSync(join(tmpdir(), 'rapport-drop-'))
let desk: Desk
let browser: Browser
let page: Page

beforeAll(async () => {
  const found = findChromium()
  if ('missing' in found) throw new Error(found.missing)
  desk = await openServed(data)
  browser = await chromium.launch({ executablePath: found.path, args: chromiumFlags })
  page = await browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await desk?.[Symbol.asyncDispose]()
  rmSync(data, { recursive: true, force: true })
})

const shop = { name: 'kiln.jsonl', mimeType: '', buffer: Buffer.from(smallShop()) }
const table = (name: string, who: string) => ({
  name,
  mimeType: '',
  buffer: Buffer.from(
    `${who},When,What was said,Something_with_a_rather_long_name_that_cannot_be_broken\nada@post.example,2026-03-01 10:00,Could you call me back?,a-very-long-word-that-nobody-can-break-anywhere-at-all\n`,
  ),
})
const nobodys = {
  name: 'tweets.js',
  mimeType: '',
  buffer: Buffer.from(
    `window.YTD.tweets.part0 = ${JSON.stringify([
      { tweet: { id_str: '1', created_at: 'Sat Feb 18 12:33:11 +0000 2023', full_text: 'Words' } },
    ])}`,
  ),
}
const archive = {
  name: 'twitter.zip',
  mimeType: '',
  buffer: zipOf([
    { name: 'data/account.js', data: 'window.YTD.account.part0 = [{"account":{"username":"Ada","accountId":"7"}}]' },
    {
      name: `data/${'a_file_whose_name_is_long_'.repeat(6)}and_of_which_nobody_knows.js`,
      data: 'window.YTD.x.part0 = [{"x":{"y":"'.padEnd(900, 'z'),
    },
  ]),
}
const welcome = async () => {
  await page.goto(`${desk.address}/welcome`)
  await page.getByRole('heading', { level: 1 }).waitFor()
}
const give = (...files: { name: string; mimeType: string; buffer: Buffer }[]) =>
  page.setInputFiles('input[type=file]', files)
const entries = async () => {
  const answer: unknown = await (await fetch(`${desk.address}/api/v1/main/status`)).json()
  return z.object({ entries: z.number() }).parse(answer).entries
}
const fits = async () =>
  expect(
    await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
  ).toBeLessThanOrEqual(0)
const patience = { timeout: 60_000 }

describe('files that are only looked at, with a table among them', () => {
  const form = () => page.locator('form', { hasText: 'crm.csv' })

  test('ask, and a whole look follows the answer: nothing is kept', async () => {
    await welcome()
    await page.getByLabel('Only show me first').check()
    await give(shop, table('crm.csv', 'Who'))
    await form().waitFor(patience)
    await fits()
    await form().getByRole('button', { name: 'Look at it so' }).click()
    await form().getByRole('alert').waitFor()
    await form().locator('select').filter({ hasText: 'whom?' }).selectOption({ label: 'them' })
    await form().getByRole('button', { name: 'Look at it so' }).click()
    await expect.poll(() => page.getByText('would be new').count(), patience).toBe(2)
    expect(await entries()).toBe(0)
    expect(await page.getByRole('link', { name: 'Open Today' }).count()).toBe(0)
  })

  test('are there again after the page is loaded anew, and taken in with what was said', async () => {
    await welcome()
    await page.getByRole('button', { name: 'Take it in' }).click(patience)
    await page.getByRole('link', { name: 'Open Today' }).waitFor(patience)
    expect(await form().count()).toBe(0)
    expect(await entries()).toBeGreaterThan(30)
    // The table does not tell whose mails these are.
    await page.getByRole('button', { name: 'Not now' }).click()
    await welcome()
    await page.waitForLoadState('networkidle')
    expect(await page.getByRole('list', { name: 'Archives' }).count()).toBe(0)
  })
})

describe('files that are taken in, with questions about some', () => {
  const form = () => page.locator('form', { hasText: 'other.csv' })

  test('count all together, and never lead away by themselves', async () => {
    await welcome()
    await give(shop, nobodys, table('other.csv', 'Whom'))
    await form().waitFor(patience)
    const counted = await page.getByRole('status').filter({ hasText: 'read' }).textContent()
    const each = await page.locator('li span', { hasText: /^\d+$/ }).allTextContents()
    expect(counted).toContain(String(each.reduce((sum, figure) => sum + Number(figure), 0)))
    expect(await page.getByRole('link', { name: 'Open Today' }).count()).toBe(1)
  })

  test('a question is there again after the page is loaded anew, and its answer reads the one file', async () => {
    await welcome()
    await form().waitFor(patience)
    await form().locator('select').filter({ hasText: 'whom?' }).selectOption({ label: 'them' })
    await form().getByRole('button', { name: 'Read it so' }).click()
    await page.getByText('table of 4 columns').waitFor(patience)
    expect(await form().count()).toBe(0)
    const owner = page.locator('form', { hasText: 'Your name on X' })
    await owner.waitFor(patience)
    await owner.getByText('the name behind @').waitFor()
    await owner.getByRole('button', { name: 'Not now' }).click()
    await owner.waitFor({ state: 'hidden' })
    await page.getByRole('link', { name: 'Open Today' }).waitFor()
    await page.waitForTimeout(8_000)
    expect(new URL(page.url()).pathname).toBe('/welcome')
  })

  test('Sources fits a phone, with all that was left out unfolded', async () => {
    await welcome()
    await give(archive)
    await page.getByText('a_file_whose_name').waitFor({ state: 'attached', ...patience })
    await page.goto(`${desk.address}/sources`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    await page.evaluate('for (const folded of document.querySelectorAll("details")) folded.open = true')
    await fits()
  })
})
