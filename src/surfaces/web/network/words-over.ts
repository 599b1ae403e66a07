/** The words over the picture: of each circle while one looks at all, names of people once one looks at somebody. */
import type { Drawing } from './drawing/drawing.ts'
import { type Gaze, hues } from './look.ts'
import type { Circle, Model } from './model.ts'

export type Word = { key: string; text: string; x: number; y: number } & (
  | { kind: 'title'; circle: number }
  | { kind: 'name' }
)

/** So many are few enough to be all named. */
const fewPeople = 24
const mostNames = 24

/** The more important first. */
export function wordsOf(model: Model, gaze: Gaze): Word[] {
  const { people, byId, knows, ties, circles } = model
  const nameOf = ({ id, name, x, y }: (typeof people)[number]): Word => ({ key: id, text: name, x, y, kind: 'name' })
  const tie = gaze.tie === undefined ? undefined : ties[gaze.tie]
  if (tie) return [tie.a, tie.b].flatMap((id) => byId.get(id) ?? []).map(nameOf)
  const person = byId.get(gaze.person ?? '')
  if (person)
    return [person, ...(knows.get(person.id) ?? []).map(({ person: other }) => other)].slice(0, mostNames).map(nameOf)
  const circle = circles.find(({ id }) => id === gaze.circle)
  if (circle) return circle.people.slice(0, mostNames).map(nameOf)
  if (people.length <= fewPeople) return people.map(nameOf)
  return circles.filter(({ id, people: own }) => id < hues.length && own.length >= 3).map(titleOf)
}

/** Over its circle's uppermost people. */
function titleOf({ id, words, people }: Circle): Word {
  const ys = people.map(({ y }) => y).sort((a, b) => a - b)
  return {
    key: `circle ${id}`,
    text: plainWords(words),
    x: people.reduce((sum, { x }) => sum + x, 0) / people.length,
    y: ys[Math.floor(ys.length * 0.05)] ?? 0,
    kind: 'title',
    circle: id,
  }
}

/** What a circle is around, without what most in it are. */
export const plainWords = (words: string): string => words.replace(/, mostly “.*”$/, '')

/** Pixels around a title in which no other stands; on a phone they would run into one. */
const titleAir = 7

/** Puts words where their people are; of two that would lie on each other the first stays. */
export function layWords(words: HTMLElement | null, drawing: Drawing, stretch: number): void {
  if (!words) return
  const frame = words.getBoundingClientRect()
  const taken: { left: number; right: number; top: number; bottom: number }[] = []
  const all = [...words.querySelectorAll('span')].map((one) => ({
    one,
    width: one.offsetWidth,
    height: one.offsetHeight,
  }))
  for (const { one, width, height } of all) {
    const at = drawing.placeOf(Number(one.dataset.x) * stretch, Number(one.dataset.y))
    const isTitle = one.dataset.kind === 'title'
    const left = isTitle ? Math.min(Math.max(at.left - width / 2, 4), frame.width - width - 4) : at.left + 12
    const top = isTitle ? Math.max(4, at.top - height - 10) : at.top - height / 2
    const air = isTitle ? titleAir : 0
    const place = { left: left - 2 - air, right: left + width + 2 + air, top: top - air, bottom: top + height + air }
    const isOut = at.left < 0 || at.left > frame.width || at.top < 0 || at.top > frame.height
    const meets = taken.some(
      (other) =>
        place.left < other.right && other.left < place.right && place.top < other.bottom && other.top < place.bottom,
    )
    one.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`
    one.style.visibility = isOut || meets ? 'hidden' : 'visible'
    if (!isOut && !meets) taken.push(place)
  }
}
