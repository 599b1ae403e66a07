/** Keeps the archives that are being sent and read, one import after the other, also while one looks at another page. */
import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import { asTrouble, type Trouble } from '../api/client.ts'
import { followImport, type ImportOrder, importTrouble, sendArchive, startImport } from '../api/imports.ts'
import type { ImportState } from '../api/shapes.ts'
import { stopImport } from '../api/writes.ts'

export type Phase = 'waiting' | 'sending' | 'reading' | 'asking' | 'done' | 'trouble' | 'stopped'
/** Files that were put down together: parts of one export among them are read as one. */
export type Reading = {
  key: string
  files: readonly string[]
  /** What is to be sent, what to do with files that are there, or the id of an import that goes on already. */
  source: { send: readonly File[]; preview: boolean } | { order: ImportOrder; of?: string } | { id: string }
  phase: Phase
  /** Share sent, 0 to 1. */
  sent: number
  state?: ImportState
  trouble?: Trouble
}

type Change =
  | { key: string; change: Partial<Omit<Reading, 'key'>> }
  | { add: Reading[] }
  | { resume: string }
  | { clear: true }

type Room = {
  readings: readonly Reading[]
  /** With `preview` they are only looked at. */
  add: (files: readonly File[], preview?: boolean) => void
  /** Takes in an import that has begun elsewhere: the invented business, or one from before the page was loaded again. */
  follow: (id: string, name: string) => void
  /**
   * Reads files of an import again, with what was asked about them, or for good after a look. Some of them alone are an
   * import of their own; `names` is what they are called.
   */
  again: (
    key: string,
    order: Omit<ImportOrder, 'uploads'>,
    some?: { uploads: readonly string[]; names: string[] },
  ) => void
  stop: (key: string) => void
  /** Takes the ended ones off the page. */
  clear: () => void
}

const nothing = () => {}
const Shared = createContext<Room>({
  readings: [],
  add: nothing,
  follow: nothing,
  again: nothing,
  stop: nothing,
  clear: nothing,
})
export const useReadingRoom = () => use(Shared)

export function ReadingProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient()
  const [readings, change] = useReducer(changed, [])
  const stops = useRef(new Map<string, AbortController>())
  /** Imports that are here or have been: a list that was fetched earlier brings none of them back. */
  const met = useRef(new Set<string>())
  const next = readings.some(active) ? undefined : readings.find(({ phase }) => phase === 'waiting')

  useEffect(() => {
    if (!next || stops.current.has(next.key)) return
    const { key, source } = next
    const control = new AbortController()
    stops.current.set(key, control)
    const tell = (what: Partial<Reading>) => {
      if (what.state) met.current.add(what.state.id)
      change({ key, change: what })
    }
    carryOut(source, tell, control.signal)
      .catch((error: unknown) => {
        tell(control.signal.aborted ? { phase: 'stopped' } : { phase: 'trouble', trouble: asTrouble(error) })
      })
      .finally(() => {
        stops.current.delete(key)
        // The import it was a part of may have more to ask.
        if ('order' in source && source.of) change({ resume: source.of })
        void queries.invalidateQueries()
      })
  }, [next, queries])

  const add = useCallback((files: readonly File[], preview = false) => {
    if (files.length === 0) return
    const names = files.map(({ name }) => name)
    change({ add: [begun(crypto.randomUUID(), names, { send: files, preview })] })
  }, [])
  const follow = useCallback((id: string, name: string) => {
    if (met.current.has(id)) return
    met.current.add(id)
    change({ add: [begun(id, [name], { id })] })
  }, [])
  const stop = useCallback(
    (key: string) => {
      const control = stops.current.get(key)
      const kept = readings.find((reading) => reading.key === key)?.state
      if (control) control.abort()
      // What was asked about beside others is left; the others are kept.
      else if (kept?.state === 'done' && !kept.preview)
        change({ key, change: { phase: 'done', state: { ...kept, question: null, uploads: [] } } })
      else change({ key, change: { phase: 'stopped' } })
      // Files that wait for an answer are not needed any more.
      if (!control && kept) void stopImport(kept.id).catch(nothing)
    },
    [readings],
  )
  const again = useCallback<Room['again']>(
    (key, order, some) => {
      const state = readings.find((one) => one.key === key)?.state
      const uploads = state?.uploads ?? []
      const rest = some ? uploads.filter((id) => !some.uploads.includes(id)) : []
      if (!state || !some || rest.length === 0) {
        change({ key, change: { source: { order: { ...order, uploads } }, phase: 'waiting' } })
        return
      }
      change({ key, change: { phase: 'done', state: { ...state, question: null, uploads: rest } } })
      const source = { order: { ...order, uploads: some.uploads }, of: key }
      change({ add: [begun(crypto.randomUUID(), some.names, source)] })
    },
    [readings],
  )
  const clear = useCallback(() => change({ clear: true }), [])
  const room = useMemo(
    () => ({ readings, add, follow, again, stop, clear }),
    [readings, add, follow, again, stop, clear],
  )
  return <Shared value={room}>{children}</Shared>
}

/** Sends what is to be sent, has it read, and tells how far it is. */
async function carryOut(
  source: Reading['source'],
  tell: (what: Partial<Reading>) => void,
  signal: AbortSignal,
): Promise<void> {
  tell({ phase: 'send' in source ? 'sending' : 'reading' })
  const id =
    'id' in source ? source.id : await startImport('order' in source ? source.order : await sent(source, tell, signal))
  signal.addEventListener('abort', () => void stopImport(id).catch(nothing), { once: true })
  const state = await followImport(id, (told) => tell({ phase: 'reading', sent: 1, state: told }), signal)
  if (state.state === 'done') tell({ phase: state.question ? 'asking' : 'done', state })
  else if (state.state === 'asking') tell({ phase: 'asking', state })
  else tell({ phase: 'trouble', state, trouble: importTrouble(state.error) })
}

async function sent(
  { send, preview }: { send: readonly File[]; preview: boolean },
  tell: (what: Partial<Reading>) => void,
  signal: AbortSignal,
): Promise<ImportOrder> {
  const total = send.reduce((sum, { size }) => sum + size, 0)
  const uploads: string[] = []
  let before = 0
  for (const file of send) {
    const share = (bytes: number) => (total === 0 ? 1 : (before + bytes) / total)
    uploads.push(await sendArchive(file, (bytes) => tell({ sent: share(bytes) }), signal))
    before += file.size
  }
  return { uploads, preview }
}

function begun(key: string, files: readonly string[], source: Reading['source']): Reading {
  return { key, files, source, phase: 'waiting', sent: 0 }
}

function active({ phase }: Reading): boolean {
  return phase === 'sending' || phase === 'reading'
}

function changed(readings: readonly Reading[], what: Change): readonly Reading[] {
  if ('add' in what) {
    const known = new Set(readings.flatMap(({ key, state }) => [key, state?.id]))
    return [...readings, ...what.add.filter(({ key }) => !known.has(key))]
  }
  if ('resume' in what)
    return readings.map((reading) =>
      reading.key === what.resume && reading.state
        ? { ...reading, source: { id: reading.state.id }, phase: 'waiting' }
        : reading,
    )
  if ('clear' in what)
    return readings.filter((reading) => active(reading) || ['waiting', 'asking'].includes(reading.phase))
  return readings.map((reading) => (reading.key === what.key ? { ...reading, ...what.change } : reading))
}
