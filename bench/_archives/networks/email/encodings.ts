/** How mail writes what is no ASCII. */

/** `=?UTF-8?Q?…?=` in pieces that fit on a line, or the text itself where it needs none. */
export function encodedWord(text: string): string {
  if (!/[^\x20-\x7e]/.test(text)) return /[(),.;:"<>@[\]\\]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : text
  const words: string[] = []
  let word = ''
  for (const sign of text) {
    const written = /[a-z0-9]/i.test(sign) ? sign : sign === ' ' ? '_' : bytesOf(sign)
    if (word.length + written.length > 60) {
      words.push(word)
      word = ''
    }
    word += written
  }
  return [...words, word].map((piece) => `=?UTF-8?Q?${piece}?=`).join('\n ')
}

const bytesOf = (sign: string) => Buffer.from(sign).toString('hex').toUpperCase().replace(/../g, '=$&')

/** With soft line ends after 76 signs. */
export function quotedPrintable(text: string): string {
  const encoded = text.replace(/[^\t\n\x20-\x3c\x3e-\x7e]+/gu, bytesOf)
  return encoded.replace(/[^\n]{60,72}(?<!=.?)(?=[^\n]{3})/g, '$&=\n')
}

export const wrapped64 = (bytes: Buffer) => bytes.toString('base64').replace(/.{76}/g, '$&\n')
