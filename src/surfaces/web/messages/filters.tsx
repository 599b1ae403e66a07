/** What messages can be narrowed to, each choice with how many it would give; what is chosen stands in the address. */
import { Link, useNavigate } from '@tanstack/react-router'
import { type ComponentType, useEffect, useState } from 'react'
import type { MessageFilter, Messages } from '../api/messages.ts'
import type { Search } from '../floats/person-search.tsx'
import { NetworkMark } from '../parts/network.tsx'
import { networkOf, shownHandle } from '../words/deeds.ts'
import { labelWords } from '../words/labels.ts'
import { figure } from '../words/numbers.ts'
import style from './filters.module.css'

const modes = ['broadcast', 'chat', 'engage']
const subjects = ['self', 'others', 'useful', 'none']
const intents = ['promote', 'ask', 'offer', 'thank', 'congratulate', 'question', 'answer', 'complain', 'recommend']
const marks = ['canned', 'sell', 'corrected', 'unread']

export const chosenLabels = ({ label }: MessageFilter): string[] => label?.split(',').filter(Boolean) ?? []

type FiltersProps = { filter: MessageFilter; counts: Messages['counts'] | undefined }

export function Filters({ filter, counts }: FiltersProps) {
  const labels = chosenLabels(filter)
  /** Of some only one can be chosen. */
  const toggled = (label: string, alone?: readonly string[]): MessageFilter => {
    const rest = labels.filter((one) => one !== label && !alone?.includes(one))
    const next = labels.includes(label) ? rest : [...rest, label]
    return { ...filter, label: next.length > 0 ? next.join(',') : undefined }
  }
  const group = (title: string, names: readonly string[], alone: boolean) => (
    <Group title={title}>
      {names.map((label) => (
        <Choice
          key={label}
          to={toggled(label, alone ? names : undefined)}
          word={labelWords[label] ?? label}
          on={labels.includes(label)}
          count={counts?.labels[label]}
          mode={title === 'Mode' ? label : undefined}
        />
      ))}
    </Group>
  )
  return (
    <div className={style.filters}>
      <Words q={filter.q} />
      <Group title="Order">
        <Choice to={{ ...filter, order: undefined }} word="newest first" on={filter.order !== 'unsure'} />
        <Choice to={{ ...filter, order: 'unsure' }} word="unsure first" on={filter.order === 'unsure'} />
      </Group>
      <Group title="From">
        {(['sent', 'received'] as const).map((side) => (
          <Choice
            key={side}
            to={{ ...filter, direction: filter.direction === side ? undefined : side }}
            word={side === 'sent' ? 'you' : 'them'}
            on={filter.direction === side}
            count={counts?.[side]}
          />
        ))}
      </Group>
      {group('Mode', modes, true)}
      {group('About', subjects, true)}
      {group('Does', intents, false)}
      {group('Also', marks, false)}
      {(counts?.accounts.length ?? 0) > 1 && (
        <Group title="Account">
          {counts?.accounts.map(({ account, count }) => (
            <Choice
              key={account}
              to={{ ...filter, account: filter.account === account ? undefined : account }}
              word={shownHandle(account)}
              network={networkOf(account)}
              on={filter.account === account}
              count={count}
            />
          ))}
        </Group>
      )}
      <Person filter={filter} />
    </div>
  )
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  const id = `filter-${title}`
  return (
    <section className={style.group} aria-labelledby={id}>
      <h2 id={id} className={style.title}>
        {title}
      </h2>
      <ul className={style.choices}>{children}</ul>
    </section>
  )
}

type ChoiceProps = {
  to: MessageFilter
  word: string
  on: boolean
  count?: number | undefined
  mode?: string | undefined
  network?: string
}

function Choice({ to, word, on, count, mode, network }: ChoiceProps) {
  return (
    <li>
      <Link
        to="/messages"
        search={to}
        replace
        resetScroll={false}
        className={style.choice}
        data-on={on}
        data-none={count === 0 && !on}
        aria-current={on ? 'true' : undefined}
        activeProps={{ 'aria-current': on ? 'true' : undefined }}
      >
        {network && <NetworkMark network={network} />}
        <span className={style.word} data-mode={mode}>
          {word}
        </span>
        {count !== undefined && <span className={style.count}>{figure(count)}</span>}
      </Link>
    </li>
  )
}

/** A field for words; it waits until one has written them. */
function Words({ q }: { q: string | undefined }) {
  const go = useNavigate({ from: '/messages' })
  const [text, setText] = useState(q ?? '')
  useEffect(() => setText(q ?? ''), [q])
  useEffect(() => {
    if (text.trim() === (q ?? '')) return
    const timer = setTimeout(
      () => void go({ search: (was) => ({ ...was, q: text.trim() || undefined, open: undefined }), replace: true }),
      300,
    )
    return () => clearTimeout(timer)
  }, [text, q, go])
  return (
    <label className={style.words}>
      <span className={style.title}>With the words</span>
      <input
        type="search"
        className={style.field}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
        autoComplete="off"
        spellCheck={false}
      />
    </label>
  )
}

/** One person's messages; what finds people is loaded when one turns to it. */
function Person({ filter }: { filter: MessageFilter }) {
  const go = useNavigate({ from: '/messages' })
  const [PersonSearch, setPersonSearch] = useState<ComponentType<Search>>()
  const set = (person: string | undefined) =>
    void go({ search: (was) => ({ ...was, person, open: undefined }), replace: true })
  return (
    <section className={style.group} aria-labelledby="filter-person">
      <h2 id="filter-person" className={style.title}>
        With
      </h2>
      {filter.person ? (
        <button type="button" className={style.choice} data-on="true" onClick={() => set(undefined)}>
          <NetworkMark network={networkOf(filter.person)} />
          <span className={style.word}>{shownHandle(filter.person)}</span>
          <span className={style.count} aria-hidden="true">
            ×
          </span>
          <span className="away">, let it be anybody</span>
        </button>
      ) : PersonSearch ? (
        <PersonSearch
          label="With whom"
          className={style.field ?? ''}
          takesFocus
          found={(person) => set(person.handles[0] ?? person.id)}
        />
      ) : (
        <button
          type="button"
          className="quiet"
          onClick={() =>
            void import('../floats/person-search.tsx').then((loaded) => setPersonSearch(() => loaded.PersonSearch))
          }
        >
          One person alone
        </button>
      )}
    </section>
  )
}
