/** Texts that were written byte by byte come out as they were meant. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mended } from './mojibake.ts'

const damaged = (text: string) => Buffer.from(text, 'utf8').toString('latin1')

test('whatever was damaged is mended', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(mended(damaged(text))).toBe(text)
    }),
    { numRuns: 1000 },
  )
  expect(mended('Zo\u00c3\u00ab M\u00c3\u00bcller')).toBe('Zoë Müller')
  expect(mended('\u00e6\u009d\u008e\u00e9\u009b\u00b7 \u00f0\u009f\u0098\u0080')).toBe('李雷 😀')
})

test('what is right already stays as it is', () => {
  for (const text of ['', 'plain', 'Zoë Müller', 'naïve café', 'Łódź', '李雷', '😀', '\u00c3', '\u00ff\u00fe'])
    expect(mended(text)).toBe(text)
})

test('only texts whose every letter could be a byte, and that are UTF-8 as bytes, are touched', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 0x7e, max: 0x102 }).map((code) => String.fromCharCode(code)) }),
      (text) => {
        const after = mended(text)
        if (after === text) return
        expect([...text].every((letter) => letter <= '\u00ff')).toBe(true)
        expect(damaged(after)).toBe(text)
      },
    ),
  )
})
