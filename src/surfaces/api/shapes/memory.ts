/** What is remembered of people and found, as the API describes and the tests check it. */
import { z } from '@hono/zod-openapi'
import { noteKinds } from '../../../connectors/record.ts'
import { bands } from '../../../runs/choices.ts'
import { type Day, type Finds, type Introduced, places, type Remembered } from '../../../runs/memory/shapes.ts'

const time = z.iso.datetime()
const count = z.number().int().min(0)
const named = { id: z.string(), name: z.string() }

const nextShape = z.object({
  on: z.string().openapi({ example: '2026-11-12' }),
  inDays: count,
  years: z.number().int().nullable().openapi({ description: 'How many years it is then.' }),
})

const onShape = z.string().openapi({ description: 'A day, without a year where it is not known.', example: '--04-12' })

export const rememberedShape = z
  .object({
    id: z.string(),
    at: time,
    text: z.string(),
    kind: z.enum(noteKinds),
    on: onShape.nullable(),
    next: nextShape.nullable().openapi({ description: 'When a day to remember comes round next.' }),
    url: z.string().nullable(),
    through: z.object(named).nullable().openapi({ description: 'Who introduced you.' }),
    file: z.object({ name: z.string(), type: z.string(), bytes: count }).nullable(),
  })
  .openapi('Remembered') satisfies z.ZodType<Remembered>

export const introducedShape = z.object({ ...named, note: z.string(), at: time }) satisfies z.ZodType<Introduced>

export const daysShape = z
  .object({
    days: z.array(
      z.object({
        person: z.object(named),
        note: z.string(),
        text: z.string(),
        on: onShape,
        next: nextShape,
      }) satisfies z.ZodType<Day>,
    ),
  })
  .openapi('Days')

export const findsShape = z
  .object({
    asOf: time.nullable(),
    people: z.array(
      z.object({
        ...named,
        band: z.enum(bands),
        handles: z.array(z.string()),
        found: z.array(
          z.object({
            in: z.enum(places),
            words: z.string(),
            marks: z.array(z.tuple([count, count])).openapi({ description: 'Where in the words it stands.' }),
            at: time.nullable(),
            id: z.string().nullable().openapi({ description: 'Of a message its name, of a note its id.' }),
            direction: z.enum(['sent', 'received']).nullable(),
          }),
        ),
        messages: count,
      }),
    ),
    known: count,
    looked: z.object({ rows: count, of: count, before: time.nullable() }).openapi({
      description:
        'How many of all interactions were looked through; `before` goes on from where this ends, null at the end.',
    }),
  })
  .openapi('Finds') satisfies z.ZodType<Finds>
