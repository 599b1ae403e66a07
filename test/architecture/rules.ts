/** The rules of the house that a machine can hold: each takes files and tells what breaks it, one sentence each. */
import { posix } from 'node:path'
import { isFields, isTest, type Node, type SourceFile } from './source.ts'

/** In the order of the flow: a folder imports itself and those before it. */
export const stages = [
  'connectors',
  'intake',
  'ledger',
  'meaning',
  'people',
  'plan',
  'publish',
  'runs',
  'surfaces',
] as const

type Rule = (files: readonly SourceFile[]) => string[]

/** `src/plan/today/x.ts` is of `plan`; undefined outside `src`. */
function stageOf(path: string): string | undefined {
  const [top, stage] = path.split('/')
  return top === 'src' ? stage : undefined
}

const order: readonly (string | undefined)[] = stages
const rankOf = (stage: string | undefined): number => order.indexOf(stage)

export const direction: Rule = (files) =>
  files.flatMap((file) =>
    file.imports.flatMap(({ text, line }) => {
      const from = stageOf(file.path)
      const to = stageOf(text)
      if (from === undefined || to === undefined || from === to || to === 'tools') return []
      if (from !== 'tools' && rankOf(to) >= 0 && rankOf(to) < rankOf(from)) return []
      return [`${file.path}:${line} imports ${text}: ${from} may not know ${to}.`]
    }),
  )

/** A connector knows itself, families (`_name`) and the contract beside it; the contract knows no connector. */
export const connectorsApart: Rule = (files) =>
  files.flatMap((file) =>
    file.imports.flatMap(({ text, line }) => {
      if (stageOf(file.path) !== 'connectors' || stageOf(text) !== 'connectors' || isTest(file.path)) return []
      const own = connectorOf(file.path)
      const other = connectorOf(text)
      if (other === undefined || other === own || other.startsWith('_')) return []
      return [`${file.path}:${line} imports ${text}: a connector is known to nobody but itself.`]
    }),
  )

function connectorOf(path: string): string | undefined {
  const parts = path.split('/')
  return parts.length > 3 ? parts[2] : undefined
}

/** Names that are everyday words besides, and short ones; of these only `'x:…'` names the network. */
const everyday = new Set(['other', 'feed', 'email', 'e-mail', 'mail', 'threads', 'thread', 'website', 'atom', 'blog'])
const isEveryday = (name: string): boolean => name.length < 4 || everyday.has(name)

/** `names`: the connectors' folders and what else their networks are called. Invented data may name networks. */
export const networksUnnamed =
  (names: readonly string[]): Rule =>
  (files) =>
    files
      .filter((file) => !isTest(file.path) && !mayName(file.path))
      .flatMap((file) => {
        const found = [
          ...file.strings.filter(({ text }) => names.some((name) => isNamed(name, text))),
          ...file.identifiers.filter(({ text }) => names.some((name) => !isEveryday(name) && isNamed(name, text))),
        ]
        return found.map(({ text, line }) => `${file.path}:${line} names a network (${text.trim().slice(0, 60)}).`)
      })

const mayName = (path: string): boolean => /^src\/(?:connectors|runs\/demo|meaning\/phrases)\//.test(path)

/** `readFacebook` names it as `facebook` does. */
function isNamed(name: string, text: string): boolean {
  if (isEveryday(name)) return text.toLowerCase().startsWith(`${name}:`)
  const words = text.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return new RegExp(`(?<![a-z])${name}(?![a-z])`).test(words)
}

const longest = 300
export const shortFiles: Rule = (files) =>
  files.filter(({ lines }) => lines > longest).map(({ path, lines }) => `${path} has ${lines} lines.`)

const mostFiles = 12
export const smallFolders: Rule = (files) => {
  const folders = Map.groupBy(
    files.filter(({ path }) => !isTest(path)),
    ({ path }) => posix.dirname(path),
  )
  return [...folders]
    .filter(([, inside]) => inside.length > mostFiles)
    .map(([folder, inside]) => `${folder} has ${inside.length} source files directly inside.`)
}

const vague = /^(?:utils?|helpers?|common|managers?|services?|misc)$/
export const plainNames: Rule = (files) =>
  files.flatMap(({ path }) => {
    const parts = path.split('/').map((part) => part.replace(/\..*$/, ''))
    const words = parts.flatMap((part) => part.split('-'))
    if (words.some((word) => vague.test(word))) return [`${path} is named by no noun and no deed.`]
    return parts.every((part) => /^_?[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part)) ? [] : [`${path} is not in kebab-case.`]
  })

const pure = new Set<string | undefined>(['meaning', 'people', 'plan'])
const impureNames = new Set(['performance', 'process', 'crypto', 'fetch', 'setTimeout', 'setInterval', 'console'])

export const purity: Rule = (files) =>
  files
    .filter((file) => pure.has(stageOf(file.path)) && !isTest(file.path))
    .flatMap((file) => {
      const imports = file.imports
        .filter(({ text }) => text.startsWith('node:'))
        .map(({ text, line }) => `${file.path}:${line} imports ${text}: it must be pure.`)
      const deeds = file.nodes
        .filter(isImpure)
        .map(({ line }) => `${file.path}:${line} asks the clock, chance or the machine: it must be pure.`)
      return [...imports, ...deeds]
    })

function isImpure({ type, fields }: Node): boolean {
  if (type === 'MemberExpression') {
    const owner = nameOf(fields.object)
    const deed = nameOf(fields.property)
    if (owner !== undefined && impureNames.has(owner)) return true
    return (owner === 'Date' && deed === 'now') || (owner === 'Math' && deed === 'random') || owner === 'Temporal'
  }
  const isDate = nameOf(fields.callee) === 'Date'
  if (type === 'NewExpression') return isDate && Array.isArray(fields.arguments) && fields.arguments.length === 0
  return type === 'CallExpression' && (isDate || impureNames.has(nameOf(fields.callee) ?? ''))
}

const nameOf = (value: unknown): string | undefined =>
  isFields(value) && value.type === 'Identifier' && typeof value.name === 'string' ? value.name : undefined

const mayQuery = /^src\/(?:ledger|publish|tools\/database)\//
const databases = /^(?:kysely(?:\/|$)|pg$|node:sqlite$)/
const query = /^\s*(?:select\s.+\sfrom|insert\s+into|update\s+\S+\s+set|delete\s+from|create\s+(?:table|index))\s/is

export const sqlAtHome: Rule = (files) =>
  files
    .filter(({ path }) => path.startsWith('src/') && !mayQuery.test(path) && !isTest(path))
    .flatMap(({ path, imports, strings }) => [
      ...imports.filter(({ text }) => databases.test(text)).map(({ text, line }) => `${path}:${line} imports ${text}.`),
      ...strings.filter(({ text }) => query.test(text)).map(({ line }) => `${path}:${line} holds SQL.`),
    ])

const mayDefault = /^(?:src\/connectors\/[^/_][^/]*\/index\.ts|(?:test\/)?[^/]+\.config\.ts)$/
export const namedExports: Rule = (files) =>
  files
    .filter((file) => file.hasDefaultExport && !mayDefault.test(file.path))
    .map(({ path }) => `${path} has a default export; only connectors have one.`)

/** Independent of the order above: whatever the stages are called, none may reach itself through others. */
export const noCycles: Rule = (files) => {
  const next = new Map<string, Set<string>>()
  for (const { path, imports } of files) {
    const from = stageOf(path)
    if (from === undefined || isTest(path)) continue
    for (const { text } of imports) {
      const to = stageOf(text)
      if (to !== undefined && to !== from) next.set(from, (next.get(from) ?? new Set()).add(to))
    }
  }
  return [...next.keys()].filter((stage) => reaches(next, stage, stage)).map((stage) => `${stage} reaches itself.`)
}

function reaches(next: ReadonlyMap<string, ReadonlySet<string>>, from: string, goal: string): boolean {
  const seen = new Set<string>()
  const open = [...(next.get(from) ?? [])]
  for (let stage = open.pop(); stage !== undefined; stage = open.pop()) {
    if (stage === goal) return true
    if (seen.has(stage)) continue
    seen.add(stage)
    open.push(...(next.get(stage) ?? []))
  }
  return false
}

/** A first sentence on top of each file says what it is for. */
export const introduced =
  (textOf: (path: string) => string): Rule =>
  (files) =>
    files
      .filter(({ path }) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !isTest(path))
      .filter(({ path }) => !/^(?:#!.*\n)?\/\*\*/.test(textOf(path)))
      .map(({ path }) => `${path} does not begin with a sentence that says what it is for.`)
