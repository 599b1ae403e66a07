/** One file that is no container: an archive of one entry. */
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { Refused } from '../refused.ts'
import type { Archive } from './archive.ts'
import { archiveOf, entryList, type FileFacts } from './container.ts'
import { byteCounter, checkRatio, chunkSize, type Limits } from './limits.ts'

/** `gzipped`: the entry is what the file holds packed, named without its `.gz`. */
export function openSingleFile(facts: FileFacts, limits: Limits, gzipped: boolean): Archive {
  const list = entryList<undefined>()
  const path = gzipped ? facts.name.replace(/\.gz$/i, '') : facts.name
  list.taken.push({ fullPath: path, size: gzipped ? undefined : facts.bytes, place: undefined })
  return archiveOf(facts, list, {
    form: 'file',
    read: () => (gzipped ? gunzipped(facts, limits) : createReadStream(facts.path, { highWaterMark: chunkSize })),
    close: async () => {},
  })
}

async function* gunzipped(facts: FileFacts, limits: Limits): AsyncGenerator<Uint8Array> {
  const file = createReadStream(facts.path, { highWaterMark: chunkSize })
  const unpacked = file.pipe(createGunzip({ chunkSize }))
  file.on('error', (cause) => unpacked.destroy(cause))
  const counter = byteCounter(limits, facts.name)
  let total = 0
  try {
    for await (const chunk of unpacked) {
      const bytes: Uint8Array = chunk
      total += bytes.byteLength
      checkRatio(limits, facts.name, total, facts.bytes)
      counter.count(facts.name, total)
      yield bytes
    }
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && String(cause.code).startsWith('Z_'))) throw cause
    throw new Refused(`${facts.name} is cut off or damaged: download it again and import the new file.`, { cause })
  } finally {
    file.destroy()
  }
}
