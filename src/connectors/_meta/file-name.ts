/** Whose an export is by the name Meta gave its file, where nothing inside tells: never what it is. */

/** `ada` of `facebook-ada-2026-05-11-YOudpLi7.zip`; of several parts the first that has such a name. */
export function userInName(network: 'facebook' | 'instagram', name: string): string | undefined {
  for (const part of name.split(' + ')) {
    const found = /^(facebook|instagram)-([\w.-]{1,100})-\d{4}-\d\d-\d\d(?:[-_. ]|$)/i.exec(part)
    if (found?.[1]?.toLowerCase() === network) return found[2]?.toLowerCase()
  }
  return undefined
}
