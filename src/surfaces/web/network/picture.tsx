/** The picture itself: painted with WebGL where there is any, with the circles' words laid over it. */
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { Drawing, Hands } from './drawing/drawing.ts'
import { paintPlainly } from './drawing/plain.ts'
import { canPaint, paintWithSigma } from './drawing/sigma.ts'
import { type Frame, type Gaze, type Ink, inkAt, lookOf } from './look.ts'
import type { Model } from './model.ts'
import style from './network.module.css'
import { layWords, wordsOf } from './words-over.ts'

export type PictureHandle = Pick<Drawing, 'zoom' | 'whole' | 'show'>

type PictureProps = {
  ref: Ref<PictureHandle>
  model: Model
  /** Of everybody, whoever of them is shown: so nobody moves when some are filtered away. */
  frame: Frame
  gaze: Gaze
  point: (what: Gaze | undefined) => void
  press: (what: Gaze | undefined, touched: boolean) => void
}

export function Picture({ ref, model, frame, gaze, point, press }: PictureProps) {
  const home = useRef<HTMLDivElement>(null)
  const words = useRef<HTMLDivElement>(null)
  const drawing = useRef<Drawing>(null)
  const stretch = useRef(1)
  const [ink, setInk] = useState<Ink>()
  const now = useRef({ model, point, press })
  useEffect(() => {
    now.current = { model, point, press }
  })
  useImperativeHandle(ref, () => ({
    zoom: (by) => drawing.current?.zoom(by),
    whole: () => drawing.current?.whole(),
    show: (x, y) => drawing.current?.show(x * stretch.current, y),
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
    const { left, right, top, bottom } = frame
    // Wide pictures are drawn out to the sides, high ones are not pressed together.
    const shape = (right - left) / Math.max(0.1, bottom - top)
    stretch.current = Math.min(
      1.7,
      Math.max(0.8, inner.clientWidth / Math.max(1, inner.clientHeight) / Math.max(0.1, shape)),
    )
    const whole = { left: left * stretch.current, right: right * stretch.current, top, bottom }
    const made = paint(inner, ink, whole, {
      pointAt: (what) => now.current.point(gazeOf(what)),
      press: (what, touched) => now.current.press(gazeOf(what), touched),
      moved: () => layWords(words.current, made, stretch.current),
    })
    drawing.current = made
    return () => {
      drawing.current = null
      made.remove()
    }
  }, [ink, frame])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another frame is another drawing.
  useEffect(() => {
    if (ink) drawing.current?.paint(lookOf(model, ink, gaze, stretch.current))
  }, [model, gaze, ink, frame])

  const said = useMemo(() => wordsOf(model, gaze), [model, gaze])
  useEffect(() => {
    if (drawing.current && said) layWords(words.current, drawing.current, stretch.current)
  }, [said])

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
        {said.map((word) => (
          <span
            key={word.key}
            className={word.kind === 'title' ? style.title : style.name}
            data-x={word.x}
            data-y={word.y}
            data-kind={word.kind}
            style={word.kind === 'title' ? { color: ink?.circle(word.circle) } : undefined}
          >
            {word.text}
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

function paint(home: HTMLElement, ink: Ink, frame: Frame, hands: Hands): Drawing {
  if (canPaint()) {
    try {
      return paintWithSigma(home, ink, hands, frame, matchMedia('(prefers-reduced-motion: reduce)').matches)
    } catch {
      home.replaceChildren()
    }
  }
  return paintPlainly(home, ink, hands, frame)
}
