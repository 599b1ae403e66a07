/** How Instagram's handles are spelled, and where they lead. */

const page = /^(?:https?:\/\/)?(?:www\.)?instagram\.com\/(?:_u\/)?/i

export function spell(written: string): string {
  const bare = written
    .trim()
    .replace(page, '')
    .replace(/^[@\s]+/, '')
  return (/^(?:name|id)\//i.test(bare) ? bare : (bare.split(/[/?#]/, 1)[0] ?? '')).normalize('NFC').toLowerCase()
}

export function profile(handle: string): string | undefined {
  return /^(?:name|id)\//.test(handle) ? undefined : `https://www.instagram.com/${handle}/`
}
