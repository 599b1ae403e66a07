/** Days to remember: which are days, and when they come round. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayIn, isDay, nextOf } from './days.ts'

test('a day stands in a calendar, with its year or without', () => {
  for (const on of ['1985-04-12', '--04-12', '2024-02-29', '--02-29', '--12-31']) expect(isDay(on), on).toBe(true)
  for (const on of ['2023-02-29', '--02-30', '--13-01', '1985-4-12', '12 April', '-04-12', ''])
    expect(isDay(on), on).toBe(false)
})

test('it comes round today, later this year, or next year', () => {
  expect(nextOf('1986-11-26', '2026-11-26')).toEqual({ on: '2026-11-26', inDays: 0, years: 40 })
  expect(nextOf('1986-12-05', '2026-11-26')).toEqual({ on: '2026-12-05', inDays: 9, years: 40 })
  expect(nextOf('--01-01', '2026-12-31')).toEqual({ on: '2027-01-01', inDays: 1, years: null })
  expect(nextOf('2028-05-01', '2026-11-26')).toMatchObject({ on: '2028-05-01', years: 0 })
  expect(nextOf('2020-02-29', '2026-02-01')).toEqual({ on: '2026-02-28', inDays: 27, years: 6 })
  expect(nextOf('2020-02-29', '2028-02-01')).toMatchObject({ on: '2028-02-29' })
})

test('it is never behind and never more than a year ahead', () => {
  const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  const day = date.map((one) => one.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, day, fc.boolean(), (on, today, hasYear) => {
      const next = nextOf(hasYear ? on : `-${on.slice(4)}`, today)
      if (next === undefined) throw new Error(`${on} is a day.`)
      expect(next.on >= today).toBe(true)
      expect(next.inDays).toBe((Date.parse(next.on) - Date.parse(today)) / 86_400_000)
      if (!hasYear || on <= today) expect(next.inDays).toBeLessThanOrEqual(366)
    }),
  )
})

test('the day is that of the time zone', () => {
  const at = Date.UTC(2026, 11, 31, 23, 30)
  expect(dayIn(at, 'UTC')).toBe('2026-12-31')
  expect(dayIn(at, 'Europe/Berlin')).toBe('2027-01-01')
})
