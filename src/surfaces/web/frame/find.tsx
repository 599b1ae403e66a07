/** The field on top that finds people, notes and what was said; what finds is loaded when one first turns to it. */
import { useNavigate } from '@tanstack/react-router'
import { type ComponentType, useRef, useState } from 'react'
import { useKeys } from '../keys/keys.tsx'
import type { FindProps } from '../memory/find-field.tsx'
import style from './frame.module.css'

const label = 'Find people and words'

export function Find() {
  const go = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [FindField, setFindField] = useState<ComponentType<FindProps>>()
  useKeys({ '/': () => field.current?.focus() })

  if (!FindField)
    return (
      <input
        ref={field}
        type="search"
        className={style.searchField}
        aria-label={label}
        placeholder={label}
        value={text}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        onFocus={() => void import('../memory/find-field.tsx').then((loaded) => setFindField(() => loaded.FindField))}
      />
    )
  return (
    <FindField
      field={field}
      start={text}
      label={label}
      className={style.searchField ?? ''}
      found={(id) => {
        field.current?.blur()
        void go({ to: '/people/$id', params: { id } })
      }}
      all={(q) => {
        field.current?.blur()
        void go({ to: '/search', search: { q } })
      }}
    />
  )
}
