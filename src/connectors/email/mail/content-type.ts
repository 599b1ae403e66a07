/** What a `Content-Type` or `Content-Disposition` field says, where it is written in the usual way. */

export type ContentType = { type: string; parameters: ReadonlyMap<string, string> }

/** Most parts of most mails are of a few types. */
const known = new Map<string, ContentType | undefined>()
const remembered = 500

/** `undefined` for one with comments, escapes or parameters in pieces: those are for postal-mime. */
export function contentTypeOf(field: string): ContentType | undefined {
  if (known.has(field)) return known.get(field)
  const read = readField(field)
  if (field.length < 120 && !field.includes('boundary')) {
    if (known.size >= remembered) known.clear()
    known.set(field, read)
  }
  return read
}

const parameter = /^\s*([^\s=*"]+)\s*=\s*(?:"([^"\\]*)"|([^\s"()\\;]*))\s*$/

function readField(field: string): ContentType | undefined {
  if (/[(\\]/.test(field) || field.length > 4000) return undefined
  const [type = '', ...rest] = parted(field)
  const parameters = new Map<string, string>()
  for (const part of rest) {
    if (part.trim() === '') continue
    const found = parameter.exec(part)
    if (found === null) {
      // A file's name in pieces is nothing we need.
      if (/^\s*(?:file)?name\*/i.test(part)) continue
      return undefined
    }
    const name = found[1]?.toLowerCase() ?? ''
    if (!parameters.has(name)) parameters.set(name, found[2] ?? found[3] ?? '')
  }
  return { type: type.trim().toLowerCase(), parameters }
}

function parted(field: string): string[] {
  if (!field.includes('"')) return field.split(';')
  const parts: string[] = []
  let from = 0
  let inQuotes = false
  for (let at = 0; at <= field.length; at++) {
    const sign = field.charCodeAt(at)
    if (sign === 34) inQuotes = !inQuotes
    else if (at === field.length || (sign === 59 && !inQuotes)) {
      parts.push(field.slice(from, at))
      from = at + 1
    }
  }
  return parts
}
