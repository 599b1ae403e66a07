/** The workspace itself, what comes into it, and what goes wrong, as the API describes and the tests check it. */
import { z } from '@hono/zod-openapi'
import type { Mapping } from '../../../connectors/mapping.ts'
import { columnUses, mappingFrom, mappingSchema } from '../../../connectors/mapping-schema.ts'
import { interactionKinds, noteKinds } from '../../../connectors/record.ts'
import type { FileReport } from '../../../intake/index.ts'
import type { NetworkAbout } from '../../../runs/answers/networks.ts'
import type { Status } from '../../../runs/answers/status.ts'
import type { Job } from '../../../runs/work/jobs.ts'
import { time } from './people.ts'

const count = z.number().int().min(0)

export const problemShape = z
  .object({
    type: z.string(),
    title: z.string().openapi({ description: 'What happened.' }),
    status: z.number().int(),
    detail: z.string().openapi({ description: 'What is safe, and what to do.' }),
  })
  .openapi('Problem')

export const healthShape = z.object({ ok: z.literal(true) }).openapi('Health')

export const workspacesShape = z.object({ workspaces: z.array(z.string()) }).openapi('Workspaces')

const span = { from: time.nullable(), to: time.nullable() }

export const statusShape = z
  .object({
    name: z.string(),
    asOf: time.nullable(),
    empty: z.boolean(),
    entries: count,
    people: count,
    accounts: z.array(
      z.object({
        account: z.string(),
        name: z.string().nullable(),
        network: z.string(),
        coverage: z.object(span).nullable(),
      }),
    ),
    reading: z.object({ done: count, total: count }),
    version: z.string(),
  })
  .openapi('Status') satisfies z.ZodType<Status>

const steps = z.array(z.string()).readonly()

export const networksShape = z
  .array(
    z.object({
      network: z.string(),
      kind: z.enum(['network', 'format']),
      title: z.string(),
      icon: z.object({ path: z.string(), colour: z.string() }),
      handleIs: z.string().nullable(),
      howToExport: steps,
      cannotTell: steps,
      archive: z.boolean(),
      missing: z.object({
        archive: z.string().exactOptional(),
        account: z.string().exactOptional(),
        publish: z.string().exactOptional(),
      }),
    }),
  )
  .openapi('Networks') satisfies z.ZodType<NetworkAbout[]>

const kinds = z.array(z.enum(interactionKinds))
const kindCounts = z.object({ sent: count, received: count })

const countsShape = z.partialRecord(z.enum(interactionKinds), kindCounts)
const snapshotsShape = z.object({ followers: count.exactOptional(), following: count.exactOptional() })

export const fileReportShape = z
  .object({
    file: z.string(),
    network: z.string(),
    format: z.string(),
    accounts: z.array(z.string()),
    counts: countsShape,
    snapshots: snapshotsShape,
    people: count,
    records: count.openapi({ description: 'Records of accounts and people and the like, besides what happened.' }),
    notes: z
      .partialRecord(z.enum(noteKinds), count)
      .exactOptional()
      .openapi({ description: 'What is remembered of people, by kind of note.' }),
    inserted: count,
    duplicates: count,
    skipped: z
      .array(z.object({ entry: z.string(), reason: z.string(), count, kept: z.literal(true).exactOptional() }))
      .openapi({ description: 'What was left out, and what was kept with a remark.' }),
    earlier: z
      .object({ times: count, inserted: count })
      .exactOptional()
      .openapi({ description: 'What came in when the file was given before; the other figures are of the last time.' }),
    coverage: z.array(z.object({ account: z.string(), ...span, received: kinds, sent: kinds })),
    ...span,
    unread: z
      .array(
        z.object({
          network: z.string(),
          at: time.nullable(),
          from: z.string(),
          subject: z.string(),
          lines: z.array(z.string()).readonly(),
          links: z.array(z.object({ text: z.string(), url: z.string() })).readonly(),
          count,
          taught: z
            .literal(true)
            .exactOptional()
            .openapi({ description: 'A template of your own reads it: give the mailbox again.' }),
        }),
      )
      .exactOptional()
      .openapi({ description: 'Notification mails that no template reads, like ones together.' }),
    besides: z
      .object({ network: z.string(), counts: countsShape, snapshots: snapshotsShape })
      .exactOptional()
      .openapi({ description: 'What it holds of another network, of which it has a part.' }),
    preview: z.literal(true).exactOptional(),
  })
  .openapi('FileReport') satisfies z.ZodType<FileReport>

const questionShape = z.discriminatedUnion('about', [
  z.object({ about: z.literal('owner'), networks: z.array(z.string()), uploads: z.array(z.string()) }),
  z.object({
    about: z.literal('columns'),
    uploads: z.array(z.string()).openapi({ description: 'The files to be read again with the answer.' }),
    table: z.object({
      file: z.string(),
      print: z.string(),
      columns: z
        .array(
          z.object({
            name: z.string(),
            use: z.enum(columnUses).nullable(),
            why: z.string(),
            examples: z.array(z.string()).readonly(),
          }),
        )
        .readonly(),
      mapping: z
        .custom<Mapping>((value) => mappingFrom(value) !== undefined)
        .openapi('ProposedMapping', { type: 'object' }),
      rows: count.nullable(),
      missing: z.array(z.string()).readonly(),
    }),
  }),
])

export const importOrderShape = z
  .object({
    uploads: z.array(z.string()).min(1).max(200).openapi({ description: 'Ids of files that were uploaded.' }),
    preview: z.boolean().default(false).openapi({ description: 'Reads everything and keeps nothing.' }),
    owners: z.array(z.string().max(300)).max(50).default([]).openapi({ description: 'Whose accounts these are.' }),
    mappings: z
      .record(z.string(), mappingSchema)
      .default({})
      .openapi({ description: 'What the columns of tables are, by the print of the table; remembered.' }),
  })
  .openapi('ImportOrder')

export const uploadShape = z.object({ id: z.string(), file: z.string() }).openapi('Upload')

export const jobShape = z
  .object({
    id: z.string(),
    state: z.enum(['receiving', 'reading', 'asking', 'done', 'refused', 'failed']),
    file: z.string(),
    files: z.array(z.string()),
    entry: z.string().nullable(),
    counted: count,
    inserted: count,
    share: z.number().min(0).max(1),
    preview: z.boolean(),
    facts: z.array(z.string()),
    report: fileReportShape.nullable(),
    reports: z.array(fileReportShape),
    refused: z.array(z.object({ file: z.string(), reason: z.string() })),
    question: questionShape.nullable(),
    uploads: z.array(z.string()),
    error: z.object({ title: z.string(), detail: z.string(), status: z.number().int() }).nullable(),
  })
  .openapi('Import') satisfies z.ZodType<Job>

export const jobsShape = z.object({ imports: z.array(jobShape) }).openapi('Imports')
export const startedShape = z.object({ id: z.string() }).openapi('Started')

/** A record as a line of the interchange format. */
export const recordShape = z.looseObject({ type: z.string() }).openapi('Record')
