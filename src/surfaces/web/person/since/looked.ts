/** Keeps in the browser when one last looked at somebody, and what was known then. */
import { useEffect, useState } from 'react'
import { workspace } from '../../api/client.ts'
import type { PersonPage } from '../../api/shapes.ts'
import { type Seen, seenNow } from './since.ts'

/** `base`: what a look is compared with; it stays for a while, so that going back and forth does not lose it. */
type Kept = { base?: Seen; seen: Seen }

/** Milliseconds on the page before it counts as looked at, and between two looks that are one. */
const glance = 3000
const sitting = 30 * 60_000

const keyOf = (id: string) => `rapport.looked.${workspace}.${id}`
const most = 2000

/** What was known when one looked the last time; undefined at the first. */
export function useLooked(person: PersonPage | undefined): Seen | undefined {
  const id = person?.id
  const [base, setBase] = useState<{ id: string; seen: Seen | undefined }>()
  useEffect(() => {
    if (id === undefined) return
    const known = load(id)
    const isOne = known !== undefined && Date.now() - Date.parse(known.seen.at) < sitting
    setBase({ id, seen: isOne ? known.base : known?.seen })
  }, [id])
  useEffect(() => {
    if (person === undefined || base?.id !== person.id) return
    const timer = setTimeout(() => {
      const seen = seenNow(person, new Date().toISOString())
      if (seen) save(person.id, { seen, ...(base.seen && { base: base.seen }) })
    }, glance)
    return () => clearTimeout(timer)
  }, [person, base])
  return base?.id === id ? base?.seen : undefined
}

function load(id: string): Kept | undefined {
  try {
    const kept: Kept | null = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null')
    return typeof kept?.seen?.asOf === 'string' && Array.isArray(kept.seen.flags) ? kept : undefined
  } catch {
    return undefined
  }
}

function save(id: string, kept: Kept): void {
  try {
    if (localStorage.length > most) dropOldest()
    localStorage.setItem(keyOf(id), JSON.stringify(kept))
  } catch {
    // A browser that keeps nothing shows everything as if for the first time.
  }
}

function dropOldest(): void {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(`rapport.looked.${workspace}.`))
  const at = (key: string) => /"at":"([^"]+)"/.exec(localStorage.getItem(key) ?? '')?.[1] ?? ''
  for (const key of keys.toSorted((a, b) => (at(a) < at(b) ? -1 : 1)).slice(0, most / 4)) localStorage.removeItem(key)
}
