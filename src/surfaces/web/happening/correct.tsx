/** The short form that corrects what a message was read as, with why it was read so. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import type { Intent, Mode, Subject } from '../../../connectors/record.ts'
import type { Interaction } from '../../../people/shapes.ts'
import { dataKey } from '../api/reads.ts'
import { correct } from '../api/writes.ts'
import { useUndo } from '../undo/undo.tsx'
import { intentWords, modeSays, modeWords, subjectWords } from '../words/labels.ts'
import style from './labels.module.css'

const modes = ['broadcast', 'chat', 'engage'] as const satisfies readonly Mode[]
const intents = [
  'promote',
  'ask',
  'offer',
  'thank',
  'congratulate',
  'question',
  'answer',
  'complain',
  'recommend',
] as const satisfies readonly Intent[]
const subjects = ['self', 'others', 'useful', 'none'] as const satisfies readonly Subject[]

export function Correct({ what, close }: { what: Interaction; close: () => void }) {
  const queries = useQueryClient()
  const undo = useUndo()
  const before = what.labels
  const save = useMutation({
    mutationFn: correct,
    onSuccess: () => {
      close()
      void queries.invalidateQueries({ queryKey: dataKey })
      undo.offer({
        said: 'Changed, and remembered for the next time.',
        ...(before && {
          undo: async () => {
            await correct({ of: what.id, labels: before })
            await queries.invalidateQueries({ queryKey: dataKey })
          },
        }),
      })
    },
    onError: undo.fail,
  })
  if (!before) return null

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const mode = modes.find((one) => one === form.get('mode'))
    const subject = subjects.find((one) => one === form.get('subject'))
    save.mutate({
      of: what.id,
      labels: {
        // All of it was looked at, so all of it is said: that is how one learns how often the reading was right.
        ...(mode && { mode }),
        ...(subject && { subject }),
        intents: intents.filter((intent) => form.has(intent)),
        canned: form.has('canned'),
        sell: form.has('sell'),
      },
    })
  }

  return (
    <form className={style.form} onSubmit={submit}>
      <fieldset>
        <legend className="label">This is</legend>
        {modes.map((mode) => (
          <label key={mode} className={style.choice}>
            <input type="radio" name="mode" value={mode} defaultChecked={mode === before.mode} />
            <span>
              <b>{modeWords[mode]}</b> {modeSays[mode]}
            </span>
          </label>
        ))}
      </fieldset>
      <label>
        <span className="label">It speaks</span>
        <select name="subject" className="field" defaultValue={before.subject}>
          {subjects.map((subject) => (
            <option key={subject} value={subject}>
              {subjectWords[subject]}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend className="label">What it does</legend>
        <div className={style.does}>
          {intents.map((intent) => (
            <label key={intent} className={style.choice}>
              <input type="checkbox" name={intent} defaultChecked={before.intents.includes(intent)} />{' '}
              {intentWords[intent]}
            </label>
          ))}
        </div>
      </fieldset>
      <div className={style.ticks}>
        <label className={style.choice}>
          <input type="checkbox" name="canned" defaultChecked={before.canned} /> stock text
        </label>
        <label className={style.choice}>
          <input type="checkbox" name="sell" defaultChecked={before.sell} /> a pitch
        </label>
      </div>
      {what.why && what.why.length > 0 && <p className={style.why}>Why it was read so: {what.why.join(' ')}</p>}
      <div className={style.ends}>
        <button type="submit" className="button next" disabled={save.isPending}>
          Change it
        </button>
        <button type="button" className="quiet" onClick={close}>
          Leave it
        </button>
      </div>
    </form>
  )
}
