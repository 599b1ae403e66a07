/** Lists of people, what is said of them, and whom it is proposed to choose, as the API describes and the tests check them. */
import { z } from '@hono/zod-openapi'
import { personFields } from '../../../../people/index.ts'
import { sortKeys } from '../../../../runs/choices.ts'
import { filterShape } from '../../../../runs/lists/filter.ts'
import type { KeyProposals } from '../../../../runs/lists/key-people.ts'
import type { Overview } from '../../../../runs/lists/overview.ts'
import type { SavedList } from '../../../../runs/lists/saved.ts'
import { mostAtOnce, type Said } from '../../../../runs/say-of/say-of.ts'
import { lastWordsShape, time } from '../people.ts'

const count = z.number().int().min(0)
const amount = z.number().min(0)
const filterBody = z.object(filterShape).openapi('PeopleFilter')
const list = { id: z.string(), name: z.string(), filter: filterBody, sort: z.enum(sortKeys).nullable() }
export const listShape = z.object(list).openapi('SavedList') satisfies z.ZodType<SavedList>

const label = z
  .object({ name: z.string(), people: count, everyDays: z.number().positive().nullable() })
  .openapi('Label')
const each = z.object({ id: z.string(), name: z.string(), days: count, toDays: count, why: z.string() })

export const overviewShape = z
  .object({
    asOf: time.nullable(),
    total: count,
    counts: z.object({
      chosen: count,
      due: count,
      dueThisWeek: count,
      owed: count,
      fading: count,
      lapsed: count,
      new: count,
    }),
    lists: z.array(z.object({ ...list, total: count })),
    roles: z.array(label),
    tags: z.array(label),
    networks: z.array(z.object({ network: z.string(), people: count })),
    time: z.object({
      people: count,
      circles: z.array(z.object({ days: count, words: z.string(), people: count, contactsAWeek: amount })),
      contactsAWeek: amount,
      minutesAWeek: amount,
      haveMinutes: amount,
      fits: z.boolean(),
      easings: z.array(each),
      minutesThen: amount,
      words: z.string(),
    }),
  })
  .openapi('PeopleLists') satisfies z.ZodType<Overview>

export const keyProposalsShape = z
  .object({
    asOf: time.nullable(),
    chosen: count,
    proposals: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        why: z.string(),
        given: z.object({ theirDays: count, ourDays: count, kindDays: count, favours: count, met: count }),
        evidence: z.array(z.string()),
        lastWords: lastWordsShape.nullable(),
      }),
    ),
  })
  .openapi('KeyProposals') satisfies z.ZodType<KeyProposals>

const id = z.string().min(1).max(500)
const labels = z.array(z.string().min(1).max(200)).max(50)

export const sayingBody = z.object({
  ids: z.array(id).min(1).max(mostAtOnce),
  name: z.string().max(500).nullable().optional(),
  roles: labels.nullable().optional(),
  addRoles: labels.optional(),
  removeRoles: labels.optional(),
  tags: labels.nullable().optional(),
  addTags: labels.optional(),
  removeTags: labels.optional(),
  everyDays: z.number().nullable().optional(),
  key: z.boolean().nullable().optional(),
})

const word = z
  .object({
    id,
    field: z.enum(personFields),
    value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).nullable(),
  })
  .openapi('PersonWord')

export const wordsBody = z.object({ words: z.array(word).max(5 * mostAtOnce) })

export const saidShape = z
  .object({ people: count, changed: count, before: z.array(word) })
  .openapi('Said') satisfies z.ZodType<Said>

export const listBody = z.object({
  name: z.string().max(500),
  filter: filterBody,
  sort: z.enum(sortKeys).nullable().optional(),
})
export const listChangeBody = listBody.partial().extend({ id: id.max(200) })
export const listBackBody = listBody.extend({ id: id.max(200), sort: z.enum(sortKeys).nullable() })
export const listNameBody = z.object({ id: id.max(200) })
export const rhythmBody = z.object({
  role: z.string().max(200).optional(),
  tag: z.string().max(200).optional(),
  everyDays: z.number().nullable(),
})
export const rhythmShape = z
  .object({ before: z.number().nullable(), everyDays: z.number().nullable() })
  .openapi('RhythmSaid')
