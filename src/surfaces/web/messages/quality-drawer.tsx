/** How good the reading is: on what somebody here has looked at, and on messages that nothing was made from. */
import { useQuery } from '@tanstack/react-query'
import { type LabelPrecision, type Precision, precisionQuery } from '../api/messages.ts'
import { SideDrawer } from '../floats/layer.tsx'
import { TroubleNote, Waiting } from '../parts/trouble.tsx'
import { day } from '../words/dates.ts'
import { labelWords } from '../words/labels.ts'
import { count, figure, listed, upperFirst } from '../words/numbers.ts'
import style from './messages.module.css'

export function QualityDrawer({ close }: { close: () => void }) {
  const { data, error, refetch } = useQuery(precisionQuery)
  return (
    <SideDrawer title="How good is the reading?" close={close}>
      {error && <TroubleNote error={error} again={() => void refetch()} />}
      {!data && !error && <Waiting lines={9} what="how good the reading is" />}
      {data && (
        <>
          <Here precision={data} />
          {data.setAside && <SetAside of={data.setAside} weak={data.weak.setAside} />}
        </>
      )}
    </SideDrawer>
  )
}

const word = (label: string): string => ({ ...labelWords, ...besides })[label] ?? label

/** What is measured of no label. */
const besides: Readonly<Record<string, string>> = {
  breach: 'what one should think twice about',
  sentiment: 'the tone',
  language: 'the language',
  mode: 'mode',
  subject: 'whom it is about',
  intents: 'what it does',
  'core intents': 'what it does, where that matters most',
}

function Here({ precision: { looked, since, labels, weak } }: { precision: Precision }) {
  const rows = labels.filter(({ read, missed }) => read + missed > 0)
  const from = since === null ? '' : ` since it last learned from you, on ${day(since)}`
  return (
    <section className={style.chapter}>
      <h3>On your own messages</h3>
      {looked === 0 ? (
        <p className="soft">
          Nobody has looked yet{from}. Say of any message that it is right, or put it right; from then on this tells how
          often the reading was.
        </p>
      ) : (
        <>
          <p className="soft">
            From {count(looked, 'message', 'messages')} you have looked at{from}. Those one looks at are often the
            doubtful ones, so of all messages rather more will be right.
          </p>
          <Weak labels={weak.here} />
          <table className={style.judged}>
            <thead>
              <tr>
                <th scope="col">Read as</th>
                <th scope="col">right</th>
                <th scope="col">
                  <span className="away">Between, in 19 of 20 such cases</span>
                </th>
                <th scope="col" className={style.number}>
                  missed
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.label} of={row} weak={weak.here.includes(row.label)} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}

function Weak({ labels }: { labels: readonly string[] }) {
  if (labels.length === 0) return null
  return (
    <p>
      <b>{upperFirst(listed(labels.map((label) => `“${word(label)}”`)))}</b> {labels.length === 1 ? 'is' : 'are'} weak:
      take {labels.length === 1 ? 'it' : 'them'} as a hint, not as a fact.
    </p>
  )
}

function Row({ of: { label, read, right, missed, interval }, weak }: { of: LabelPrecision; weak: boolean }) {
  return (
    <tr data-weak={weak}>
      <th scope="row">{word(label)}</th>
      <td>{read === 0 ? 'never read' : `${figure(right)} of ${figure(read)}`}</td>
      <td>{interval && <Beam value={right / read} interval={interval} />}</td>
      <td className={style.number}>{missed > 0 ? figure(missed) : ''}</td>
    </tr>
  )
}

const percent = (share: number): string => `${Math.round(share * 100)}%`

/** A share on a line from none to all, with the stretch in which it lies. */
function Beam({ value, interval: [low, high] }: { value: number; interval: readonly [number, number] }) {
  const width = 120
  const x = (share: number) => 5 + share * (width - 10)
  return (
    <>
      <svg width={width} height={12} viewBox={`0 0 ${width} 12`} className={style.beam} aria-hidden="true">
        <path d={`M5 6H${width - 5}`} className={style.line} />
        <rect x={x(low)} y={3} width={Math.max(2, x(high) - x(low))} height={6} rx={3} className={style.reach} />
        <circle cx={x(value)} cy={6} r={4} />
      </svg>
      <span className="away">
        between {percent(low)} and {percent(high)}
      </span>
    </>
  )
}

function SetAside({ of: { measures, labels }, weak }: { of: NonNullable<Precision['setAside']>; weak: string[] }) {
  return (
    <section className={style.chapter}>
      <h3>On messages set aside</h3>
      <p className="soft">
        Measured once on messages that no rule and no weight was made from, with the stretch in which the true value
        lies.
      </p>
      <Weak labels={weak} />
      <table className={style.judged}>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">here</th>
            <th scope="col">
              <span className="away">Between, in 19 of 20 such cases</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(measures).map(([name, { here, low, high }]) => (
            <tr key={name}>
              <th scope="row">{word(name)}</th>
              <td>{percent(here)}</td>
              <td>
                <Beam value={here} interval={[low, high]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className={style.judged}>
        <thead>
          <tr>
            <th scope="col">Label</th>
            <th scope="col">right where it is read</th>
            <th scope="col">found where it is</th>
            <th scope="col" className={style.number}>
              of
            </th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(labels).map(([label, { precision, recall, of }]) => (
            <tr key={label} data-weak={weak.includes(label)}>
              <th scope="row">{word(label)}</th>
              <td>{percent(precision)}</td>
              <td>{percent(recall)}</td>
              <td className={style.number}>{figure(of)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
