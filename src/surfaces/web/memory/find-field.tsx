/** The field on top: finds people by anything that is known of them and by what was said, while one writes. */
import { Combobox, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { type RefObject, useEffect, useState } from 'react'
import type { Found, FoundPerson } from '../../../runs/memory/shapes.ts'
import { findsQuery } from '../api/memory.ts'
import { Floating } from '../floats/floating.tsx'
import { useNow } from '../frame/workspace.ts'
import { Face } from '../parts/face.tsx'
import { shownHandle } from '../words/deeds.ts'
import style from './found.module.css'
import { FoundLine, Marked } from './found.tsx'

export type FindProps = {
  field: RefObject<HTMLInputElement | null>
  /** What was written before this was loaded. */
  start: string
  label: string
  className: string
  found: (id: string) => void
  /** Shows everything that is found. */
  all: (q: string) => void
}

export function FindField(props: FindProps) {
  return (
    <Floating>
      <Field {...props} />
    </Floating>
  )
}

const everything = 'all of it'
const dropdownWidth = 'min(560px, calc(100vw - 32px))'

function Field({ field, start, label, className, found, all }: FindProps) {
  const [text, setText] = useState(start)
  const [soon] = useDebouncedValue(text.trim(), 120)
  const [later] = useDebouncedValue(text.trim(), 350)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const now = useNow()
  const known = useQuery(findsQuery(soon, true))
  const whole = useQuery(findsQuery(later, false))
  // What is known comes at once; what was said follows when one stops writing.
  const isWhole = later === soon && whole.data !== undefined && !whole.isPlaceholderData
  const data = isWhole ? whole.data : known.data
  const people = soon === '' ? [] : (data?.people ?? [])
  const isLooking = known.isFetching || whole.isFetching || later !== text.trim()

  useEffect(() => field.current?.focus(), [field])

  const choose = (value: string) => {
    combobox.closeDropdown()
    if (value === everything) return all(text.trim())
    setText('')
    found(value)
  }
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={choose}
      withinPortal={false}
      keepMounted={false}
      position="bottom-end"
      width={dropdownWidth}
    >
      <Combobox.Target>
        <input
          ref={field}
          type="search"
          className={className}
          aria-label={label}
          placeholder={label}
          value={text}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
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
              combobox.closeDropdown()
              all(text.trim())
            }
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={soon === ''}>
        <Combobox.Options aria-label="What was found">
          {people.map((person) => (
            <Combobox.Option key={person.id} value={person.id}>
              <Option person={person} now={now} />
            </Combobox.Option>
          ))}
          {people.length === 0 && (
            <Combobox.Empty className={style.nobody}>
              {isLooking ? 'Looking…' : `Nothing about “${soon}”.`}
            </Combobox.Empty>
          )}
          {(people.length > 0 || (isWhole && data?.looked.before)) && (
            <Combobox.Option value={everything}>
              <span className={style.all}>
                {isLooking ? 'Looking through what was said…' : `Everything about “${soon}”`}
              </span>
            </Combobox.Option>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

function Option({ person, now }: { person: FoundPerson; now: string }) {
  const name = person.found.find((one) => one.in === 'name')
  const others = person.found.filter((one) => one.in !== 'name').slice(0, 2)
  return (
    <span className={style.option}>
      <Face id={person.id} name={person.name} size={28} />
      <span className={style.optionText}>
        <span className={style.name}>{name ? <Marked {...name} /> : person.name}</span>
        {others.every((one) => one.in !== 'handle') && (
          <span className={style.handle}>{shownHandle(person.handles[0] ?? person.id)}</span>
        )}
        {others.map((one) => (
          <FoundLine key={`${one.in} ${one.id} ${one.words}`} one={nearer(one)} now={now} />
        ))}
      </span>
    </span>
  )
}

/** Letters before the first find, in one line. */
const before = 26

/** Cut so that the find stands in a short line. */
function nearer(one: Found): Found {
  const first = one.marks[0]?.[0] ?? 0
  if (first <= before) return one
  const cut = one.words.indexOf(' ', first - before) + 1
  const start = cut === 0 || cut > first ? first : cut
  return {
    ...one,
    words: `… ${one.words.slice(start)}`,
    marks: one.marks.map(([from, to]) => [from - start + 2, to - start + 2]),
  }
}
