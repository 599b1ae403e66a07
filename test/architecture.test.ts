/** Holds the shape of the house: direction, size, names, purity. Every rule is first shown to fail on code that breaks it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadConnectors } from '../src/connectors/load.ts'
import {
  connectorsApart,
  direction,
  introduced,
  namedExports,
  networksUnnamed,
  noCycles,
  plainNames,
  purity,
  shortFiles,
  smallFolders,
  sqlAtHome,
  stages,
} from './architecture/rules.ts'
import { filesUnder, parsed, textOf } from './architecture/source.ts'

const { connectors } = await loadConnectors()
const names = [...connectors.values()]
  .filter(({ about }) => about.kind === 'network')
  .flatMap(({ about }) => [about.network, ...(about.aliases ?? [])])

const code = ['src', 'test', 'bench', 'migrations', 'training']
  .flatMap(filesUnder)
  .filter((path) => /\.(?:tsx?|js|css)$/.test(path))
  .map((path) => parsed(path, textOf(path)))
const source = code.filter(({ path }) => path.startsWith('src/'))

const rules = {
  'a folder imports itself, the folders before it and tools/': {
    rule: direction,
    on: code,
    breaks: [
      ['src/ledger/a.ts', `import { b } from '../people/b.ts'`],
      ['src/tools/a.ts', `export * from '../intake/index.ts'`],
      ['src/meaning/a.ts', `export type A = import('../people/index.ts').World`],
      ['src/people/a.ts', `const late = await import('../plan/shapes.ts')`],
    ],
    keeps: [
      ['src/people/a.ts', `import { b } from '../ledger/entry.ts'\nimport { c } from '../tools/refused.ts'`],
      ['src/plan/a.ts', `// import { b } from '../runs/ask.ts'`],
    ],
  },
  'connectors do not know each other': {
    rule: connectorsApart,
    on: source,
    breaks: [
      ['src/connectors/one/index.ts', `import { read } from '../two/read.ts'`],
      ['src/connectors/load.ts', `import one from './one/index.ts'`],
      ['src/connectors/_family/read.ts', `import { read } from '../two/read.ts'`],
    ],
    keeps: [
      ['src/connectors/one/index.ts', `import { a } from '../_family/read.ts'\nimport { b } from '../record.ts'`],
    ],
  },
  'nothing outside a connector names its network in code': {
    rule: networksUnnamed(names),
    on: source,
    breaks: [
      ['src/plan/a.ts', `export const first = channel === 'instagram'`],
      ['src/plan/a.ts', `export const first = handle.startsWith('x:')`],
      ['src/runs/a.ts', `export const name = ['tiktok:', user].join('')`],
      ['src/surfaces/web/a.tsx', `export const Icon = () => <b>Read Bluesky</b>`],
      ['src/runs/a.ts', `export const readFacebook = () => undefined`],
    ],
    keeps: [
      ['src/plan/a.ts', `// as instagram does\nexport const kind = 'other'\nexport const threads = ['email']`],
      ['src/plan/a.ts', `export const text = 'a fixed term'`],
    ],
  },
  'no file is longer than 300 lines': {
    rule: shortFiles,
    on: code,
    breaks: [['src/plan/a.ts', 'a()\n'.repeat(301)]],
    keeps: [['src/plan/a.ts', 'a()\n'.repeat(300)]],
  },
  'files are named in kebab-case by a noun or a deed': {
    rule: plainNames,
    on: code,
    breaks: [
      ['src/plan/goal-utils.ts', ''],
      ['src/plan/helpers/goal.ts', ''],
      ['src/plan/goalList.ts', ''],
    ],
    keeps: [
      ['src/connectors/_entries/values.ts', ''],
      ['src/plan/goal.test.ts', ''],
    ],
  },
  'meaning, people and plan are pure': {
    rule: purity,
    on: source,
    breaks: [
      ['src/plan/a.ts', 'export const now = Date.now()'],
      ['src/plan/a.ts', 'export const now = new Date()'],
      ['src/plan/a.ts', 'export const now = Date()'],
      ['src/people/a.ts', 'export const any = Math.random()'],
      ['src/people/a.ts', 'export const t = performance.now()'],
      ['src/meaning/a.ts', 'export const home = process.env.HOME'],
      ['src/meaning/a.ts', `import { createHash } from 'node:crypto'`],
    ],
    keeps: [
      ['src/plan/a.ts', `export const then = new Date(0)\nexport const most = Math.max(1, 2) // Date.now()`],
      ['src/runs/a.ts', 'export const now = Date.now()'],
    ],
  },
  'SQL stands only in ledger/, publish/ and tools/database': {
    rule: sqlAtHome,
    on: source,
    breaks: [
      ['src/runs/a.ts', `import { sql } from 'kysely'`],
      ['src/plan/a.ts', `import { DatabaseSync } from 'node:sqlite'`],
      ['src/surfaces/api/a.ts', `export const all = 'select key from entry where live = 1'`],
    ],
    keeps: [['src/ledger/a.ts', `import { sql } from 'kysely'`]],
  },
  'only connectors have a default export': {
    rule: namedExports,
    on: code,
    breaks: [
      ['src/plan/a.ts', 'export default 1'],
      ['src/connectors/load.ts', 'export default 1'],
    ],
    keeps: [
      ['src/connectors/one/index.ts', 'export default {}'],
      ['vite.config.ts', 'export default {}'],
    ],
  },
  'each file begins by saying what it is for': {
    rule: introduced((path) => (path === 'src/plan/silent.ts' ? 'export {}' : textOf(path))),
    on: source,
    breaks: [['src/plan/silent.ts', 'export {}']],
    keeps: [],
  },
} satisfies Record<string, { rule: typeof direction; on: typeof code; breaks: string[][]; keeps: string[][] }>

describe.each(Object.entries(rules))('%s', (_name, { rule, on, breaks, keeps }) => {
  test('holds here', () => {
    expect(rule(on)).toEqual([])
  })
  test.each(breaks)('would find it broken in %s: %s', (path = '', text = '') => {
    expect(rule([parsed(path, text)])).not.toEqual([])
  })
  if (keeps.length > 0)
    test.each(keeps)('lets pass what is fine in %s: %s', (path = '', text = '') => {
      expect(rule([parsed(path, text)])).toEqual([])
    })
})

describe('no folder has more than 12 source files directly inside', () => {
  const many = (count: number, end = 'ts') =>
    Array.from({ length: count }, (_, at) => parsed(`src/plan/file-${at}.${end}`, ''))
  test('holds here', () => {
    expect(smallFolders(code)).toEqual([])
  })
  test('would find it broken, and does not count tests', () => {
    expect(smallFolders(many(13))).toHaveLength(1)
    expect(smallFolders([...many(12), ...many(5, 'test.ts')])).toEqual([])
  })
})

describe('stages do not go in circles', () => {
  test('holds here', () => {
    expect(noCycles(source)).toEqual([])
  })
  test('would find a circle over three stages', () => {
    const circle = [
      parsed('src/plan/a.ts', `import '../people/b.ts'`),
      parsed('src/people/b.ts', `import '../meaning/c.ts'`),
      parsed('src/meaning/c.ts', `import '../plan/a.ts'`),
    ]
    expect(noCycles(circle)).toHaveLength(3)
    expect(noCycles(circle.slice(0, 2))).toEqual([])
  })
})

test.each([...stages, 'tools'])('%s tells in a README of at most 15 lines what it is', (stage) => {
  const path = `src/${stage}/README.md`
  expect(existsSync(join(import.meta.dirname, '..', path)), path).toBe(true)
  expect(textOf(path).trimEnd().split('\n').length).toBeLessThanOrEqual(15)
})

test('src/ holds the stages and tools/, and nothing else', () => {
  const folders = new Set(source.map(({ path }) => path.split('/')[1]))
  expect([...folders].sort()).toEqual([...stages, 'tools'].filter((stage) => folders.has(stage)).sort())
})
