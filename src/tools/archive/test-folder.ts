/** For tests: a folder of their own to write export files into, and what comes out of them. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pack } from 'tar-stream'
import { afterAll, beforeAll, expect } from 'vitest'
import { Refused } from '../refused.ts'
import type { Archive } from './archive.ts'
import { openArchive } from './index.ts'
import type { Limits } from './limits.ts'
import { type ZipEntry, zipOf } from './test-zip.ts'

/** A folder that is there while the tests of one file run. */
export function testFolder() {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rapport-archive-'))
  })
  afterAll(() => rm(folder, { recursive: true }))
  const fileOf = async (name: string, bytes: string | Uint8Array): Promise<string> => {
    await writeFile(join(folder, name), bytes)
    return join(folder, name)
  }
  return {
    fileOf,
    pathOf: (name: string) => join(folder, name),
    zipFile: (name: string, entries: ZipEntry[]) => fileOf(name, zipOf(entries)),
  }
}

export async function tarBytes(
  entries: { name: string; text?: string; type?: 'symlink' | 'directory' }[],
): Promise<Buffer> {
  const tar = pack()
  for (const { name, text = '', type } of entries) {
    if (type === undefined) tar.entry({ name }, text)
    else tar.entry({ name, type, linkname: '/etc/passwd' })
  }
  tar.finalize()
  const parts: Uint8Array[] = []
  for await (const part of tar) if (part instanceof Uint8Array) parts.push(part)
  return Buffer.concat(parts)
}

export async function contents(archive: Archive): Promise<Record<string, string>> {
  const all: Record<string, string> = {}
  for (const entry of archive.entries) {
    all[entry.path] = Buffer.concat(await Array.fromAsync(archive.open(entry))).toString()
  }
  return all
}

/** The words of the refusal, which must be one sentence. */
export async function refusal(path: string, limits?: Partial<Limits>): Promise<string> {
  try {
    await using archive = await openArchive(path, limits)
    await contents(archive)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    expect(error.message).toMatch(/^\S[^\n]*[^.\n]\.$/)
    return error.message
  }
  throw new Error('it was taken')
}
