/** How Facebook's handles are spelled, and where they lead. */

const page = /^(?:https?:\/\/)?(?:www\.|m\.|web\.)?(?:facebook|fb)\.com\//i

export function spell(written: string): string {
  const bare = written
    .trim()
    .replace(page, '')
    .replace(/^[@\s]+/, '')
  const number = /^profile\.php\?(?:.*&)?id=(\d+)/i.exec(bare)
  if (number !== null) return `id/${number[1]}`
  // A name may hold a `#` and a number, which tells two people of one name apart.
  return (/^name\//i.test(bare) ? bare : bare.replace(/[?#].*$/, '').replace(/\/$/, '')).normalize('NFC').toLowerCase()
}

export function profile(handle: string): string | undefined {
  return handle.startsWith('name/') ? undefined : `https://www.facebook.com/${handle.replace(/^id\//, '')}`
}
