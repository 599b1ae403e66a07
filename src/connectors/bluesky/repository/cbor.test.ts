/** The reader of DAG-CBOR against the network's own library, and against bytes that are none. */
import { decode, encode } from '@ipld/dag-cbor'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decoded, digestOf } from './cbor.ts'
import { blockOf } from './test-repository.ts'

const name = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((key) => !/^(?:cid|root|langs|__proto__)$/.test(key))
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    fc.array(tie('value'), { maxLength: 30 }),
    fc.dictionary(name, tie('value'), { noNullPrototype: true, maxKeys: 8 }),
  ),
}))
const fields = fc.dictionary(name, value, { noNullPrototype: true, maxKeys: 12 })

test('what the library writes is read as it was', () => {
  fc.assert(
    fc.property(fields, (written) => {
      expect(decoded(Buffer.from(encode(written)))).toEqual(written)
    }),
  )
})

test('damaged bytes end in fields or nothing, and whatever the library takes is taken', () => {
  const change = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255))
  fc.assert(
    fc.property(fields, fc.array(change, { minLength: 1, maxLength: 3 }), (written, changes) => {
      const bytes = Buffer.from(encode(written))
      for (const [place, byte] of changes) bytes[Math.floor(place * (bytes.length - 1))] = byte
      const read = decoded(bytes)
      if (isPlain(libraryRead(bytes))) expect(read, bytes.toString('hex')).toBeDefined()
    }),
    { numRuns: 1000 },
  )
})

function libraryRead(bytes: Buffer): unknown {
  try {
    return decode(bytes)
  } catch {
    return undefined
  }
}
function isPlain(read: unknown): boolean {
  return typeof read === 'object' && read !== null && !Array.isArray(read) && !(read instanceof Uint8Array)
}

test('what is never asked for is passed over, whatever it is', () => {
  const written = { a: 1, cid: 'bafy', langs: [{ deep: [1, -2, 1.5, true, null, Buffer.alloc(300)] }], z: 'end' }
  expect(decoded(Buffer.from(encode({ ...written, link: blockOf({}).cid })))).toMatchObject({ a: 1, z: 'end' })
})

test('a link tells the hash of what it leads to', () => {
  const { cid } = blockOf({ text: 'hello' })
  const link = decoded(Buffer.from(encode({ link: cid })))?.link
  expect(digestOf(link)).toEqual(Buffer.from(cid.multihash.digest))
  for (const other of [undefined, 'text', Buffer.alloc(37), Buffer.alloc(5), { link }])
    expect(digestOf(other)).toBeUndefined()
})
