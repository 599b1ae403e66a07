/** Light or dark: by the system, or as chosen; `public/scheme.js` sets the choice before the first paint. */

export const schemes = ['system', 'light', 'dark'] as const
export type Scheme = (typeof schemes)[number]

const key = 'rapport-scheme'

export function chosenScheme(): Scheme {
  const chosen = remembered()
  return schemes.find((scheme) => scheme === chosen) ?? 'system'
}

export function chooseScheme(scheme: Scheme): void {
  if (scheme === 'system') delete document.documentElement.dataset.scheme
  else document.documentElement.dataset.scheme = scheme
  try {
    if (scheme === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, scheme)
  } catch {
    // Storage may be forbidden; the choice then holds until the page is loaded again.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
