/** Tables, pages, mail and cards that keep their form here and lose it there. */
import type { Random } from './random.ts'
import { oddText } from './values.ts'

/** Rows of a table, with whatever parts its cells. */
export function damagedTable(text: string, random: Random): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const parting = text.split(end, 1)[0]?.includes('\t') ? '\t' : text.split(end, 1)[0]?.includes(';') ? ';' : ','
  const rows = text.split(end).map((row) => row.split(parting))
  for (let times = 1 + random.below(4); times > 0; times--) {
    const place = random.below(rows.length)
    const row = rows[place] ?? []
    const cell = random.below(row.length)
    random.pick<() => void>([
      () => row.splice(cell, 1, oddText((row[cell] ?? '').slice(0, 1_000), random)),
      () => row.splice(cell, 1, `"${oddText((row[cell] ?? '').slice(0, 1_000), random).replaceAll('"', '""')}"`),
      () => row.splice(cell, 1),
      () => row.splice(cell, 0, ...row),
      () => row.push(...Array.from({ length: random.pick([1, 30, 3_000]) }, () => 'x')),
      () => rows.splice(place, 1),
      () => rows.splice(place, 0, ...Array.from({ length: random.pick([1, 5, 300]) }, () => [...row])),
      () => rows.splice(random.below(rows.length), 0, row.toReversed()),
      () => row.splice(cell, 1, (row[cell] ?? '').replaceAll('"', random.pick(['', '\\"', '""', '"']))),
      () => row.splice(cell, 1, `${row[cell]}"`),
      () => rows.unshift(...Array.from({ length: random.pick([1, 12]) }, () => ['Notes:'])),
    ])()
  }
  return rows.map((row) => row.join(parting)).join(random.chance(0.1) ? random.pick(['\n', '\r\n', '\r']) : end)
}

/** A part that was made long before is not made longer without end. */
const repeated = (part: string, times: number): string =>
  part.repeat(Math.max(1, Math.min(times, Math.floor(5_000_000 / Math.max(1, part.length)))))

/** Tags unclosed, unopened, nested without end; attributes that never end. */
export function damagedPage(text: string, random: Random): string {
  const parts = text.split(/(<[^>]*>)/)
  for (let times = 1 + random.below(4); times > 0; times--) {
    const place = random.below(parts.length)
    const part = parts[place] ?? ''
    random.pick<() => void>([
      () => parts.splice(place, 1),
      () => parts.splice(place, 0, part),
      () => parts.splice(place, 0, repeated(part, random.pick([30, 3_000]))),
      () =>
        parts.splice(
          place,
          0,
          random
            .pick(['<div>', '<b>', '<table><tr><td>', '<a href="', '<!--', '<script>', '<![CDATA['])
            .repeat(random.pick([1, 40, 4_000])),
        ),
      () => parts.splice(place, 1, part.replace(/["'=>]/, '')),
      () =>
        parts.splice(
          place,
          1,
          part.replace(/<\w+/, (tag) => `${tag} x="${'y'.repeat(random.pick([10, 100_000]))}`),
        ),
      () => parts.splice(place, 1, part.startsWith('<') ? part.toUpperCase() : oddText(part.slice(0, 1_000), random)),
      () =>
        parts.splice(place, 0, random.pick(['&#0;', '&#xD800;', '&#99999999;', '&amp;amp;', '&nbsp;'.repeat(9_999)])),
      () => parts.splice(place, 1, ...parts.slice(place, place + 9).reverse()),
    ])()
  }
  return parts.join('')
}

/** Mail, cards and lists: lines with a name and a value, and blocks that begin and end. */
export function damagedLines(text: string, random: Random): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = text.split(end)
  for (let times = 1 + random.below(4); times > 0; times--) {
    const place = random.below(lines.length)
    const line = lines[place] ?? ''
    const value = line.replace(/^[^:=,]*[:=,]?\s*/, '')
    random.pick<() => void>([
      () => lines.splice(place, 1),
      () => lines.splice(place, 0, ...Array.from({ length: random.pick([1, 20, 2_000]) }, () => line)),
      () => lines.splice(random.below(lines.length), 0, line),
      () => lines.splice(place, 1, line.slice(0, line.length - value.length) + oddText(value.slice(0, 1_000), random)),
      () => lines.splice(place, 0, ...lines.slice(place, place + random.below(40))),
      () => lines.splice(place, random.below(40)),
      () => lines.splice(place, 1, ` ${line}`),
      () =>
        lines.splice(
          place,
          1,
          line.replace(/boundary="?([^";]*)"?/i, random.pick(['boundary=""', 'boundary=a', 'boundary="'])),
        ),
      () =>
        lines.splice(
          place,
          1,
          line.replace(/charset="?[\w-]*"?/i, random.pick(['charset=x-none', 'charset=utf-7', 'charset=utf-16'])),
        ),
      () => lines.splice(place, 0, random.pick(headers)),
      () => lines.splice(place, 1, `${line};${'A=B;'.repeat(random.pick([3, 5_000]))}`),
    ])()
  }
  return lines.join(random.chance(0.1) ? random.pick(['\n', '\r\n', '\r']) : end)
}

const headers = [
  'From ',
  'From nobody Thu Jan 01 00:00:00 1970',
  'Content-Type: multipart/mixed; boundary="a"',
  'Content-Transfer-Encoding: base64',
  'Content-Transfer-Encoding: quoted-printable',
  '--a',
  'Content-Type: message/rfc822',
  'Date: Thu, 99 Foo 9999 99:99:99 +9999',
  'References: <a@b> <a@b> <',
  'Subject: =?utf-8?B?////?= =?x?Q?=ZZ?=',
  'BEGIN:VCARD',
  'END:VCARD',
] as const
