/** Whom a text names with an at-sign, and whose handle that is on the network it was written on. */

/** The names as written, without the sign, in lower case; the at-sign of a mail address names nobody. */
export const namesIn = (text: string): string[] =>
  [
    ...text.matchAll(/(?<![\p{L}\p{N}_@./])@([\p{L}\p{N}_][\p{L}\p{N}_.-]*(?:@[\p{L}\p{N}][\p{L}\p{N}.-]*)?)/gu),
  ].flatMap(([, name = '']) => {
    const plain = name.replace(/[.-]+$/, '').toLowerCase()
    return plain === '' ? [] : [plain]
  })

const networkOf = (handle: string): string => handle.slice(0, handle.indexOf(':'))

/** A name as somebody wrote it, with the network they wrote on: `network:name`. */
export const spellingOf = (author: string, name: string): string => `${networkOf(author)}:${name}`

/**
 * Finds the handle that a spelling means among those that are known: the handle itself; with an at-sign in front where the
 * network writes it so; or the only one that begins so, where the network adds the host to every name.
 * `undefined` where nobody or several are meant.
 */
export function resolverOf(handles: readonly string[]): (spelling: string) => string | undefined {
  const known = new Set(handles)
  const short = new Map<string, string | null>()
  for (const handle of handles) {
    const [, network, name] = /^([^:]+):@([^@]+)@/.exec(handle) ?? []
    if (network === undefined || name === undefined) continue
    const spelling = `${network}:${name}`
    short.set(spelling, short.has(spelling) ? null : handle)
  }
  return (spelling) => {
    if (known.has(spelling)) return spelling
    const at = spelling.indexOf(':') + 1
    const signed = `${spelling.slice(0, at)}@${spelling.slice(at)}`
    return known.has(signed) ? signed : (short.get(spelling) ?? undefined)
  }
}
