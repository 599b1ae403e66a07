/** Asks what the columns of a table are, with what the program takes them for, and why. */
import { useState } from 'react'
import type { ColumnUse, Mapping } from '../../../connectors/mapping.ts'
import type { Table } from '../api/shapes.ts'
import { count } from '../words/numbers.ts'
import style from './question.module.css'
import { type Reading, useReadingRoom } from './reading-room.tsx'

const useWords: Record<ColumnUse, string> = {
  person: 'the person',
  name: 'the person’s name',
  email: 'the person’s mail address',
  from: 'who wrote, you or they',
  to: 'to whom, you or they',
  time: 'when it was',
  direction: 'who did it, you or they',
  kind: 'what was done',
  text: 'the words',
  account: 'your account',
  network: 'the network',
  url: 'a link to it',
  id: 'its own number',
  status: 'the state of a subscription',
  'reply-to': 'what it answers',
  left: 'when somebody unsubscribed',
  note: 'a note on the person',
}
const uses = Object.keys(useWords).filter((use): use is ColumnUse => use in useWords)

const rowWords: Record<Mapping['rows'], string> = {
  interactions: 'something that happened between you and somebody',
  subscribers: 'a subscriber of your mailing list',
  drafts: 'a post you mean to publish',
  people: 'a person',
}
const kindsOfRows = Object.keys(rowWords).filter((rows): rows is Mapping['rows'] => rows in rowWords)

export function ColumnsQuestion({
  reading,
  table,
  uploads,
}: {
  reading: Reading
  table: Table
  uploads: readonly string[]
}) {
  const { again, stop } = useReadingRoom()
  const [mapping, setMapping] = useState<Mapping>(table.mapping)
  const change = (name: string, use: string) => {
    const columns = Object.fromEntries(Object.entries(mapping.columns).filter(([column]) => column !== name))
    const chosen = uses.find((one) => one === use)
    setMapping({ ...mapping, columns: chosen ? { ...columns, [name]: chosen } : columns })
  }
  const has = (use: ColumnUse) => Object.values(mapping.columns).includes(use)
  const hasDirection = has('direction')
  const isBetween = has('from') && has('to')
  const isLook = reading.state?.preview === true
  const isWhose = mapping.rows === 'interactions' && !hasDirection && mapping.direction === undefined && !isBetween
  const [said, setSaid] = useState(false)
  const confirm = (preview: boolean) => {
    setSaid(true)
    if (isWhose) return
    again(reading.key, { preview, mappings: { [table.print]: mapping } }, { uploads, names: [table.file] })
  }
  return (
    <form
      className={style.question}
      onSubmit={(event) => {
        event.preventDefault()
        confirm(isLook)
      }}
    >
      <p>
        {table.file} is a table{table.rows === null ? '' : ` of ${count(table.rows, 'row', 'rows')}`} that no network
        made. This is what its columns seem to be. Put right what is wrong; it is remembered for the next one.
      </p>
      {table.missing.map((sentence) => (
        <p key={sentence} role="note">
          {/* What follows the colon is for the command line. */}
          <b>{sentence.replace(/:[^:]*$/, '.')}</b>
        </p>
      ))}
      <p>
        <label>
          Each row is{' '}
          <select
            className="inline"
            value={mapping.rows}
            onChange={(event) => {
              const rows = kindsOfRows.find((one) => one === event.target.value)
              if (rows) setMapping({ ...mapping, rows })
            }}
          >
            {kindsOfRows.map((rows) => (
              <option key={rows} value={rows}>
                {rowWords[rows]}
              </option>
            ))}
          </select>
        </label>
        {mapping.rows === 'interactions' && !hasDirection && (
          <label>
            {' '}
            and was done by{' '}
            <select
              className="inline"
              value={mapping.direction ?? ''}
              onChange={(event) => {
                const { direction: _, ...rest } = mapping
                const { value } = event.target
                setMapping(value === 'sent' || value === 'received' ? { ...rest, direction: value } : rest)
              }}
            >
              <option value="">whom?</option>
              <option value="sent">you</option>
              <option value="received">them</option>
            </select>
          </label>
        )}
      </p>
      {mapping.rows === 'interactions' && !has('time') && (
        <p role="note">
          No column tells when it was. Without a day nothing in it can be counted, in no figure and no finding: it is
          seen in the timelines of its people alone, as undated.
        </p>
      )}
      <table className={style.columns}>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">is</th>
            <th scope="col">for instance</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map(({ name, why, examples }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <select
                  className="inline"
                  aria-label={`What ${name} is`}
                  title={why}
                  value={mapping.columns[name] ?? ''}
                  onChange={(event) => change(name, event.target.value)}
                >
                  <option value="">kept beside it</option>
                  {uses.map((use) => (
                    <option key={use} value={use}>
                      {useWords[use]}
                    </option>
                  ))}
                </select>
              </td>
              <td>{examples.slice(0, 3).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {said && isWhose && (
        <p role="alert">
          One thing is missing: say above who did what the rows tell, you or them. Until then it cannot be read.
        </p>
      )}
      <p className={style.answer}>
        <button type="submit" className="button next">
          {isLook ? 'Look at it so' : 'Read it so'}
        </button>
        {!isLook && (
          <button type="button" className="button" onClick={() => confirm(true)}>
            Look at it first
          </button>
        )}
        <button type="button" className="quiet" onClick={() => stop(reading.key)}>
          Leave it
        </button>
      </p>
    </form>
  )
}
