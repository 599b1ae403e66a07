/** Day, month and, where it is known, year: three fields, since a birthday often comes without the year. */
import { useId } from 'react'
import style from './memory.module.css'

const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month, 15)),
)

export function DayFields({ on }: { on: string | null }) {
  const [year = '', month = '', day = ''] = on === null ? [] : (/^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(on)?.slice(1) ?? [])
  const ids = { day: useId(), month: useId(), year: useId() }
  return (
    <fieldset className={style.dayFields}>
      <legend className="away">The day</legend>
      <div>
        <label className="label" htmlFor={ids.day}>
          Day
        </label>
        <input
          id={ids.day}
          name="day"
          className="field"
          inputMode="numeric"
          pattern="0?[1-9]|[12][0-9]|3[01]"
          title="1 to 31"
          defaultValue={day.replace(/^0/, '')}
          autoComplete="off"
        />
      </div>
      <div>
        <label className="label" htmlFor={ids.month}>
          Month
        </label>
        <select id={ids.month} name="month" className="field" defaultValue={month}>
          <option value="">–</option>
          {months.map((name, at) => (
            <option key={name} value={String(at + 1).padStart(2, '0')}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label className="label" htmlFor={ids.year}>
          Year <span className="faint">if known</span>
        </label>
        <input
          id={ids.year}
          name="year"
          className="field"
          inputMode="numeric"
          pattern="[0-9]{4}"
          title="four figures"
          defaultValue={year === '-' ? '' : year}
          autoComplete="off"
        />
      </div>
    </fieldset>
  )
}

/** The day as it is kept; null where none is given, undefined where it is in no calendar. */
export function dayFrom(form: FormData): string | null | undefined {
  const part = (name: string) => String(form.get(name) ?? '').trim()
  const [day, month, year] = [part('day'), part('month'), part('year')]
  if (!day && !month && !year) return null
  const date = `${month}-${day.padStart(2, '0')}`
  const at = new Date(`${year || '2000'}-${date}T00:00:00Z`)
  if (!day || !month || Number.isNaN(at.getTime()) || at.toISOString().slice(5, 10) !== date) return undefined
  return `${year || '-'}-${date}`
}
