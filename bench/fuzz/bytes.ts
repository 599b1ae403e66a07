/** Damage that any file may take: bytes turned, lost, doubled, moved; and lengths that lie. */
import type { Random } from './random.ts'

const most = 4 << 20

export function damagedBytes(bytes: Buffer, random: Random): Buffer {
  if (bytes.length === 0) return Buffer.from(random.pick(['', '\0', '{', '\ufeff']))
  let damaged = bytes
  for (let times = 1 + random.below(3); times > 0 && damaged.length > 0; times--)
    damaged = random.pick(deeds)(damaged, random)
  return damaged.length > most ? damaged.subarray(0, most) : damaged
}

type Deed = (bytes: Buffer, random: Random) => Buffer

const deeds: readonly [Deed, ...Deed[]] = [turned, cut, gone, doubled, moved, filled, grown, miscounted]

function turned(bytes: Buffer, random: Random): Buffer {
  const copy = Buffer.from(bytes)
  for (let times = 1 + random.below(12); times > 0; times--) copy[random.below(copy.length)] = random.below(256)
  return copy
}

function cut(bytes: Buffer, random: Random): Buffer {
  return bytes.subarray(0, random.below(bytes.length))
}

function gone(bytes: Buffer, random: Random): Buffer {
  const { from, to } = blockOf(bytes, random)
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
}

function doubled(bytes: Buffer, random: Random): Buffer {
  const { from, to } = blockOf(bytes, random)
  const block = bytes.subarray(from, to)
  const times = random.pick([1, 1, 2, 50])
  return Buffer.concat([bytes.subarray(0, to), ...Array.from({ length: times }, () => block), bytes.subarray(to)])
}

function moved(bytes: Buffer, random: Random): Buffer {
  const { from, to } = blockOf(bytes, random)
  const rest = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
  const place = random.below(rest.length + 1)
  return Buffer.concat([rest.subarray(0, place), bytes.subarray(from, to), rest.subarray(place)])
}

/** With what no text should hold: NUL, half a character, the mark of another encoding. */
function filled(bytes: Buffer, random: Random): Buffer {
  const filling = random.pick<Buffer>([
    Buffer.alloc(1 + random.below(64)),
    Buffer.from([0xed, 0xa0, 0x80]),
    Buffer.from([0xff, 0xfe]),
    Buffer.from([0xc3]),
    Buffer.from('\u202e\ufeff\u0000\u2028'),
  ])
  const place = random.below(bytes.length + 1)
  return Buffer.concat([bytes.subarray(0, place), filling, bytes.subarray(place)])
}

/** One sign, a great many times: what repeats without end must not take without end. */
function grown(bytes: Buffer, random: Random): Buffer {
  const place = random.below(bytes.length)
  const length = 1 + random.below(4)
  const sign = bytes.subarray(place, place + length)
  const long = Buffer.alloc(random.pick([1_000, 20_000, 200_000]), sign.length > 0 ? sign : ' ')
  return Buffer.concat([bytes.subarray(0, place), long, bytes.subarray(place)])
}

/** A number of two, four or eight bytes set to an end of its range, in either order. */
function miscounted(bytes: Buffer, random: Random): Buffer {
  const copy = Buffer.from(bytes)
  const width = Math.min(copy.length, random.pick([1, 2, 4, 8]))
  const place = random.below(copy.length - width + 1)
  const value = random.pick([0x00, 0xff, 0x7f, 0x80, 0x01])
  copy.fill(random.pick([0x00, 0xff]), place, place + width)
  copy[random.chance(0.5) ? place : place + width - 1] = value
  return copy
}

function blockOf(bytes: Buffer, random: Random): { from: number; to: number } {
  const from = random.below(bytes.length)
  const length = random.chance(0.5) ? 1 + random.below(32) : 1 + random.below(Math.min(bytes.length, 4096))
  return { from, to: Math.min(bytes.length, from + length) }
}
