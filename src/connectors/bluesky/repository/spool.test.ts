/** What is written is what is read, from memory and from the file, of which nothing stays behind. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openSpool, type Spool } from './spool.ts'

function read(spool: Spool, place: number, length: number): Buffer {
  const bytes = spool.reach(place, length)
  return Buffer.from(bytes.subarray(spool.from(), spool.from() + length))
}

const pieces = fc.array(fc.uint8Array({ minLength: 1, maxLength: 300 }), { minLength: 1, maxLength: 40 })
const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })

test('any part can be read, wherever it is kept', () => {
  fc.assert(
    fc.property(
      pieces,
      fc.nat(8000),
      fc.array(fc.tuple(share, share), { maxLength: 20 }),
      (written, inMemory, asked) => {
        const whole = Buffer.concat(written)
        using spool = openSpool('repo.car', inMemory)
        for (const piece of written) spool.write(Buffer.from(piece))
        for (const [a, b] of asked) {
          const from = Math.floor(a * whole.length)
          const length = Math.floor(b * (whole.length - from))
          expect(read(spool, from, length)).toEqual(whole.subarray(from, from + length))
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('what was never written cannot be read', () => {
  using spool = openSpool('repo.car')
  spool.write(Buffer.from('abc'))
  expect(() => spool.reach(2, 2)).toThrow(/never written/)
})

test('the file has no name even while it is used', () => {
  const before = process.env.TMPDIR
  const folder = mkdtempSync(join(tmpdir(), 'rapport-spool-'))
  process.env.TMPDIR = folder
  try {
    using spool = openSpool('repo.car', 10)
    spool.write(Buffer.alloc(100, 7))
    if (process.platform !== 'win32') expect(readdirSync(folder)).toEqual([])
    expect(read(spool, 90, 10)).toEqual(Buffer.alloc(10, 7))
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
    expect(readdirSync(folder)).toEqual([])
    rmSync(folder, { recursive: true })
  }
})

test('without a place for the file the refusal says where to make room', () => {
  const before = process.env.TMPDIR
  process.env.TMPDIR = '/nowhere/at/all'
  try {
    using spool = openSpool('repo.car', 10)
    expect(() => spool.write(Buffer.alloc(100))).toThrow(
      /^repo\.car is large and finds no room in \/nowhere\/at\/all: [^.]*\.$/,
    )
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
})
