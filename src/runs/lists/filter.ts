/** What a list of people can be narrowed by, and whether somebody is in it. */
import { z } from 'zod'
import { bandOf, day, guessesOf, type Relation } from '../../people/index.ts'
import { stages } from '../../people/shapes.ts'
import type { Asked } from '../ask.ts'
import { bands, dueWhen, openThings } from '../choices.ts'
import { dueFor, facetsOf } from './facets.ts'

/** As JSON has it, or as an address does. */
const yes = z
  .union([z.boolean(), z.enum(['true', 'false', '1', '0', 'yes', 'no'])])
  .transform((given) => given === true || given === 'true' || given === '1' || given === 'yes')

/** As query options, and as a saved list keeps them. */
export const filterShape = {
  stage: z.enum(stages).optional(),
  flag: z.enum(openThings).optional(),
  band: z.enum(bands).optional(),
  q: z.string().max(200).optional(),
  role: z.string().max(60).optional(),
  tag: z.string().max(60).optional(),
  key: yes.optional(),
  due: z.enum(dueWhen).optional(),
  network: z.string().max(40).optional(),
}

const filter = z.object(filterShape)
export type PeopleFilter = z.output<typeof filter>

/** What of a kept value is a filter; what this program does not know of is left out. */
export function filterFrom(value: unknown): PeopleFilter {
  const given: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {}
  const read: Record<string, unknown> = {}
  for (const [name, shape] of Object.entries(filterShape)) {
    const one = shape.safeParse(given[name])
    if (one.success && one.data !== undefined && one.data !== '') read[name] = one.data
  }
  return filter.parse(read)
}

export const isNarrowed = (filter: PeopleFilter): boolean =>
  Object.entries(filterShape).some(([name]) => {
    const value = Object.entries(filter).find(([own]) => own === name)?.[1]
    return value !== undefined && String(value).trim() !== ''
  })

/** Whether somebody is in a list so narrowed. `horizon` in days; `isCalled` tells whether small letters are part of a name. */
export function fits(
  { world, relations, at }: Asked,
  relation: Relation,
  filter: PeopleFilter,
  horizon: number,
  isCalled: (q: string) => boolean,
): boolean {
  const { stage, flag, band, role, tag, key, due, network, q } = filter
  const moment = at ?? 0
  if (stage !== undefined && relation.stage !== stage) return false
  if (
    flag === 'owed'
      ? !relation.flags.some((one) => one.endsWith('-owed'))
      : flag !== undefined && !relation.flags.includes(flag)
  )
    return false
  if (key !== undefined && relation.key !== key) return false
  if (band !== undefined && bandOf(guessesOf(relations).chance('in', relation.history.tie, horizon)) !== band)
    return false
  if (role !== undefined || tag !== undefined || network !== undefined) {
    const facets = facetsOf(world, relation)
    if (role !== undefined && !isAmong(role, facets.roles)) return false
    if (tag !== undefined && !isAmong(tag, facets.tags)) return false
    if (network !== undefined && !facets.networks.includes(network)) return false
  }
  if (due !== undefined) {
    const when = dueFor(world, relation, moment)
    if (when === null) return false
    if (due === 'now' && !when.isDue) return false
    if (due === 'week' && !when.isDue && (when.dueAt ?? 0) > moment + 7 * day) return false
  }
  const sought = q?.trim().toLowerCase()
  return !sought || isCalled(sought)
}

const isAmong = (wanted: string, labels: readonly string[]): boolean => {
  const small = wanted.trim().toLocaleLowerCase('en')
  return labels.some((label) => label === small || label.toLocaleLowerCase('en') === small)
}
