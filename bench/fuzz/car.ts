/** Repositories of blocks named by their hash: a changed block gets its new name, and so does everything that leads to it. */
import { createHash } from 'node:crypto'
import { decode, encode } from '@ipld/dag-cbor'
import { damagedValue } from './json.ts'
import type { Random } from './random.ts'

type Block = { name: Buffer; body: Buffer }

/** Before the hash in the name of a block: version 1, CBOR, SHA-256, 32 bytes. */
const kind = Buffer.from([0x01, 0x71, 0x12, 0x20])
const nameLength = kind.length + 32

/** `undefined` where the bytes are no such repository. */
export function damagedCar(bytes: Buffer, random: Random): Buffer | undefined {
  const parts = partsOf(bytes)
  if (parts === undefined) return undefined
  const { blocks } = parts
  const place = random.below(blocks.length)
  const body = changedBody(blocks[place]?.body, random)
  if (body === undefined) return undefined
  return joined(parts.header, renamed(blocks, place, body))
}

function changedBody(body: Buffer | undefined, random: Random): Buffer | undefined {
  if (body === undefined) return undefined
  if (random.chance(0.3)) return random.pick(lies)(body, random)
  try {
    return Buffer.from(encode(damagedValue(decode(body), random)))
  } catch {
    return random.pick(lies)(body, random)
  }
}

type Lie = (body: Buffer, random: Random) => Buffer
const lies: readonly [Lie, ...Lie[]] = [
  // A list or text that says it is longer than the world.
  (body, random) => {
    const at = random.below(body.length)
    const head = Buffer.from([random.pick([0x5b, 0x7b, 0x9b, 0xbb]), 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff])
    return Buffer.concat([body.subarray(0, at), head, body.subarray(at)])
  },
  (_body, random) => Buffer.concat([Buffer.alloc(random.pick([50, 5_000, 500_000]), 0x81), Buffer.from([0x01])]),
  (body, random) => body.subarray(0, random.below(body.length)),
  (body, random) => Buffer.concat([body, body.subarray(random.below(body.length))]),
  (body, random) => {
    const copy = Buffer.from(body)
    copy[random.below(copy.length)] = random.below(256)
    return copy
  },
]

/** The block with its new body, and all that name it with its new name, up to the root in the header. */
function renamed(
  blocks: readonly Block[],
  place: number,
  body: Buffer,
): { blocks: Block[]; names: [Buffer, Buffer][] } {
  const next = blocks.map(({ name, body }) => ({ name, body }))
  const names: [Buffer, Buffer][] = []
  const waiting: [number, Buffer][] = [[place, body]]
  for (let at = waiting.shift(); at !== undefined && names.length < 1_000; at = waiting.shift()) {
    const block = next[at[0]]
    if (block === undefined) continue
    const before = block.name
    block.body = at[1]
    block.name = nameOf(block.body)
    names.push([before, block.name])
    for (const [other, { body: holding }] of next.entries()) {
      if (other !== at[0] && holding.includes(before)) waiting.push([other, replaced(holding, before, block.name)])
    }
  }
  return { blocks: next, names }
}

function joined(header: Buffer, { blocks, names }: { blocks: Block[]; names: [Buffer, Buffer][] }): Buffer {
  let head = header
  for (const [before, after] of names) head = replaced(head, before, after)
  const written = blocks.flatMap(({ name, body }) => [varint(name.length + body.length), name, body])
  return Buffer.concat([varint(head.length), head, ...written])
}

function partsOf(bytes: Buffer): { header: Buffer; blocks: Block[] } | undefined {
  const first = readVarint(bytes, 0)
  if (first === undefined || first.value === 0 || first.end + first.value >= bytes.length) return undefined
  const header = bytes.subarray(first.end, first.end + first.value)
  const blocks: Block[] = []
  for (let at = first.end + first.value; at < bytes.length; ) {
    const length = readVarint(bytes, at)
    if (length === undefined || length.value < nameLength || length.end + length.value > bytes.length) return undefined
    const name = bytes.subarray(length.end, length.end + nameLength)
    if (!name.subarray(0, kind.length).equals(kind)) return undefined
    blocks.push({ name, body: bytes.subarray(length.end + nameLength, length.end + length.value) })
    at = length.end + length.value
  }
  return blocks.length === 0 ? undefined : { header, blocks }
}

function nameOf(body: Buffer): Buffer {
  return Buffer.concat([kind, createHash('sha256').update(body).digest()])
}

function replaced(body: Buffer, before: Buffer, after: Buffer): Buffer {
  const copy = Buffer.from(body)
  for (let at = copy.indexOf(before); at >= 0; at = copy.indexOf(before, at + 1)) after.copy(copy, at)
  return copy
}

function readVarint(bytes: Buffer, from: number): { value: number; end: number } | undefined {
  let value = 0
  for (let at = from; at < Math.min(bytes.length, from + 5); at++) {
    const byte = bytes[at] ?? 0
    value += (byte & 0x7f) * 2 ** (7 * (at - from))
    if (byte < 0x80) return { value, end: at + 1 }
  }
  return undefined
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest])
    bytes.push((rest % 128) | 0x80)
  }
}
