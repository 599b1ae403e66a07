/** Fields as X writes them: ids and names, links short and long. */
import { inside, listIn, textIn } from '../_entries/json-fields.ts'

export { inside, type Json, listIn, objectIn, textIn } from '../_entries/json-fields.ts'

/** Ids are text because they are too large for numbers; small ones of early years stand bare in some files. */
export function idIn(value: unknown, ...fields: string[]): string | undefined {
  for (const field of fields) {
    const found = inside(value, field)
    if (typeof found === 'string' && /^\d{1,25}$/.test(found)) return found
    if (typeof found === 'number' && Number.isSafeInteger(found) && found >= 0) return String(found)
  }
  return undefined
}

/** A name on X, lower case and without `@`. */
export function nameIn(value: unknown, field: string): string | undefined {
  const found = inside(value, field)
  return typeof found === 'string' && /^\w{1,50}$/.test(found) ? found.toLowerCase() : undefined
}

export function idsIn(value: unknown, field: string): string[] {
  return listIn(value, field).filter((id): id is string => typeof id === 'string' && /^\d{1,25}$/.test(id))
}

export type Link = { url: string | undefined; expanded: string | undefined }

/** A short link and what it stands for. */
export function linksIn(value: unknown, field: string, short = 'url', expanded = 'expanded_url'): Link[] {
  return listIn(value, field).map((link) => ({ url: textIn(link, short), expanded: textIn(link, expanded) }))
}
