/** A field that finds people by name or handle while one writes. */
import { Combobox, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Person } from '../../../people/shapes.ts'
import { searchQuery } from '../api/reads.ts'
import { Face } from '../parts/face.tsx'
import { NetworkMark } from '../parts/network.tsx'
import { networkOf, shownHandle } from '../words/deeds.ts'
import { Floating } from './floating.tsx'
import style from './person-search.module.css'

export type Search = {
  /** What was written already before this was loaded, and whether to go on in it. */
  start?: string
  takesFocus?: boolean
  label: string
  placeholder?: string
  /** The person found; the field is emptied unless it `keeps` the name. */
  found: (person: Person) => void
  keeps?: boolean
  field?: RefObject<HTMLInputElement | null>
  className?: string
  /** Called on Enter where nobody is chosen. */
  all?: (text: string) => void
  required?: boolean
  id?: string
}

export function PersonSearch(search: Search) {
  return (
    <Floating>
      <Field {...search} />
    </Floating>
  )
}

function Field({
  start = '',
  takesFocus = false,
  label,
  placeholder,
  found,
  keeps = false,
  field,
  className,
  all,
  required,
  id,
}: Search) {
  const [text, setText] = useState(start)
  const [asked] = useDebouncedValue(text.trim(), 150)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const { data, isFetching } = useQuery(searchQuery(asked))
  const people = asked === '' ? [] : (data?.people ?? [])

  const own = useRef<HTMLInputElement>(null)
  const input = field ?? own
  useEffect(() => {
    if (takesFocus) input.current?.focus()
  }, [takesFocus, input])

  const choose = (handle: string) => {
    const person = people.find((one) => one.id === handle)
    if (!person) return
    setText(keeps ? person.name : '')
    combobox.closeDropdown()
    found(person)
  }

  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false} keepMounted={false}>
      <Combobox.Target>
        <input
          ref={input}
          id={id}
          type="search"
          className={className ?? 'field'}
          aria-label={label}
          placeholder={placeholder}
          value={text}
          required={required}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setText(event.target.value)
            if (event.target.value.trim()) combobox.openDropdown()
            else combobox.closeDropdown()
            combobox.updateSelectedOptionIndex()
          }}
          onFocus={() => text.trim() && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur()
            if (event.key === 'Enter' && combobox.getSelectedOptionIndex() < 0 && text.trim()) {
              event.preventDefault()
              if (all) {
                combobox.closeDropdown()
                all(text.trim())
              } else if (people[0]) choose(people[0].id)
            }
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={asked === ''}>
        <Combobox.Options aria-label="People found">
          {people.map((person) => (
            <Combobox.Option key={person.id} value={person.id}>
              <Face id={person.id} name={person.name} size={28} />
              <span className={style.name}>{person.name}</span>
              <span className={style.handle}>
                <NetworkMark network={networkOf(person.handles[0] ?? person.id)} />{' '}
                {shownHandle(person.handles[0] ?? person.id)}
              </span>
            </Combobox.Option>
          ))}
          {people.length === 0 && (
            <Combobox.Empty className={style.nobody}>
              {isFetching ? 'Looking…' : `Nobody by “${asked}”.`}
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
