/** JSON that stays JSON and says something else: fields gone, of another kind, doubled, deep, enormous. */
import type { Random } from './random.ts'
import { nested, oddNumber, oddText } from './values.ts'

/** What stands before the value in some exports. */
const before = /^\uFEFF?\s*(?:[\w.]+\s*=\s*)?/

/** `undefined` where the text is no JSON. */
export function damagedJson(text: string, random: Random): string | undefined {
  const [prefix = ''] = before.exec(text) ?? []
  const value = parsed(text.slice(prefix.length).replace(/;\s*$/, ''))
  if (value === undefined) return damagedLines(text, random)
  return prefix + written(damagedValue(value.value, random), random)
}

/** One value a line. */
function damagedLines(text: string, random: Random): string | undefined {
  const lines = text.split('\n')
  const place = random.below(lines.length)
  const value = parsed(lines[place] ?? '')
  if (value === undefined) return undefined
  lines[place] = written(damagedValue(value.value, random), random)
  if (random.chance(0.2)) lines.splice(random.below(lines.length), 1)
  if (random.chance(0.2)) lines.push(lines[random.below(lines.length)] ?? '')
  return lines.join('\n')
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** Beyond this it is written without spaces: deep values would drown in them. */
const largest = 1 << 20

/** Over several lines or one; and a key stands twice now and then. */
function written(value: unknown, random: Random): string {
  const dense = JSON.stringify(value) ?? 'null'
  const text =
    dense.length < largest && !/(?:\{"a":|\[){40}/.test(dense) && random.chance(0.5)
      ? JSON.stringify(value, null, 2)
      : dense
  return random.chance(0.1) ? text.replace(/"(\w+)"\s*:/, '"$1":{},"$1":') : text
}

type Place = { holder: unknown[] | Record<string, unknown>; key: string }

/** The same value with a few changes in it; what is given is changed. */
export function damagedValue(value: unknown, random: Random): unknown {
  const root: Record<string, unknown> = { value }
  for (let times = 1 + random.below(3); times > 0; times--) {
    const places = placesIn(root)
    const place = places[random.below(places.length)]
    if (place !== undefined) change(place, places, random)
  }
  return root.value ?? null
}

/** Every place of a value, without calling itself: exports may be deep. */
function placesIn(root: Record<string, unknown>): Place[] {
  const places: Place[] = []
  const waiting: (unknown[] | Record<string, unknown>)[] = [root]
  for (let holder = waiting.pop(); holder !== undefined && places.length < 50_000; holder = waiting.pop()) {
    for (const key of Object.keys(holder)) {
      const inner = at({ holder, key })
      places.push({ holder, key })
      if (Array.isArray(inner) || isObject(inner)) waiting.push(inner)
    }
  }
  return places
}

function change(place: Place, places: readonly Place[], random: Random): void {
  const value = at(place)
  const { holder, key } = place
  random.pick<() => void>([
    () => put(place, other(value, random)),
    () => put(place, other(value, random)),
    () => put(place, sameKind(value, random)),
    () => put(place, sameKind(value, random)),
    () => put(place, nested(random.pick([5, 150, 250, 3_000]), random)),
    () => {
      if (Array.isArray(holder)) holder.splice(Number(key), 1)
      else delete holder[key]
    },
    () => {
      if (Array.isArray(holder))
        holder.splice(Number(key), 0, ...Array.from({ length: random.pick([1, 2, 500]) }, () => value))
      else holder[random.pick(['__proto__', 'constructor', 'length', '', oddText(key, random)])] = value
    },
    () => {
      const second = places[random.below(places.length)]
      // What holds the other cannot change places with it.
      if (second === undefined || typeof value === 'object' || typeof at(second) === 'object') return
      put(place, at(second))
      put(second, value)
    },
  ])()
}

/** Of another kind than it was. */
function other(value: unknown, random: Random): unknown {
  return random.pick<unknown>([null, true, [], {}, [value], { value }, String(value), 0, 1e308, '', [[], [null]]])
}

function sameKind(value: unknown, random: Random): unknown {
  if (typeof value === 'string') return oddText(value.slice(0, 2_000), random)
  if (typeof value === 'number') return oddNumber(value, random)
  if (typeof value === 'boolean') return !value
  if (Array.isArray(value))
    return random.pick<unknown[]>([[], [...value, ...value], value.toReversed(), value.slice(1)])
  return isObject(value) ? Object.fromEntries(Object.entries(value).reverse()) : oddText('x', random)
}

function at({ holder, key }: Place): unknown {
  return Array.isArray(holder) ? holder[Number(key)] : holder[key]
}

function put({ holder, key }: Place, value: unknown): void {
  if (Array.isArray(holder)) holder[Number(key)] = value
  else Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
