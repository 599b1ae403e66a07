/** A quiet line that offers to take back what was just done, for a while. */
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'
import { asTrouble } from '../api/client.ts'
import { useKeys } from '../keys/keys.tsx'
import style from './undo.module.css'

type Offer = { said: string; undo?: () => Promise<unknown> }
type Told = Offer & { id: number; trouble?: boolean }

type Undo = {
  /** Says what was done and offers to undo it. */
  offer: (offer: Offer) => void
  /** Says that something did not work. */
  fail: (error: unknown) => void
}

const Offered = createContext<Undo>({ offer: () => {}, fail: () => {} })
export const useUndo = () => use(Offered)

/** How long the offer stands, in milliseconds. */
const stands = 15_000

export function UndoProvider({ children }: { children: ReactNode }) {
  const [told, setTold] = useState<Told | null>(null)
  const [held, setHeld] = useState(false)

  const offer = useCallback((next: Offer) => setTold({ ...next, id: Date.now() }), [])
  const fail = useCallback((error: unknown) => {
    const { title, detail } = asTrouble(error)
    setTold({ said: `${title}. ${detail}`, id: Date.now(), trouble: true })
  }, [])
  const value = useMemo(() => ({ offer, fail }), [offer, fail])

  useEffect(() => {
    if (!told || held) return
    const timer = setTimeout(() => setTold(null), stands)
    return () => clearTimeout(timer)
  }, [told, held])

  const takeBack = () => {
    if (!told?.undo) return
    const { undo } = told
    setTold(null)
    setHeld(false)
    undo().then(() => setTold({ said: 'Taken back.', id: Date.now() }), fail)
  }
  // Only while there is something to take back: a page may have its own meaning for these keys.
  useKeys(told?.undo ? { z: takeBack, u: takeBack } : {})

  return (
    <Offered value={value}>
      {children}
      <section
        className={style.place}
        aria-live="polite"
        aria-label="What was just done"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        {told && (
          <p key={told.id} className={style.line} data-trouble={told.trouble}>
            <span>{told.said}</span>
            {told.undo && (
              <button type="button" className={style.undo} onClick={takeBack}>
                Undo <kbd>z</kbd>
              </button>
            )}
            <button type="button" className={style.close} onClick={() => setTold(null)} aria-label="Close this line">
              ×
            </button>
          </p>
        )}
      </section>
    </Offered>
  )
}
