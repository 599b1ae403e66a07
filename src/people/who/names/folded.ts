/** Writes names of several alphabets in one: as plain small Latin letters, and as the sound that its spellings share. */

const letters: Record<string, string> = {
  // Cyrillic, Russian first, then what Ukrainian, Bulgarian and Serbian add.
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
  ђ: 'dj',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  џ: 'dz',
  ў: 'u',
  // Greek, accents already taken off.
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
  // Latin letters that no accent can be taken off.
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ə: 'a',
}

/** Two Greek letters that are one sound. */
const greekPairs: [RegExp, string][] = [
  [/ου/g, 'ou'],
  [/μπ/g, 'b'],
  [/ντ/g, 'd'],
  [/γκ/g, 'g'],
  [/αυ/g, 'av'],
  [/ευ/g, 'ev'],
]

const known = new Map<string, string>()
const remembered = 200_000

/** Small Latin letters, digits and single spaces; letters of alphabets not known here stay as they are. */
export function folded(text: string): string {
  const before = known.get(text)
  if (before !== undefined) return before
  const result = fold(text)
  if (known.size >= remembered) known.clear()
  known.set(text, result)
  return result
}

function fold(text: string): string {
  // The short i of Cyrillic is a letter of its own, not an i with an accent.
  let plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('й', 'y')
    .replaceAll('ї', 'yi')
    .replaceAll('ё', 'yo')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  if (/[α-ω]/.test(plain)) for (const [pair, sound] of greekPairs) plain = plain.replace(pair, sound)
  let result = ''
  for (const letter of plain) result += letters[letter] ?? letter
  return result
    .replace(/['’`´ʹʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * What the romanisations and regional spellings of one name have in common: `yuriy`, `jurij` and `iouri` are one. Takes
 * folded text of one word.
 */
export function sound(word: string): string {
  const before = sounds.get(word)
  if (before !== undefined) return before
  const result = word
    .replace(/shch|sch|sh|sz/g, 's')
    .replace(/tch|tsch|ch|cz/g, 'c')
    .replace(/zh/g, 'z')
    .replace(/kh|gh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/ts|tz/g, 'c')
    .replace(/ks/g, 'x')
    .replace(/ck|q/g, 'k')
    .replace(/ou|ue/g, 'u')
    .replace(/oe/g, 'o')
    .replace(/ae/g, 'a')
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/i(?=e)/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/(.{3,})ei$/, '$1i')
  if (sounds.size >= remembered) sounds.clear()
  sounds.set(word, result)
  return result
}
const sounds = new Map<string, string>()
