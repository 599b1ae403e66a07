/** What the rhythms ask of a week against the time there is, their circles, and who could wait longer where it is too much. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { rhythmWords } from '../../../../people/rhythm/names.ts'
import { type Label, overviewQuery, setRhythm, type Time } from '../../api/people.ts'
import { dataKey } from '../../api/reads.ts'
import { useUndo } from '../../undo/undo.tsx'
import { count, startCount } from '../../words/numbers.ts'
import { usualRoles } from '../said/labels.tsx'
import { RhythmChoice } from '../said/rhythm-choice.tsx'
import { useSaying } from '../said/saying.ts'
import style from './matter.module.css'

export function TimeForRhythms() {
  const { data } = useQuery(overviewQuery)
  if (!data) return null
  const { time, counts, roles, tags } = data
  return (
    <section className={style.time} aria-labelledby="time">
      <h2 id="time">Time for them</h2>
      <p className={style.lead}>{time.words}</p>
      {time.circles.length > 0 && <Circles time={time} />}
      {counts.due > 0 && (
        <p>
          <Link to="/people" search={{ due: 'now', sort: 'due' }}>
            {startCount(counts.due, 'person is', 'people are')} due
          </Link>{' '}
          by their rhythm
          {counts.dueThisWeek > counts.due ? `, ${count(counts.dueThisWeek, 'is', 'are')} by next week` : ''}.
        </p>
      )}
      {!time.fits && <Easings time={time} />}
      <Rhythms roles={roles} tags={tags} />
    </section>
  )
}

/** Each rhythm as a bar as long as the contacts a week it asks for. */
function Circles({ time: { circles } }: { time: Time }) {
  const most = Math.max(...circles.map(({ contactsAWeek }) => contactsAWeek))
  return (
    <table className={style.circles}>
      <thead className="away">
        <tr>
          <th scope="col">Rhythm</th>
          <th scope="col">People</th>
          <th scope="col">Contacts a week</th>
        </tr>
      </thead>
      <tbody>
        {circles.map(({ days, words, people, contactsAWeek }) => (
          <tr key={days}>
            <th scope="row">{words}</th>
            <td>{count(people, 'person', 'people')}</td>
            <td>
              <span className={style.bar} style={{ width: `${(140 * contactsAWeek) / most}px` }} aria-hidden="true" />{' '}
              {contactsAWeek < 1 ? 'under one a week' : `${Math.round(contactsAWeek)} a week`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Shown at once; the rest follows when these are eased. */
const shownEasings = 5

function Easings({ time: { easings } }: { time: Time }) {
  const say = useSaying()
  if (easings.length === 0) return null
  return (
    <ul className={style.easings}>
      {easings.slice(0, shownEasings).map(({ id, name, days, toDays, why }) => (
        <li key={id}>
          <Link to="/people/$id" params={{ id }}>
            {name}
          </Link>{' '}
          {why}.{' '}
          <button
            type="button"
            className="quiet"
            disabled={say.isPending}
            onClick={() =>
              say.mutate({
                ids: [id],
                saying: { everyDays: toDays },
                said: `${name}: ${rhythmWords(toDays)} instead of ${rhythmWords(days)}.`,
              })
            }
          >
            Make it {rhythmWords(toDays)}
            <span className="away"> with {name}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function Rhythms({ roles, tags }: { roles: readonly Label[]; tags: readonly Label[] }) {
  const others = usualRoles.filter((role) => !roles.some(({ name }) => name === role))
  const all = [
    ...[...roles, ...others.map((name) => ({ name, people: 0, everyDays: null }))].map((role) => ({
      ...role,
      of: 'role' as const,
    })),
    ...tags.map((tag) => ({ ...tag, of: 'tag' as const })),
  ]
  return (
    <details className={style.rhythms}>
      <summary>A rhythm for everybody of a role, or with a tag</summary>
      <ul>
        {all.map((label) => (
          <RhythmOf key={`${label.of} ${label.name}`} of={label.of} label={label} />
        ))}
      </ul>
      <p className="small soft">What you say of one person goes before this; whoever only sells is left out.</p>
    </details>
  )
}

function RhythmOf({ of, label: { name, people, everyDays } }: { of: 'role' | 'tag'; label: Label }) {
  const queries = useQueryClient()
  const undo = useUndo()
  const whom = of === 'role' ? { role: name } : { tag: name }
  const again = () => queries.invalidateQueries({ queryKey: dataKey })
  const set = useMutation({
    mutationFn: (days: number | null) => setRhythm(whom, days),
    onSuccess: async ({ before }) => {
      undo.offer({ said: `The rhythm for ${name} is kept.`, undo: () => setRhythm(whom, before).then(again) })
      await again()
    },
    onError: undo.fail,
  })
  return (
    <li>
      {of === 'tag' ? `#${name}` : name}, {count(people, 'person', 'people')}:{' '}
      <RhythmChoice
        label={`How often to be in touch with everybody ${of === 'role' ? 'who is' : 'tagged'} ${name}`}
        value={everyDays}
        none="as it comes"
        disabled={set.isPending}
        set={set.mutate}
      />
    </li>
  )
}
