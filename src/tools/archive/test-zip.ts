/** Writes small zip files for tests, with whatever lies a test needs. */
import { crc32, deflateRawSync } from 'node:zlib'

export type ZipEntry = {
  name: string
  data?: string | Uint8Array
  /** Stored as it is instead of deflated. */
  stored?: boolean
  /** Written in place of the true size. */
  declaredSize?: number
  /** Unix mode with the file's type: 0o120777 is a link. */
  mode?: number
  /** Sets the bit that says the entry is encrypted. */
  encrypted?: boolean
  method?: number
  date?: { year: number; month: number; day: number }
}

export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name)
    const data = Buffer.from(entry.data ?? '')
    const packed = entry.stored ? data : deflateRawSync(data)
    const { year, month, day } = entry.date ?? { year: 1980, month: 1, day: 1 }
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(0x800 | (entry.encrypted ? 1 : 0), 2)
    fields.writeUInt16LE(entry.method ?? (entry.stored ? 0 : 8), 4)
    fields.writeUInt16LE(((year - 1980) << 9) | (month << 5) | day, 8)
    fields.writeUInt32LE(crc32(data), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(entry.declaredSize ?? data.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, name, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6)
    rest.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), fields, rest, name]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}
