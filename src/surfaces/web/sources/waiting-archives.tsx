/** Archives that were asked for at a network: when they should be there, and what to do then. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { WaitingArchive } from '../api/shapes.ts'
import { waitFor } from '../api/writes.ts'
import { NetworkMark } from '../parts/network.tsx'
import { useUndo } from '../undo/undo.tsx'
import style from './sources.module.css'

export function WaitingArchives({ waiting }: { waiting: readonly WaitingArchive[] }) {
  if (waiting.length === 0) return null
  return (
    <ul className={style.waiting} aria-label="Archives you asked for">
      {waiting.map((one) => (
        <Waited key={one.network} one={one} />
      ))}
    </ul>
  )
}

function Waited({ one }: { one: WaitingArchive }) {
  const queries = useQueryClient()
  const undo = useUndo()
  const settle = () => queries.invalidateQueries()
  const end = useMutation({
    mutationFn: () => waitFor(one.network, false),
    onSuccess: async () => {
      await settle()
      undo.offer({
        said: `You wait no longer for ${one.title}.`,
        undo: () => waitFor(one.network, true).then(settle),
      })
    },
    onError: undo.fail,
  })
  return (
    <li className={style.waited} data-ready={one.ready}>
      <NetworkMark network={one.network} />
      <span>{one.words}</span>
      <button type="button" className="quiet" onClick={() => end.mutate()} disabled={end.isPending}>
        Wait no longer<span className="away"> for {one.title}</span>
      </button>
    </li>
  )
}
