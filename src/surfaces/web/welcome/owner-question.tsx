/** Asks whose account a file is of, where it does not tell it itself. */
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { statusQuery } from '../api/reads.ts'
import { HandleIs, useTitles } from '../parts/network.tsx'
import { networkOf, shownHandle } from '../words/deeds.ts'
import style from './question.module.css'
import { type Reading, useReadingRoom } from './reading-room.tsx'

export function OwnerQuestion({ reading, networks }: { reading: Reading; networks: readonly string[] }) {
  const { again, stop } = useReadingRoom()
  const title = useTitles()
  const id = useId()
  const { data: status } = useQuery(statusQuery)
  const [said, setSaid] = useState<Record<string, string>>({})
  const [network = ''] = networks
  const known = (status?.accounts ?? [])
    .map(({ account }) => account)
    .filter((account) => networkOf(account) === network && !account.endsWith(':name/unknown'))
  const owners = networks.flatMap((one) => (said[one]?.trim() ? [`${one}:${said[one].trim()}`] : []))
  return (
    <form
      className={style.question}
      onSubmit={(event) => {
        event.preventDefault()
        if (owners.length > 0) again(reading.key, { owners, preview: reading.state?.preview === true })
      }}
    >
      <p>
        This file does not tell whose {title(network)} account it is of. Say it once, and it is put in the right place;
        until then it stands under nobody’s name.
      </p>
      {networks.map((one) => (
        <div key={one} className={style.answer}>
          <div>
            <label className="label" htmlFor={`${id}${one}`}>
              Your name on {title(one)}
            </label>
            <HandleIs network={one} id={`${id}${one}-is`} />
            <input
              id={`${id}${one}`}
              aria-describedby={`${id}${one}-is`}
              className="field"
              list={`${id}${one}-known`}
              autoComplete="off"
              value={said[one] ?? ''}
              onChange={(event) => setSaid({ ...said, [one]: event.target.value })}
            />
            <datalist id={`${id}${one}-known`}>
              {known.map((account) => (
                <option key={account} value={shownHandle(account)} />
              ))}
            </datalist>
          </div>
          <button type="submit" className="button next" disabled={owners.length === 0}>
            It is mine
          </button>
        </div>
      ))}
      <button type="button" className="quiet" onClick={() => stop(reading.key)}>
        Not now: the page Sources asks again
      </button>
    </form>
  )
}
