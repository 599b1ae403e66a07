/** Finds known names in sentences of any language. */
import { plainName } from '../_meta/field.ts'
import { isNobody } from '../_meta/messages/wording.ts'

const stem = 2
const longestName = 100

/** `owners`: names, as in handles, that are never what is looked for. */
export function createNameFinder(owners: ReadonlySet<string>) {
  /** Names by their first letters, the longest first; lower case to the spelling shown. */
  const byStem = new Map<string, { plain: string; shown: string }[]>()
  const known = new Set<string>()

  return {
    learn(name: string): void {
      const plain = plainName(name)
      if (plain.length < stem || plain.length > longestName || known.has(plain)) return
      known.add(plain)
      if (owners.has(plain) || isNobody(name)) return
      const alike = byStem.get(plain.slice(0, stem)) ?? []
      byStem.set(plain.slice(0, stem), alike)
      const at = alike.findIndex((other) => other.plain.length < plain.length)
      alike.splice(at < 0 ? alike.length : at, 0, { plain, shown: name })
    },

    /** The first known name that is not the owner's, and of several that begin there the longest. */
    find(sentence: string): string | undefined {
      const plain = withoutOwner(plainName(sentence), owners)
      for (let at = 0; at + stem <= plain.length; at++) {
        if (at > 0 && isLetter(plain[at - 1]) && !isJoined(plain[at])) continue
        const found = byStem.get(plain.slice(at, at + stem))?.find((name) => endsThere(plain, at, name.plain))
        if (found !== undefined) return found.shown
      }
      return undefined
    },
  }
}

/** The sentence begins with the owner's name, or holds it where the language puts the doer elsewhere. */
function withoutOwner(sentence: string, owners: ReadonlySet<string>): string {
  let rest = sentence
  for (const owner of owners)
    for (let at = rest.indexOf(owner); at >= 0 && owner !== ''; at = rest.indexOf(owner, at + 1))
      if (endsThere(rest, at, owner)) rest = `${rest.slice(0, at)}\0${rest.slice(at + owner.length)}`
  return rest
}

/** Whether the name stands there and the word ends with it; a genitive may follow. */
function endsThere(sentence: string, at: number, name: string): boolean {
  if (!sentence.startsWith(name, at)) return false
  const after = sentence.slice(at + name.length)
  return after === '' || isJoined(name.at(-1)) || /^(?:['’]?s)?(?![\p{L}\p{N}])/u.test(after)
}

const isLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter)

/** Scripts that put no spaces between words. */
const isJoined = (letter: string | undefined) =>
  letter !== undefined &&
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u.test(letter)
