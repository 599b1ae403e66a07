/** How often one wants to be in touch, as a choice in a sentence. */
import { longestRhythm, rhythms, rhythmWords } from '../../../../people/rhythm/names.ts'

type ChoiceProps = {
  label: string
  /** Days; null for no rhythm. */
  value: number | null
  none: string
  set: (days: number | null) => void
  disabled?: boolean
}

export function RhythmChoice({ label, value, none, set, disabled = false }: ChoiceProps) {
  const named: number[] = Object.values(rhythms)
  const ask = () => {
    const days = Math.round(Number(window.prompt('Every how many days?', String(value ?? 60))))
    if (days >= 1 && days <= longestRhythm) set(days)
  }
  return (
    <select
      className="inline"
      aria-label={label}
      disabled={disabled}
      value={value ?? ''}
      onChange={({ target }) =>
        target.value === 'own' ? ask() : set(target.value === '' ? null : Number(target.value))
      }
    >
      <option value="">{none}</option>
      {named.map((days) => (
        <option key={days} value={days}>
          {rhythmWords(days)}
        </option>
      ))}
      {value !== null && !named.includes(value) && <option value={value}>{rhythmWords(value)}</option>}
      <option value="own">every so many days…</option>
    </select>
  )
}
