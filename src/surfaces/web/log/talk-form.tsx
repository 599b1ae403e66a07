/** A talk that no network saw, in three fields. */
import { type FormEvent, type ReactNode, useState } from 'react'
import type { NewTalk } from '../api/memory.ts'
import { Field, given, Save, textOf, WhenField, when } from './fields.tsx'
import style from './log.module.css'

const kinds = [
  { kind: 'call', word: 'We called' },
  { kind: 'meeting', word: 'We met' },
  { kind: 'fine', word: 'We are fine' },
] as const

type TalkProps = { whom: string; saving: boolean; keep: (talk: NewTalk) => void; children?: ReactNode }

export function TalkForm({ whom, saving, keep, children }: TalkProps) {
  const [kind, setKind] = useState<NewTalk['kind']>('call')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const by = form.get('by') === 'them' ? 'them' : 'us'
    keep({
      with: whom,
      kind,
      ...(kind !== 'fine' && { by, ...given('text', textOf(form, 'text')) }),
      ...when(form),
    })
  }
  return (
    <form className={style.form} onSubmit={submit}>
      {children}
      <fieldset className={style.kinds}>
        <legend className="away">What it was</legend>
        {kinds.map((one) => (
          <label key={one.kind} className={style.kind}>
            <input
              type="radio"
              name="kind"
              checked={kind === one.kind}
              data-autofocus={one.kind === 'call' || undefined}
              onChange={() => setKind(one.kind)}
            />{' '}
            {one.word}
          </label>
        ))}
      </fieldset>
      {kind === 'fine' ? (
        <p className="small soft">You know that all is well, from wherever: it counts as a word from them.</p>
      ) : (
        <>
          <label>
            <span className="label">Who sought whom</span>
            <select name="by" className="field">
              <option value="us">you turned to them</option>
              <option value="them">they turned to you</option>
            </select>
          </label>
          <Field label="What about" name="text" hint="if it is worth keeping" />
        </>
      )}
      <WhenField />
      <Save saving={saving} />
    </form>
  )
}
