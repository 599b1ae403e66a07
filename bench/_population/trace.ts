/** Whether two handles show anything at all in common, however little it says: what shows nothing, nobody can find. */
import type { Profile } from '../../src/people/who/profile.ts'
import { romanised, withoutAccents } from './spelling.ts'

export type Shown = { words: ReadonlySet<string>; letters: string; pictures: readonly string[] }

/** Words of names, handles, sites, firms and bios in Latin letters, in every way of writing them so. */
export function shownBy({
  handles,
  names = [],
  says = [],
  companies = [],
  bios = [],
  pictures = [],
  places = [],
}: Profile): Shown {
  const texts = [...handles, ...says].map((handle) => handle.slice(handle.indexOf(':') + 1).replace(/@[^@]*$/, own))
  const plain = [...texts, ...names, ...companies, ...bios, ...places].flatMap(written).join(' ')
  const all = plain.toLowerCase().split(/[^a-z0-9]+/)
  return {
    words: new Set(
      all.flatMap((word) => [word, word.replace(/\d+$/, '')]).filter((word) => word.length > 2 && !usual.has(word)),
    ),
    letters: texts
      .join(' ')
      .toLowerCase()
      .replace(/[^a-z ]/g, ''),
    pictures,
  }
}

/** What hosts and bios share whoever writes them. */
const usual = new Set(
  'all views are own the real com net org example social bsky blog and art writes she her him phd mba'.split(' '),
)

/** An address at a domain of its own shows that as well. */
const own = (domain: string): string =>
  /^@(?:gmail|outlook|yahoo|gmx|icloud|hotmail|mastodon|fosstodon|toot|social|mas|chaos)\./.test(domain)
    ? ''
    : ` ${domain}`

function written(text: string): string[] {
  const script = /\p{Script=Cyrillic}/u.test(text) ? 'cyrillic' : /\p{Script=Greek}/u.test(text) ? 'greek' : undefined
  if (script !== undefined) return [0, 1, 2].map((way) => romanised(text, script, way))
  return [withoutAccents(text, true), withoutAccents(text, false)]
}

export function haveTrace(a: Shown, b: Shown): boolean {
  for (const word of a.words) if (b.words.has(word) || (word.length > 3 && b.letters.includes(word))) return true
  for (const word of b.words) if (word.length > 3 && a.letters.includes(word)) return true
  return a.pictures.some((one) => b.pictures.some((other) => bitsApart(one, other) < 14))
}

function bitsApart(a: string, b: string): number {
  let bits = 0
  for (let at = 0; at < 16; at++) {
    const differ = Number.parseInt(a[at] ?? '0', 16) ^ Number.parseInt(b[at] ?? '0', 16)
    bits += differ.toString(2).replaceAll('0', '').length
  }
  return bits
}
