/** What one can say of all who are selected at once: role, tag, rhythm, a list of them, chosen or not; each can be taken back. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import {
  deleteList,
  type ListedPerson,
  overviewQuery,
  type Saying,
  saveList,
  sayBefore,
  sayOf,
} from '../../api/people.ts'
import { dataKey } from '../../api/reads.ts'
import { useUndo } from '../../undo/undo.tsx'
import { count, figure, startCount } from '../../words/numbers.ts'
import { usualRoles } from '../said/labels.tsx'
import { RhythmChoice } from '../said/rhythm-choice.tsx'
import { useSaying } from '../said/saying.ts'
import style from './bulk.module.css'

const ways = ['role', 'tag', 'rhythm', 'list'] as const
type Way = (typeof ways)[number]

type BarProps = {
  people: readonly ListedPerson[]
  clear: () => void
  /** Selecting everybody in the list, where not all are. */
  all: { total: number; pick: () => void } | undefined
}

export function BulkBar({ people, clear, all }: BarProps) {
  const [way, setWay] = useState<Way>()
  const say = useSaying(() => setWay(undefined))
  const ids = people.map(({ id }) => id)
  const whom = people.length === 1 ? (people[0]?.name ?? '') : count(people.length, 'person', 'people')
  const tell = (saying: Saying, said: string) => say.mutate({ ids, saying, said })
  const chosen = people.every(({ key }) => key)
  return (
    <section className={style.bar} aria-label="Say of those selected">
      <p className={style.head}>
        <span role="status">{startCount(people.length, 'person', 'people')} selected.</span>
        {all && (
          <button type="button" className="quiet" onClick={all.pick}>
            {all.total > 1000 ? 'Select the first 1,000' : `Select all ${figure(all.total)}`}
          </button>
        )}
        <button type="button" className="quiet" onClick={clear}>
          Select none <kbd>esc</kbd>
        </button>
      </p>
      <div className={style.ways}>
        {ways.map((one) => (
          <button
            key={one}
            type="button"
            className={style.way}
            aria-expanded={way === one}
            onClick={() => setWay(way === one ? undefined : one)}
          >
            {{ role: 'Role', tag: 'Tag', rhythm: 'How often', list: 'Make a list' }[one]}
          </button>
        ))}
        <button
          type="button"
          className={style.way}
          disabled={say.isPending}
          onClick={() => tell({ key: !chosen }, chosen ? `Not chosen any more: ${whom}.` : `Chosen: ${whom}.`)}
        >
          {chosen ? '☆ Not chosen any more' : '★ Choose'}
        </button>
      </div>
      {(way === 'role' || way === 'tag') && <LabelForm key={way} of={way} people={people} tell={tell} whom={whom} />}
      {way === 'rhythm' && (
        <p className={style.form}>
          In touch{' '}
          <RhythmChoice
            label="How often to be in touch with those selected"
            value={
              people.every(({ keepInTouch }) => keepInTouch?.days === people[0]?.keepInTouch?.days)
                ? (people[0]?.keepInTouch?.days ?? null)
                : null
            }
            none="as it comes"
            disabled={say.isPending}
            set={(everyDays) =>
              tell({ everyDays }, everyDays === null ? `No rhythm for ${whom}.` : `The rhythm is set for ${whom}.`)
            }
          />
        </p>
      )}
      {way === 'list' && <ListForm ids={ids} done={() => setWay(undefined)} />}
    </section>
  )
}

type FormProps = {
  of: 'role' | 'tag'
  people: readonly ListedPerson[]
  tell: (saying: Saying, said: string) => void
  whom: string
}

function LabelForm({ of, people, tell, whom }: FormProps) {
  const { data } = useQuery(overviewQuery)
  const known = new Set([
    ...(of === 'role' ? usualRoles : []),
    ...((of === 'role' ? data?.roles : data?.tags) ?? []).map(({ name }) => name),
  ])
  const borne = new Set(people.flatMap((person) => (of === 'role' ? person.roles : person.tags)))
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const label = String(new FormData(event.currentTarget).get('label') ?? '').trim()
    if (label === '') return
    tell(of === 'role' ? { addRoles: [label] } : { addTags: [label] }, `${label}: said of ${whom}.`)
  }
  return (
    <form className={style.form} onSubmit={submit}>
      <label>
        They are{of === 'tag' ? ' tagged' : ''}{' '}
        <input
          name="label"
          className="inline"
          list={`bulk ${of}`}
          maxLength={60}
          autoComplete="off"
          placeholder={of === 'role' ? 'customer, peer, …' : 'your own word'}
          // biome-ignore lint/a11y/noAutofocus: one pressed to write here
          autoFocus
        />
      </label>
      <datalist id={`bulk ${of}`}>
        {[...known].map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
      <button type="submit" className="button">
        Say so
      </button>
      {[...borne].sort().map((label) => (
        <button
          key={label}
          type="button"
          className="quiet"
          onClick={() =>
            tell(of === 'role' ? { removeRoles: [label] } : { removeTags: [label] }, `${label}: taken off ${whom}.`)
          }
        >
          Take off {label}
        </button>
      ))}
    </form>
  )
}

/** A list is a rule: those selected get a tag of its name, and whoever gets it later is in the list as well. */
function ListForm({ ids, done }: { ids: readonly string[]; done: () => void }) {
  const queries = useQueryClient()
  const undo = useUndo()
  const again = () => queries.invalidateQueries({ queryKey: dataKey })
  const make = useMutation({
    mutationFn: async (name: string) => {
      const list = await saveList({ name, filter: { tag: name }, sort: null })
      try {
        return { list, said: await sayOf(ids, { addTags: [name] }) }
      } catch (error) {
        // A list of nobody is none that was asked for.
        await deleteList(list.id)
        throw error
      }
    },
    onSuccess: async ({ list, said }) => {
      done()
      undo.offer({
        said: `${list.name}: a list of everybody with that tag.`,
        undo: () =>
          deleteList(list.id)
            .then(() => sayBefore(said.before))
            .then(again),
      })
      await again()
    },
    onError: undo.fail,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
    if (name !== '') make.mutate(name)
  }
  return (
    <form className={style.form} onSubmit={submit}>
      <label>
        A list called{' '}
        <input
          name="name"
          className="inline"
          maxLength={60}
          autoComplete="off"
          placeholder="its name"
          // biome-ignore lint/a11y/noAutofocus: one pressed to write here
          autoFocus
        />
      </label>
      <button type="submit" className="button" disabled={make.isPending}>
        Make it
      </button>
      <span className="small soft">They get a tag of this name.</span>
    </form>
  )
}
