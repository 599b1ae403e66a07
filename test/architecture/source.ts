/** Reads the project's source as trees, so that the rules look at code and never at comments. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseSync } from 'vite'

type Place = { text: string; line: number }

export type SourceFile = {
  /** From the project's root, with `/`. */
  path: string
  lines: number
  /** Where imports lead: a path from the root, or a package's name. */
  imports: Place[]
  /** Texts in quotes, pieces of templates, and text between tags. */
  strings: Place[]
  identifiers: Place[]
  nodes: Node[]
  hasDefaultExport: boolean
}

export type Node = { type: string; line: number; fields: Record<string, unknown> }

const root = join(import.meta.dirname, '../..')
const leftOut = new Set(['node_modules', 'fixtures', 'dist', 'data', '.git'])

/** Every file under the folder, fixtures and data aside; paths from the project's root. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => posix.join(...found.parentPath.slice(root.length + 1).split(/[\\/]/), found.name))
    .filter((path) => !path.split('/').some((part) => leftOut.has(part)))
    .sort()
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** Tests, and what only they use: `test-….ts`. */
export const isTest = (path: string): boolean => /(?:^|\/)test-[^/]+\.ts$|\.test\.tsx?$/.test(path)

/** `path` decides where the file stands, whether it is there or not. */
export function parsed(path: string, text: string): SourceFile {
  const file: SourceFile = {
    path,
    lines: text.replace(/\n$/, '').split('\n').length,
    imports: [],
    strings: [],
    identifiers: [],
    nodes: [],
    hasDefaultExport: false,
  }
  if (!/\.[jt]sx?$/.test(path)) return file
  const { program, errors } = parseSync(path, text)
  const [error] = errors
  if (error) throw new Error(`${path} cannot be parsed: ${error.message}`)
  const starts = lineStarts(text)
  walk(program, (node) => take(file, node, starts))
  return file
}

function take(file: SourceFile, fields: Record<string, unknown>, starts: readonly number[]): void {
  const type = String(fields.type)
  const line = lineAt(starts, Number(fields.start))
  file.nodes.push({ type, line, fields })
  const source = fields.source
  if (isFields(source) && typeof source.value === 'string')
    file.imports.push({ text: resolved(file.path, source.value), line })
  else if (type === 'Literal' && typeof fields.value === 'string') file.strings.push({ text: fields.value, line })
  else if (type === 'JSXText') file.strings.push({ text: String(fields.value), line })
  else if (type === 'TemplateElement' && isFields(fields.value))
    file.strings.push({ text: String(fields.value.cooked), line })
  else if (type === 'Identifier' || type === 'JSXIdentifier') file.identifiers.push({ text: String(fields.name), line })
  else if (type === 'ExportDefaultDeclaration') file.hasDefaultExport = true
}

/** Strings that name a module are imports, not texts. */
function walk(value: unknown, visit: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) for (const one of value) walk(one, visit)
  else if (isFields(value)) {
    if (typeof value.type === 'string') visit(value)
    for (const [field, inner] of Object.entries(value))
      if (field !== 'source' || !isFields(inner) || inner.type !== 'Literal') walk(inner, visit)
  }
}

function resolved(path: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier
}

export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lineAt(starts: readonly number[], offset: number): number {
  return starts.findLastIndex((start) => start <= offset) + 1
}
