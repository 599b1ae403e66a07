/** Dates as people and programs write them, and the order that a whole column tells. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateColumn, isDate } from './dates.ts'

const utc = (text: string, order?: 'day-first' | 'month-first' | 'year-first', zone = 'UTC') =>
  dateColumn([text], zone, order).read(text)

describe('one date', () => {
  test.each([
    ['2024-03-10', Date.UTC(2024, 2, 10)],
    ['20240310', Date.UTC(2024, 2, 10)],
    ['20240310T112233Z', Date.UTC(2024, 2, 10, 11, 22, 33)],
    ['2024-03-10 11:22', Date.UTC(2024, 2, 10, 11, 22)],
    ['2024/03/10 11:22:33', Date.UTC(2024, 2, 10, 11, 22, 33)],
    ['2024-03-10T11:22:33.456Z', Date.UTC(2024, 2, 10, 11, 22, 33, 456)],
    ['2024-03-10T11:22:33+02:00', Date.UTC(2024, 2, 10, 9, 22, 33)],
    ['2024-03-10 11:22:33 UTC', Date.UTC(2024, 2, 10, 11, 22, 33)],
    ['2024-03-10 11:22:33.123456 +0100 CET', Date.UTC(2024, 2, 10, 10, 22, 33, 123)],
    ['2024-03-10 11:22:33.1 +0000 UTC m=+0.1', Date.UTC(2024, 2, 10, 11, 22, 33, 100)],
    ['10.03.2024', Date.UTC(2024, 2, 10)],
    ['10. 3. 2024 um 14:05 Uhr', Date.UTC(2024, 2, 10, 14, 5)],
    ['25/12/24', Date.UTC(2024, 11, 25)],
    ['12/25/2024, 7:35 AM', Date.UTC(2024, 11, 25, 7, 35)],
    ['12/25/2024 12:05 am', Date.UTC(2024, 11, 25, 0, 5)],
    ['10 March 2024', Date.UTC(2024, 2, 10)],
    ['March 10th, 2024 at 3 PM', Date.UTC(2024, 2, 10, 15)],
    ['14 August 2024 10:00', Date.UTC(2024, 7, 14, 10)],
    ['10. März 2024', Date.UTC(2024, 2, 10)],
    ['10 févr. 2024 15h30', Date.UTC(2024, 1, 10, 15, 30)],
    ['10 de agosto de 2024', Date.UTC(2024, 7, 10)],
    ['Wed Mar 13 18:51:14 UTC 2024', Date.UTC(2024, 2, 13, 18, 51, 14)],
    ['Wed, 13 Mar 2024 18:51:14 +0100', Date.UTC(2024, 2, 13, 17, 51, 14)],
    ['Wed Mar 13 18:51:14 +0000 2024', Date.UTC(2024, 2, 13, 18, 51, 14)],
    ['1710064953', 1_710_064_953_000],
    ['1710064953123', 1_710_064_953_123],
  ])('%s', (text, at) => {
    expect(utc(text)).toBe(at)
  })

  test.each([
    '',
    'soon',
    '12',
    '2024',
    '2024-13-01',
    '2024-02-30',
    '31.02.2024',
    '25:00',
    '10 March',
    'Room 10, May 3',
    '1.2.3.4',
    '+49 30 1234567',
    '13:45 PM',
  ])('%s is none', (text) => {
    expect(utc(text)).toBeUndefined()
    expect(isDate(text)).toBe(false)
  })

  test('is by the clock of its zone, summer and winter', () => {
    expect(utc('2024-07-01 12:00', undefined, 'Europe/Berlin')).toBe(Date.UTC(2024, 6, 1, 10))
    expect(utc('2024-01-01 12:00', undefined, 'Europe/Berlin')).toBe(Date.UTC(2024, 0, 1, 11))
    expect(utc('2024-03-31 02:30', undefined, 'Europe/Berlin')).toBe(Date.UTC(2024, 2, 31, 1, 30))
    expect(utc('2024-07-01T12:00:00Z', undefined, 'Europe/Berlin')).toBe(Date.UTC(2024, 6, 1, 12))
    expect(utc('2024-01-01 12:00', undefined, 'Mars/Olympus')).toBe(Date.UTC(2024, 0, 1, 12))
  })
})

describe('a column', () => {
  const of = (...cells: string[]) => {
    const { order, ambiguous } = dateColumn(cells, 'UTC')
    return [order, ambiguous]
  }
  test('tells its order by the numbers that can be one thing only', () => {
    expect(of('03/04/2024', '25/04/2024')).toEqual(['day-first', false])
    expect(of('03/04/2024', '04/25/2024')).toEqual(['month-first', false])
    expect(of('24/04/25', '32/01/02')).toEqual(['day-first', false])
    expect(of('99/04/25', '98/01/02')).toEqual(['year-first', false])
    expect(of('03/04/2024', '05/06/2024')).toEqual(['day-first', true])
    expect(of('03.04.2024')).toEqual(['day-first', false])
    expect(of('04/04/2024')).toEqual([undefined, false])
    expect(of('2024-03-04')).toEqual([undefined, false])
  })

  test('written in one order is read in it', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 20 }),
        fc.boolean(),
        fc.constantFrom('/', '-'),
        (days, american, mark) => {
          const written = days.map((one) => {
            const [d, m] = [one.getUTCDate(), one.getUTCMonth() + 1]
            return (american ? [m, d] : [d, m]).concat(one.getUTCFullYear()).join(mark)
          })
          const column = dateColumn(written, 'UTC', american ? 'month-first' : 'day-first')
          const expected = days.map((one) => Math.floor(one.getTime() / 86_400_000) * 86_400_000)
          expect(written.map((cell) => column.read(cell))).toEqual(expected)
          const guessed = dateColumn(written, 'UTC')
          if (!guessed.ambiguous) expect(written.map((cell) => guessed.read(cell))).toEqual(expected)
        },
      ),
    )
  })

  test('never fails on what stands there, nor takes long', () => {
    const text = fc.string({
      unit: fc.constantFrom('1', '2', '/', '.', ' ', ':', 'a', 'm', 'T', '-', '+', 'M', 'r', ','),
      maxLength: 200,
    })
    fc.assert(
      fc.property(text, (cell) => {
        expect(() => dateColumn([cell], 'Europe/Berlin').read(cell)).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })
})
