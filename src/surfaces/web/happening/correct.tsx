/** The short form that corrects what a message was read as, with why it was read so. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import type { Intent, Labels, Mode, Subject } from '../../../connectors/record.ts'
import type { Interaction } from '../../../people/shapes.ts'
import { asTrouble } from '../api/client.ts'
import { correctAll, previewOf, type Scope, sayOf, takeBackLatest, uncorrectAll, type Word } from '../api/messages.ts'
import { dataKey } from '../api/reads.ts'
import { useUndo } from '../undo/undo.tsx'
import { counterpart } from '../words/deeds.ts'
import { intentWords, modeSays, modeWords, subjectWords } from '../words/labels.ts'
import { count, startCount } from '../words/numbers.ts'
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

const scopes = ['this', 'copies', 'person', 'phrase'] as const satisfies readonly Scope[]

export function Correct({ what, close }: { what: Interaction; close: () => void }) {
  const queries = useQueryClient()
  const undo = useUndo()
  const before = what.labels
  const form = useRef<HTMLFormElement>(null)
  const [scope, setScope] = useState<Scope>('copies')
  const save = useMutation({
    mutationFn: sayOf,
    onSuccess: ({ changed, copies }, word) => {
      close()
      void queries.invalidateQueries({ queryKey: dataKey })
      undo.offer({ said: saidOf(word.scope, changed, copies), undo: () => takeBack(word.scope) })
    },
    onError: undo.fail,
  })
  const look = useMutation({ mutationFn: previewOf })
  if (!before) return null

  const takeBack = async (scope: Scope) => {
    if (scope === 'person' || scope === 'phrase') await takeBackLatest(scope)
    else if (what.corrected) await correctAll([{ of: what.id, labels: before }])
    else await uncorrectAll([what.id])
    await queries.invalidateQueries({ queryKey: dataKey })
  }
  const lookAgain = (next: Scope = scope) => {
    look.reset()
    const word = form.current && wordOf(what.id, before, new FormData(form.current), next)
    if (word && (next === 'person' || next === 'phrase') && Object.keys(word.labels).length > 0) look.mutate(word)
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    save.mutate(wordOf(what.id, before, new FormData(event.currentTarget), scope))
  }
  const name = counterpart(what)

  return (
    <form ref={form} className={style.form} onSubmit={submit}>
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
      <label>
        <span className="label">So is</span>
        <select
          name="scope"
          className="field"
          value={scope}
          onChange={(event) => {
            const next = scopes.find((one) => one === event.target.value) ?? 'copies'
            setScope(next)
            lookAgain(next)
          }}
        >
          <option value="copies">this message, and copies of it</option>
          <option value="this">this message alone</option>
          {what.with.length === 1 && (
            <option value="person">
              everything {what.direction === 'sent' ? `you write to ${name}` : `${name} writes to you`}
            </option>
          )}
          <option value="phrase">whatever says certain words</option>
        </select>
      </label>
      {scope === 'phrase' && (
        <label>
          <span className="label">The words, as they stand in it</span>
          <input name="phrase" className="field" required minLength={3} maxLength={200} onBlur={() => lookAgain()} />
        </label>
      )}
      {look.data && (
        <p className={style.why} role="status">
          {startCount(look.data.changed, 'message', 'messages')} would be labelled otherwise.
        </p>
      )}
      {look.error && (
        <p className={style.why} role="alert">
          {asTrouble(look.error).detail}
        </p>
      )}
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

/**
 * Of one message everything is said, because everything was looked at: that is how one learns how often the reading was
 * right. Of many only what is changed.
 */
function wordOf(of: string, before: Required<Labels>, form: FormData, scope: Scope): Word {
  const labels: Required<Labels> = {
    mode: modes.find((one) => one === form.get('mode')) ?? before.mode,
    subject: subjects.find((one) => one === form.get('subject')) ?? before.subject,
    intents: intents.filter((intent) => form.has(intent)),
    canned: form.has('canned'),
    sell: form.has('sell'),
  }
  if (scope === 'this' || scope === 'copies') return { of, labels, scope }
  const phrase = form.get('phrase')
  const same =
    labels.intents.length === before.intents.length && labels.intents.every((one) => before.intents.includes(one))
  return {
    of,
    labels: {
      ...(labels.mode !== before.mode && { mode: labels.mode }),
      ...(labels.subject !== before.subject && { subject: labels.subject }),
      ...(!same && { intents: labels.intents }),
      ...(labels.canned !== before.canned && { canned: labels.canned }),
      ...(labels.sell !== before.sell && { sell: labels.sell }),
    },
    scope,
    ...(typeof phrase === 'string' && { phrase }),
  }
}

function saidOf(scope: Scope, changed: number, copies: number): string {
  if (scope === 'person' || scope === 'phrase')
    return `Changed: ${count(changed, 'message is', 'messages are')} labelled so now, and later ones will be.`
  return copies > 0 ? `Changed, and with it ${count(copies, 'copy', 'copies')}.` : 'Changed, and remembered.'
}
