/** Who somebody is on LinkedIn: the path of a profile address, or where there is none, a name. */
import { cleanText } from '../../../tools/read/index.ts'
import { hashedId } from '../../hashed-id.ts'

const site = /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\//i

/**
 * `mary-barlow` of any spelling of `linkedin.com/in/mary-barlow`, percent-decoded and lower case; companies and schools
 * keep their `company/`, `school/`. `undefined` where the cell holds no such address.
 */
export function pathOf(address: string): string | undefined {
  if (paths.has(address)) return paths.get(address)
  const path = pathIn(address)
  if (paths.size >= remembered) paths.clear()
  paths.set(address, path)
  return path
}

/** The same few thousand addresses come a million times. */
const paths = new Map<string, string | undefined>()
const remembered = 20_000

function pathIn(address: string): string | undefined {
  const written = address.trim()
  if (!site.test(written)) return undefined
  const [kind = '', name = ''] = (written.replace(site, '').split(/[?#]/, 1)[0] ?? '').split('/')
  const path = decoded(name).split('/', 1)[0]?.normalize('NFC').trim().toLowerCase()
  if (path === undefined || path === '') return undefined
  const place = kind.toLowerCase()
  if (place === 'in') return path
  return /^(?:company|school|showcase|pub)$/.test(place) ? `${place}/${path}` : undefined
}

/** Peeled until nothing more comes off, so that a spelled handle stays as it is. */
export function spell(written: string): string {
  let handle = written
  for (let before = ''; before !== handle; ) {
    before = handle
    handle = spelledOnce(handle)
  }
  return handle
}

function spelledOnce(written: string): string {
  const handle = written.trim()
  if (/^(?:name|id)\//i.test(handle)) return handle.normalize('NFC').toLowerCase()
  const bare = handle.replace(/^(?:@|\/?in\/)+/i, '').replace(/\/+$/, '')
  return pathOf(handle) ?? decoded(bare).normalize('NFC').trim().toLowerCase()
}

export function profile(handle: string): string | undefined {
  if (/^(?:name|id)\//.test(handle)) return undefined
  const [place, name] = handle.includes('/') ? handle.split('/', 2) : ['in', handle]
  return `https://www.linkedin.com/${place}/${encodeURIComponent(name ?? '')}`
}

/**
 * Somebody without an address. Two people may bear one name, so it holds only `within` one conversation or the like
 * where that is given.
 */
export function nameHandle(name: string, within?: string): string {
  const shown = name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
  return `linkedin:name/${shown}${within === undefined ? '' : `#${hashedId(within).slice(0, 8).toLowerCase()}`}`
}

/** Repeated, because some addresses were escaped twice and a spelled handle must stay as it is. */
function decoded(part: string): string {
  let text = part
  for (let times = 0; times < 5 && /%[0-9a-f]{2}/i.test(text); times++) {
    try {
      const once = decodeURIComponent(text)
      if (once === text) break
      text = once
    } catch {
      break
    }
  }
  return cleanText(text)
}

/**
 * The spellings under which one name may stand in several files: without emoji, and without what follows a comma
 * (`Mary Barlow, CPA`).
 */
export function nameKeys(name: string): string[] {
  const plain = name
    .normalize('NFC')
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
  const short = (plain.split(',', 1)[0] ?? '').trim()
  return [...new Set([plain, short])].filter((key) => key !== '')
}

/**
 * A name as it goes into ids: without what people put around it (titles behind a comma, brackets, emoji), so that the next
 * export, or one without addresses, tells the same event.
 */
export function plainName(name: string): string {
  const [whole = '', short = whole] = nameKeys(name)
  const bare = short
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  return bare === '' ? short : bare
}
