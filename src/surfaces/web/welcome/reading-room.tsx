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
  file: File
  phase: Phase
  /** Share sent, 0 to 1. */
  sent: number
  state?: ImportState
  trouble?: Trouble
}

type Change = { key: string; change: Partial<Omit<Reading, 'key' | 'file'>> } | { add: Reading[] } | { clear: true }

type Room = {
  readings: readonly Reading[]
  add: (files: readonly File[]) => void
  stop: (key: string) => void
  /** Takes the ended ones off the page. */
  clear: () => void
}

const Shared = createContext<Room>({ readings: [], add: () => {}, stop: () => {}, clear: () => {} })
export const useReadingRoom = () => use(Shared)

export function ReadingProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient()
  const [readings, change] = useReducer(changed, [])
  const stops = useRef(new Map<string, AbortController>())
  const next = readings.some(active) ? undefined : readings.find(({ phase }) => phase === 'waiting')

  useEffect(() => {
    if (!next || stops.current.has(next.key)) return
    const { key, file } = next
    const control = new AbortController()
    stops.current.set(key, control)
    const tell = (what: Partial<Reading>) => change({ key, change: what })
    const run = async () => {
      tell({ phase: 'sending' })
      const id = await sendArchive(file, (sent) => tell({ sent }), control.signal)
      control.signal.addEventListener('abort', () => void stopImport(id).catch(() => undefined), { once: true })
      const state = await followImport(id, (told) => tell({ phase: 'reading', sent: 1, state: told }), control.signal)
      tell(
        state.state === 'done'
          ? { phase: 'done', state }
          : { phase: 'trouble', state, trouble: importTrouble(state.error) },
      )
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
    change({ add: files.map((file) => ({ key: crypto.randomUUID(), file, phase: 'waiting', sent: 0 })) })
  }, [])
  const stop = useCallback((key: string) => {
    const control = stops.current.get(key)
    if (control) control.abort()
    else change({ key, change: { phase: 'stopped' } })
  }, [])
  const clear = useCallback(() => change({ clear: true }), [])
  const room = useMemo(() => ({ readings, add, stop, clear }), [readings, add, stop, clear])
  return <Shared value={room}>{children}</Shared>
}

function active({ phase }: Reading): boolean {
  return phase === 'sending' || phase === 'reading'
}

function changed(readings: readonly Reading[], what: Change): readonly Reading[] {
  if ('add' in what) return [...readings, ...what.add]
  if ('clear' in what) return readings.filter((reading) => active(reading) || reading.phase === 'waiting')
  return readings.map((reading) => (reading.key === what.key ? { ...reading, ...what.change } : reading))
}
