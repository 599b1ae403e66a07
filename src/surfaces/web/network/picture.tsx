/** The picture itself: painted with WebGL where there is any, with the circles' words laid over it. */
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { Drawing } from './drawing/drawing.ts'
import { paintPlainly } from './drawing/plain.ts'
import { canPaint, paintWithSigma } from './drawing/sigma.ts'
import { type Gaze, hues, type Ink, inkAt, lookOf } from './look.ts'
import type { Model } from './model.ts'
import style from './network.module.css'

export type PictureHandle = Pick<Drawing, 'zoom' | 'whole' | 'show'>

type PictureProps = {
  ref: Ref<PictureHandle>
  model: Model
  gaze: Gaze
  point: (what: Gaze | undefined) => void
  press: (what: Gaze | undefined, touched: boolean) => void
}

export function Picture({ ref, model, gaze, point, press }: PictureProps) {
  const home = useRef<HTMLDivElement>(null)
  const words = useRef<HTMLDivElement>(null)
  const drawing = useRef<Drawing>(null)
  const [ink, setInk] = useState<Ink>()
  const now = useRef({ model, point, press })
  useEffect(() => {
    now.current = { model, point, press }
  })
  useImperativeHandle(ref, () => ({
    zoom: (by) => drawing.current?.zoom(by),
    whole: () => drawing.current?.whole(),
    show: (x, y) => drawing.current?.show(x, y),
  }))

  useEffect(() => {
    const inner = home.current
    if (!inner) return
    const read = () => setInk(inkAt(inner))
    read()
    // The colours change with the scheme, by the system's word or the user's.
    const scheme = matchMedia('(prefers-color-scheme: dark)')
    scheme.addEventListener('change', read)
    const watcher = new MutationObserver(read)
    watcher.observe(document.documentElement, { attributeFilter: ['data-scheme'] })
    return () => {
      scheme.removeEventListener('change', read)
      watcher.disconnect()
    }
  }, [])

  useEffect(() => {
    const inner = home.current
    if (!inner || !ink) return
    const gazeOf = (what: { dot: number } | { line: number } | undefined): Gaze | undefined => {
      if (!what) return undefined
      if ('line' in what) return { tie: what.line }
      return { person: now.current.model.people[what.dot]?.id }
    }
    const made = paint(inner, ink, {
      pointAt: (what) => now.current.point(gazeOf(what)),
      press: (what, touched) => now.current.press(gazeOf(what), touched),
      moved: () => layWords(words.current, made),
    })
    drawing.current = made
    return () => {
      drawing.current = null
      made.remove()
    }
  }, [ink])

  useEffect(() => {
    if (ink) drawing.current?.paint(lookOf(model, ink, gaze))
  }, [model, gaze, ink])

  const titles = useMemo(() => titlesOf(model), [model])
  useEffect(() => {
    if (drawing.current && titles) layWords(words.current, drawing.current)
  }, [titles])

  const key = (event: KeyboardEvent) => {
    const way = ways[event.key]
    if (!way || event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return
    event.preventDefault()
    drawing.current?.pan(way[0], way[1])
  }
  return (
    <section
      className={style.picture}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved with the arrow keys.
      tabIndex={0}
      onKeyDown={key}
      aria-label="The picture. Arrow keys move it, plus and minus zoom, zero shows the whole. The list beside it holds the same."
    >
      <div ref={home} className={style.paper} aria-hidden="true" />
      <div ref={words} className={style.words} aria-hidden="true">
        {titles.map(({ id, title, x, y, size }) => (
          <span
            key={id}
            className={style.title}
            data-x={x}
            data-y={y}
            data-away={gaze.person !== undefined || gaze.tie !== undefined || (gaze.circle ?? id) !== id}
            style={{ color: ink?.circle(id), fontSize: `${0.875 + Math.min(0.375, size / 160)}rem` }}
          >
            {title}
          </span>
        ))}
      </div>
      <div className={style.tools}>
        <button type="button" aria-label="Zoom in" onClick={() => drawing.current?.zoom(1.5)}>
          +
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => drawing.current?.zoom(1 / 1.5)}>
          −
        </button>
        <button type="button" onClick={() => drawing.current?.whole()}>
          whole
        </button>
      </div>
    </section>
  )
}

const ways: Partial<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-0.15, 0],
  ArrowRight: [0.15, 0],
  ArrowUp: [0, -0.15],
  ArrowDown: [0, 0.15],
}

function paint(home: HTMLElement, ink: Ink, hands: Parameters<typeof paintPlainly>[2]): Drawing {
  if (canPaint()) {
    try {
      return paintWithSigma(home, ink, hands, matchMedia('(prefers-reduced-motion: reduce)').matches)
    } catch {
      home.replaceChildren()
    }
  }
  return paintPlainly(home, ink, hands)
}

type Title = { id: number; title: string; x: number; y: number; size: number }

/** The words of each coloured circle of some size, over its uppermost people. */
function titlesOf({ circles }: Model): Title[] {
  return circles
    .filter(({ id, people }) => id < hues.length && people.length >= 3)
    .map(({ id, words, people }) => {
      const middle = (of: (person: (typeof people)[number]) => number) =>
        people.reduce((sum, person) => sum + of(person), 0) / people.length
      const ys = people.map(({ y }) => y).sort((a, b) => a - b)
      const top = ys[Math.floor(ys.length * 0.1)] ?? 0
      return { id, title: words.replace(/, mostly .*$/, ''), x: middle(({ x }) => x), y: top, size: people.length }
    })
}

/** Puts the words where their circles are; of two that would lie on each other the larger circle's stays. */
function layWords(words: HTMLElement | null, drawing: Drawing): void {
  if (!words) return
  const taken: DOMRect[] = []
  const frame = words.getBoundingClientRect()
  for (const one of words.querySelectorAll('span')) {
    const { left, top } = drawing.placeOf(Number(one.dataset.x), Number(one.dataset.y))
    const half = one.offsetWidth / 2
    const inside = Math.min(Math.max(left, half + 4), Math.max(half + 4, frame.width - half - 4))
    one.style.transform = `translate(${Math.round(inside - half)}px, ${Math.round(Math.max(4, top - one.offsetHeight - 8))}px)`
    const place = one.getBoundingClientRect()
    const isOut = left < 0 || left > frame.width || top < 0 || top > frame.height + 20
    const meets = taken.some(
      (other) =>
        place.left < other.right && other.left < place.right && place.top < other.bottom && other.top < place.bottom,
    )
    one.style.visibility = isOut || meets ? 'hidden' : 'visible'
    if (!isOut && !meets) taken.push(place)
  }
}
