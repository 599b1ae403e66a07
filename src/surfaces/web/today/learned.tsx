/** The drawer that says what the order learned from what was done, put off and refused; and the way to begin anew. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { dataKey } from '../api/reads.ts'
import { SideDrawer } from '../floats/layer.tsx'
import { TroubleNote, Waiting } from '../parts/trouble.tsx'
import { useUndo } from '../undo/undo.tsx'
import { shortDay } from '../words/dates.ts'
import { learnFrom, learningQuery } from './calls.ts'
import style from './today.module.css'

export function Learned({ now, close }: { now: string; close: () => void }) {
  const { data, error, refetch } = useQuery(learningQuery)
  const queries = useQueryClient()
  const undo = useUndo()
  const since = data?.since ? Date.parse(data.since) : 0
  const again = () => queries.invalidateQueries({ queryKey: dataKey })
  const begin = useMutation({
    mutationFn: () => learnFrom(Date.now()),
    onSuccess: () => {
      close()
      undo.offer({
        said: 'The list begins to learn anew.',
        undo: async () => {
          await learnFrom(since)
          await again()
        },
      })
      return again()
    },
    onError: undo.fail,
  })
  const known = data?.lessons.filter(({ done, snoozed, refused }) => done + snoozed + refused > 0) ?? []
  return (
    <SideDrawer title="What this list has learned" close={close}>
      {error && <TroubleNote error={error} again={() => void refetch()} />}
      {!data && !error && <Waiting lines={5} what="what was learned" />}
      {data && (
        <>
          <p className="small soft">
            From what you did, put off and refused on earlier days
            {data.since ? `, since ${shortDay(data.since, now)}` : ''}. It changes the order of people whom you owe
            nothing, and never hides an answer you owe.
          </p>
          <ul className={style.lessons}>
            {known.map(({ kind, words, done, snoozed, refused }) => (
              <li key={kind}>
                {words}{' '}
                <span className="small soft">
                  {done} done, {snoozed} put off, {refused} refused.
                </span>
              </li>
            ))}
            {known.length === 0 && <li>Nothing yet: there is too little to go by.</li>}
          </ul>
          {known.length > 0 && (
            <button type="button" className="button" disabled={begin.isPending} onClick={() => begin.mutate()}>
              Begin anew
            </button>
          )}
        </>
      )}
    </SideDrawer>
  )
}
