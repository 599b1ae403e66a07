/** The values that a line can hold, checked one by one; `undefined` says that a value is not of its kind. */
import {
  type Audience,
  audiences,
  type InteractionKind,
  intents,
  interactionKinds,
  type Labels,
  modes,
  subjects,
} from '../record.ts'

export type Fields = Record<string, unknown>

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const networkForm = /^[a-z][a-z0-9-]*$/

/** `network:handle` with the network in lower case; the spelling of the handle is looked after by intake. */
export function readHandle(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const colon = value.indexOf(':')
  const network = value.slice(0, Math.max(colon, 0))
  const handle = value.slice(colon + 1).trim()
  if (handle === '') return undefined
  if (networkForm.test(network)) return handle.length === value.length - colon - 1 ? value : `${network}:${handle}`
  const spelled = network.trim().toLowerCase()
  return networkForm.test(spelled) ? `${spelled}:${handle}` : undefined
}

/** One handle or a list of them. */
export function readHandles(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) {
    const handle = readHandle(value)
    return handle === undefined ? undefined : [handle]
  }
  const handles: string[] = []
  for (const one of value) {
    const handle = readHandle(one)
    if (handle === undefined) return undefined
    handles.push(handle)
  }
  return handles
}

const kindSet: ReadonlySet<unknown> = new Set(interactionKinds)
export function isKind(value: unknown): value is InteractionKind {
  return kindSet.has(value)
}

const audienceSet: ReadonlySet<unknown> = new Set(audiences)
export function isAudience(value: unknown): value is Audience {
  return audienceSet.has(value)
}

/** Labels that Rapport does not know are left out; known ones must be right. */
export function readLabels(value: unknown): Labels | undefined {
  if (!isObject(value)) return undefined
  const labels: Labels = {}
  const { mode, subject, intents: given, canned, sell } = value
  if (isSaid(mode)) {
    const known = modes.find((one) => one === mode)
    if (known === undefined) return undefined
    labels.mode = known
  }
  if (isSaid(subject)) {
    const known = subjects.find((one) => one === subject)
    if (known === undefined) return undefined
    labels.subject = known
  }
  if (isSaid(given)) {
    if (!Array.isArray(given)) return undefined
    const known = given.flatMap((one) => intents.find((intent) => intent === one) ?? [])
    if (known.length < given.length) return undefined
    labels.intents = known
  }
  if (isSaid(canned)) {
    if (typeof canned !== 'boolean') return undefined
    labels.canned = canned
  }
  if (isSaid(sell)) {
    if (typeof sell !== 'boolean') return undefined
    labels.sell = sell
  }
  return labels
}

export function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null
}

const deepest = 200

/** Whether a value is nested so deep that walking it could end the program. */
export function isTooDeep(value: unknown): boolean {
  if (typeof value !== 'object') return false
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true
    const next: unknown[] = []
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue
      for (const inner of Object.values(one)) if (typeof inner === 'object' && inner !== null) next.push(inner)
    }
    level = next
  }
  return false
}
