/** How one name comes to be written in several ways: romanised, without accents, mistyped. */
import type { Dice } from './dice.ts'

/** Three habits of writing Cyrillic in Latin letters: of passports, of libraries, of Germans. */
const passport =
  'а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ ie ы y ь - э e ю iu я ia'
const library =
  'а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya'
const german =
  'а a б b в w г g д d е e ё jo ж sch з s и i й j к k л l м m н n о o п p р r с s т t у u ф f х ch ц z ч tsch ш sch щ schtsch ъ - ы y ь - э e ю ju я ja'
const greek = 'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o'
const greeklish =
  'α a β b γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ ks ο o π p ρ r σ s ς s τ t υ i φ f χ h ψ ps ω o'

const table = (text: string) => {
  const parts = text.split(' ')
  return new Map(parts.flatMap((part, at): [string, string][] => (at % 2 === 0 ? [[part, parts[at + 1] ?? '']] : [])))
}
const cyrillicWays = [passport, library, german].map(table)
const greekWays = [greek, greeklish].map(table)

/** `way`: a number that stands for the habit of whoever writes. */
export function romanised(name: string, script: 'cyrillic' | 'greek', way: number): string {
  const ways = script === 'cyrillic' ? cyrillicWays : greekWays
  const letters = ways[way % ways.length] ?? new Map<string, string>()
  let result = ''
  let plain = name.toLowerCase()
  if (script === 'greek') plain = plain.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ου', 'ου')
  plain = script === 'greek' ? plain.replaceAll('ου', 'oy').replaceAll('μπ', 'b').replaceAll('ντ', 'nt') : plain
  for (const letter of plain) {
    const to = letters.get(letter)
    result += to === undefined ? letter : to === '-' ? '' : to
  }
  if (script === 'greek' && way % 2 === 0) result = result.replaceAll('oy', 'ou')
  return result.replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

const german_pairs: [RegExp, string][] = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/ß/g, 'ss'],
  [/Ä/g, 'Ae'],
  [/Ö/g, 'Oe'],
  [/Ü/g, 'Ue'],
]

export function withoutAccents(name: string, germanWay: boolean): string {
  let plain = name
  if (germanWay) for (const [letter, pair] of german_pairs) plain = plain.replace(letter, pair)
  return plain
    .replaceAll('ø', 'o')
    .replaceAll('Ø', 'O')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ß', 'ss')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

const neighbours: Record<string, string> = {
  a: 'sq',
  b: 'vn',
  c: 'xv',
  d: 'sf',
  e: 'wr',
  f: 'dg',
  g: 'fh',
  h: 'gj',
  i: 'uo',
  j: 'hk',
  k: 'jl',
  l: 'k',
  m: 'n',
  n: 'bm',
  o: 'ip',
  p: 'o',
  q: 'wa',
  r: 'et',
  s: 'ad',
  t: 'ry',
  u: 'yi',
  v: 'cb',
  w: 'qe',
  x: 'zc',
  y: 'tu',
  z: 'x',
}

/** One slip of the finger somewhere behind the first letter. */
export function mistyped(name: string, dice: Dice): string {
  if (name.length < 4) return name
  const at = 1 + dice.whole(name.length - 2)
  const letter = name[at] ?? ''
  if (!/\p{L}/u.test(letter)) return name
  const [before, after] = [name.slice(0, at), name.slice(at + 1)]
  switch (dice.whole(4)) {
    case 0:
      return before + after
    case 1:
      return before + letter + letter + after
    case 2:
      return before + (after[0] ?? '') + letter + after.slice(1)
    default:
      return before + (dice.pick([...(neighbours[letter.toLowerCase()] ?? letter)]) ?? letter) + after
  }
}
