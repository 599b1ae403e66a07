/** How to get each network's own export, step by step, in the network's words. */
import { useQuery } from '@tanstack/react-query'
import { networksQuery } from '../api/reads.ts'
import type { NetworkAbout } from '../api/shapes.ts'
import { NetworkMark } from '../parts/network.tsx'
import { TroubleNote, Waiting } from '../parts/trouble.tsx'

import { listed } from '../words/numbers.ts'
import style from './welcome.module.css'

export function HowToExport() {
  const { data, error, refetch } = useQuery(networksQuery)
  return (
    <section>
      <h2 className={style.asideTitle}>How to get your archive</h2>
      {error && <TroubleNote error={error} again={() => void refetch()} />}
      {!data && !error && <Waiting lines={6} what="the list of networks" />}
      <ul className={style.networks}>
        {data
          ?.filter(({ archive, howToExport }) => archive && howToExport.length > 0)
          .map((about) => (
            <Network key={about.network} about={about} />
          ))}
      </ul>
      <NotYet networks={data ?? []} />
    </section>
  )
}

function Network({ about }: { about: NetworkAbout }) {
  return (
    <li>
      <details className={style.network} name="how-to-export">
        <summary>
          <NetworkMark network={about.network} titled />
        </summary>
        <ol className={style.steps}>
          {about.howToExport.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {about.cannotTell.length > 0 && (
          <div className={style.cannot}>
            <p>What it does not tell:</p>
            <ul>
              {about.cannotTell.map((gap) => (
                <li key={gap}>{gap}</li>
              ))}
            </ul>
          </div>
        )}
      </details>
    </li>
  )
}

/** Networks whose archive cannot be read yet, with the reason. */
function NotYet({ networks }: { networks: readonly NetworkAbout[] }) {
  const missing = networks.filter(({ archive }) => !archive)
  if (missing.length === 0) return null
  return (
    <details className={style.notYet}>
      <summary>Not read yet: {listed(missing.map(({ title }) => title))}</summary>
      <ul>
        {missing.map(({ network, title, missing: why }) => (
          <li key={network}>{why?.archive ?? `The archive of ${title} cannot be read yet.`}</li>
        ))}
      </ul>
    </details>
  )
}
