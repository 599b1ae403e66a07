/** Views one comes back to, the lists one keeps among them: each is an address. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { deleteList, type KeptList, overviewQuery, renameList, restoreList, saveList } from '../api/people.ts'
import { dataKey, type PeopleFilter } from '../api/reads.ts'
import { useUndo } from '../undo/undo.tsx'
import { figure } from '../words/numbers.ts'
import { narrowingOf } from './filter.ts'
import style from './people.module.css'

type Counted = 'chosen' | 'due' | 'owed' | 'fading' | 'lapsed' | 'new'
const views: { word: string; search: PeopleFilter; counted?: Counted }[] = [
  { word: 'Everybody', search: {} },
  { word: 'Chosen', search: { key: 'yes' }, counted: 'chosen' },
  { word: 'Due', search: { due: 'now', sort: 'due' }, counted: 'due' },
  { word: 'You owe them', search: { flag: 'owed' }, counted: 'owed' },
  { word: 'Fading', search: { flag: 'fading' }, counted: 'fading' },
  { word: 'Drifted away', search: { stage: 'lapsed', sort: 'last' }, counted: 'lapsed' },
  { word: 'New', search: { flag: 'new' }, counted: 'new' },
  { word: 'They recommend you', search: { stage: 'advocate' } },
]

export function Views() {
  const { data } = useQuery(overviewQuery)
  return (
    <nav className={style.views} aria-label="Views">
      {views.map(({ word, search, counted }) => (
        <View key={word} word={word} search={search} total={counted && data?.counts[counted]} />
      ))}
      {data?.lists.map(({ id, name, total }) => (
        <View key={id} word={name} search={{ list: id }} total={total} kept />
      ))}
    </nav>
  )
}

type ViewProps = { word: string; search: PeopleFilter; total: number | undefined; kept?: boolean }

const View = ({ word, search, total, kept = false }: ViewProps) => (
  <Link
    to="/people"
    search={search}
    className={style.view}
    data-kept={kept}
    activeOptions={{ exact: true, explicitUndefined: true }}
  >
    {word}
    {total !== undefined && total > 0 && <span className={style.viewCount}> {figure(total)}</span>}
  </Link>
)

/** What can be done with a list that one keeps. */
export function KeptListWays({ list }: { list: KeptList }) {
  const go = useNavigate({ from: '/people' })
  const queries = useQueryClient()
  const undo = useUndo()
  const [naming, setNaming] = useState(false)
  const again = () => queries.invalidateQueries({ queryKey: dataKey })
  const rename = useMutation({
    mutationFn: (name: string) => renameList(list.id, name),
    onSuccess: async ({ name }) => {
      setNaming(false)
      undo.offer({ said: `The list is called ${name} now.`, undo: () => renameList(list.id, list.name).then(again) })
      await again()
    },
    onError: undo.fail,
  })
  const remove = useMutation({
    mutationFn: () => deleteList(list.id),
    onSuccess: async (gone) => {
      undo.offer({ said: `${gone.name} is deleted; the people stay.`, undo: () => restoreList(gone).then(again) })
      await go({ search: {} })
      await again()
    },
    onError: undo.fail,
  })
  if (naming)
    return (
      <NameForm
        start={list.name}
        word="Call it so"
        busy={rename.isPending}
        close={() => setNaming(false)}
        named={rename.mutate}
      />
    )
  return (
    <>
      <button type="button" className="quiet" onClick={() => setNaming(true)}>
        Rename this list
      </button>
      <button type="button" className="quiet" disabled={remove.isPending} onClick={() => remove.mutate()}>
        Delete this list
      </button>
    </>
  )
}

/** Keeps what the page is narrowed to under a name. */
export function KeepList({ filter }: { filter: PeopleFilter }) {
  const go = useNavigate({ from: '/people' })
  const queries = useQueryClient()
  const undo = useUndo()
  const [naming, setNaming] = useState(false)
  const again = () => queries.invalidateQueries({ queryKey: dataKey })
  const keep = useMutation({
    mutationFn: (name: string) => saveList({ name, filter: narrowingOf(filter), sort: filter.sort ?? null }),
    onSuccess: async ({ id, name }) => {
      setNaming(false)
      undo.offer({
        said: `${name} is kept: who is in it is found anew every time.`,
        undo: () =>
          deleteList(id)
            .then(() => go({ search: filter }))
            .then(again),
      })
      await again()
      await go({ search: { list: id } })
    },
    onError: undo.fail,
  })
  if (naming)
    return <NameForm start="" word="Keep it" busy={keep.isPending} close={() => setNaming(false)} named={keep.mutate} />
  return (
    <button type="button" className="quiet" onClick={() => setNaming(true)}>
      Keep this as a list
    </button>
  )
}

type NameFormProps = {
  start: string
  word: string
  busy: boolean
  close: () => void
  named: (name: string) => void
}

function NameForm({ start, word, busy, close, named }: NameFormProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
    if (name === '' || name === start) close()
    else named(name)
  }
  return (
    <form onSubmit={submit} className={style.naming}>
      <label>
        Called{' '}
        <input
          name="name"
          className="inline"
          defaultValue={start}
          placeholder="its name"
          maxLength={80}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: one pressed to write here
          autoFocus
          onKeyDown={(event) => event.key === 'Escape' && close()}
        />
      </label>
      <button type="submit" className="button" disabled={busy}>
        {word}
      </button>
    </form>
  )
}
