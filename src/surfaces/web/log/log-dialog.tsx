/** Log anything in two seconds: what came back, minutes spent, a favour, a note. */

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { removeNote, undoFavour, undoTalk } from '../api/memory.ts'
import { dataKey } from '../api/reads.ts'
import { Slip } from '../floats/layer.tsx'
import { useUndo } from '../undo/undo.tsx'
import { EffortForm, FavourForm, NoteTab, OutcomeForm, TalkTab } from './forms.tsx'
import style from './log.module.css'

const kinds = [
  { key: 'outcome', word: 'What came back', Form: OutcomeForm },
  { key: 'talk', word: 'We spoke', Form: TalkTab },
  { key: 'note', word: 'To remember', Form: NoteTab },
  { key: 'favour', word: 'A favour', Form: FavourForm },
  { key: 'effort', word: 'Time spent', Form: EffortForm },
] as const

export function LogDialog({ close }: { close: () => void }) {
  const [at, setAt] = useState(0)
  const tabs = useRef<(HTMLButtonElement | null)[]>([])
  const panel = useId()
  const queries = useQueryClient()
  const undo = useUndo()
  const save = useMutation({
    mutationFn: async (log: () => Promise<unknown>) => ({ made: await log(), kind: kinds[at]?.key }),
    onSuccess: ({ made, kind }) => {
      close()
      const again = () => queries.invalidateQueries({ queryKey: dataKey })
      const back = takesBack(kind, made)
      undo.offer({ said: 'Noted.', ...(back && { undo: () => back().then(again) }) })
      return again()
    },
    onError: undo.fail,
  })
  const { Form } = kinds[at] ?? kinds[0]
  const turn = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by === 0) return
    const next = (at + by + kinds.length) % kinds.length
    setAt(next)
    tabs.current[next]?.focus()
  }
  return (
    <Slip title="Log something" close={close}>
      <div role="tablist" aria-label="What to log" className={style.tabs}>
        {kinds.map(({ key, word }, index) => (
          <button
            key={key}
            ref={(button) => {
              tabs.current[index] = button
            }}
            type="button"
            role="tab"
            aria-selected={index === at}
            aria-controls={panel}
            tabIndex={index === at ? 0 : -1}
            data-autofocus={index === 0 || undefined}
            className={style.tab}
            onClick={() => setAt(index)}
            onKeyDown={turn}
          >
            {word}
          </button>
        ))}
      </div>
      <div id={panel} role="tabpanel" aria-label={kinds[at]?.word}>
        <Form save={(log) => save.mutate(log)} saving={save.isPending} />
      </div>
    </Slip>
  )
}

/** How what was just logged is taken back. */
function takesBack(
  kind: (typeof kinds)[number]['key'] | undefined,
  made: unknown,
): (() => Promise<unknown>) | undefined {
  const id = typeof made === 'object' && made !== null && 'id' in made ? String(made.id) : ''
  if (id === '') return undefined
  if (kind === 'talk') return () => undoTalk(id)
  if (kind === 'note') return () => removeNote(id)
  return kind === 'favour' ? () => undoFavour(id, true) : undefined
}
