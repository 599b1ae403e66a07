/** Tar files, gzipped or not: listed in a first pass and read again from the start for each entry, since they have no directory. */
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { Refused } from '../refused.ts'
import type { Archive } from './archive.ts'
import { archiveOf, entryList, type FileFacts, newestDate } from './container.ts'
import { byteCounter, checkEntries, checkRatio, chunkSize, type Limits } from './limits.ts'

/** Throws `Refused` for a damaged or oversized file, and where two entries have one name. */
export async function openTar(facts: FileFacts, limits: Limits, gzipped: boolean): Promise<Archive> {
  const list = entryList<number>()
  let number = 0
  let newest = 0
  for await (const entry of entriesOf(facts, limits, gzipped)) {
    const { name, type, size, mtime } = entry.header
    newest = Math.max(newest, mtime.getTime())
    if (type === 'file' || type === 'contiguous-file') list.add(name, size, number)
    else if (type !== 'directory') list.add(name, undefined, number, 'it is a link or a device, not a file')
    checkEntries(limits, facts.name, list.taken.length + list.refused.length)
    number++
    entry.resume()
  }
  const counter = byteCounter(limits, facts.name)
  return archiveOf(newestDate(facts, newest), list, {
    form: 'tar',
    async *read(wanted, path): AsyncGenerator<Uint8Array> {
      let here = 0
      for await (const entry of entriesOf(facts, limits, gzipped)) {
        if (here++ !== wanted) {
          entry.resume()
          continue
        }
        let total = 0
        for await (const chunk of entry) {
          if (!(chunk instanceof Uint8Array)) continue
          total += chunk.byteLength
          counter.count(path, total)
          yield chunk
        }
        return
      }
    },
    close: async () => {},
  })
}

/** Each entry must be read or resumed before the next comes. */
async function* entriesOf(facts: FileFacts, limits: Limits, gzipped: boolean) {
  const file = createReadStream(facts.path, { highWaterMark: chunkSize })
  const unpacked = gzipped ? file.pipe(createGunzip({ chunkSize })) : file
  const tar = extract()
  const fail = (cause: unknown) => tar.destroy(cause instanceof Error ? cause : new Error(String(cause)))
  file.on('error', fail)
  unpacked.on('error', fail)
  if (gzipped) watchRatio(unpacked, file, facts, limits, fail)
  unpacked.pipe(tar)
  try {
    yield* tar
  } catch (cause) {
    throw cause instanceof Refused
      ? cause
      : new Refused(`${facts.name} is cut off or damaged: download it again and import the new file.`, { cause })
  } finally {
    file.destroy()
    unpacked.destroy()
  }
}

function watchRatio(
  unpacked: Readable,
  file: { bytesRead: number },
  facts: FileFacts,
  limits: Limits,
  fail: (cause: unknown) => void,
): void {
  let total = 0
  unpacked.on('data', (chunk: Uint8Array) => {
    total += chunk.byteLength
    try {
      checkRatio(limits, facts.name, total, file.bytesRead)
    } catch (error) {
      fail(error)
    }
  })
}
