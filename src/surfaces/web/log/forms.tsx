/** The short forms of the log. */
import { type FormEvent, useState } from 'react'
import type { Activity, FavourSide, OutcomeKind } from '../../../connectors/record.ts'
import type { Named } from '../../../runs/memory/shapes.ts'
import { addTalk, keepNote } from '../api/memory.ts'
import { addEffort, addFavour, addOutcome } from '../api/writes.ts'
import { NoteForm, type WrittenKind } from '../memory/note-form.tsx'
import { AccountField, Choice, Field, given, Save, textOf, WhenField, WhoField, when } from './fields.tsx'
import style from './log.module.css'
import { TalkForm } from './talk-form.tsx'

type FormProps = { save: (log: () => Promise<unknown>) => void; saving: boolean }

const outcomes: [OutcomeKind, string][] = [
  ['enquiry', 'an enquiry'],
  ['meeting', 'a meeting'],
  ['sale', 'a sale'],
  ['referral', 'a referral'],
  ['recommendation', 'a recommendation'],
  ['press', 'something in the press'],
  ['resolved', 'a customer helped'],
  ['other', 'something else'],
]

const sides: [FavourSide, string][] = [
  ['received', 'they did us a favour'],
  ['given', 'we did them a favour'],
  ['asked-of-us', 'they asked us for one'],
  ['asked-by-us', 'we asked them for one'],
]

const activities: [Activity, string][] = [
  ['sending', 'sending: writing and posting'],
  ['receiving', 'receiving: reading others'],
  ['talking', 'talking: answering and meeting'],
]

export function OutcomeForm({ save, saving }: FormProps) {
  const [person, setPerson] = useState<Named>()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const kind = outcomes.find(([one]) => one === form.get('kind'))?.[0] ?? 'other'
    const amount = Number(textOf(form, 'amount').replace(',', '.'))
    save(() =>
      addOutcome({
        kind,
        ...(person && { with: person.id }),
        ...given('account', textOf(form, 'account')),
        ...(amount > 0 && { amount, currency: textOf(form, 'currency').toUpperCase() || 'GBP' }),
        ...given('note', textOf(form, 'note')),
        ...when(form),
      }),
    )
  }
  return (
    <form className={style.form} onSubmit={submit}>
      <Choice name="kind" label="What came back" options={outcomes} />
      <WhoField label="From whom" found={setPerson} />
      <AccountField optional />
      <div className={style.pair}>
        <Field label="Worth" name="amount" hint="if money came of it" inputMode="decimal" />
        <Field label="Currency" name="currency" initial="GBP" />
      </div>
      <Field label="In a few words" name="note" />
      <WhenField />
      <Save saving={saving} />
    </form>
  )
}

/** A talk that no network saw; whom it was with is asked for here. */
export function TalkTab({ save, saving }: FormProps) {
  const [person, setPerson] = useState<Named>()
  return (
    <TalkForm whom={person?.id ?? ''} saving={saving} keep={(talk) => person && save(() => addTalk(talk))}>
      <WhoField label="With whom" found={setPerson} required />
    </TalkForm>
  )
}

const noteKinds: [WrittenKind, string][] = [
  ['note', 'a note'],
  ['matters', 'what matters to them'],
  ['date', 'a day to remember'],
  ['met', 'how you met'],
  ['link', 'a page'],
]

export function NoteTab({ save, saving }: FormProps) {
  const [person, setPerson] = useState<Named>()
  const [kind, setKind] = useState<WrittenKind>('note')
  return (
    <div className={style.form}>
      <WhoField label="About whom" found={setPerson} required />
      <label>
        <span className="label">What it is</span>
        <select
          className="field"
          value={kind}
          onChange={(event) => setKind(noteKinds.find(([one]) => one === event.target.value)?.[0] ?? 'note')}
        >
          {noteKinds.map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </select>
      </label>
      {person ? (
        <NoteForm key={kind} kind={kind} saving={saving} keep={(said) => save(() => keepNote(person.id, said))} />
      ) : (
        <p className="small soft">Say first whom it is about.</p>
      )}
    </div>
  )
}

export function FavourForm({ save, saving }: FormProps) {
  const [person, setPerson] = useState<Named>()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const side = sides.find(([one]) => one === form.get('side'))?.[0]
    if (person && side) save(() => addFavour({ with: person.id, side, what: textOf(form, 'what'), ...when(form) }))
  }
  return (
    <form className={style.form} onSubmit={submit}>
      <WhoField label="Who" found={setPerson} required />
      <Choice name="side" label="Which way" options={sides} />
      <Field label="What" name="what" required />
      <WhenField />
      <Save saving={saving} />
    </form>
  )
}

export function EffortForm({ save, saving }: FormProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const activity = activities.find(([one]) => one === form.get('activity'))?.[0] ?? 'sending'
    const minutes = Number(textOf(form, 'minutes'))
    save(() => addEffort({ account: textOf(form, 'account'), minutes, activity, ...when(form) }))
  }
  return (
    <form className={style.form} onSubmit={submit}>
      <Field label="Minutes" name="minutes" inputMode="numeric" pattern="[1-9][0-9]{0,3}" required />
      <Choice name="activity" label="Spent on" options={activities} />
      <AccountField />
      <WhenField />
      <Save saving={saving} />
    </form>
  )
}
