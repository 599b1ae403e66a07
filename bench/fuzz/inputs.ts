/** The exports to damage: every connector's fixtures, and what lies in the shared folder of samples. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Connector, ReadContext } from '../../src/connectors/connector.ts'
import type { Connectors } from '../../src/connectors/load.ts'
import { recognise } from '../../src/connectors/recognise.ts'
import { openArchive } from '../../src/tools/archive/index.ts'
import { Refused } from '../../src/tools/refused.ts'

export type File = { path: string; bytes: Buffer }
export type Base = {
  /** For the findings: the path from the project's or the shared folder. */
  name: string
  form: 'zip' | 'tar' | 'folder' | 'file'
  files: File[]
  /** The bytes of the archive itself, where it is one file. */
  packed: Buffer | undefined
}

const root = join(import.meta.dirname, '../..')
const shared = process.env.RAPPORT_SHARED ?? join(root, '../shared')
/** Larger files are damaged at their beginning. */
const largest = 256 << 10

/** By connector; a sample belongs to the connector that knows it. */
export async function findInputs(connectors: Connectors, only: ReadonlySet<string>): Promise<Map<string, Base[]>> {
  const inputs = new Map<string, Base[]>()
  const add = (network: string, base: Base | undefined) => {
    if (base !== undefined && (only.size === 0 || only.has(network)))
      inputs.set(network, [...(inputs.get(network) ?? []), base])
  }
  for (const network of connectors.keys()) {
    const folder = join(root, 'src/connectors', network, 'fixtures')
    for (const path of inner(folder)) add(network, await load(path, `${network}/${path.slice(folder.length + 1)}`))
  }
  const samples = join(shared, 'samples')
  for (const path of inner(samples)
    .filter((folder) => !/(?:openapi|recordings|hostile)$/.test(folder))
    .flatMap(inner)) {
    for (const candidate of [path, ...inner(path)]) {
      const network = await ownerOf(candidate, connectors)
      if (network !== undefined) add(network, await load(candidate, candidate.slice(shared.length + 1)))
    }
  }
  return inputs
}

function inner(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return []
  return readdirSync(folder)
    .filter((name) => !/^(?:README|expected|INDEX)/.test(name))
    .sort()
    .map((name) => join(folder, name))
}

async function ownerOf(path: string, connectors: Connectors): Promise<string | undefined> {
  try {
    await using archive = await openArchive(path)
    return (await recognise(archive, connectors.values()))?.connector.about.network
  } catch {
    // What cannot even be opened whole is of no use for being damaged.
    return undefined
  }
}

async function load(path: string, name: string): Promise<Base | undefined> {
  try {
    await using archive = await openArchive(path)
    const files: File[] = []
    for (const entry of archive.entries) {
      const parts: Uint8Array[] = []
      let length = 0
      for await (const chunk of archive.open(entry)) {
        parts.push(chunk)
        length += chunk.byteLength
        if (length > largest) break
      }
      files.push({ path: entry.path, bytes: Buffer.concat(parts).subarray(0, largest) })
    }
    const isPacked = archive.form === 'zip' || archive.form === 'tar'
    return { name, form: archive.form, files, packed: isPacked ? readFileSync(path) : undefined }
  } catch (error) {
    if (error instanceof Refused) return undefined
    throw error
  }
}

/** What readers are told beforehand in some of the cases. */
export function contextFor(connectors: Connectors, known: boolean): Partial<ReadContext> {
  const all: Connector[] = [...connectors.values()]
  const notices = all.flatMap(({ notices }) => notices ?? [])
  const accounts = [...connectors.keys()].map((network) =>
    network === 'email' ? 'email:ada@shop.example' : `${network}:ada`,
  )
  return known ? { notices, accounts } : { notices }
}
