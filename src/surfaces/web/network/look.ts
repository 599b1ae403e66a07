/** How the network looks at a moment: colours by circle, ink by nearness, and what stands out because one looks at it. */
import type { Band } from '../../../people/shapes.ts'
import type { Model } from './model.ts'

export type Dot = {
  x: number
  y: number
  size: number
  colour: string
  name: string
  front: boolean
  back: boolean
}
export type Line = { a: number; b: number; size: number; colour: string; front: boolean }
export type Look = { dots: Dot[]; lines: Line[] }

/** Who or what one looks at: a person, a tie by its place among the model's ties, or a circle. */
export type Gaze = { person?: string | undefined; tie?: number | undefined; circle?: number | undefined }

/** What of the network's plane is shown as the whole. */
export type Frame = { left: number; right: number; top: number; bottom: number }

export function frameOf(people: readonly { x: number; y: number }[]): Frame {
  const frame = { left: 0, right: 0, top: 0, bottom: 0 }
  for (const { x, y } of people) {
    frame.left = Math.min(frame.left, x)
    frame.right = Math.max(frame.right, x)
    frame.top = Math.min(frame.top, y)
    frame.bottom = Math.max(frame.bottom, y)
  }
  return frame
}

export type Ink = { paper: string; ink: string; faint: string; line: string; circle(community: number): string }

/** Hues that stay apart for the colour-blind; further circles are grey, and every circle has its words beside it. */
export const hues: readonly number[] = [262, 40, 160, 330, 85, 215, 10, 125]

/** The colours that hold where `element` stands, in light or dark. */
export function inkAt(element: Element): Ink {
  const style = getComputedStyle(element)
  const dark =
    style.colorScheme === 'dark' ||
    (style.colorScheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  const probe = document.createElement('span')
  element.append(probe)
  const named = (name: string) => {
    probe.style.color = `var(${name})`
    return rgbOf(getComputedStyle(probe).color)
  }
  const [paper, ink, faint, line] = [named('--paper'), named('--ink'), named('--ink-faint'), named('--line-strong')]
  probe.remove()
  const circles = hues.map((hue) => rgbOf(dark ? `oklch(0.78 0.1 ${hue})` : `oklch(0.47 0.12 ${hue})`))
  return { paper, ink, faint, line, circle: (community) => circles[community] ?? faint }
}

const canvas = () => {
  const one = document.createElement('canvas')
  one.width = 1
  one.height = 1
  return one.getContext('2d', { willReadFrequently: true })
}
let probe: CanvasRenderingContext2D | null | undefined

/** Any colour of a style sheet as `#rrggbb`, which every drawing understands. */
function rgbOf(colour: string): string {
  probe ??= canvas()
  if (!probe) return '#777777'
  probe.clearRect(0, 0, 1, 1)
  probe.fillStyle = colour
  probe.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = probe.getImageData(0, 0, 1, 1).data
  return hex([red, green, blue])
}

const hex = (parts: readonly number[]) =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
const partsOf = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** So much of `colour` on `paper`, 0 to 1. */
export function mixed(colour: string, paper: string, share: number): string {
  const under = partsOf(paper)
  return hex(partsOf(colour).map((part, at) => part * share + (under[at] ?? 0) * (1 - share)))
}

const inkOf: Record<Band, number> = { close: 1, steady: 0.74, loose: 0.48, quiet: 0.3 }

/** `stretch`: how much wider than high the picture is. */
export function lookOf({ people, ties, knows }: Model, ink: Ink, gaze: Gaze, stretch: number): Look {
  const place = new Map(people.map(({ id }, at) => [id, at]))
  const near = gazedAt(gaze, ties, knows, people)
  const most = Math.max(1, ...people.map(({ degree }) => degree))
  const least = people.length > 800 ? 1.6 : people.length > 150 ? 2.4 : 3.2
  const dots = people.map(({ id, name, x, y, band, community, degree }): Dot => {
    const front = near?.has(id) ?? true
    const size = least + 5.5 * Math.sqrt(degree / most)
    const share = front ? inkOf[band] : 0.12
    return {
      x: x * stretch,
      y,
      size,
      colour: mixed(ink.circle(community), ink.paper, share),
      name,
      front: near !== undefined && front,
      back: !front,
    }
  })
  // Where lines are many each is fainter, so that the picture stays one of people.
  const usual = Math.max(0.1, Math.min(0.4, 60 / Math.sqrt(ties.length + 1) / 10))
  const lines = ties.flatMap((tie, at): Line[] => {
    const [a, b] = [place.get(tie.a), place.get(tie.b)]
    const [one, other] = [people[a ?? -1], people[b ?? -1]]
    if (a === undefined || b === undefined || !one || !other) return []
    const isGazed = gaze.tie === at
    const front =
      isGazed ||
      (gaze.tie === undefined && (gaze.person === tie.a || gaze.person === tie.b)) ||
      (gaze.circle !== undefined && one.community === gaze.circle && other.community === gaze.circle)
    const own = one.community === other.community ? ink.circle(one.community) : ink.faint
    const share = isGazed ? 1 : front ? 0.62 : near === undefined ? usual : 0.06
    const size = (isGazed ? 3 : front ? 1.3 : 0.8) + Math.min(1.4, Math.log1p(tie.weight) / 3)
    return [{ a, b, size, colour: mixed(own, ink.paper, share), front }]
  })
  return { dots, lines }
}

/** Who stands out; undefined where everybody is looked at alike. */
function gazedAt(
  { person, tie, circle }: Gaze,
  ties: Model['ties'],
  knows: Model['knows'],
  people: Model['people'],
): ReadonlySet<string> | undefined {
  const gazed = tie === undefined ? undefined : ties[tie]
  if (gazed) return new Set([gazed.a, gazed.b])
  if (person !== undefined) return new Set([person, ...(knows.get(person) ?? []).map(({ person: { id } }) => id)])
  if (circle !== undefined) return new Set(people.filter(({ community }) => community === circle).map(({ id }) => id))
  return undefined
}
