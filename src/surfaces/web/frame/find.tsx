/** The field on top that finds people; what finds and lists them is loaded when one first turns to it. */
import { useNavigate } from '@tanstack/react-router'
import { type ComponentType, useRef, useState } from 'react'
import type { Search } from '../floats/person-search.tsx'
import { useKeys } from '../keys/keys.tsx'
import style from './frame.module.css'

export function Find() {
  const go = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [PersonSearch, setPersonSearch] = useState<ComponentType<Search>>()
  useKeys({ '/': () => field.current?.focus() })

  if (!PersonSearch)
    return (
      <input
        ref={field}
        type="search"
        className={style.searchField}
        aria-label="Find people"
        placeholder="Find people"
        value={text}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        onFocus={() =>
          void import('../floats/person-search.tsx').then((loaded) => setPersonSearch(() => loaded.PersonSearch))
        }
      />
    )
  return (
    <PersonSearch
      field={field}
      start={text}
      takesFocus
      label="Find people"
      placeholder="Find people"
      className={style.searchField ?? ''}
      found={(person) => {
        field.current?.blur()
        void go({ to: '/people/$id', params: { id: person.id } })
      }}
      all={(q) => {
        field.current?.blur()
        void go({ to: '/people', search: { q } })
      }}
    />
  )
}
