/** What an address book tells of somebody besides who they are: days, pages, what they like, who belongs to them. */
import type { NoteRecord } from '../record.ts'

export type Told = Pick<NoteRecord, 'text' | 'on' | 'url'> & { kind: NonNullable<NoteRecord['kind']> }

const longest = 2000

/** `on` as `birthdayOf` gives it; nothing where it is no day. */
export function dayTold(label: string | undefined, on: string | undefined): Told[] {
  return on === undefined ? [] : [{ kind: 'date', text: plainLabel(label) || 'a day to remember', on }]
}

/** A page of the web; nothing for what is none. An address without its beginning is taken as a page. */
export function pageTold(label: string | undefined, written: string): Told[] {
  const address = written.trim()
  const url = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(address) ? `https://${address}` : address
  if (url.length > longest || !/^https?:\/\/\S+$/i.test(url) || !URL.canParse(url)) return []
  return [{ kind: 'link', text: plainLabel(label), url }]
}

export const likingTold = (words: string): Told[] => worded('matters', words)

/** `spouse: Kim`; who is told by a number of the program's own is nobody. */
export function relativeTold(label: string | undefined, written: string): Told[] {
  const name = written.replace(/^mailto:/i, '').trim()
  if (name === '' || /^(?:urn|uuid|data|https?):/i.test(name)) return []
  return worded('note', `${plainLabel(label) || 'related'}: ${name}`)
}

export const metTold = (words: string): Told[] => worded('met', words)

/** A field of the user's own: where its name says what it tells, as that. */
export function ownTold(label: string, written: string): Told[] {
  const words = written.trim()
  if (words === '') return []
  const name = plainLabel(label)
  if (/\b(?:hobb(?:y|ies)|interests?|likes?|food|diet|allerg\w+|favou?rites?|loves?)\b/i.test(name))
    return likingTold(/^(?:hobb(?:y|ies)|interests?|likes?)$/i.test(name) ? words : `${name}: ${words}`)
  if (/\b(?:met|introduced|referred)\b/i.test(name)) return metTold(`${name}: ${words}`)
  return worded('note', name === '' ? words : `${name}: ${words}`)
}

function worded(kind: Told['kind'], words: string): Told[] {
  const text = words.replace(/\s+/g, ' ').trim()
  return text === '' || text.length > longest ? [] : [{ kind, text }]
}

/** Labels come as `_$!<Anniversary>!$_`, `* Home` or `anniversary`. */
export const plainLabel = (label = ''): string => {
  const plain = label
    .replace(/^_\$!<|>!\$_$/g, '')
    .replace(/^\*\s*/, '')
    .replace(/[:\s]+$/g, '')
    .trim()
    .slice(0, 100)
  return /^[A-Z][a-z]+$/.test(plain) ? plain.toLowerCase() : plain
}
