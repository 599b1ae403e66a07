/** Paints the network on a plain canvas, where the browser has no WebGL. */
import type { Frame, Ink, Look } from '../look.ts'
import type { Drawing, Hands } from './drawing.ts'

/** Margin around the whole, in pixels. */
const margin = 48

export function paintPlainly(home: HTMLElement, ink: Ink, hands: Hands, frame: Frame): Drawing {
  const canvas = document.createElement('canvas')
  canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;touch-action:none'
  home.append(canvas)
  const context = canvas.getContext('2d')
  const middle = { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 }
  const view = { ...middle, zoom: 1 }
  let look: Look = { dots: [], lines: [] }
  let waiting = 0
  let held: { x: number; y: number; moved: boolean } | undefined

  const wide = Math.max(0.1, frame.right - frame.left)
  const high = Math.max(0.1, frame.bottom - frame.top)
  const scale = () =>
    Math.min((home.clientWidth - 2 * margin) / wide, (home.clientHeight - 2 * margin) / high) * view.zoom
  const placeOf = (x: number, y: number) => ({
    left: home.clientWidth / 2 + (x - view.x) * scale(),
    top: home.clientHeight / 2 + (y - view.y) * scale(),
  })
  const grown = () => Math.sqrt(view.zoom)

  function draw(): void {
    waiting = 0
    if (!context) return
    const sharp = devicePixelRatio || 1
    canvas.width = Math.round(home.clientWidth * sharp)
    canvas.height = Math.round(home.clientHeight * sharp)
    context.scale(sharp, sharp)
    const at = look.dots.map(({ x, y }) => placeOf(x, y))
    const drawLines = (front: boolean) => {
      for (const line of look.lines) {
        const [a, b] = [at[line.a], at[line.b]]
        if (line.front !== front || !a || !b) continue
        context.beginPath()
        context.moveTo(a.left, a.top)
        context.lineTo(b.left, b.top)
        context.strokeStyle = line.colour
        context.lineWidth = line.size
        context.stroke()
      }
    }
    const drawDots = (front: boolean) => {
      for (const [index, dot] of look.dots.entries()) {
        const place = at[index]
        if (dot.front !== front || !place) continue
        context.beginPath()
        context.arc(place.left, place.top, dot.size * grown(), 0, 2 * Math.PI)
        context.fillStyle = dot.colour
        context.fill()
      }
    }
    for (const front of [false, true]) {
      drawLines(front)
      drawDots(front)
    }
    context.font = '13px "Inter Variable", system-ui, sans-serif'
    context.textBaseline = 'middle'
    for (const [index, dot] of look.dots.entries()) {
      const place = at[index]
      // Names come with nearness; those of whom one looks at are laid over the picture.
      if (!place || dot.back || dot.front || view.zoom < 1.5 || dot.size * grown() < 10) continue
      const left = place.left + dot.size * grown() + 4
      context.lineWidth = 3
      context.strokeStyle = ink.paper
      context.strokeText(dot.name, left, place.top)
      context.fillStyle = ink.ink
      context.fillText(dot.name, left, place.top)
    }
    hands.moved()
  }
  const soon = () => {
    waiting ||= requestAnimationFrame(draw)
  }

  function under(event: PointerEvent): { dot: number } | { line: number } | undefined {
    const { offsetX: x, offsetY: y } = event
    let best: { dot: number } | { line: number } | undefined
    let nearest = 8
    for (const [dot, { x: dotX, y: dotY, size }] of look.dots.entries()) {
      const { left, top } = placeOf(dotX, dotY)
      const away = Math.hypot(left - x, top - y) - size * grown()
      if (away < nearest) [nearest, best] = [away, { dot }]
    }
    if (best) return best
    nearest = 4
    for (const [line, { a, b }] of look.lines.entries()) {
      const [one, other] = [look.dots[a], look.dots[b]]
      if (!one || !other) continue
      const away = distance(x, y, placeOf(one.x, one.y), placeOf(other.x, other.y))
      if (away < nearest) [nearest, best] = [away, { line }]
    }
    return best
  }
  canvas.addEventListener('pointerdown', (event) => {
    held = { x: event.offsetX, y: event.offsetY, moved: false }
    canvas.setPointerCapture(event.pointerId)
  })
  canvas.addEventListener('pointermove', (event) => {
    if (!held) {
      const what = under(event)
      canvas.style.cursor = what ? 'pointer' : 'grab'
      hands.pointAt(what)
      return
    }
    const [right, down] = [event.offsetX - held.x, event.offsetY - held.y]
    if (!held.moved && Math.hypot(right, down) < 4) return
    held = { x: event.offsetX, y: event.offsetY, moved: true }
    view.x -= right / scale()
    view.y -= down / scale()
    soon()
  })
  canvas.addEventListener('pointerup', (event) => {
    if (held && !held.moved) hands.press(under(event), event.pointerType === 'touch')
    held = undefined
  })
  canvas.addEventListener('pointerleave', () => hands.pointAt(undefined))
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      zoomAt(Math.exp(-event.deltaY / 400), event.offsetX, event.offsetY)
    },
    { passive: false },
  )
  const resized = new ResizeObserver(soon)
  resized.observe(home)

  function zoomAt(by: number, left: number, top: number): void {
    const [right, down] = [left - home.clientWidth / 2, top - home.clientHeight / 2]
    const before = scale()
    view.zoom = Math.min(50, Math.max(0.5, view.zoom * by))
    view.x += right / before - right / scale()
    view.y += down / before - down / scale()
    soon()
  }

  return {
    paint(next) {
      look = next
      soon()
    },
    zoom: (by) => zoomAt(by, home.clientWidth / 2, home.clientHeight / 2),
    pan(right, down) {
      view.x += (right * home.clientWidth) / scale()
      view.y += (down * home.clientHeight) / scale()
      soon()
    },
    whole() {
      Object.assign(view, { ...middle, zoom: 1 })
      soon()
    },
    show(x, y) {
      const { left, top } = placeOf(x, y)
      const { clientWidth: width, clientHeight: height } = home
      if (left > width * 0.15 && left < width * 0.85 && top > height * 0.15 && top < height * 0.85) return
      Object.assign(view, { x, y })
      soon()
    },
    placeOf,
    remove() {
      resized.disconnect()
      cancelAnimationFrame(waiting)
      canvas.remove()
    },
  }
}

type Place = { left: number; top: number }

/** From a point to a stretch between two places, in pixels. */
function distance(x: number, y: number, a: Place, b: Place): number {
  const [along, down] = [b.left - a.left, b.top - a.top]
  const length = along ** 2 + down ** 2
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.left) * along + (y - a.top) * down) / length))
  return Math.hypot(a.left + share * along - x, a.top + share * down - y)
}
