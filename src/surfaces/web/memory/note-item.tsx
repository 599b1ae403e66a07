/** One thing that is remembered, with the ways to change it and take it away. */
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Remembered } from '../../../runs/memory/shapes.ts'
import { fileAddress } from '../api/memory.ts'
import { isOutward, Outward } from '../parts/outward.tsx'
import { shortDay } from '../words/dates.ts'
import { upperFirst } from '../words/numbers.ts'
import style from './memory.module.css'
import { changing, removing, useDeed } from './memory.ts'
import { NoteForm } from './note-form.tsx'
import { ahead, dayWords, kindWords, metWords, size, years } from './note-words.ts'

export function NoteItem({ note, now }: { note: Remembered; now: string }) {
  const [open, setOpen] = useState(false)
  const deed = useDeed()
  if (open && note.kind !== 'file')
    return (
      <li>
        <NoteForm
          kind={note.kind}
          note={note}
          saving={deed.isPending}
          cancel={() => setOpen(false)}
          keep={(said) => deed.mutate(changing(note.id, said, saidBy(note)), { onSuccess: () => setOpen(false) })}
        />
      </li>
    )
  const called = note.text || note.file?.name || kindWords[note.kind]
  return (
    <li className={style.item}>
      <div className={style.says}>
        <Says note={note} now={now} />
      </div>
      <span className={style.ways}>
        {note.kind !== 'file' && (
          <button type="button" aria-label={`Change: ${called}`} title="Change" onClick={() => setOpen(true)}>
            ✎
          </button>
        )}
        <button
          type="button"
          aria-label={`Take away: ${called}`}
          title="Take away"
          disabled={deed.isPending}
          onClick={() => deed.mutate(removing(note.id))}
        >
          ×
        </button>
      </span>
    </li>
  )
}

const saidBy = ({ text, kind, on, url, through }: Remembered) => ({ text, kind, on, url, through: through?.id ?? null })

function Says({ note, now }: { note: Remembered; now: string }) {
  const { kind, text, on, url, next, through, file, id, at } = note
  switch (kind) {
    case 'date':
      return (
        <>
          <b>{upperFirst(text || 'a day to remember')}</b> {on && dayWords(on)}
          {next && (
            <span className={style.ahead} data-soon={next.inDays <= 14}>
              {ahead(next)}
              {years(next) && `, ${years(next)}`}
            </span>
          )}
        </>
      )
    case 'met':
      return (
        <>
          {(on || through) && (
            <span>
              {metWords(note)}
              {through && (
                <>
                  {' '}
                  through{' '}
                  <Link to="/people/$id" params={{ id: through.id }}>
                    {through.name}
                  </Link>
                </>
              )}
              .{' '}
            </span>
          )}
          <span className={style.text}>{text}</span>
        </>
      )
    case 'link':
      return isOutward(url) ? (
        <>
          <Outward url={url}>{text || bare(url)}</Outward>
          {text && <span className="small faint"> {bare(url)}</span>}
        </>
      ) : (
        text
      )
    case 'file':
      return (
        <>
          {file && (
            <a href={fileAddress(id)} download={file.name}>
              {file.name}
            </a>
          )}
          {file && <span className="small faint"> {size(file.bytes)}</span>}
          {text && <span className={style.text}> {text}</span>}
        </>
      )
    default:
      return (
        <>
          <span className={style.text}>{text}</span>
          {kind === 'note' && (
            <time className={style.when} dateTime={at}>
              {shortDay(at, now)}
            </time>
          )}
        </>
      )
  }
}

/** An address without what all of them have. */
const bare = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
