/** Times as text and back. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTime, writeTime } from './time.ts'

const times = fc.integer({ min: Date.UTC(1, 0, 1), max: Date.UTC(9999, 11, 31, 23, 59, 59, 999) })

describe('a time', () => {
  test('is the same after writing and reading', () => {
    fc.assert(
      fc.property(times, (ms) => {
        expect(readTime(writeTime(ms))).toBe(ms)
      }),
    )
  })

  test('is read as the machine itself reads ISO 8601', () => {
    fc.assert(
      fc.property(
        times,
        fc.constantFrom('', '.5', '.123', '.123456'),
        fc.constantFrom('Z', '+02:00', '-05:30', '+14:00'),
        (ms, fraction, zone) => {
          const text = `${new Date(ms).toISOString().slice(0, 19)}${fraction}${zone}`
          expect(readTime(text)).toBe(Date.parse(text))
        },
      ),
    )
  })

  test('without a zone is UTC, and a day is its midnight', () => {
    expect(readTime('2026-03-29T02:30:00')).toBe(Date.UTC(2026, 2, 29, 2, 30))
    expect(readTime('2026-03-29T02:30')).toBe(Date.UTC(2026, 2, 29, 2, 30))
    expect(readTime('2026-03-29')).toBe(Date.UTC(2026, 2, 29))
    expect(readTime('2024-02-29')).toBe(Date.UTC(2024, 1, 29))
  })

  test('that is none is not guessed', () => {
    const wrong = [
      '',
      'yesterday',
      '2026',
      '2026-13-01T00:00:00Z',
      '2026-02-29T00:00:00Z',
      '2026-02-30',
      '1900-02-29',
      '2026-00-10T00:00:00Z',
      '2026-01-00T00:00:00Z',
      '2026-01-01T24:00:00Z',
      '2026-01-01T00:60:00Z',
      '2026-01-01T00:00:61Z',
      '2026-01-01T00:00:00+15:00',
      '1/2/2026',
      '2026-01-01T0:00:000Z',
      '2026/01/01T00:00:00Z',
      '1767225600000',
      'Thu, 01 Jan 2026 00:00:00 GMT',
    ]
    for (const text of wrong) expect(readTime(text), text).toBeUndefined()
  })
})
