/** Encoded words in headers (RFC 2047). The usual ones are decoded here, all others by postal-mime. */
import { decodeWords } from 'postal-mime'

const word = /=\?([^?\s]+)\?([QqBb])\?([^?]*)\?=/g
const usualCharset = /^(?:utf-?8|us-ascii)$/i

export function decodedWords(text: string): string {
  if (!text.includes('=?')) return text
  let result = ''
  let at = 0
  /** Bytes of words that follow each other: a letter may be split between two. */
  let pending: Buffer[] = []
  const end = () => {
    if (pending.length > 0) result += Buffer.concat(pending).toString('utf8')
    pending = []
  }
  for (const found of text.matchAll(word)) {
    const [whole, charset = '', encoding = '', coded = ''] = found
    const between = text.slice(at, found.index)
    const isQ = encoding === 'Q' || encoding === 'q'
    // Anything unusual, and words that do not decode, are for the one who knows them all.
    if (!usualCharset.test(charset) || (isQ ? /[\s\x80-\uffff]/.test(coded) : !isWholeBase64(coded)))
      return decodeWords(text)
    if (pending.length === 0 || !/^[ \t\r\n]*$/.test(between)) {
      end()
      result += between
    }
    pending.push(isQ ? fromQ(coded) : Buffer.from(coded, 'base64'))
    at = found.index + whole.length
  }
  end()
  result += text.slice(at)
  return result.includes('\ufffd') ? decodeWords(text) : result
}

function isWholeBase64(coded: string): boolean {
  return coded.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(coded)
}

function fromQ(coded: string): Buffer {
  const bytes = Buffer.allocUnsafe(coded.length)
  let length = 0
  for (let at = 0; at < coded.length; at++) {
    const sign = coded.charCodeAt(at)
    const value = sign === 61 ? 16 * hex(coded.charCodeAt(at + 1)) + hex(coded.charCodeAt(at + 2)) : -1
    if (value >= 0) {
      bytes[length++] = value
      at += 2
    } else bytes[length++] = sign === 95 ? 32 : sign
  }
  return bytes.subarray(0, length)
}

/** Far below zero for what is no digit, so that a sum is as well. */
export function hex(sign: number): number {
  if (sign >= 48 && sign <= 57) return sign - 48
  const lower = sign | 32
  return lower >= 97 && lower <= 102 ? lower - 87 : -1000
}
