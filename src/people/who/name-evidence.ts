/** What two shown names, or a name and a handle, say of whether they are one human's. */
import { type Counts, formKey, shareOfForms, shareOfGiven, shareOfSurname, weightOfBearing } from './counts.ts'
import { isFrequentGiven } from './names/frequent.ts'
import { areOneName, givenLines, isKnownGiven } from './names/given.ts'
import { madeOf } from './names/handle.ts'
import { edits, isTypo } from './names/likeness.ts'
import type { Name } from './names/name.ts'
import type { Known } from './profile.ts'
import { apart, letterShare, made, names, shareOfLength } from './weights.ts'

export type NameLevel =
  | 'same'
  | 'spelt'
  | 'form'
  | 'initial'
  | 'typo'
  | 'middle'
  | 'part'
  | 'turned'
  | 'missing'
  | 'differ'

export type NameEvidence = {
  /** Natural log-odds. */
  weight: number
  given: NameLevel
  surname: NameLevel
  /** Either is no human's name. */
  word: boolean
  /** People of so many who can be expected to have such a name. */
  share: number
  one: string
  other: string
}

/** Two names of humans, or words that stand for names. */
export function compareNames(a: Name, b: Name, counts: Counts): NameEvidence {
  const said = { one: a.shown, other: b.shown }
  const isGivenOnly = isGivenOf(a, b) || isGivenOf(b, a)
  if ((a.kind === 'word' || b.kind === 'word') && !isGivenOnly) return compareWords(a, b)
  const turned = turnedAround(a, b, counts)
  if (turned !== undefined) return { ...turned, ...said }
  const given = compareGiven(a, b, counts)
  const surname = compareSurname(a, b, counts)
  let weight = borne(a, b, given, surname, counts) ?? given.weight + surname.weight
  // What is shown may be no name at all, though it has two words.
  if (given.level === 'differ' && surname.level === 'differ' && !(isMet(a, counts) && isMet(b, counts)))
    weight = apart.word * 2
  if (given.level !== 'differ' && surname.level !== 'differ') weight += compareMiddle(a, b)
  // The given name alone that is another: nothing that agrees outweighs it, as in a family.
  return {
    weight,
    given: given.level,
    surname: surname.level,
    word: false,
    share: given.share * surname.share,
    ...said,
  }
}

/** Weight of one whole name, or of two forms of it; `undefined` where the two names are not that much alike. */
function borne(a: Name, b: Name, given: Part, surname: Part, counts: Counts): number | undefined {
  if (surname.level !== 'same' && surname.level !== 'spelt') return undefined
  const last = a.surname.join(' ')
  const share = given.share * surname.share
  const spelling = surname.level === 'spelt' ? names.surname.otherSpelling : 0
  if (given.level === 'same' || given.level === 'spelt')
    return spelling + weightOfBearing(counts, `${a.given} ${last}`, share)
  if (given.level !== 'form') return undefined
  const others = givenLines(b.given)
  const line = givenLines(a.given).find((line) => others.includes(line))
  return line === undefined
    ? undefined
    : spelling + names.given.otherForm + weightOfBearing(counts, formKey(line, last), share)
}

/** Whether others have the given name. */
const isMet = ({ given }: Name, counts: Counts): boolean =>
  isKnownGiven(given) || isFrequentGiven(given) || (counts.given.get(given) ?? 0) > 2

/** One word, which is the other's given name. */
const isGivenOf = (word: Name, name: Name): boolean =>
  word.sounds.length === 1 && name.kind === 'human' && name.surname.length > 0 && word.given === name.given

function compareWords(a: Name, b: Name): NameEvidence {
  const said = { one: a.shown, other: b.shown, word: true }
  if (a.sounds.join('') !== b.sounds.join(''))
    return { weight: apart.word, given: 'differ', surname: 'missing', share: 1, ...said }
  const share = 3 * shareOfLength(a.sounds.join('').length)
  return { weight: Math.log(names.word / share), given: 'same', surname: 'missing', share, ...said }
}

type Part = { level: NameLevel; weight: number; share: number }
const unknown: Part = { level: 'missing', weight: 0, share: 1 }
const of = (level: NameLevel, ofOne: number, share: number): Part => ({ level, weight: Math.log(ofOne / share), share })

function compareGiven(a: Name, b: Name, counts: Counts): Part {
  const [one, other] = [a.given, b.given]
  if (one === '' || other === '') return unknown
  if (one === other) {
    const share = shareOfGiven(counts, one, a.surname.at(-1))
    if (one.length === 1) return of('initial', names.given.initial, letterShare)
    const isSpelt = a.words[0] !== b.words[0]
    return of(isSpelt ? 'spelt' : 'same', isSpelt ? names.given.spelt : names.given.same, share)
  }
  if (one.length === 1 || other.length === 1)
    return isInitial(a.words[0], b.words[0]) || one[0] === other[0]
      ? of('initial', names.given.initial, letterShare)
      : { level: 'differ', weight: apart.given, share: 1 }
  if (areOneName(one, other))
    return of('form', names.given.form, Math.max(shareOfForms(counts, one), shareOfForms(counts, other)))
  const isSlip = isTypo(one, other) || isShortTypo(a.words[0] ?? '', b.words[0] ?? '')
  if (isSlip && !(isKnownGiven(one) && isKnownGiven(other)))
    return of('typo', names.given.typo, shareOfGiven(counts, one) + shareOfGiven(counts, other) + 0.0005)
  if (isCutShort(one, other) || isCutShort(other, one)) return of('form', names.given.cut, cutShare)
  if (isAltered(one, other) || isAltered(other, one)) return of('form', names.given.altered, alteredShare)
  if (a.middle.includes(other) || b.middle.includes(one))
    return of('middle', names.given.middle, shareOfGiven(counts, a.middle.includes(other) ? other : one))
  return { level: 'differ', weight: apart.given, share: 1 }
}

/** Share of names that begin with the same three letters, and with the same two. */
const cutShare = 0.02
const alteredShare = 0.05

/** Letters, not sounds: Ph. is no F. */
const isInitial = (one = '', other = ''): boolean => one[0] === other[0]

const isShortTypo = (one: string, other: string): boolean =>
  one.length > 3 && other.length > 3 && one[0] === other[0] && edits(one, other, 1) === 1

/** A short name of nobody's list that begins as the other does: Kaz of Karen. */
const isAltered = (short: string, long: string): boolean =>
  short.length <= 4 &&
  short.length >= 3 &&
  long.length > 3 &&
  !isKnownGiven(short) &&
  short.slice(0, 2) === long.slice(0, 2)

/** A slip of the finger is made once: what stands so twice under one given name is how the name is written. */
const isUsual = ({ given }: Name, surname: string, { both }: Counts): boolean =>
  (both.get(`${given} ${surname}`) ?? 0) > 1

/** A pet name of nobody's list: the beginning of the name, and an end of its own. */
const isCutShort = (short: string, long: string): boolean =>
  short.length <= 6 &&
  short.length >= 3 &&
  long.length > 3 &&
  !isKnownGiven(short) &&
  short.slice(0, 3) === long.slice(0, 3)

function compareSurname(a: Name, b: Name, counts: Counts): Part {
  const one = a.surname.join('')
  const other = b.surname.join('')
  if (one === '' || other === '') return unknown
  if (one === other && one.length > 1) {
    const isSpelt = a.words.at(-1) !== b.words.at(-1)
    return of(isSpelt ? 'spelt' : 'same', isSpelt ? names.surname.spelt : names.surname.same, shareOfAll(a, b, counts))
  }
  if (one.length === 1 || other.length === 1)
    return one[0] === other[0]
      ? of('initial', names.surname.initial, letterShare)
      : { level: 'differ', weight: apart.surname, share: 1 }
  const common = partInCommon(a, b)
  if (common !== undefined) return of('part', names.surname.part, shareOfSurname(counts, common, a.given, b.given))
  if (isTypo(one, other) && !(isUsual(a, one, counts) && isUsual(b, other, counts)))
    return of(
      'typo',
      names.surname.typo,
      shareOfSurname(counts, one, a.given) + shareOfSurname(counts, other, b.given) + 0.0006,
    )
  return { level: 'differ', weight: apart.surname, share: 1 }
}

function shareOfAll({ surname, given }: Name, other: Name, counts: Counts): number {
  let share = 1
  for (const part of surname) share = Math.min(share, shareOfSurname(counts, part, given, other.given))
  return share
}

/** Of a double surname either may be left out, and it may stand without a hyphen. */
function partInCommon(a: Name, b: Name): string | undefined {
  const ofOne = [...a.surname, ...a.middle]
  const ofOther = [...b.surname, ...b.middle]
  return (
    a.surname.find((part) => part.length > 2 && ofOther.includes(part)) ??
    b.surname.find((part) => part.length > 2 && ofOne.includes(part))
  )
}

function compareMiddle(a: Name, b: Name): number {
  const [one, other] = [a.middle[0], b.middle[0]]
  if (one === undefined || other === undefined) return 0
  if (one === other || (one[0] === other[0] && (one.length === 1 || other.length === 1))) return 1
  return a.surname.includes(other) || b.surname.includes(one) ? 0 : apart.middle
}

function turnedAround(a: Name, b: Name, counts: Counts): Omit<NameEvidence, 'one' | 'other'> | undefined {
  const [last, otherLast] = [a.surname.at(-1), b.surname.at(-1)]
  if (a.given === b.given || last === undefined || last !== b.given || otherLast !== a.given) return undefined
  const share = Math.min(
    shareOfGiven(counts, a.given) * shareOfSurname(counts, last),
    shareOfGiven(counts, last) * shareOfSurname(counts, a.given),
  )
  return { weight: Math.log(names.turned / share), given: 'turned', surname: 'turned', word: false, share }
}

type Local = Known['locals'][number]

/** The handle of one as made of the name of the other; `undefined` where it is not. */
export function nameInHandle(name: Name, locals: readonly Local[], counts: Counts): NameEvidence | undefined {
  if (name.kind !== 'human') return undefined
  let best: NameEvidence | undefined
  for (const one of [name, ...withoutLast(name)])
    for (const local of locals) {
      const found = nameInLetters(one, local, counts)
      if (found !== undefined && (best === undefined || found.weight > best.weight))
        best = { ...found, one: name.shown, other: local.words.join(' ') }
    }
  return best
}

/** Of two surnames the first is the one that stands in handles. */
function withoutLast(name: Name): Name[] {
  const { middle, words } = name
  const last = middle.at(-1)
  if (last === undefined || last.length < 3) return []
  return [{ ...name, surname: [last], middle: middle.slice(0, -1), words: words.slice(0, middle.length + 1) }]
}

function nameInLetters(
  { words, given, surname, middle }: Name,
  local: Local,
  counts: Counts,
): Omit<NameEvidence, 'one' | 'other'> | undefined {
  const last = surname.join('')
  const plain = words.at(-1) ?? ''
  const how =
    madeOf(local.letters, words[0] ?? '', surname.length === 0 ? '' : surname.length === 1 ? plain : last) ??
    madeOf(local.sound, given, last, middle[0])
  const ofGiven = shareOfGiven(counts, given, surname.at(-1))
  // Who is called by two given names has none of them for a surname.
  const asGiven = (counts.given.get(last) ?? 0) / counts.people
  const ofSurname =
    last === ''
      ? 1
      : last.length === 1
        ? letterShare
        : Math.max(asGiven, shareOfSurname(counts, surname.at(-1) ?? last, given))
  if (how === undefined) {
    const form = otherForm(local, last)
    if (form === undefined || !areOneName(form, given)) return undefined
    const share = shareOfForms(counts, given) * ofSurname
    return { weight: Math.log(made.form / share), given: 'form', surname: 'same', word: false, share }
  }
  const share = {
    full: ofGiven * ofSurname,
    'initial-and-surname': letterShare * ofSurname,
    'given-and-initial': ofGiven * letterShare,
    given: ofGiven,
    surname: ofSurname * 2,
    initials: letterShare * letterShare,
  }[how.made]
  const ofOne = made[how.made] * (how.exact ? 1 : made.around)
  const levels = levelsOf[last.length === 1 && how.made === 'full' ? 'given-and-initial' : how.made]
  // The handle is one more of them.
  const isWhole = how.made === 'full' && last.length > 1
  const weight = isWhole
    ? Math.log(ofOne) + weightOfBearing(counts, `${given} ${surname.join(' ')}`, share, 1)
    : Math.log(ofOne / share)
  return { weight, ...levels, word: false, share }
}

const levelsOf = {
  full: { given: 'same', surname: 'same' },
  'initial-and-surname': { given: 'initial', surname: 'same' },
  'given-and-initial': { given: 'same', surname: 'initial' },
  given: { given: 'same', surname: 'missing' },
  surname: { given: 'missing', surname: 'same' },
  initials: { given: 'initial', surname: 'initial' },
} as const satisfies Record<string, { given: NameLevel; surname: NameLevel }>

/** What of a handle is left beside the surname. */
function otherForm({ sound: letters }: Local, surname: string): string | undefined {
  if (surname.length < 3 || letters.length < surname.length + 2) return undefined
  if (letters.endsWith(surname)) return letters.slice(0, -surname.length)
  return letters.startsWith(surname) ? letters.slice(surname.length) : undefined
}
