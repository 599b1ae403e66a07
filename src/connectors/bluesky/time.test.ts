/** When something happened: the written time, the key's time, and which of the two counts. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timed, timeOf, timeOfKey } from './time.ts'

const likely = { from: Date.UTC(2021, 10, 17), to: Date.UTC(2026, 10, 2) }
const rkey = '3lrnqk7qs222b'
const stored = Date.parse('2025-06-15T15:06:40.000Z')

test('a key tells the millisecond it was given', () => {
  expect(timeOfKey(rkey)).toBe(stored)
  for (const other of ['self', '3lrnqk7qs222', '3LRNQK7QS222B', 'zzzzzzzzzzzzz', '1111111111111'])
    expect(timeOfKey(other)).toBeUndefined()
})

test('any offset and any number of decimals is a time', () => {
  const times: [written: unknown, told: string | undefined][] = [
    ['2025-06-15T17:06:42+02:00', '2025-06-15T15:06:42.000Z'],
    ['2025-06-15T15:06:41.123456Z', '2025-06-15T15:06:41.123Z'],
    ['2025-06-15t15:06:41.1234567890z', '2025-06-15T15:06:41.123Z'],
    ['2025-06-15T15:06:41', '2025-06-15T15:06:41.000Z'],
    ['2025-06-15T10:06-0500', '2025-06-15T15:06:00.000Z'],
    ['not a date', undefined],
    ['2025-13-15T15:06:41Z', undefined],
    ['2025-13-15T15:06:41.000Z', undefined],
    [1750000000, undefined],
    [null, undefined],
  ]
  for (const [written, told] of times)
    expect(timeOf(written), String(written)).toBe(told === undefined ? undefined : Date.parse(told))
})

test('both ways of reading the usual form agree', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }), (date) => {
      const written = date.toISOString()
      expect(timeOf(written)).toBe(date.getTime())
      expect(timeOf(`${written.slice(0, -1)}000Z`)).toBe(date.getTime())
    }),
  )
})

test('the written time counts, also of what was brought over from elsewhere, which is told', () => {
  expect(timed('2025-06-15T20:00:00Z', rkey, likely)).toEqual({ at: Date.parse('2025-06-15T20:00:00Z') })
  expect(timed('2022-01-01T00:00:00Z', rkey, likely)).toEqual({
    at: Date.parse('2022-01-01T00:00:00Z'),
    other: { storedAt: '2025-06-15T15:06:40.000Z' },
  })
})

test('what cannot be the time gives way to that of the key', () => {
  for (const writtenAt of ['not a date', '1970-01-01T00:00:00Z', '2025-07-01T00:00:00Z', '9999-12-31T23:59:59Z'])
    expect(timed(writtenAt, rkey, likely)).toEqual({ at: stored, other: { writtenAt } })
  expect(timed(undefined, rkey, likely)).toEqual({ at: stored })
})

test('without a usable key there is the written time or none', () => {
  expect(timed('2025-07-01T00:00:00Z', 'self', likely)).toEqual({ at: Date.parse('2025-07-01T00:00:00Z') })
  expect(timed('not a date', 'self', likely)).toEqual({ at: null, other: { writtenAt: 'not a date' } })
  // Keys can be invented as well.
  expect(timed('2025-07-01T00:00:00Z', '2222222222222', likely)).toEqual({ at: Date.parse('2025-07-01T00:00:00Z') })
})
