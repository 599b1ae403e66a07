/** Dates of HTML pages in several languages, and what is no date. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownTime } from './dates.ts'

const iso = (text: string, zone = 'UTC') => {
  const at = shownTime(text, zone)
  return at === undefined ? undefined : new Date(at).toISOString()
}

test('every way Meta has shown a date in is read', () => {
  const written: [text: string, expected: string][] = [
    ['Oct 19, 2025 1:47:55 pm', '2025-10-19T13:47:55.000Z'],
    ['Mar 13, 2011 7:06:40 am', '2011-03-13T07:06:40.000Z'],
    ['Jan 08, 2026 12:41 am', '2026-01-08T00:41:00.000Z'],
    ['Oct 19, 2019 at 2:37 PM', '2019-10-19T14:37:00.000Z'],
    ['Oct 19, 2019, 2:37 PM', '2019-10-19T14:37:00.000Z'],
    ['19 Oct 2019, 14:37', '2019-10-19T14:37:00.000Z'],
    ['Saturday, October 19, 2019 at 2:37pm UTC+02', '2019-10-19T12:37:00.000Z'],
    ['Friday, March 9, 2018 at 4:35am UTC-05:30', '2018-03-09T10:05:00.000Z'],
    ['19.10.2019, 14:37:55', '2019-10-19T14:37:55.000Z'],
    ['19/10/2019 14:37', '2019-10-19T14:37:00.000Z'],
    ['3/4/2019, 2:37 PM', '2019-03-04T14:37:00.000Z'],
    ['3/4/2019 14:37', '2019-04-03T14:37:00.000Z'],
    ['2019-10-19 14:37', '2019-10-19T14:37:00.000Z'],
    ['19. Okt. 2019, 14:37', '2019-10-19T14:37:00.000Z'],
    ['3. März 2019 um 14:37', '2019-03-03T14:37:00.000Z'],
    ['Okt 19, 2025 1:47:55 nachm.', '2025-10-19T13:47:55.000Z'],
    ['Dez. 01, 2025 9:05 vorm.', '2025-12-01T09:05:00.000Z'],
    ['mar. 19 oct. 2019 à 14:37', '2019-10-19T14:37:00.000Z'],
    ['févr. 02, 2024 1:05 pm', '2024-02-02T13:05:00.000Z'],
    ['20 août 2019, 14h37', '2019-08-20T14:37:00.000Z'],
    ['19 de octubre de 2019 2:37 p. m.', '2019-10-19T14:37:00.000Z'],
    ['ene 19, 2025 1:47:55 pm', '2025-01-19T13:47:55.000Z'],
    ['19 ott 2019, 14:37', '2019-10-19T14:37:00.000Z'],
    ['giu 19, 2025 1:47 am', '2025-06-19T01:47:00.000Z'],
    ['19 mrt. 2019 14:37', '2019-03-19T14:37:00.000Z'],
    ['19 de março de 2019 14:37', '2019-03-19T14:37:00.000Z'],
    ['set 19, 2025 1:47 da tarde', '2025-09-19T13:47:00.000Z'],
    ['2024년 1월 2일 오후 3:45', '2024-01-02T15:45:00.000Z'],
    ['2019年10月19日 14:37', '2019-10-19T14:37:00.000Z'],
    ['Oct 19, 2019', '2019-10-19T00:00:00.000Z'],
  ]
  for (const [text, expected] of written) expect(iso(text), text).toBe(expected)
})

test('without a zone of its own a date is by the owner’s clock, summer and winter', () => {
  expect(iso('Jul 19, 2025 1:47 pm', 'Europe/Berlin')).toBe('2025-07-19T11:47:00.000Z')
  expect(iso('Jan 19, 2025 1:47 pm', 'Europe/Berlin')).toBe('2025-01-19T12:47:00.000Z')
  expect(iso('July 19, 2025 at 1:47pm UTC+02', 'America/Lima')).toBe('2025-07-19T11:47:00.000Z')
})

test('what is no date, or in a language whose months are unknown, is none', () => {
  for (const text of [
    '',
    'Zoë Müller',
    '1:47 pm',
    'Feb 30, 2025 1:47 pm',
    'Oct 19, 2025 13:47 pm',
    '12345678',
    'жов 19, 2025 1:47 pm',
  ])
    expect(iso(text), text).toBeUndefined()
})

test('whatever it is given, it gives a whole number or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/:., -aphOctmar') }), (text) => {
      const at = shownTime(text, 'Europe/Berlin')
      expect(at === undefined || Number.isInteger(at)).toBe(true)
    }),
  )
})
