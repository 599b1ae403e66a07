/** Makes one spelling of a word: lower case, no accents, no invisible marks, no stretched letters. */

const marks = /[\p{M}\p{Cf}\u00ad]+/gu
const plain = /^[a-z0-9'-]*$/

/** The word as phrase lists spell it. Time grows with its length alone. */
export const fold = (word: string): string => {
  const lower = word.toLowerCase()
  if (plain.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .toLowerCase()
}

/** `soooo` becomes `soo`; whoever looks words up tries that and `so`. */
export const unstretch = (word: string): string => word.replace(/(.)\1{2,}/gu, '$1$1')
export const unstretchFully = (word: string): string => word.replace(/(.)\1+/gu, '$1')
