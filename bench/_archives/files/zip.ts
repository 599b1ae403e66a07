/** Writes a zip of any number of entries below 4 GB each, piece by piece, without holding an entry. */
import { once } from 'node:events'
import { open } from 'node:fs/promises'
import { crc32, createDeflateRaw } from 'node:zlib'

const utf8Names = 0x800
const deflated = 8
const plainFile = 0o100644

export type ZipWriter = AsyncDisposable & {
  /** Ends the entry before. */
  begin(path: string): Promise<void>
  write(bytes: Buffer): Promise<void>
}

/** `date`: that of every entry, epoch ms, read as UTC. */
export async function openZip(file: string, date: number): Promise<ZipWriter> {
  const handle = await open(file, 'w')
  const central: Buffer[] = []
  let place = 0
  let entry: { name: Buffer; at: number; crc: number; size: number; packed: number; deflate: Deflate } | undefined

  const put = async (bytes: Buffer) => {
    await handle.write(bytes, 0, bytes.length, place)
    place += bytes.length
  }
  const end = async () => {
    if (entry === undefined) return
    const { deflate, name, at } = entry
    deflate.stream.end()
    await deflate.done
    const fields = fieldsOf(entry, date)
    await handle.write(fields, 0, fields.length, at + 4)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE((plainFile << 16) >>> 0, 6)
    rest.writeUInt32LE(at, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), fields, rest, name]))
    entry = undefined
  }

  return {
    async begin(path) {
      await end()
      const name = Buffer.from(path)
      const begun = { name, at: place, crc: 0, size: 0, packed: 0 }
      await put(Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(26), name]))
      const deflate = startDeflate(async (bytes) => {
        if (entry) entry.packed += bytes.length
        await put(bytes)
      })
      entry = { ...begun, deflate }
    },
    async write(bytes) {
      if (entry === undefined) throw new Error('no entry is begun')
      entry.crc = crc32(bytes, entry.crc)
      entry.size += bytes.length
      if (!entry.deflate.stream.write(bytes)) await once(entry.deflate.stream, 'drain')
    },
    async [Symbol.asyncDispose]() {
      await end()
      const directory = Buffer.concat(central)
      const last = Buffer.alloc(22)
      last.write('PK\x05\x06', 'latin1')
      last.writeUInt16LE(central.length, 8)
      last.writeUInt16LE(central.length, 10)
      last.writeUInt32LE(directory.length, 12)
      last.writeUInt32LE(place, 16)
      await put(Buffer.concat([directory, last]))
      await handle.close()
    },
  }
}

type Deflate = { stream: ReturnType<typeof createDeflateRaw>; done: Promise<void> }

function startDeflate(take: (bytes: Buffer) => Promise<void>): Deflate {
  const stream = createDeflateRaw({ level: 6 })
  const drained = async () => {
    for await (const bytes of stream) await take(bytes)
  }
  return { stream, done: drained() }
}

function fieldsOf(entry: { name: Buffer; crc: number; size: number; packed: number }, date: number): Buffer {
  const made = new Date(date)
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(utf8Names, 2)
  fields.writeUInt16LE(deflated, 4)
  fields.writeUInt16LE((made.getUTCHours() << 11) | (made.getUTCMinutes() << 5), 6)
  fields.writeUInt16LE(((made.getUTCFullYear() - 1980) << 9) | ((made.getUTCMonth() + 1) << 5) | made.getUTCDate(), 8)
  fields.writeUInt32LE(entry.crc, 10)
  fields.writeUInt32LE(entry.packed, 14)
  fields.writeUInt32LE(entry.size, 18)
  fields.writeUInt16LE(entry.name.length, 22)
  return fields
}
