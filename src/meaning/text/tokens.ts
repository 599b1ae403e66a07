/** Cuts a message into words, numbers, links and sentences, once, for all who judge it. */
import { expand } from './contractions.ts'
import { fold, unstretch } from './fold.ts'

export type Kind = 'word' | 'number' | 'money' | 'percent' | 'url' | 'user' | 'tag' | 'mail' | 'phone' | 'merge'

export type Token = {
  /** As phrase lists spell it: folded; `_money_`, `_url_` ... for everything but words. */
  word: string
  kind: Kind
  /** Place in the message. Two tokens of one short form (`I've`) share it. */
  start: number
  end: number
  /** Written with a capital. */
  capital: boolean
  sentence: number
  /** A comma, colon, semicolon or dash follows. */
  pause: boolean
  /** Some letter stood three times or more in a row. */
  stretched: boolean
}

/** Tokens `first` up to, not including, `last`; `end` is its mark, empty where the line just stops. */
export type Sentence = { first: number; last: number; end: '' | '.' | '!' | '?' }

export type Tokens = { tokens: Token[]; sentences: Sentence[]; emoji: number; letters: number; shouted: number }

const emojiMark = /\p{Extended_Pictographic}/u
const letter = /[\p{L}\p{N}]/u
const inWord = /[\p{L}\p{N}\p{M}\p{Cf}]/u
const mergeField =
  /\{\{[^{}\n]{1,40}\}\}|\{[A-Za-z_ ]{2,30}\}|\*\|[A-Z_:]{1,30}\|\*|<<[^<>\n]{1,40}>>|%[A-Z_]{3,30}%|\[(?:first|last|your|company|name|insert|business|prenom|nombre|vorname)[^\]\n]{0,30}\]/gi
const domain =
  /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|example|io|uk|eu|de|fr|es|it|nl|at|ch|be|ie|us|ca|au|nz|info|biz|shop|store|app|dev|me|tv|co|ly|gl|page|social|site|online)(?:[/?#]\S*)?$/iu
/** Small words of German, French and Spanish that English has not. */
const otherLanguage =
  /(?:^|[\s(¿¡"])(?:der|und|ist|nicht|wir|ihr|für|zum|zur|mit|ein|eine|euch|auch|noch|bei|les|des|est|une|pour|avec|dans|vous|nous|très|los|las|que|para|con|una|muy|está|por|nuestro|nuestra|del)(?=[\s,.!?;:]|$)/iu
const abbreviations = new Set('mr mrs ms dr st prof no vs etc eg ie approx ca bzw z.b sr sra dott nr tel'.split(' '))

const mergeMark = '\uE000'
const isAscii = (code: number) => code < 128
const isAsciiWord = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
const isDigit = (code: number) => code >= 48 && code <= 57
const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000
const currency = '£€$¥₹'
const pauses = ',;:–—'
const quotes = '"“”«»()[]*_~<>|\\/'

/** `text` must already be short (see `normalise`). */
export const tokenise = (text: string): Tokens => {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const english = !otherLanguage.test(text)
  let first = 0
  let emoji = 0
  let letters = 0
  let shouted = 0

  const close = (end: Sentence['end']) => {
    if (tokens.length > first) {
      sentences.push({ first, last: tokens.length, end })
      first = tokens.length
    } else if (end !== '') {
      const before = sentences.at(-1)
      if (before !== undefined && (before.end === '' || (before.end !== '?' && end === '?'))) before.end = end
    }
  }
  const push = (word: string, kind: Kind, start: number, end: number, capital = false, stretched = false) => {
    tokens.push({ word, kind, start, end, capital, sentence: sentences.length, pause: false, stretched })
  }
  const pushWord = (start: number, end: number) => {
    const raw = text.slice(start, end)
    const word = fold(raw)
    if (word === '') return
    const capital = raw !== raw.toLowerCase()
    letters += raw.length
    if (capital && raw.length > 2 && raw === raw.toUpperCase()) shouted += raw.length
    const long = expand(word, english)
    const stretched = /(.)\1\1/u.test(word)
    if (long === null) push(stretched ? unstretch(word) : word, 'word', start, end, capital, stretched)
    else for (const part of long) push(part, 'word', start, end, capital)
  }

  let masked = text
  if (/[{[<%*]/.test(text)) masked = text.replace(mergeField, (field) => mergeMark.repeat(field.length))

  let at = 0
  const size = masked.length
  while (at < size) {
    const code = masked.charCodeAt(at)
    if (isSpace(code)) {
      if (code === 10 || code === 13) close('')
      at++
      continue
    }
    let stop = at + 1
    while (stop < size && !isSpace(masked.charCodeAt(stop))) stop++
    const chunk = masked.slice(at, stop)
    at = Math.max(stop, readChunk(chunk, at))
  }
  close('')
  return { tokens, sentences, emoji, letters, shouted }

  function readChunk(chunk: string, from: number): number {
    const until = from + chunk.length
    const bare = chunk.replace(/^["“”«»([{<*]+/, '')
    const skip = chunk.length - bare.length
    if (/^(?:https?:\/\/|www\.)/i.test(bare)) {
      push('_url_', 'url', from + skip, until)
      return until
    }
    if (bare.includes('.')) {
      const core = bare.replace(/[.,!?;:)\]}"”»]+$/, '')
      if (core.includes('.') && !core.includes('@') && /\p{L}/u.test(core) && domain.test(core)) {
        push('_url_', 'url', from + skip, from + skip + core.length)
        return readMarks(from + skip + core.length, until)
      }
    }
    const sign = bare.indexOf('@')
    if (sign > 0 && bare.indexOf('.', sign) > 0 && isAsciiWord(bare.charCodeAt(0))) {
      push('_mail_', 'mail', from + skip, until)
      return readMarks(until - (bare.length - bare.replace(/[.,!?;:)]+$/, '').length), until)
    }
    return readMarks(from, until)
  }

  /** Reads words and marks in `[from, until)`, which holds no white space. */
  function readMarks(from: number, until: number): number {
    let i = from
    while (i < until) {
      const code = masked.charCodeAt(i)
      const char = masked[i] ?? ''
      if (char === mergeMark) {
        let j = i
        while (j < until && masked[j] === mergeMark) j++
        push('_merge_', 'merge', i, j)
        i = j
        continue
      }
      if ((char === '@' || char === '#') && i + 1 < until && letter.test(masked[i + 1] ?? '')) {
        let j = i + 1
        while (j < until && /[\p{L}\p{N}._@-]/u.test(masked[j] ?? '')) j++
        while (j > i + 1 && /[.@-]/.test(masked[j - 1] ?? '')) j--
        if (char === '@') push('_user_', 'user', i, j)
        else push('_tag_', 'tag', i, j)
        i = j
        continue
      }
      if (currency.includes(char) && isDigit(masked.charCodeAt(i + 1))) {
        const j = endOfNumber(i + 1, until)
        push('_money_', 'money', i, j)
        i = j
        continue
      }
      if (isDigit(code)) {
        i = readNumber(i, until)
        continue
      }
      if (isAscii(code) ? isAsciiWord(code) : inWord.test(String.fromCodePoint(masked.codePointAt(i) ?? 32))) {
        i = readWord(i, until)
        continue
      }
      i = readMark(i, until, char)
    }
    return until
  }

  function endOfNumber(from: number, until: number): number {
    let j = from
    while (j < until) {
      const code = masked.charCodeAt(j)
      if (isDigit(code)) j++
      else if ((code === 46 || code === 44 || code === 58) && isDigit(masked.charCodeAt(j + 1)) && j + 1 < until) j++
      else break
    }
    return j
  }

  function readNumber(from: number, until: number): number {
    let j = endOfNumber(from, until)
    // German, French and Spanish write a space before the sign.
    const spaced = masked[j] === ' ' || masked[j] === '\u00a0' || masked[j] === '\u202f'
    const sign = masked[spaced ? j + 1 : j] ?? ''
    const end = spaced ? j + 2 : j + 1
    if (sign === '%') {
      push('_pct_', 'percent', from, end)
      return end
    }
    if (sign !== '' && currency.includes(sign) && !(spaced && isDigit(masked.charCodeAt(end)))) {
      push('_money_', 'money', from, end)
      return end
    }
    // "60th", "10k", "2x1", "C14": a number with letters is one number.
    while (j < until && isAsciiWord(masked.charCodeAt(j))) j++
    const first = firstOfPhone(from, j)
    if (first !== null) {
      first.kind = 'phone'
      first.word = '_phone_'
    }
    if (/^0\d{9,}$/.test(masked.slice(from, j))) push('_phone_', 'phone', from, j)
    else push('_num_', 'number', from, j)
    return j
  }

  /** The first of up to four adjoining numbers that together with `[from, until)` make a telephone number. */
  function firstOfPhone(from: number, until: number): Token | null {
    let digits = until - from
    let next = from
    let first: Token | null = null
    for (let back = 1; back <= 4; back++) {
      const token = tokens.at(-back)
      if (token === undefined || token.kind !== 'number' || token.end + 1 !== next) break
      digits += token.end - token.start
      next = token.start
      first = token
    }
    return first !== null && digits >= 9 && masked[first.start] === '0' ? first : null
  }

  function readWord(from: number, until: number): number {
    let j = from
    while (j < until) {
      const code = masked.charCodeAt(j)
      if (isAsciiWord(code)) j++
      else if (isAscii(code)) {
        // An apostrophe or hyphen inside a word belongs to it.
        if ((code === 39 || code === 45 || code === 96) && j + 1 < until && isWordAt(j + 1)) j++
        else break
      } else {
        const point = masked.codePointAt(j) ?? 32
        const char = String.fromCodePoint(point)
        if (inWord.test(char) && !emojiMark.test(char)) j += char.length
        else if ((char === '’' || char === '‘' || char === 'ʼ') && j + 1 < until && isWordAt(j + 1)) j++
        else break
      }
    }
    if (j === from) return from + 1
    pushWord(from, j)
    return j
  }

  function isWordAt(i: number): boolean {
    const code = masked.charCodeAt(i)
    return isAscii(code) ? isAsciiWord(code) : inWord.test(String.fromCodePoint(masked.codePointAt(i) ?? 32))
  }

  function readMark(i: number, until: number, char: string): number {
    if (char === '!' || char === '?' || char === '？' || char === '！') {
      let j = i
      let asks = false
      while (j < until && '!?？！'.includes(masked[j] ?? ' ')) {
        if (masked[j] === '?' || masked[j] === '？') asks = true
        j++
      }
      close(asks ? '?' : '!')
      return j
    }
    if (char === '.' || char === '…' || char === '。') {
      let j = i
      while (j < until && '.…。'.includes(masked[j] ?? ' ')) j++
      const last = tokens.at(-1)
      const short =
        last !== undefined &&
        j === i + 1 &&
        last.end === i &&
        (abbreviations.has(last.word) || (last.end - last.start === 1 && last.capital))
      if (!short) close('.')
      return j
    }
    if (pauses.includes(char) || char === '-') {
      const last = tokens.at(-1)
      if (last !== undefined && last.sentence === sentences.length) last.pause = true
      return i + 1
    }
    if (quotes.includes(char) || char === "'" || char === '’' || char === '‘') return i + 1
    const point = masked.codePointAt(i) ?? 32
    const whole = String.fromCodePoint(point)
    if (emojiMark.test(whole)) {
      emoji++
      const last = tokens.at(-1)
      if (last !== undefined && last.sentence === sentences.length) last.pause = true
    }
    return i + whole.length
  }
}
