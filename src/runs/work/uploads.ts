/** Files that were sent to the desk: on its disk until they are imported, or until nobody wants them any more. */
import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm, statfs, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Asker } from '../../ledger/entry.ts'
import { permit } from '../../ledger/permissions.ts'
import { makeFolder } from '../../tools/folder.ts'
import { Refused } from '../../tools/refused.ts'

export type Incoming = {
  name: string
  /** When the file was last changed where it comes from, epoch ms. */
  madeAt?: number | undefined
  /** Bytes, where they are told beforehand. */
  size?: number | undefined
  body: AsyncIterable<Uint8Array>
}

export type Upload = { id: string; file: string; path: string }

export type Uploads = AsyncDisposable & {
  /** Resolves when the file is on disk. @throws Refused where there is no room for it. */
  receive(asker: Asker, incoming: Incoming, signal?: AbortSignal): Promise<Upload>
  find(asker: Asker, id: string): Upload | undefined
  drop(ids: readonly string[]): Promise<void>
}

type Kept = Upload & { workspace: string; at: number }

/** Milliseconds that a file waits for an answer about it. */
const longestWait = 86_400_000

export async function openUploads(data: string): Promise<Uploads> {
  const incoming = join(data, 'incoming')
  // Whatever was on its way when the desk last stopped has to be sent again.
  await rm(incoming, { recursive: true, force: true })
  const kept = new Map<string, Kept>()
  const closing = new AbortController()
  const drop = async (ids: readonly string[]) => {
    for (const id of ids) {
      kept.delete(id)
      await rm(join(incoming, id), { recursive: true, force: true })
    }
  }
  return {
    async receive(asker, { name, madeAt, size, body }, signal) {
      permit(asker, 'write')
      const late = [...kept.values()].filter(({ at }) => at < Date.now() - longestWait)
      await drop(late.map(({ id }) => id))
      const id = randomUUID()
      const folder = join(incoming, id)
      const path = join(folder, nameOnDisk(name))
      try {
        makeFolder(folder, 0o700)
        await checkRoom(folder, name, size)
        await pipeline(Readable.from(body), createWriteStream(path, { mode: 0o600 }), {
          signal: AbortSignal.any([closing.signal, ...(signal ? [signal] : [])]),
        })
        // As if it had been copied here with its date: what an archive says itself of its day goes before.
        if (madeAt !== undefined) await utimes(path, madeAt / 1000, madeAt / 1000)
      } catch (error) {
        await drop([id])
        throw roomError(name, error)
      }
      const upload: Kept = { id, file: name, path, workspace: asker.workspace, at: Date.now() }
      kept.set(id, upload)
      return upload
    },
    find(asker, id) {
      permit(asker, 'write')
      const upload = kept.get(id)
      return upload?.workspace === asker.workspace ? upload : undefined
    },
    drop,
    async [Symbol.asyncDispose]() {
      closing.abort()
      await rm(incoming, { recursive: true, force: true })
    },
  }
}

async function checkRoom(folder: string, name: string, size: number | undefined): Promise<void> {
  if (size === undefined) return
  const { bavail, bsize } = await statfs(folder)
  if (size > bavail * bsize) throw noRoom(name)
}

const noRoom = (name: string, cause?: unknown) =>
  new Refused(`There is no room for ${name} on the disk of the data folder: make some and try again.`, { cause })

const roomError = (name: string, error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ENOSPC' ? noRoom(name, error) : error

/** The file's own name where a file may be called so; readers look at it in single files. */
function nameOnDisk(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const clean = [...last].filter((letter) => letter >= ' ' && letter !== '\u007f').join('')
  const short = clean.length > 120 ? clean.slice(-120) : clean
  return short === '' || /^\.+$/.test(short) ? 'file' : short
}
