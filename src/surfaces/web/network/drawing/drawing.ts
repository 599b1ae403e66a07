/** What a drawing of the network can do, whichever way it is painted. Places count in the look's dots and lines. */
import type { Look } from '../look.ts'

export type Hands = {
  /** What is under the pointer; undefined: nothing. */
  pointAt(what: { dot: number } | { line: number } | undefined): void
  /** `touched`: with a finger, which cannot point first. */
  press(what: { dot: number } | { line: number } | undefined, touched: boolean): void
  /** It was zoomed, moved or resized: what lies over it must follow. */
  moved(): void
}

export type Drawing = {
  paint(look: Look): void
  /** Above 1: nearer. */
  zoom(by: number): void
  /** By a share of what is in sight. */
  pan(right: number, down: number): void
  whole(): void
  /** Brings a place of the network into the middle where it is not well in sight. */
  show(x: number, y: number): void
  /** Where a place of the network is, in pixels from the upper left. */
  placeOf(x: number, y: number): { left: number; top: number }
  remove(): void
}
