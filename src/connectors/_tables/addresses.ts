/** Mail addresses as they stand in tables and address books. */

const form = /^[^\s@<>(),;:"'[\]\\]{1,64}@[^\s@<>(),;:"'[\]\\/]+\.[\p{L}\p{N}-]{2,63}$/u

/** A cell may hold megabytes; what is longer than any name and address is neither. */
const longest = 1000

/** One address and nothing else. */
export function isAddress(text: string): boolean {
  return text.length <= 254 && form.test(text)
}

/** `email:ada@shop.example` of `Ada <Ada@Shop.example>`, `mailto:ada@shop.example?subject=x`; `undefined` for anything else. */
export function mailHandle(written: string): string | undefined {
  if (written.length > longest) return undefined
  const text = written.trim()
  const within = /<([^<>]*)>\s*$/.exec(text)?.[1] ?? text
  const bare = within
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/, '')
    .normalize('NFC')
    .toLowerCase()
  return isAddress(bare) ? `email:${bare}` : undefined
}

/** The name before the address of `Ada Lovelace <ada@shop.example>`. */
export function nameBefore(written: string): string | undefined {
  if (written.length > longest) return undefined
  const name = /^\s*"?([^"<>]+?)"?\s*<[^<>]*>\s*$/.exec(written)?.[1]?.trim()
  return name === undefined || name === '' || isAddress(name) ? undefined : name
}

/** Somebody of whom only a name is known, as the networks' `name/…`. */
export function nameHandle(network: string, name: string): string {
  return `${network}:name/${name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()}`
}
