/** Finds the connectors in the folders beside this file, and spells handles the way their networks do. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cleanText } from '../tools/read/index.ts'
import type { Connector } from './connector.ts'

export type Connectors = ReadonlyMap<string, Connector>

/** The connector that is there to be copied; users never see it. */
const exampleFolder = 'example'

export type LoadOptions = {
  /** Where the folders are; for tests. */
  folder?: string
  /** Whether the example is loaded as well. */
  example?: boolean
  /** These only. */
  only?: readonly string[]
}

/**
 * Every folder whose name does not begin with `_` is a connector, known by its name. One that cannot be loaded is told
 * with its reason, and the rest work.
 */
export async function loadConnectors({
  folder = import.meta.dirname,
  example = false,
  only,
}: LoadOptions = {}): Promise<{
  connectors: Map<string, Connector>
  failed: { folder: string; reason: string }[]
}> {
  const connectors = new Map<string, Connector>()
  const failed: { folder: string; reason: string }[] = []
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((found) => found.isDirectory() && !found.name.startsWith('_'))
    .map((found) => found.name)
    .filter((name) => only?.includes(name) ?? (example || name !== exampleFolder))
    .sort()
  for (const name of names) {
    try {
      const loaded: { default?: unknown } = await import(pathToFileURL(join(folder, name, 'index.ts')).href)
      if (!isConnector(loaded.default)) throw new Error('its default export is no connector')
      if (loaded.default.about.network !== name) throw new Error(`it calls itself ${loaded.default.about.network}`)
      connectors.set(name, loaded.default)
    } catch (error) {
      failed.push({ folder: name, reason: error instanceof Error ? error.message : String(error) })
    }
  }
  return { connectors, failed }
}

function isConnector(value: unknown): value is Connector {
  if (!isObject(value) || !isObject(value.about)) return false
  const { network, title, began, icon, spell } = value.about
  return (
    typeof network === 'string' &&
    typeof title === 'string' &&
    typeof began === 'string' &&
    isObject(icon) &&
    typeof spell === 'function'
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** `x` of `x:ada`, lower case; `undefined` where no network stands before the handle. */
export function networkOf(handle: string): string | undefined {
  const colon = handle.indexOf(':')
  const network = handle.slice(0, Math.max(colon, 0)).trim().toLowerCase()
  return /^[a-z][a-z0-9-]*$/.test(network) ? network : undefined
}

/**
 * A handle or account in its one spelling: `Twitter:@Ada` becomes `x:ada`. `name/…` and `id/…` keep their form; a network
 * that no connector knows keeps its name. `undefined` where there is no network or nothing behind it.
 */
export function spellHandle(connectors: Connectors, raw: string): string | undefined {
  const spelling = spellings.get(connectors) ?? spellingOf(connectors)
  const known = spelling.known.get(raw)
  if (known !== undefined) return known
  const spelled = spell(spelling.networks, raw)
  if (spelled === undefined) return undefined
  if (spelling.known.size >= remembered) spelling.known.clear()
  spelling.known.set(raw, spelled)
  return spelled
}

type Spelling = { networks: Map<string, Connector>; known: Map<string, string> }

/** The same few thousand handles come a million times. */
const spellings = new WeakMap<Connectors, Spelling>()
const remembered = 50_000

function spellingOf(connectors: Connectors): Spelling {
  const networks = new Map<string, Connector>()
  for (const connector of connectors.values()) {
    if (connector.about.kind !== 'network') continue
    for (const name of [connector.about.network, ...(connector.about.aliases ?? [])]) networks.set(name, connector)
  }
  const spelling = { networks, known: new Map<string, string>() }
  spellings.set(connectors, spelling)
  return spelling
}

function spell(networks: Map<string, Connector>, raw: string): string | undefined {
  const clean = cleanText(raw)
  const given = networkOf(clean)
  if (given === undefined) return undefined
  const handle = clean.slice(clean.indexOf(':') + 1).trim()
  const connector = networks.get(given)
  const spelled = /^(?:name|id)\//i.test(handle)
    ? handle.normalize('NFC').replace(/\s+/g, ' ').toLowerCase()
    : connector === undefined
      ? handle.toLowerCase().replace(/^@(?=[^@]*$)/, '')
      : connector.about.spell(handle)
  return spelled === '' ? undefined : `${connector?.about.network ?? given}:${spelled}`
}
