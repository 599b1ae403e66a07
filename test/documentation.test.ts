/** Nothing undocumented: every command, option, setting, route, cause, network and line type has its words in docs/. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { loadConnectors } from '../src/connectors/load.ts'
import { interactionKinds } from '../src/connectors/record.ts'
import { fieldsOfType, recordSchema } from '../src/connectors/record-schema.ts'
import { causes } from '../src/plan/shapes.ts'
import { openDesk } from '../src/runs/desk.ts'
import { listSettings } from '../src/runs/log/settings.ts'
import { serve } from '../src/surfaces/api/serve.ts'
import { addCommands } from '../src/surfaces/cli/command-list.ts'
import { networksPage } from './docs/networks-page.ts'
import { rapport } from './rapport.ts'

// Each step is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const folder = join(import.meta.dirname, '../docs')
const page = (name: string): string => readFileSync(join(folder, `${name}.md`), 'utf8')
const data = mkdtempSync(join(tmpdir(), 'rapport-docs-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

/** The text under a heading, up to the next one. */
function section(text: string, heading: string): string {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading)
  if (start < 0) return ''
  const end = lines.findIndex((line, at) => at > start && /^#+ /.test(line))
  return lines.slice(start + 1, end < 0 ? undefined : end).join('\n')
}

/** Names in backticks at the beginning of table rows. */
const rows = (text: string): string[] => [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name)

describe('commands', () => {
  const program = new Command('rapport')
  addCommands(program, () => {})
  const leaves = (command: Command, name: string): [string, Command][] =>
    command.commands.length === 0
      ? [[name, command]]
      : command.commands.flatMap((inner) => leaves(inner, `${name} ${inner.name()}`.trim()))
  const commands = leaves(program, '')
  const text = page('commands')

  test('there are some', () => expect(commands.length).toBeGreaterThan(15))

  test.each(commands)('%s has a section with its very options', (name, command) => {
    const told = section(text, `\`${name}\``)
    expect(told.trim()).not.toBe('')
    const options = command.options.map((option) => option.long ?? option.flags)
    expect(rows(told).sort()).toEqual(options.sort())
  })

  test('nothing is documented that is not there', () => {
    const named = [...text.matchAll(/^## `([^`]+)`/gm)].map(([, name]) => name)
    expect(named.sort()).toEqual(commands.map(([name]) => name).sort())
  })

  test('the options of every command are those that the help shows', async () => {
    const { stdout } = await rapport(data, '--help')
    const [, options = ''] = /Options:\n([\s\S]*?)\n\n/.exec(stdout) ?? []
    const shown = [...options.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option = '']) => option)
    expect(shown).toContain('--workspace')
    expect(rows(section(text, 'Options of every command')).sort()).toEqual(shown.sort())
  })
})

describe('settings', () => {
  test('each stands in the table with its usual value, and no others', async () => {
    await using desk = await openDesk({ data })
    const settings = await listSettings(desk, desk.owner('main'))
    const told = page('settings')
      .split('\n')
      .flatMap((line) => {
        const [, name, usual, words] = /^\| `([^`]+)` *\|([^|]*)\|(.+)\|$/.exec(line) ?? []
        return name === undefined ? [] : [{ name, usual: usual?.trim(), hasWords: (words ?? '').trim().length > 5 }]
      })
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)
    const expected = settings.map(({ name, usual }) => ({ name, usual: String(usual), hasWords: true }))
    expect(told.sort(byName)).toEqual(expected.sort(byName))
  })
})

describe('routes', () => {
  type Described = { paths: Record<string, Record<string, { parameters?: { in: string; name: string }[] }>> }
  let described: Described
  beforeAll(async () => {
    const quiet = { say() {}, onTrouble() {} }
    await using served = await serve({ data, port: 0, host: '127.0.0.1', web: false, ...quiet })
    described = JSON.parse(await (await fetch(`${served.address}/api/v1/openapi.json`)).text())
  }, 30_000)

  test('each is documented, and no others', () => {
    const routes = Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(rows(page('api')).sort()).toEqual([...routes, 'GET /api/v1/openapi.json'].sort())
  })

  test('each option of a route stands beside it', () => {
    const lines = page('api').split('\n')
    const everywhere = new Set(['workspace', 'asOf', 'as-of', 'id'])
    for (const [path, methods] of Object.entries(described.paths))
      for (const [method, { parameters = [] }] of Object.entries(methods)) {
        const line = lines.find((one) => one.startsWith(`| \`${method.toUpperCase()} ${path}\``)) ?? ''
        for (const { in: place, name } of parameters)
          if (place === 'query' && !everywhere.has(name)) expect(line, `${path} ${name}`).toContain(`\`${name}\``)
      }
  })
})

describe('causes', () => {
  test.each(causes)('%s: when problem, when watch, its basis, what is not counted, what to do', (cause) => {
    const told = section(page('causes'), `\`${cause}\``)
    for (const part of ['Problem', 'Watch', 'Basis', 'Not counted', 'What to do']) expect(told).toContain(`**${part}**`)
  })
})

test('networks: the page says what the connectors say of themselves (node test/docs/networks-page.ts writes it)', async () => {
  const { connectors, failed } = await loadConnectors()
  expect(failed).toEqual([])
  expect(page('networks')).toBe(networksPage(connectors))
  for (const { about, archive } of connectors.values())
    if (archive !== undefined && about.howToExport !== undefined)
      expect(about.holds ?? '', `${about.network}: what its export holds`).toMatch(/\w+.*\.$/)
})

describe('the interchange format', () => {
  const text = page('interchange')
  const types = recordSchema.options.map((option) => z.string().parse([...option.shape.type.values][0]))

  test('each type of line has its fields', () => {
    expect(types.length).toBeGreaterThan(15)
    for (const type of types) {
      const line = text.split('\n').find((one) => one.startsWith('| ') && one.split('|')[1]?.includes(`\`${type}\``))
      expect(line, type).toBeDefined()
      const fields = [...(fieldsOfType(type) ?? [])].filter((field) => field !== 'type' && field !== 'more')
      for (const field of fields) expect(line, `${type}.${field}`).toContain(`\`${field}\``)
    }
  })

  test('each kind of interaction is named', () => {
    for (const kind of interactionKinds) expect(text).toContain(`\`${kind}\``)
  })
})

test('every page is in the list of pages, and every link leads somewhere', () => {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.md'))
  for (const name of pages) {
    if (name !== 'README.md') expect(page('README')).toContain(`(${name})`)
    for (const [, target = ''] of page(name.replace('.md', '')).matchAll(/\]\(([a-z-]+\.md)\)/g))
      expect(pages, `${name} → ${target}`).toContain(target)
  }
})
