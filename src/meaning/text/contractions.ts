/** What English short forms stand for, so that phrase lists need only the long ones. */

const tails: Record<string, string> = {
  m: 'am',
  ve: 'have',
  re: 'are',
  ll: 'will',
  d: 'would',
}

/** Words after which `'s` is `is` and never a possessive. */
const isNotOf = new Set(
  'it that there here what who where when how he she this everything nothing something everyone everybody'.split(' '),
)

const formal: Record<string, string> = {
  "can't": 'can not',
  cannot: 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "ain't": 'is not',
  "let's": 'let us',
  "y'all": 'you all',
  thankyou: 'thank you',
  congratz: 'congrats',
  'e-mail': 'email',
  'e-book': 'ebook',
  'wi-fi': 'wifi',
}

/** Written without apostrophes or for the eye; some are words of other languages (`im`, `u`). */
const informal: Record<string, string> = {
  cant: 'can not',
  wont: 'will not',
  aint: 'is not',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  wasnt: 'was not',
  arent: 'are not',
  werent: 'were not',
  havent: 'have not',
  hasnt: 'has not',
  hadnt: 'had not',
  wouldnt: 'would not',
  couldnt: 'could not',
  shouldnt: 'should not',
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  youve: 'you have',
  youll: 'you will',
  weve: 'we have',
  theyre: 'they are',
  theyve: 'they have',
  thats: 'that is',
  whats: 'what is',
  wheres: 'where is',
  hows: 'how is',
  theres: 'there is',
  heres: 'here is',
  u: 'you',
  ur: 'your',
  r: 'are',
  ya: 'you',
  yer: 'your',
  pls: 'please',
  plz: 'please',
  plse: 'please',
  thx: 'thanks',
  thanx: 'thanks',
  thnx: 'thanks',
  tnx: 'thanks',
  tks: 'thanks',
  ty: 'thanks',
  tysm: 'thanks',
  thanku: 'thank you',
  grats: 'congrats',
  congrat: 'congrats',
  congratulation: 'congratulations',
  bday: 'birthday',
  'b-day': 'birthday',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  gimme: 'give me',
  lemme: 'let me',
  dunno: 'do not know',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  recs: 'recommendations',
  everyones: 'everyone is',
  appt: 'appointment',
}

const tableOf = (forms: Record<string, string>) =>
  new Map(Object.entries(forms).map(([short, long]) => [short, long.split(' ')]))
const formalTable = tableOf(formal)
const informalTable = tableOf(informal)

/**
 * The long form as words, or null where the word stands for itself. A possessive loses its `'s`.
 * `english`: the text shows no other language, so that informal forms may be read as English.
 */
export const expand = (word: string, english: boolean): readonly string[] | null => {
  const known = formalTable.get(word) ?? (english ? informalTable.get(word) : undefined)
  if (known !== undefined) return known
  const at = word.indexOf("'")
  if (at <= 0) return null
  const head = word.slice(0, at)
  const tail = word.slice(at + 1)
  if (tail === 't' && head.endsWith('n')) return [head.slice(0, -1), 'not']
  const full = tails[tail]
  if (full !== undefined) return [head, full]
  if (tail === 's') return isNotOf.has(head) ? [head, 'is'] : [head]
  if (tail === '') return [head]
  return null
}
