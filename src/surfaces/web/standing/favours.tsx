/** Favours of both sides: those asked for can be settled, and opened again. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { FavourAnswer } from '../../../runs/standing/shapes.ts'
import { settleFavour } from '../api/people/standing.ts'
import { dataKey } from '../api/reads.ts'
import { useUndo } from '../undo/undo.tsx'
import { shortDay } from '../words/dates.ts'
import style from './give-and-take.module.css'

const sides: Record<string, string> = {
  given: 'You did them a favour',
  received: 'They did you a favour',
  'asked-of-us': 'They asked of you',
  'asked-by-us': 'You asked of them',
}

export function Favours({ favours, now }: { favours: readonly FavourAnswer[]; now: string }) {
  const queries = useQueryClient()
  const undo = useUndo()
  const settle = useMutation({
    mutationFn: ({ id, done }: { id: string; done: boolean }) => settleFavour(id, done),
    onSuccess: (_, { id, done }) => {
      if (done)
        undo.offer({
          said: 'Settled.',
          undo: async () => {
            await settleFavour(id, false)
            await queries.invalidateQueries({ queryKey: dataKey })
          },
        })
      return queries.invalidateQueries({ queryKey: dataKey })
    },
    onError: undo.fail,
  })
  return (
    <div className={style.favours}>
      <h3 className={style.small}>Favours</h3>
      {favours.length === 0 && (
        <p className="small soft">None is noted. “+” notes one, done or asked for, on either side.</p>
      )}
      <ul className={style.list}>
        {favours.toReversed().map(({ id, side, what, at, settledAt, open }) => (
          <li key={id} className={style.favour}>
            <span className={style.side} data-side={side === 'given' || side === 'asked-by-us' ? 'us' : 'them'}>
              {sides[side] ?? side}
            </span>
            <span className="words">{what}</span>
            <span className={style.state}>
              <span className="small faint">
                {shortDay(at, now)}
                {!open && settledAt && `, settled on ${shortDay(settledAt, now)}`}
                {open && ', still open'}
              </span>
              {(open || settledAt !== null) && (side === 'asked-of-us' || side === 'asked-by-us') && (
                <button
                  type="button"
                  className="quiet"
                  disabled={settle.isPending}
                  onClick={() => settle.mutate({ id, done: open })}
                >
                  {open ? 'It is settled' : 'Open it again'}
                  <span className="away">: {what}</span>
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
