/** Writes a file whole or not at all: it appears under its name, in place of what was there, when all of it is on the disk. */
import { createWriteStream } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refused } from './refused.ts'

/** Gives the whole path. @throws Refused where it cannot be written there. */
export async function writeWhole(file: string, pieces: AsyncIterable<string>, signal?: AbortSignal): Promise<string> {
  const whole = resolve(file)
  if ((await stat(whole).catch(() => undefined))?.isDirectory())
    throw new Refused(`${basename(whole)} is a folder: give the name of a file.`)
  const part = join(dirname(whole), `.${basename(whole)}.${process.pid}.part`)
  try {
    await pipeline(Readable.from(pieces), createWriteStream(part, { mode: 0o600 }), signal ? { signal } : {})
    await flushed(part)
    await rename(part, whole)
  } catch (cause) {
    await rm(part, { force: true })
    if (cause instanceof Error && 'code' in cause && refusedCodes.has(String(cause.code)))
      throw new Refused(`${whole} cannot be written: choose a folder that is there, is yours and has room.`, { cause })
    throw cause
  }
  return whole
}

const refusedCodes = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EISDIR', 'ENAMETOOLONG'])

async function flushed(path: string): Promise<void> {
  await using file = await open(path, 'r+')
  await file.sync()
}
