/** Keeps the archives that are being sent and read, one after the other, also while one looks at another page. */
import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import { asTrouble, type Trouble } from '../api/client.ts'
import { followImport, importTrouble, sendArchive } from '../api/imports.ts'
import type { ImportState } from '../api/shapes.ts'
import { stopImport } from '../api/writes.ts'

export type Phase = 'waiting' | 'sending' | 'reading' | 'done' | 'trouble' | 'stopped'
export type Reading = {
  key: string
  name: string
  /** What is to be sent, or the id of an import that goes on already. */
  source: File | string
  phase: Phase
  /** Share sent, 0 to 1. */
  sent: number
  state?: ImportState
  trouble?: Trouble
}

type Change = { key: string; change: Partial<Omit<Reading, 'key'>> } | { add: Reading[] } | { clear: true }

type Room = {
  readings: readonly Reading[]
  add: (files: readonly File[]) => void
  /** Takes in an import that has begun elsewhere: the invented business, or one from before the page was loaded again. */
  follow: (id: string, name: string) => void
  stop: (key: string) => void
  /** Takes the ended ones off the page. */
  clear: () => void
}

const nothing = () => {}
const Shared = createContext<Room>({ readings: [], add: nothing, follow: nothing, stop: nothing, clear: nothing })
export const useReadingRoom = () => use(Shared)

export function ReadingProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient()
  const [readings, change] = useReducer(changed, [])
  const stops = useRef(new Map<string, AbortController>())
  const next = readings.some(active) ? undefined : readings.find(({ phase }) => phase === 'waiting')

  useEffect(() => {
    if (!next || stops.current.has(next.key)) return
    const { key, source } = next
    const control = new AbortController()
    stops.current.set(key, control)
    const tell = (what: Partial<Reading>) => change({ key, change: what })
    const run = async () => {
      tell({ phase: typeof source === 'string' ? 'reading' : 'sending' })
      const id =
        typeof source === 'string' ? source : await sendArchive(source, (sent) => tell({ sent }), control.signal)
      control.signal.addEventListener('abort', () => void stopImport(id).catch(nothing), { once: true })
      const state = await followImport(id, (told) => tell({ phase: 'reading', sent: 1, state: told }), control.signal)
      if (state.state === 'done') tell({ phase: 'done', state })
      else tell({ phase: 'trouble', state, trouble: importTrouble(state.error) })
    }
    run()
      .catch((error: unknown) => {
        tell(control.signal.aborted ? { phase: 'stopped' } : { phase: 'trouble', trouble: asTrouble(error) })
      })
      .finally(() => {
        stops.current.delete(key)
        void queries.invalidateQueries()
      })
  }, [next, queries])

  const add = useCallback((files: readonly File[]) => {
    change({ add: files.map((file) => begun(crypto.randomUUID(), file.name, file)) })
  }, [])
  const follow = useCallback((id: string, name: string) => change({ add: [begun(id, name, id)] }), [])
  const stop = useCallback((key: string) => {
    const control = stops.current.get(key)
    if (control) control.abort()
    else change({ key, change: { phase: 'stopped' } })
  }, [])
  const clear = useCallback(() => change({ clear: true }), [])
  const room = useMemo(() => ({ readings, add, follow, stop, clear }), [readings, add, follow, stop, clear])
  return <Shared value={room}>{children}</Shared>
}

function begun(key: string, name: string, source: File | string): Reading {
  return { key, name, source, phase: 'waiting', sent: 0 }
}

function active({ phase }: Reading): boolean {
  return phase === 'sending' || phase === 'reading'
}

function changed(readings: readonly Reading[], what: Change): readonly Reading[] {
  if ('add' in what) {
    const known = new Set(readings.flatMap(({ key, state }) => [key, state?.id]))
    return [...readings, ...what.add.filter(({ key }) => !known.has(key))]
  }
  if ('clear' in what) return readings.filter((reading) => active(reading) || reading.phase === 'waiting')
  return readings.map((reading) => (reading.key === what.key ? { ...reading, ...what.change } : reading))
}
