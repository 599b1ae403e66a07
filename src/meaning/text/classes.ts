/** Kinds of words that phrases can name in braces. */
import { isNameLike } from './names.ts'
import type { Token } from './tokens.ts'

const words = (text: string): readonly string[] => text.split(' ')

/** Words that stand for each other in phrases. */
export const classes: Readonly<Record<string, readonly string[]>> = {
  we: words('we i'),
  our: words('our my'),
  us: words('us me'),
  you: words('you yous yourself yourselves'),
  they: words('they he she'),
  be: words('is are was were am be been being'),
  have: words('have has had having'),
  day: words(
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo',
  ),
  month: words(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  when: words(
    'today tonight tomorrow now soon monday tuesday wednesday thursday friday saturday sunday week month weekend morning afternoon evening year noon midnight midday',
  ),
  very: words(
    'so very really such truly absolutely totally super massively hugely incredibly extremely most quite pretty just proper properly well dead bloody',
  ),
  a: words('a an the this that your our my his her their its some any'),
  friend: words(
    'all everyone everybody guys folks team mate pal hun hon love lovely dear darling babe x xx xxx xxxx buddy bro dude sir madam lads ladies girls boys friend friends man chick gang peeps again both too though so much',
  ),
  nth: words(
    'first second third fourth fifth sixth seventh eighth ninth tenth twentieth thirtieth fortieth fiftieth 1st 2nd 3rd 4th 5th',
  ),
  n: words(
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred dozen',
  ),
}

const pasts = new Set(
  words(
    'went came got gave took made did had was were saw said told found bought brought kept left lost won ran sat stood spoke wrote read rode drove flew fell felt held met paid put sent sold taught thought threw woke wore built caught chose drew drank ate forgot grew heard hid hit hurt knew laid led lent let lit rang rose sang sank shook shot shut slept spent stuck swam swept swore tore',
  ),
)
const hours = new Set(words('one two three four five six seven eight nine ten eleven twelve noon midday midnight'))

/** A token is of several kinds at once; each is one bit. */
export const kindBits = {
  num: 1,
  money: 2,
  pct: 4,
  url: 8,
  user: 16,
  merge: 32,
  phone: 64,
  mail: 128,
  did: 256,
  clock: 512,
  cap: 1024,
} as const

/** One more than the sum of all bits. */
export const kindSpan = 2048

export const isKind = (name: string): name is keyof typeof kindBits => Object.hasOwn(kindBits, name)

const ofToken: Record<Token['kind'], number> = {
  word: 0,
  number: kindBits.num | kindBits.clock,
  money: kindBits.money,
  percent: kindBits.pct,
  url: kindBits.url,
  user: kindBits.user | kindBits.cap,
  tag: 0,
  mail: kindBits.mail,
  phone: kindBits.phone,
  merge: kindBits.merge,
}

export const kindsOf = (token: Token): number => {
  if (token.kind !== 'word') return ofToken[token.kind]
  const { word } = token
  let bits = isNameLike(token) ? kindBits.cap : 0
  if (hours.has(word)) bits |= kindBits.clock
  if ((word.length > 4 && word.endsWith('ed') && !word.endsWith('eed')) || pasts.has(word)) bits |= kindBits.did
  return bits
}
