/** CAR files that lie: about lengths, versions, numbers without end; and whole ones in pieces of any size. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CarPiece, carPieces, contentOfFrame, lengthOfFrame } from './car.ts'
import { blockOf, carOf, repoOf } from './test-repository.ts'

const records = Object.fromEntries(
  Array.from({ length: 40 }, (_, i) => [`app.bsky.feed.post/3k${i}`, { text: 'x'.repeat(i * 30) }]),
)
const whole = await carOf(repoOf(records))

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += size) yield bytes.subarray(at, at + size)
}
async function piecesOf(bytes: Uint8Array, size = 1 << 16): Promise<CarPiece[]> {
  return Array.fromAsync(carPieces(inPieces(bytes, size), 'repo.car'))
}
function contents(pieces: CarPiece[]): string[] {
  return pieces.flatMap(({ data, blocks }) =>
    blocks.flatMap((frame, i) => {
      const [from = 0, to = 0] = [blocks[i + 1], blocks[i + 2]]
      if (i % 3 > 0) return []
      expect([contentOfFrame(data, frame), frame + lengthOfFrame(data, frame)]).toEqual([from, to])
      return [data.toString('hex', from - 32, to)]
    }),
  )
}

describe('a whole file', () => {
  test('gives the same blocks in pieces of any size, at their true places', async () => {
    const expected = contents(await piecesOf(whole))
    expect(expected).toHaveLength(repoOf(records).blocks.length)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5000 }), async (size) => {
        const pieces = await piecesOf(whole, size)
        expect(contents(pieces)).toEqual(expected)
        for (const { data, place } of pieces) expect(whole.subarray(place, place + data.length).equals(data)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a file that lies', () => {
  const head = whole.subarray(0, 1 + (whole[0] ?? 0))
  const headThen = (...bytes: number[]) => Buffer.concat([head, Buffer.from(bytes)])

  test('about a length is refused', async () => {
    await expect(piecesOf(headThen(0))).rejects.toThrow(/lengths they say/)
    await expect(piecesOf(headThen(3, 1, 0x71, 0x12))).rejects.toThrow(/lengths they say/)
    await expect(piecesOf(headThen(5, 1, 0x71, 0x13, 0x7f, 0))).rejects.toThrow(/lengths they say/)
    await expect(piecesOf(headThen(40, 1, 0x71))).rejects.toThrow(/ends in the middle/)
  })

  test('with a number that has no end is refused', async () => {
    await expect(piecesOf(headThen(...Array(64).fill(0xff)))).rejects.toThrow(/lengths they say/)
    await expect(piecesOf(Buffer.alloc(64, 0xff))).rejects.toThrow(/lengths they say/)
  })

  test('about a header of another kind is refused', async () => {
    const header = (value: unknown) => {
      const { bytes } = blockOf(value)
      return Buffer.concat([Buffer.from([bytes.byteLength]), bytes])
    }
    await expect(piecesOf(header({ roots: [], version: 1 }))).rejects.toThrow(/does not say where/)
    await expect(piecesOf(header({ version: 2 }))).rejects.toThrow(/another version/)
    await expect(piecesOf(header([1]))).rejects.toThrow(/no CAR file/)
    await expect(piecesOf(Buffer.from([0xff, 0xff, 0x7f]))).rejects.toThrow(/lengths they say/)
    await expect(piecesOf(Buffer.alloc(0))).rejects.toThrow(/ends in the middle/)
  })

  test('that a block is huge does not make it be held', async () => {
    const length = 300 << 20
    const varint = [0x80 | (length & 127), 0x80 | ((length >> 7) & 127), 0x80 | ((length >> 14) & 127)]
    const long = [...varint, 0x80 | ((length >> 21) & 127), length >> 28]
    async function* stream(): AsyncGenerator<Uint8Array> {
      yield headThen(...long)
      const chunk = Buffer.alloc(1 << 20)
      for (let i = 0; i < 300; i++) yield chunk
      yield whole.subarray(head.length)
    }
    const before = process.memoryUsage().arrayBuffers
    let largest = 0
    let tooLarge = 0
    let blocks = 0
    for await (const piece of carPieces(stream(), 'repo.car')) {
      largest = Math.max(largest, process.memoryUsage().arrayBuffers - before)
      tooLarge += piece.tooLarge
      blocks += piece.blocks.length / 3
    }
    expect(tooLarge).toBe(1)
    expect(blocks).toBe(repoOf(records).blocks.length)
    expect(largest).toBeLessThan(50 << 20)
  })
})
