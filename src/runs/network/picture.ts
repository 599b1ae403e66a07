/** The drawn network as it crosses from the thread to the desk: columns, so that crossing costs next to nothing. */
import type { Chosen, Who } from '../../people/network/choose.ts'
import type { Shape } from '../../people/network/graph.ts'
import type { Tie } from '../../people/network/ties.ts'

export type Picture = Shape & {
  /** A handle of each person. */
  people: string[]
  /** Ties by the places of both people, the strongest first. */
  a: Int32Array
  b: Int32Array
  weight: Float32Array
  count: Int32Array
  /** Epoch ms; not a number where nothing is dated. */
  first: Float64Array
  last: Float64Array
  kinds: Uint8Array
  /** Names of what shows each tie, as UTF-8 with zeros between, and where those of each tie begin. */
  shown: Uint8Array
  shownAt: Uint32Array
  peopleLeftOut: number
  tiesLeftOut: number
}

const between = '\0'

export function pictureOf({ people, ties, peopleLeftOut, tiesLeftOut }: Chosen, who: Who, shape: Shape): Picture {
  const encoder = new TextEncoder()
  const names = ties.map(({ tie }) => encoder.encode(tie.shown.map(({ name }) => name).join(between)))
  const shownAt = new Uint32Array(names.length + 1)
  for (const [at, one] of names.entries()) shownAt[at + 1] = (shownAt[at] ?? 0) + one.length
  const shown = new Uint8Array(shownAt.at(-1) ?? 0)
  for (const [at, one] of names.entries()) shown.set(one, shownAt[at])
  const timeOf = (at: number | null) => at ?? Number.NaN
  return {
    ...shape,
    people: people.map((one) => who.handles[one] ?? ''),
    a: Int32Array.from(ties, ({ a }) => a),
    b: Int32Array.from(ties, ({ b }) => b),
    weight: Float32Array.from(ties, ({ tie }) => tie.weight),
    count: Int32Array.from(ties, ({ tie }) => tie.count),
    first: Float64Array.from(ties, ({ tie }) => timeOf(tie.first)),
    last: Float64Array.from(ties, ({ tie }) => timeOf(tie.last)),
    kinds: Uint8Array.from(ties, ({ tie }) => tie.kinds),
    shown,
    shownAt,
    peopleLeftOut,
    tiesLeftOut,
  }
}

/** What is told of one tie; `tie` counts from 0 to below `picture.a.length`. */
export type PicturedTie = Pick<Tie, 'weight' | 'count' | 'first' | 'last' | 'kinds'> & {
  a: number
  b: number
  shown: string[]
}

export function tieAt(picture: Picture, tie: number): PicturedTie {
  const { a, b, weight, count, first, last, kinds, shown, shownAt } = picture
  const time = (at: number | undefined) => (at === undefined || Number.isNaN(at) ? null : at)
  const text = new TextDecoder().decode(shown.subarray(shownAt[tie], shownAt[tie + 1]))
  return {
    a: a[tie] ?? -1,
    b: b[tie] ?? -1,
    weight: weight[tie] ?? 0,
    count: count[tie] ?? 0,
    first: time(first[tie]),
    last: time(last[tie]),
    kinds: kinds[tie] ?? 0,
    shown: text === '' ? [] : text.split(between),
  }
}
