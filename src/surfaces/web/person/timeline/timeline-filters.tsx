/** What of a timeline is shown, as one sentence, and the field that looks for words in it. */
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { PersonPage } from '../../api/shapes.ts'
import { useTitles } from '../../parts/network.tsx'
import { monthName } from '../../words/dates.ts'
import { families, familyWords, networkOf } from '../../words/deeds.ts'
import style from './timeline.module.css'

export type Filter = { [name in 'on' | 'of' | 'side' | 'until' | 'q']?: string | undefined }

/** Milliseconds after the last letter. */
const patience = 300

export function Filters({ person, filter }: { person: PersonPage; filter: Filter }) {
  const go = useNavigate({ from: '/people/$id' })
  const title = useTitles()
  const networks = [...new Set(person.handles.map(networkOf))]
  const set = (change: Filter) =>
    void go({ search: (was) => ({ ...was, ...change }), replace: true, resetScroll: false })
  const pick = (value: string) => (value === '' ? undefined : value)
  return (
    <div className={style.filters}>
      <p>
        Show{' '}
        <select
          className="inline"
          aria-label="What"
          value={filter.of ?? ''}
          onChange={(event) => set({ of: pick(event.target.value) })}
        >
          <option value="">everything</option>
          {families.map((one) => (
            <option key={one} value={one}>
              {familyWords[one]}
            </option>
          ))}
        </select>{' '}
        from{' '}
        <select
          className="inline"
          aria-label="From whom"
          value={filter.side ?? ''}
          onChange={(event) => set({ side: pick(event.target.value) })}
        >
          <option value="">both sides</option>
          <option value="sent">you</option>
          <option value="received">them</option>
        </select>
        {networks.length > 1 && (
          <>
            {' '}
            on{' '}
            <select
              className="inline"
              aria-label="On which network"
              value={filter.on ?? ''}
              onChange={(event) => set({ on: pick(event.target.value) })}
            >
              <option value="">every network</option>
              {networks.map((network) => (
                <option key={network} value={network}>
                  {title(network)}
                </option>
              ))}
            </select>
          </>
        )}
        {filter.until && (
          <>
            , back from {monthName(filter.until)}{' '}
            <button type="button" className="quiet" onClick={() => set({ until: undefined })}>
              from the newest again
            </button>
          </>
        )}
      </p>
      <WordsField q={filter.q ?? ''} name={person.name} set={(q) => set({ q: pick(q) })} />
    </div>
  )
}

function WordsField({ q, name, set }: { q: string; name: string; set: (q: string) => void }) {
  const [text, setText] = useState(q)
  const last = useRef(q)
  const settle = useRef(set)
  useEffect(() => {
    settle.current = set
  })
  // The address may change from elsewhere: back, or a link.
  useEffect(() => {
    if (q !== last.current) setText(q)
    last.current = q
  }, [q])
  useEffect(() => {
    if (text.trim() === last.current) return
    const timer = setTimeout(() => {
      last.current = text.trim()
      settle.current(text.trim())
    }, patience)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <input
      type="search"
      className={style.words}
      aria-label={`Words that passed between you and ${name}`}
      placeholder="with these words"
      value={text}
      maxLength={200}
      autoComplete="off"
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        setText('')
        event.currentTarget.blur()
      }}
    />
  )
}
