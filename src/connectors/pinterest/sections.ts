/** The sections of an export: which hold pins, and what is said of the others. */
import type { Skipped } from '../connector.ts'
import { plainName } from './pins.ts'

const pins = /^(?:your|my)?(?:saved|created|published|all)?pins?$/

export function holdsPins(title: string): boolean {
  return pins.test(plainName(title))
}

/** Where somebody was, what they looked for and what was made of it. */
const leftAlone =
  /login|session|device|location|search|interest|advert|^ads?$|^ads? |ip address|browser|payment|shopping|birthday/i

/** `size`: characters of the page, `lines`: how many hold something. */
export function skippedSection(entry: string, title: string, size: number, lines: number): Skipped {
  const shown = `${title === '' ? 'without a title' : title.slice(0, 80)}, ${inWords(size)}`
  const reason = leftAlone.test(title) ? `left alone on purpose: ${shown}` : `a section Rapport does not read: ${shown}`
  return { type: 'skipped', entry, reason, count: Math.max(lines, 1) }
}

function inWords(size: number): string {
  if (size < 1000) return `${size} bytes`
  return size < 1e6 ? `${Math.round(size / 100) / 10} kB` : `${Math.round(size / 1e5) / 10} MB`
}
