/** How to get each network's own export, step by step, in the network's words. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { networksQuery } from '../api/reads.ts'
import type { NetworkAbout } from '../api/shapes.ts'
import { waitFor } from '../api/writes.ts'
import { NetworkMark } from '../parts/network.tsx'
import { TroubleNote, Waiting } from '../parts/trouble.tsx'

import { useUndo } from '../undo/undo.tsx'
import { listed } from '../words/numbers.ts'
import style from './welcome.module.css'

/** `waiting`: networks whose archive was asked for and has not come yet. */
export function HowToExport({ waiting = [] }: { waiting?: readonly string[] }) {
  const { data, error, refetch } = useQuery(networksQuery)
  return (
    <section>
      <h2 className={style.asideTitle}>How to get your archive</h2>
      {error && <TroubleNote error={error} again={() => void refetch()} />}
      {!data && !error && <Waiting lines={6} what="the list of networks" />}
      {(['network', 'format'] as const).map((kind) => (
        <ul key={kind} className={style.networks} aria-label={kind === 'network' ? 'Networks' : 'Other files'}>
          {kind === 'format' && data && <li className={style.others}>Lists, address books and other files</li>}
          {data
            ?.filter((about) => about.kind === kind && about.archive && about.howToExport.length > 0)
            .map((about) => (
              <Network key={about.network} about={about} waits={waiting.includes(about.network)} />
            ))}
        </ul>
      ))}
      <NotYet networks={data ?? []} />
    </section>
  )
}

function Network({ about, waits }: { about: NetworkAbout; waits: boolean }) {
  const queries = useQueryClient()
  const undo = useUndo()
  const settle = () => queries.invalidateQueries()
  const ask = useMutation({
    mutationFn: () => waitFor(about.network, true),
    onSuccess: async () => {
      await settle()
      undo.offer({
        said: `You will be reminded when ${about.title} should have it ready.`,
        undo: () => waitFor(about.network, false).then(settle),
      })
    },
    onError: undo.fail,
  })
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
        {about.kind === 'network' && (
          <p className={style.asked}>
            {waits ? (
              'You have asked for it; it is remembered.'
            ) : (
              <button type="button" className="button" onClick={() => ask.mutate()} disabled={ask.isPending}>
                I have asked for it<span className="away"> at {about.title}</span>
              </button>
            )}
          </p>
        )}
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
  const missing = networks.filter(({ archive, kind }) => !archive && kind === 'network')
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
