/** What the user says of one person: roles, tags, how often to be in touch, and the name they go by here. */
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Person } from '../../../people/shapes.ts'
import { overviewQuery } from '../api/people.ts'
import { useNow } from '../frame/workspace.ts'
import { shortDay } from '../words/dates.ts'
import { Labels, usualRoles } from './said/labels.tsx'
import { RhythmChoice } from './said/rhythm-choice.tsx'
import style from './said/said.module.css'
import { useSaying } from './said/saying.ts'

type Of = Pick<Person, 'id' | 'name' | 'roles' | 'tags' | 'keepInTouch' | 'dueAt' | 'overdue' | 'gapWords'>

export function SaidOf({ person }: { person: Of }) {
  const { data } = useQuery(overviewQuery)
  const say = useSaying()
  const { id, name, roles, tags, keepInTouch } = person
  const said = (saying: Parameters<typeof say.mutate>[0]['saying'], words: string) =>
    say.mutate({ ids: [id], saying, said: words })
  const known = (labels: readonly { name: string }[] | undefined) => labels?.map((label) => label.name) ?? []
  return (
    <section className={style.said} aria-label={`What you say of ${name}`}>
      <Labels
        title="Roles"
        one="a role"
        has={roles}
        known={[...new Set([...usualRoles, ...known(data?.roles)])]}
        add={(role) => said({ addRoles: [role] }, `${name} is ${role} now.`)}
        remove={(role) => said({ removeRoles: [role] }, `${name} is no longer ${role}.`)}
        busy={say.isPending}
      />
      <Labels
        title="Tags"
        one="a tag"
        has={tags}
        known={known(data?.tags)}
        add={(tag) => said({ addTags: [tag] }, `${name} is tagged ${tag}.`)}
        remove={(tag) => said({ removeTags: [tag] }, `The tag ${tag} is off.`)}
        busy={say.isPending}
      />
      <p className={style.rhythm}>
        In touch{' '}
        <RhythmChoice
          label={`How often to be in touch with ${name}`}
          value={keepInTouch?.days ?? null}
          none="as it comes"
          disabled={say.isPending}
          set={(everyDays) => said({ everyDays }, everyDays === null ? 'No rhythm any more.' : 'The rhythm is set.')}
        />
        <DueWords person={person} />
      </p>
      <Name
        person={person}
        rename={(to) => said({ name: to }, to === null ? 'Called as before.' : `Called ${to} now.`)}
      />
    </section>
  )
}

function DueWords({ person: { keepInTouch, dueAt, overdue, gapWords } }: { person: Of }) {
  const now = useNow()
  const from = keepInTouch && keepInTouch.from !== 'person' ? ` (said of a ${keepInTouch.from} of theirs)` : ''
  const due = overdue ?? (dueAt === null ? null : `next by ${shortDay(dueAt, now)}`)
  const words = [due, gapWords === null ? null : `silent ${gapWords}`].filter((word) => word !== null)
  return (
    <span className={style.due} data-over={overdue !== null}>
      {from}
      {words.length > 0 && `: ${words.join('; ')}`}.
    </span>
  )
}

function Name({ person: { name }, rename }: { person: Of; rename: (to: string | null) => void }) {
  const [open, setOpen] = useState(false)
  if (!open)
    return (
      <button type="button" className="quiet" onClick={() => setOpen(true)}>
        Call them something else
      </button>
    )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const to = String(new FormData(event.currentTarget).get('name') ?? '').trim()
    setOpen(false)
    if (to !== name) rename(to === '' ? null : to)
  }
  return (
    <form onSubmit={submit} className={style.name}>
      <label>
        Called{' '}
        <input
          name="name"
          className="inline"
          defaultValue={name}
          maxLength={200}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: one pressed to write here
          autoFocus
          onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
        />
      </label>
      <button type="submit" className="button">
        Call them so
      </button>
      <span className="small soft">Empty: as the networks say.</span>
    </form>
  )
}
