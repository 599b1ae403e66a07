/** What no export should hold in a field, and some hold all the same. */
import type { Random } from './random.ts'

/** In place of a text. */
export function oddText(text: string, random: Random): string {
  return random.pick<() => string>([
    () => '',
    () => ' ',
    () => '\u0000',
    () => `${text}\u0000\ud800${text}`,
    () => text.repeat(random.pick([2, 50])),
    () => 'x'.repeat(random.pick([300, 5_000, 200_000])),
    () => ' '.repeat(random.pick([300, 100_000])),
    () => '\n'.repeat(random.pick([20, 50_000])),
    () => '<p>'.repeat(random.pick([20, 5_000])),
    () => '@a '.repeat(random.pick([20, 5_000])),
    () => text.split('').reverse().join(''),
    () => '-1',
    () => '99999999999999999999999999',
    () => '1e400',
    () => '0000-00-00T00:00:00Z',
    () => '+275760-09-13T00:00:00.001Z',
    () => '31/12/0001, 25:61 XM',
    () => '__proto__',
    () => 'constructor',
    () => 'https://',
    () => 'javascript:alert(1)//https://a.example/@b/1',
    () => '\u202eevil\u2066\u200f',
    () => 'Ã©Ã¼ðŸ˜€',
    () => '%E0%A4%A',
    () => '../../etc/passwd',
    () => '=HYPERLINK("x")',
    () => `${text}"\\"'\`${text}`,
    () => text.toUpperCase(),
    () => text.normalize('NFD'),
  ])()
}

/** In place of a number. */
export function oddNumber(number: number, random: Random): number {
  return random.pick([
    0,
    -0,
    -1,
    number + 0.5,
    -number,
    1e308,
    -1e308,
    1e21,
    2 ** 53,
    2 ** 31,
    8.64e15 + 1,
    1e-7,
    253402300800,
  ])
}

export function nested(levels: number, random: Random): unknown {
  let value: unknown = random.pick<unknown>([1, 'x', null])
  const asList = random.chance(0.5)
  for (let level = 0; level < levels; level++) value = asList ? [value] : { a: value }
  return value
}
