/** The long list of messages: only what is in sight is drawn, and all of it can be judged by keyboard, one or many at once. */
import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Interaction } from '../../../people/shapes.ts'
import { type MessageFilter, messagesAtOnce, messagesQuery } from '../api/messages.ts'
import { useKeys } from '../keys/keys.tsx'
import { JudgeBar } from './judge/judge-bar.tsx'
import { useJudging } from './judge/judging.ts'
import { changesBy, confirmed, type Press, presses, saidOf } from './judge/presses.ts'
import { MessageRow, MessageToCome } from './message-row.tsx'
import style from './messages.module.css'

/** Height of a row before it is measured, and of what stands over the list, in pixels. */
const usualHeight = 106
const above = 170
/** Most that one stretch chooses. */
const longestRange = 1000

type ListProps = { filter: MessageFilter; total: number | undefined; open: string | undefined; now: string }

export function MessageList({ filter, total, open, now }: ListProps) {
  const list = useRef<HTMLUListElement>(null)
  const queries = useQueryClient()
  const go = useNavigate({ from: '/messages' })
  const [margin, setMargin] = useState(0)
  useLayoutEffect(() => setMargin((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY), [])
  const rows = useWindowVirtualizer({
    count: total ?? 8,
    estimateSize: () => usualHeight,
    overscan: 6,
    scrollMargin: margin,
    scrollPaddingStart: above,
    scrollPaddingEnd: 40,
    initialRect: { width: 0, height: window.innerHeight },
  })
  const shown = rows.getVirtualItems()
  const pages = [...new Set(shown.map(({ index }) => Math.floor(index / messagesAtOnce)))]
  const answers = useQueries({ queries: pages.map((page) => messagesQuery(filter, page)) })
  const messageAt = (index: number) =>
    answers[pages.indexOf(Math.floor(index / messagesAtOnce))]?.data?.messages[index % messagesAtOnce]

  const [at, setAt] = useState(-1)
  const wanted = useRef(-1)
  const [chosen, setChosen] = useState<ReadonlyMap<string, Interaction>>(new Map())
  const anchor = useRef(-1)
  const here = total === undefined ? -1 : Math.min(at, total - 1)

  const move = (to: number) => {
    if (total === undefined || to < 0 || to >= total) return
    wanted.current = to
    setAt(to)
    rows.scrollToIndex(to, { align: 'auto' })
  }
  useEffect(() => {
    if (wanted.current < 0) return
    const button = list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] button`)
    if (!button) return
    wanted.current = -1
    button.focus({ preventScroll: true })
  })

  const choose = (index: number) => {
    const message = messageAt(index)
    if (!message) return
    const next = new Map(chosen)
    if (!next.delete(message.id)) next.set(message.id, message)
    anchor.current = index
    setAt(index)
    setChosen(next)
  }
  /** Everything between the one chosen last and this one; what was not fetched yet is fetched. */
  const chooseTo = async (index: number) => {
    const start = anchor.current < 0 ? index : anchor.current
    const from = Math.max(Math.min(start, index), Math.max(start, index) - longestRange + 1)
    const to = Math.max(start, index)
    const first = Math.floor(from / messagesAtOnce)
    const fetched = await Promise.all(
      Array.from({ length: Math.floor(to / messagesAtOnce) - first + 1 }, (_, page) =>
        queries.ensureQueryData(messagesQuery(filter, first + page)),
      ),
    )
    const all = fetched
      .flatMap(({ messages }) => messages)
      .slice(from - first * messagesAtOnce, to + 1 - first * messagesAtOnce)
    setChosen((was) => new Map([...was, ...all.map((message) => [message.id, message] as const)]))
    anchor.current = index
    setAt(index)
  }

  /** As they stand on the page now, where they do. */
  const known = new Map(answers.flatMap(({ data }) => data?.messages ?? []).map((message) => [message.id, message]))
  const current = messageAt(here)
  const targets =
    chosen.size > 0 ? [...chosen.values()].map((message) => known.get(message.id) ?? message) : current ? [current] : []

  const judge = useJudging()
  const clear = () => setChosen(new Map())
  const press = (one: Press, messages: readonly Interaction[] = targets) => {
    const changes = changesBy(one, messages)
    if (changes.length > 0) judge({ changes, said: saidOf(one, changes) })
    clear()
  }
  const confirm = (messages: readonly Interaction[] = targets) => {
    const changes = confirmed(messages)
    const said = changes.length === 1 ? 'Kept: that one is right.' : `Kept: these ${changes.length} are right.`
    judge({ changes, said })
    clear()
  }
  const toggle = (index: number) => {
    const message = messageAt(index)
    if (!message) return
    setAt(index)
    void go({
      search: (was) => ({ ...was, open: was.open === message.id ? undefined : message.id }),
      replace: true,
      resetScroll: false,
    })
  }
  const chooseToHere = () => void chooseTo(here)
  /** One further, that one and the one before chosen. */
  const stretch = (side: 1 | -1) => () => {
    const to = here + side
    if (total === undefined || to < 0 || to >= total) return
    if (chosen.size === 0) anchor.current = here
    move(to)
    void chooseTo(to)
  }
  const further = stretch(1)
  const back = stretch(-1)
  const keys = Object.fromEntries(presses.map((one) => [one.key, () => press(one)]))
  useKeys({
    ...keys,
    j: () => move(here + 1),
    k: () => move(Math.max(0, here - 1)),
    x: () => choose(here),
    y: () => confirm(),
    X: chooseToHere,
    J: further,
    K: back,
    Escape: clear,
  })

  return (
    <>
      <JudgeBar targets={targets} chosen={chosen.size} press={press} confirm={() => confirm()} clear={clear} />
      <ul
        ref={list}
        className={style.list}
        style={{ height: `${rows.getTotalSize()}px` }}
        aria-label="Messages"
        aria-busy={total === undefined}
      >
        {shown.map(({ index, start }) => {
          const message = messageAt(index)
          return (
            <li
              key={index}
              data-index={index}
              ref={rows.measureElement}
              className={style.item}
              style={{ top: `${start - margin}px` }}
              aria-setsize={total ?? -1}
              aria-posinset={index + 1}
              onFocus={() => setAt(index)}
            >
              {message ? (
                <MessageRow
                  what={message}
                  now={now}
                  chosen={chosen.has(message.id)}
                  opened={message.id === open}
                  open={() => toggle(index)}
                  choose={(range) => (range ? void chooseTo(index) : choose(index))}
                  confirm={() => confirm([message])}
                />
              ) : (
                <MessageToCome />
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
