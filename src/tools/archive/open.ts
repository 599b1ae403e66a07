/** Opens whatever the user gives as an archive: told apart by what it holds, never by its name. */
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { createGunzip } from 'node:zlib'
import { Refused } from '../refused.ts'
import type { Archive } from './archive.ts'
import type { FileFacts } from './container.ts'
import { openFolder } from './folder.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { openSingleFile } from './single-file.ts'
import { openTar } from './tar.ts'
import { openZip } from './zip.ts'

/**
 * Nothing is written to disk and nothing inflated but what is asked for (a tar is inflated once to list it).
 * Throws `Refused`, one sentence: not there, not readable, empty, cut off, protected by a password, above a limit,
 * or two entries of one name. Close it with `await using`.
 */
export async function openArchive(path: string, limits: Partial<Limits> = {}): Promise<Archive> {
  const facts: FileFacts & { folder: boolean } = await factsOf(path)
  const all = { ...defaultLimits, ...limits }
  if (facts.folder) return openFolder(facts, all)
  if (facts.bytes === 0) throw new Refused(`${facts.name} is empty: download it again and import the new file.`)
  const start = await startOf(facts)
  if (zipStarts.has(start.toString('latin1', 0, 4))) return openZip(facts, all)
  if (start[0] === 0x1f && start[1] === 0x8b) {
    return isTar(await inflatedStart(facts)) ? openTar(facts, all, true) : openSingleFile(facts, all, true)
  }
  if (isTar(start)) return openTar(facts, all, false)
  const packer = otherPackers.find(([magic]) => start.toString('latin1', 0, 6).startsWith(magic))
  if (packer !== undefined) {
    throw new Refused(
      `${facts.name} is a ${packer[1]} file, which Rapport does not open: unpack it and import the folder.`,
    )
  }
  return openSingleFile(facts, all, false)
}

const zipStarts = new Set(['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'])

const otherPackers = [
  ['Rar!', 'RAR'],
  ['7z\xBC\xAF', '7-Zip'],
  ['\xFD7zXZ', 'XZ'],
  ['BZh', 'bzip2'],
  ['\x28\xB5\x2F\xFD', 'Zstandard'],
] as const

async function factsOf(path: string): Promise<FileFacts & { folder: boolean }> {
  const full = resolve(path)
  const name = basename(full)
  const facts = await stat(full).catch((cause: unknown) => {
    const missing = cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
    throw new Refused(
      missing
        ? `${name} is not there: check the path and try again.`
        : `${name} may not be read: check its permissions and try again.`,
      { cause },
    )
  })
  if (!facts.isDirectory() && !facts.isFile())
    throw new Refused(`${name} is neither a file nor a folder: choose an export.`)
  return { name, path: full, modifiedAt: Math.trunc(facts.mtimeMs), bytes: facts.size, folder: facts.isDirectory() }
}

async function startOf(facts: FileFacts): Promise<Buffer> {
  await using file = await open(facts.path).catch((cause: unknown) => {
    throw new Refused(`${facts.name} may not be read: check its permissions and try again.`, { cause })
  })
  const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0)
  return buffer.subarray(0, bytesRead)
}

async function inflatedStart(facts: FileFacts): Promise<Buffer> {
  const file = createReadStream(facts.path)
  const unpacked = file.pipe(createGunzip())
  file.on('error', (cause) => unpacked.destroy(cause))
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of unpacked) {
      parts.push(chunk)
      length += chunk.byteLength
      if (length >= 512) break
    }
  } catch {
    // What is there of a damaged file still tells what it is; reading it says what is wrong.
  } finally {
    file.destroy()
  }
  return Buffer.concat(parts)
}

/** By the header's own check sum, which old tar files have as well. */
function isTar(start: Buffer): boolean {
  if (start.length < 512) return false
  const written = Number.parseInt(start.toString('latin1', 148, 156).replace(/[\0 ]+$/, ''), 8)
  let sum = 8 * 32
  for (let i = 0; i < 512; i++) if (i < 148 || i >= 156) sum += start[i] ?? 0
  return sum === written
}
