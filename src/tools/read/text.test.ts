/** Texts and lines in whatever encoding they come, however they are cut into pieces. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refused } from '../refused.ts'
import { asUtf8 } from './encoding.ts'
import { cleanText, type LineBatch, readLines, readStart, readText } from './index.ts'

/** The bytes in pieces of these sizes, over and over. */
async function* pieces(bytes: Uint8Array, sizes: readonly number[] = [7]): AsyncGenerator<Uint8Array> {
  for (let from = 0, i = 0; from < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1
    yield bytes.subarray(from, from + size)
    from += size
  }
}

function utf16(text: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

const windows = Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x4f, 0x4b, 0x94, 0x0a])

describe('a whole text', () => {
  test('is read as UTF-8, as UTF-16 by its mark, else as Windows-1252', async () => {
    const text = 'Zoë 🚀 café\nzweite Zeile'
    expect(await readText(pieces(Buffer.from(text)))).toBe(text)
    expect(await readText(pieces(Buffer.from(`\uFEFF${text}`)))).toBe(text)
    expect(await readText(pieces(utf16(text, 'le')))).toBe(text)
    expect(await readText(pieces(utf16(text, 'be')))).toBe(text)
    expect(await readText(pieces(windows))).toBe('café “OK”\n')
  })

  test('loses what a database refuses, and nothing else', () => {
    expect(cleanText('a\0b\uD800c\uDC00d🚀')).toBe('abcd🚀')
  })

  test('is refused above the limit', async () => {
    await expect(readText(pieces(Buffer.alloc(100)), { limit: 99 })).rejects.toBeInstanceOf(Refused)
  })
})

test('the start of a text is all that is read of it', async () => {
  let given = 0
  async function* endless() {
    while (true) {
      given++
      yield Buffer.from('words ')
    }
  }
  expect(await readStart(endless(), 10)).toBe('words word')
  expect(given).toBeLessThan(4)
})

test('text is the same however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme' })),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      fc.constantFrom('utf8', 'le', 'be'),
      async (lines, sizes, encoding) => {
        const text = lines.join('\n')
        fc.pre(!text.startsWith('\uFEFF'))
        const bytes = encoding === 'utf8' ? Buffer.from(text) : utf16(text, encoding === 'le' ? 'le' : 'be')
        const chunks = await Array.fromAsync(asUtf8(pieces(bytes, sizes)))
        expect(chunks.map((chunk) => chunk.toString()).join('')).toBe(text)
      },
    ),
  )
})

test('one line in another encoding does not spoil the others', async () => {
  const bytes = Buffer.concat([Buffer.from('Zoë\n'), windows, Buffer.from('Łódź\n')])
  const chunks = await Array.fromAsync(asUtf8(pieces(bytes, [3])))
  expect(Buffer.concat(chunks).toString()).toBe('Zoë\ncafé “OK”\nŁódź\n')
})

describe('lines', () => {
  const linesOf = (batches: LineBatch[]) => batches.flatMap((batch) => batch.lines)

  test('are the same however the bytes are cut, and keep their numbers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string().map((line) => line.replace(/[\r\n]/g, ' '))),
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1 }),
        async (lines, end, sizes) => {
          const bytes = Buffer.from(lines.map((line) => line + end).join(''))
          const batches = await Array.fromAsync(readLines(pieces(bytes, sizes)))
          expect(linesOf(batches)).toEqual(lines)
          let next = 1
          for (const batch of batches) {
            expect(batch.first).toBe(next)
            next += batch.lines.length
          }
        },
      ),
    )
  })

  test('need no end after the last', async () => {
    expect(linesOf(await Array.fromAsync(readLines(pieces(Buffer.from('one\n\ntwo')))))).toEqual(['one', '', 'two'])
  })

  test('above the limit are named and not held', async () => {
    const bytes = Buffer.from(`short\n${'x'.repeat(50)}\nafter\n${'y'.repeat(50)}`)
    for (const size of [1000, 7, 1]) {
      const batches = await Array.fromAsync(readLines(pieces(bytes, [size]), { limit: 20 }))
      expect(linesOf(batches)).toEqual(['short', '', 'after', ''])
      expect(batches.flatMap((batch) => batch.tooLong)).toEqual([2, 4])
    }
  })
})
