/** Notification mails that no template reads: shown, so that one can point at who did what, and such mails are read. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { InteractionKind } from '../../../connectors/record.ts'
import { keepTemplate, type Pointed, tryTemplate } from '../api/notices.ts'
import type { UnreadKind } from '../api/shapes.ts'
import { useTitles } from '../parts/network.tsx'
import { useUndo } from '../undo/undo.tsx'
import { deed } from '../words/deeds.ts'
import { count } from '../words/numbers.ts'
import style from './sources.module.css'

const kinds: readonly (readonly [InteractionKind | 'none', string])[] = [
  ['reply', 'they answered or commented'],
  ['mention', 'they mentioned you'],
  ['reaction', 'they liked something of yours'],
  ['share', 'they passed something of yours on'],
  ['quote', 'they quoted you'],
  ['follow', 'they followed you'],
  ['connect', 'you were connected'],
  ['invite', 'they asked to connect'],
  ['message', 'they wrote to you'],
  ['recommend', 'they recommended you'],
  ['none', 'nothing: it tells of no person'],
]

export function NoticeMaker({ unread }: { unread: readonly UnreadKind[] }) {
  const title = useTitles()
  const total = unread.reduce((sum, one) => sum + one.count, 0)
  return (
    <details className={style.maker}>
      <summary className="quiet">{count(total, 'notification mail', 'notification mails')} could not be read</summary>
      <ul>
        {unread.map((notice) => (
          <li key={`${notice.network} ${notice.subject}`} className={style.mail}>
            <p className="small soft">
              {title(notice.network)}, {count(notice.count, 'mail like this', 'mails like this')}
            </p>
            {notice.taught ? (
              <p>
                <b>{notice.subject}</b> Taught: give your mailbox again, and {count(notice.count, 'it is', 'they are')}{' '}
                read.
              </p>
            ) : (
              <Pointing notice={notice} />
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Select a piece of the mail and say what it is. */
function Pointing({ notice }: { notice: UnreadKind }) {
  const id = useId()
  const queries = useQueryClient()
  const undo = useUndo()
  const [pointed, setPointed] = useState<Partial<Pointed>>({})
  const whole = (): Pointed => ({ ...pointed, kind: pointed.kind ?? 'none' })
  const [selected, setSelected] = useState('')
  const take = () => setSelected(getSelection()?.toString().trim() ?? '')
  const set = (field: keyof Omit<Pointed, 'kind'>, value: string) => {
    const { [field]: _, ...rest } = pointed
    setPointed(value === '' ? rest : { ...rest, [field]: value })
  }
  const trial = useMutation({ mutationFn: () => tryTemplate(notice, whole()), onError: undo.fail })
  const keep = useMutation({
    mutationFn: () => keepTemplate(notice, whole()),
    onSuccess: async () => {
      undo.offer({ said: 'Such mails are read from now on. Give your mailbox again, and these are read as well.' })
      await queries.invalidateQueries()
    },
    onError: undo.fail,
  })
  const fields = [
    ['name', 'Who did it', 'Their name as it stands in the mail, nothing more. Select it above, or write it here.'],
    ['text', 'Their words', 'What they wrote, where the mail quotes it; leave it empty where it does not.'],
  ] as const
  const links = [
    ['personLink', 'Leads to them'],
    ['link', 'Leads to what they did'],
  ] as const
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        trial.mutate()
      }}
    >
      <div onPointerUp={take}>
        <p className={style.mailLine}>
          <b>{notice.subject}</b>
        </p>
        {notice.lines.slice(0, 12).map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines may be alike, and stay where they are.
          <p key={`${at} ${line}`} className={style.mailLine}>
            {line}
          </p>
        ))}
      </div>
      {selected !== '' && (
        <p className={style.acts}>
          <span className="small soft">“{selected.slice(0, 60)}” is</span>
          {fields.map(([field, words]) => (
            <button key={field} type="button" className="quiet" onClick={() => set(field, selected)}>
              {words.toLowerCase()}
            </button>
          ))}
        </p>
      )}
      <div className={style.mailForm}>
        <div>
          <label className="label" htmlFor={`${id}kind`}>
            What it tells
          </label>
          <select
            id={`${id}kind`}
            className="field"
            required
            value={pointed.kind ?? ''}
            onChange={(event) => {
              const found = kinds.find(([kind]) => kind === event.target.value)
              if (found) setPointed({ ...pointed, kind: found[0] })
            }}
          >
            <option value="" disabled>
              choose what they did
            </option>
            {kinds.map(([kind, words]) => (
              <option key={kind} value={kind}>
                {words}
              </option>
            ))}
          </select>
        </div>
        {pointed.kind !== 'none' &&
          fields.map(([field, words, meaning]) => (
            <div key={field}>
              <label className="label" htmlFor={id + field}>
                {words}
              </label>
              <p id={`${id}${field}-is`} className="small soft">
                {meaning}
              </p>
              <input
                id={id + field}
                className="field"
                aria-describedby={`${id}${field}-is`}
                required={field === 'name'}
                value={pointed[field] ?? ''}
                onChange={(event) => set(field, event.target.value)}
              />
            </div>
          ))}
        {pointed.kind !== 'none' &&
          links.map(([field, words]) => (
            <div key={field}>
              <label className="label" htmlFor={id + field}>
                {words}
              </label>
              <select
                id={id + field}
                className="field"
                value={pointed[field] ?? ''}
                onChange={(event) => set(field, event.target.value)}
              >
                <option value="">no link</option>
                {[...new Map(notice.links.map((link) => [link.url, link])).values()].map(({ text, url }) => (
                  <option key={url} value={url}>
                    {text ? `${text} (${url.slice(0, 60)})` : url.slice(0, 80)}
                  </option>
                ))}
              </select>
            </div>
          ))}
      </div>
      <p className={style.acts}>
        <button type="submit" className="button" disabled={trial.isPending}>
          Try it
        </button>
        <button
          type="button"
          className="button"
          disabled={keep.isPending || trial.data === undefined}
          onClick={() => keep.mutate()}
        >
          Read such mails so
        </button>
      </p>
      {trial.data && (
        <ul className="small" aria-live="polite">
          {trial.data.reads.slice(0, 8).map(({ subject, kind, name, handle, text, url }) => (
            <li key={subject}>
              It would read: {deed({ direction: 'received', kind, with: [], withName: name ?? handle })}
              {name && handle ? ` (${handle})` : ''}
              {text ? `: “${text.slice(0, 120)}”` : ''}
              {url ? `, at ${url.slice(0, 120)}` : ''}
            </li>
          ))}
          <li className="soft">
            {trial.data.rest === 0
              ? 'Every mail shown here could then be read.'
              : `${count(trial.data.rest, 'kind of mail', 'kinds of mail')} would still not be read.`}
          </li>
        </ul>
      )}
    </form>
  )
}
