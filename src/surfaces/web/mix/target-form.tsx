/** The mix one aims at, as a sentence with three numbers in it that one can change. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, Fragment, useState } from 'react'
import type { Mode } from '../../../connectors/record.ts'
import { setSetting } from '../api/messages.ts'
import { dataKey } from '../api/reads.ts'
import { useUndo } from '../undo/undo.tsx'
import style from './mix.module.css'
import { mixModes } from './sums.ts'

type Target = Record<Mode, number>

const setAll = async (target: Target): Promise<void> => {
  for (const mode of mixModes) await setSetting(`mix.target.${mode}`, Math.round(target[mode] * 1000) / 1000)
}

export function TargetForm({ target }: { target: Target }) {
  const queries = useQueryClient()
  const undo = useUndo()
  const [touched, setTouched] = useState(false)
  const again = () => queries.invalidateQueries({ queryKey: dataKey })
  const save = useMutation({
    mutationFn: setAll,
    onSuccess: async () => {
      setTouched(false)
      undo.offer({ said: 'That is what you aim at now.', undo: () => setAll(target).then(again) })
      await again()
    },
    onError: undo.fail,
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const given = (mode: Mode) => Math.max(0, Number(form.get(mode)) || 0)
    const sum = given('broadcast') + given('chat') + given('engage')
    if (sum === 0) return
    save.mutate({ broadcast: given('broadcast') / sum, chat: given('chat') / sum, engage: given('engage') / sum })
  }
  return (
    <form className={style.aim} onSubmit={submit} onInput={() => setTouched(true)}>
      You aim at{' '}
      {mixModes.map((mode, at) => (
        <Fragment key={`${mode} ${target[mode]}`}>
          <label className={style.aimed}>
            <input
              name={mode}
              className="inline"
              inputMode="numeric"
              defaultValue={Math.round(target[mode] * 100)}
              aria-label={`Of a hundred acts, ${mode}`}
              autoComplete="off"
            />
            % {mode}
          </label>
          {at === 0 ? ', ' : at === 1 ? ' and ' : '.'}
        </Fragment>
      ))}{' '}
      {touched && (
        <button type="submit" className="button" disabled={save.isPending}>
          Aim at this
        </button>
      )}
    </form>
  )
}
