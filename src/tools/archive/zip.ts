/** Zip files: listed from their directory, read entry by entry, never unpacked to disk. */
import { createInflateRaw } from 'node:zlib'
import * as yauzl from 'yauzl'
import { Refused } from '../refused.ts'
import type { Archive } from './archive.ts'
import { archiveOf, entryList, type FileFacts, newestDate } from './container.ts'
import { isLitter, shownName } from './entry-names.ts'
import { byteCounter, checkBytes, checkEntries, checkRatio, chunkSize, type Limits } from './limits.ts'

const fileTypeBits = 0o170000
const plainFile = 0o100000
const folder = 0o040000

/** Throws `Refused` for a damaged, encrypted or oversized file, and where two entries have one name. */
export async function openZip(facts: FileFacts, limits: Limits): Promise<Archive> {
  // Names are decoded here and not by yauzl, since one bad name would end the whole list.
  const zip = await yauzl
    .openPromise(facts.path, { autoClose: false, decodeStrings: false })
    .catch((cause: unknown) => {
      throw damaged(facts.name, cause)
    })
  try {
    const { list, newest } = await listed(zip, facts, limits)
    const counter = byteCounter(limits, facts.name)
    return archiveOf(newestDate(facts, newest), list, {
      form: 'zip',
      read: (entry, path) => inflated(zip, entry, path, facts, limits, counter.count),
      close: async () => zip.close(),
    })
  } catch (error) {
    zip.close()
    throw error
  }
}

async function listed(zip: yauzl.ZipFile, facts: FileFacts, limits: Limits) {
  checkEntries(limits, facts.name, zip.entryCount)
  const list = entryList<yauzl.Entry>()
  let declared = 0
  let texts = 0
  let newest = 0
  for await (const entry of entriesOf(zip, facts)) {
    const name = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true)
    if (name.endsWith('/')) continue
    if (entry.isEncrypted()) throw locked(facts.name)
    const type = (entry.externalFileAttributes >>> 16) & fileTypeBits
    if (type === folder) continue
    if (type !== 0 && type !== plainFile) {
      list.add(name, undefined, entry, 'it is a link or a device, not a file')
      continue
    }
    list.add(name, entry.uncompressedSize, entry)
    if (isLitter(name)) continue
    // Without a zone of its own the date is read as UTC, so that every machine tells the same.
    newest = Math.max(newest, entry.getLastModDate({ timezone: 'UTC' }).getTime())
    declared += entry.uncompressedSize
    checkRatio(limits, `${shownName(name)} in ${facts.name}`, entry.uncompressedSize, entry.compressedSize)
    // Entries that share their bytes are each within the limit, but not all together.
    checkRatio(limits, facts.name, declared, facts.bytes)
    if (entry.compressionMethod !== 0 && !isMedia(name)) {
      texts += entry.uncompressedSize
      checkBytes(limits, facts.name, texts)
    }
    checkEntries(limits, facts.name, list.taken.length + list.refused.length)
  }
  return { list, newest }
}

async function* entriesOf(zip: yauzl.ZipFile, facts: FileFacts): AsyncGenerator<yauzl.Entry> {
  const entries = zip.eachEntry()
  while (true) {
    const next = await entries.next().catch((cause: unknown) => {
      throw /encryption/i.test(String(cause)) ? locked(facts.name) : damaged(facts.name, cause)
    })
    if (next.done) return
    yield next.value
  }
}

async function* inflated(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  path: string,
  facts: FileFacts,
  limits: Limits,
  count: (path: string, inflated: number) => void,
): AsyncGenerator<Uint8Array> {
  const place = `${shownName(path)} in ${facts.name}`
  if (!entry.canDecodeFileData()) {
    throw new Refused(`${place} is packed in a way Rapport cannot read: unpack the zip and import the folder.`)
  }
  // Unpacked here and not by yauzl, in larger pieces and some of them ahead of whoever reads.
  const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false }).catch((cause: unknown) => {
    throw damaged(place, cause)
  })
  const stream = entry.compressionMethod === stored ? packed : packed.pipe(createInflateRaw(inPieces))
  packed.on('error', (cause) => stream.destroy(cause))
  let total = 0
  try {
    for await (const chunk of stream) {
      const bytes: Uint8Array = chunk
      total += bytes.byteLength
      if (total > entry.uncompressedSize) throw damaged(place, new Error('it holds more than it says'))
      checkRatio(limits, place, total, entry.compressedSize)
      count(path, total)
      yield bytes
    }
    if (total < entry.uncompressedSize) throw damaged(place, new Error('it holds less than it says'))
  } catch (cause) {
    throw isReadError(cause) ? damaged(place, cause) : cause
  } finally {
    packed.destroy()
    stream.destroy()
  }
}

const stored = 0
const inPieces = { chunkSize, readableHighWaterMark: 4 * chunkSize }

/** Pictures and films are never opened, so their size does not count. */
function isMedia(name: string): boolean {
  return /\.(?:jpe?g|png|gif|webp|heic|avif|bmp|tiff?|mp[34]|m4[av]|mov|webm|mkv|aac|ogg|opus|wav|pdf)$/i.test(name)
}

function isReadError(cause: unknown): boolean {
  if (!(cause instanceof Error) || cause instanceof Refused) return false
  const code = 'code' in cause ? String(cause.code) : ''
  return code.startsWith('Z_') || /too (?:many|few) bytes|unexpected end|invalid|expected/i.test(cause.message)
}

function locked(name: string): Refused {
  return new Refused(`${name} is protected by a password: unpack it with the password and import the folder.`)
}

function damaged(name: string, cause: unknown): Refused {
  return new Refused(`${name} is cut off or damaged: download it again and import the new file.`, { cause })
}
