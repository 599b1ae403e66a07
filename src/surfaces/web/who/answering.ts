/** One person, two people, or later: takes the question away at once, keeps the word, and offers to undo it. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { joinPeople, keepApart, speakFor, undoWho } from '../api/people/who.ts'
import { dataKey } from '../api/reads.ts'
import { useUndo } from '../undo/undo.tsx'

/** `speaks`: the second of `ids` speaks for the first. */
export type WhoWord = { ids: readonly [string, string]; name: string; said: 'one' | 'two' | 'speaks' }

const doneWords = {
  one: (name: string) => `One person now: ${name}.`,
  two: () => 'They stay two, and are not asked about again.',
  speaks: (name: string) => `Noted: ${name} speaks for them.`,
} as const satisfies Record<WhoWord['said'], (name: string) => string>

/** `done` is told what can be undone; `undone` that it was. */
export function useWhoWords({ done, undone }: { done?: (act: string) => void; undone?: (act: string) => void } = {}) {
  const queries = useQueryClient()
  const undo = useUndo()
  const refetch = () => queries.invalidateQueries({ queryKey: dataKey })
  return useMutation({
    mutationFn: ({ ids, name, said }: WhoWord) =>
      said === 'one'
        ? joinPeople(ids, name || undefined)
        : said === 'speaks'
          ? speakFor(ids[0], ids[1])
          : keepApart(ids),
    onSuccess: ({ act }, word) => {
      done?.(act)
      undo.offer({
        said: doneWords[word.said](word.name),
        undo: async () => {
          await undoWho(act)
          undone?.(act)
          await refetch()
        },
      })
    },
    onError: undo.fail,
    onSettled: refetch,
  })
}

/** Takes an earlier answer back. */
export function useTakeBack(done: (act: string) => void): (act: string) => void {
  const queries = useQueryClient()
  const undo = useUndo()
  const { mutate } = useMutation({
    mutationFn: undoWho,
    onSuccess: (_, act) => {
      done(act)
      undo.offer({ said: 'Taken back.' })
    },
    onError: undo.fail,
    onSettled: () => queries.invalidateQueries({ queryKey: dataKey }),
  })
  return (act) => mutate(act)
}
