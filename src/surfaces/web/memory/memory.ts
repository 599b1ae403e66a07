/** Keeps, changes and takes away what is remembered, each with its way back. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { changeNote, type Kept, keepFile, keepNote, removeNote, restoreNote, type SaidNote } from '../api/memory.ts'
import { dataKey } from '../api/reads.ts'
import { useUndo } from '../undo/undo.tsx'

/** `undo` takes back what was done. */
type Deed = { work: () => Promise<unknown>; said: string; undo?: (done: unknown) => Promise<unknown> }

export function useDeed() {
  const queries = useQueryClient()
  const { offer, fail } = useUndo()
  const again = () => queries.invalidateQueries({ queryKey: dataKey })
  return useMutation({
    mutationFn: ({ work }: Deed) => work(),
    onSuccess: (done, { said, undo }) => {
      offer({ said, ...(undo && { undo: () => undo(done).then(again) }) })
      // The form closes at once, and does not wait for what is fetched anew.
      void again()
    },
    onError: fail,
  })
}

const idOf = (done: unknown): string =>
  typeof done === 'object' && done !== null && 'id' in done ? String(done.id) : ''

export const keeping = (whom: string, said: SaidNote): Deed => ({
  work: () => keepNote(whom, said),
  said: 'Kept.',
  undo: (done) => removeNote(idOf(done)),
})

export const keepingFiles = (whom: string, files: readonly File[]): Deed => ({
  work: async () => {
    const kept: Kept[] = []
    try {
      for (const file of files) kept.push(await keepFile(whom, file))
    } catch (error) {
      // All of them or none: whoever is told of an error need not find out which are there.
      for (const one of kept) await removeNote(one.id)
      throw error
    }
    return kept
  },
  said: files.length === 1 ? 'The file is kept.' : `${files.length} files are kept.`,
  undo: async (done) => {
    if (Array.isArray(done)) for (const one of done) await removeNote(idOf(one))
  },
})

/** `before`: what it said, to go back to. */
export const changing = (id: string, said: SaidNote, before: SaidNote): Deed => ({
  work: () => changeNote(id, said),
  said: 'Changed.',
  undo: () => changeNote(id, before),
})

export const removing = (id: string): Deed => ({
  work: () => removeNote(id),
  said: 'Taken away.',
  undo: () => restoreNote(id),
})
