/** Paints the network with WebGL, through sigma: thousands of people move as one drags them. */
import { UndirectedGraph } from 'graphology'
import Sigma from 'sigma'
import type { Frame, Ink, Look } from '../look.ts'
import type { Drawing, Hands } from './drawing.ts'

type Person = {
  x: number
  y: number
  size: number
  color: string
  label: string
  shown: 'visible' | 'hidden' | 'auto'
  layer: string
}
type Tie = { size: number; color: string }

/** Whether the browser can paint this way. */
export function canPaint(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: false })
    const able = context !== null && context.getParameter(context.MAX_TEXTURE_SIZE) >= 4096
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return able
  } catch {
    return false
  }
}

/** Throws where the browser refuses after all; the caller then paints plainly. */
export function paintWithSigma(home: HTMLElement, ink: Ink, hands: Hands, frame: Frame, still: boolean): Drawing {
  const graph = new UndirectedGraph<Person, Tie>()
  const duration = still ? 0 : 250
  const sigma = new Sigma<Person, Tie>(graph, home, {
    settings: {
      enableEdgeEvents: true,
      edgePickingPadding: 3,
      nodePickingPadding: 4,
      minCameraRatio: 0.02,
      maxCameraRatio: 2,
      stagePadding: 48,
      zoomDuration: duration,
      inertiaDuration: still ? 0 : 200,
      // Nobody's name at first; the names come with nearness.
      labelRenderedSizeThreshold: 10,
      labelDensity: 1,
      itemSizesReference: 'screen',
      allowInvalidContainer: true,
      enableCameraRotation: false,
    },
    styles: {
      nodes: {
        x: { attribute: 'x' },
        y: { attribute: 'y' },
        size: { attribute: 'size' },
        color: { attribute: 'color' },
        label: { attribute: 'label' },
        labelVisibility: ({ shown }) => shown,
        labelColor: ink.ink,
        labelSize: 13,
        labelFont: 'Inter Variable, system-ui, sans-serif',
        labelBackgroundColor: `${ink.paper}cc`,
        labelBackgroundPadding: 2,
        depth: ({ layer }) => (layer === 'front' ? 'topNodes' : 'nodes'),
        cursor: 'pointer',
      },
      edges: { size: { attribute: 'size' }, color: { attribute: 'color' }, cursor: 'pointer' },
      stage: { background: 'transparent' },
    },
  })
  // The middle and the measure hold while people are filtered away.
  sigma.setCustomBBox({ x: [frame.left, frame.right], y: [-frame.bottom, -frame.top] })
  const camera = sigma.getCamera()
  const touchedBy = (event: { original: MouseEvent | TouchEvent }) => !(event.original instanceof MouseEvent)
  const line = (edge: string) => ({ line: Number(edge) })
  const dot = (node: string) => ({ dot: Number(node) })
  sigma.on('enterNode', ({ node }) => hands.pointAt(dot(node)))
  sigma.on('leaveNode', () => hands.pointAt(undefined))
  sigma.on('enterEdge', ({ edge }) => hands.pointAt(line(edge)))
  sigma.on('leaveEdge', () => hands.pointAt(undefined))
  sigma.on('clickNode', ({ node, event }) => hands.press(dot(node), touchedBy(event)))
  sigma.on('clickEdge', ({ edge, event }) => hands.press(line(edge), touchedBy(event)))
  sigma.on('clickStage', ({ event }) => hands.press(undefined, touchedBy(event)))
  sigma.on('afterRender', () => hands.moved())

  const personOf = ({ x, y, size, colour, name, front, back }: Look['dots'][number]): Person => ({
    x,
    y: -y,
    size,
    color: colour,
    label: name,
    shown: back || front ? 'hidden' : 'auto',
    layer: front ? 'front' : 'back',
  })
  let known: Look | undefined

  function build(look: Look): void {
    graph.clear()
    for (const [at, one] of look.dots.entries()) graph.addNode(at, personOf(one))
    for (const [at, { a, b, size, colour }] of look.lines.entries())
      graph.addUndirectedEdgeWithKey(at, a, b, { size, color: colour })
  }
  function change(look: Look): void {
    graph.updateEachNodeAttributes((node, was) => {
      const one = look.dots[Number(node)]
      return one ? personOf(one) : was
    })
    graph.updateEachEdgeAttributes((edge, was) => {
      const one = look.lines[Number(edge)]
      return one ? { size: one.size, color: one.colour } : was
    })
  }
  const isSame = (look: Look) =>
    known?.dots.length === look.dots.length &&
    known.lines.length === look.lines.length &&
    known.dots.every(({ name, x, y }, at) => {
      const now = look.dots[at]
      return now?.name === name && now.x === x && now.y === y
    })

  return {
    paint(look) {
      const isOnlyLook = isSame(look)
      known = look
      if (isOnlyLook) change(look)
      else build(look)
      // What is new has to be known to it before any of it can change.
      if (!isOnlyLook) sigma.refresh({ schedule: false })
    },
    zoom: (by) => void camera.animate({ ratio: Math.min(2, Math.max(0.02, camera.ratio / by)) }, { duration }),
    pan: (right, down) =>
      void camera.animate({ x: camera.x + right * camera.ratio, y: camera.y - down * camera.ratio }, { duration }),
    whole: () => void camera.animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration }),
    show(x, y) {
      const { left, top } = this.placeOf(x, y)
      const { width, height } = sigma.getDimensions()
      const isWell = left > width * 0.15 && left < width * 0.85 && top > height * 0.15 && top < height * 0.85
      if (isWell) return
      const to = sigma.viewportToFramedGraph({ x: left, y: top })
      void camera.animate({ x: to.x, y: to.y }, { duration })
    },
    placeOf(x, y) {
      const { x: left, y: top } = sigma.graphToViewport({ x, y: -y })
      return { left, top }
    },
    remove: () => sigma.kill(),
  }
}
