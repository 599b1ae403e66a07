/** The records of a connector as a schema: what a record must be, checked in tests and wherever speed does not matter. */
import { z } from 'zod'
import {
  activities,
  audiences,
  type FactRecord,
  favourSides,
  intents,
  interactionKinds,
  modes,
  noteKinds,
  outcomeKinds,
  ruleKinds,
  subjects,
} from './record.ts'

const time = z.number().int()
const text = z.string().min(1)
/** `network:rest`; the spelling of the rest is the network's own affair. */
const handle = z.string().regex(/^[a-z][a-z0-9-]*:\S/)
const handles = z.array(handle)
const more = { more: z.record(z.string(), z.unknown()).exactOptional() }
const readFrom = { of: text.exactOptional(), undone: z.boolean().exactOptional() }
const count = z.number().int().nonnegative()
const kinds = z.array(z.enum(interactionKinds))

const labels = z.strictObject({
  mode: z.enum(modes).exactOptional(),
  subject: z.enum(subjects).exactOptional(),
  intents: z.array(z.enum(intents)).exactOptional(),
  canned: z.boolean().exactOptional(),
  sell: z.boolean().exactOptional(),
})

const snapshot = { account: handle, at: time, count: count.exactOptional(), handles: handles.exactOptional(), ...more }
const span = z.strictObject({ start: time, end: time })

export const recordSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('account'),
    account: handle,
    lasting: handle.exactOptional(),
    name: z.string().exactOptional(),
    since: time.exactOptional(),
    kind: z.enum(['person', 'organisation']).exactOptional(),
    ...more,
  }),
  z.strictObject({
    type: z.literal('person'),
    handles: handles.min(1),
    name: z.string().exactOptional(),
    roles: z.array(text).exactOptional(),
    notes: z.string().exactOptional(),
    key: z.boolean().exactOptional(),
    proves: handles.exactOptional(),
    says: handles.exactOptional(),
    bio: z.string().exactOptional(),
    picture: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .exactOptional(),
    seenAt: time.exactOptional(),
    ...more,
  }),
  z.strictObject({
    type: z.literal('interaction'),
    id: text,
    at: time.nullable(),
    account: handle,
    direction: z.enum(['sent', 'received']),
    kind: z.enum(interactionKinds),
    with: handles.exactOptional(),
    withName: z.string().exactOptional(),
    audience: z.enum(audiences).exactOptional(),
    text: z.string().exactOptional(),
    url: z.string().exactOptional(),
    inReplyTo: text.exactOptional(),
    minutes: z.number().nonnegative().exactOptional(),
    labels: labels.exactOptional(),
    ...more,
  }),
  z.strictObject({ type: z.literal('followers'), ...snapshot }),
  z.strictObject({ type: z.literal('following'), ...snapshot }),
  z.strictObject({
    type: z.literal('outcome'),
    id: text,
    at: time,
    kind: z.enum(outcomeKinds),
    amount: z.number().exactOptional(),
    currency: text.exactOptional(),
    with: handle.exactOptional(),
    account: handle.exactOptional(),
    goal: text.exactOptional(),
    note: z.string().exactOptional(),
    ...readFrom,
    ...more,
  }),
  z.strictObject({
    type: z.literal('effort'),
    at: time,
    account: handle,
    minutes: z.number().nonnegative(),
    activity: z.enum(activities),
    id: text.exactOptional(),
    ...more,
  }),
  z.strictObject({
    type: z.literal('favour'),
    id: text,
    at: time,
    with: handle,
    what: z.string(),
    side: z.enum(favourSides),
    settledAt: time.exactOptional(),
    ...readFrom,
    ...more,
  }),
  z.strictObject({
    type: z.literal('goal'),
    id: text,
    aim: text,
    measure: text,
    target: z.number(),
    start: time,
    due: time,
    closedAt: time.exactOptional(),
    ...more,
  }),
  z.strictObject({
    type: z.literal('experiment'),
    id: text,
    kind: z.enum(['pause', 'change']),
    accounts: handles,
    measure: text,
    pauses: z.array(span).min(1),
    hypothesis: z.string().exactOptional(),
    ...more,
  }),
  z.strictObject({
    type: z.literal('link'),
    handles: handles.min(2),
    same: z.boolean(),
    at: time.exactOptional(),
    undone: z.boolean().exactOptional(),
    ...more,
  }),
  z.strictObject({
    type: z.literal('note'),
    id: text,
    at: time,
    with: handle,
    text: z.string(),
    kind: z.enum(noteKinds).exactOptional(),
    on: z
      .string()
      .regex(/^(?:\d{4}|-)-\d{2}-\d{2}$/)
      .exactOptional(),
    url: z.string().exactOptional(),
    through: handle.exactOptional(),
    file: z
      .strictObject({ name: text, type: text, bytes: count, sha256: z.string().regex(/^[0-9a-f]{64}$/) })
      .exactOptional(),
    undone: z.boolean().exactOptional(),
    ...more,
  }),
  z.strictObject({
    type: z.literal('decision'),
    id: text,
    at: time,
    suggestion: text,
    person: text.exactOptional(),
    did: z.enum(['done', 'snoozed', 'refused', 'reopened']),
    until: time.exactOptional(),
    ...more,
  }),
  z.strictObject({ type: z.literal('setting'), name: text, value: z.unknown(), at: time.exactOptional(), ...more }),
  z.strictObject({
    type: z.literal('prediction'),
    id: text,
    at: time,
    due: time,
    person: text,
    value: z.number(),
    target: z.enum(['in', 'any']).exactOptional(),
    logOdds: z.number().exactOptional(),
    ...more,
  }),
  z.strictObject({
    type: z.literal('draft'),
    id: text,
    text: z.string(),
    accounts: handles,
    due: time.exactOptional(),
    ...more,
  }),
  z.strictObject({
    type: z.literal('protocol'),
    values: z.array(z.string()),
    rules: z.array(
      z.strictObject({ id: text, text: z.string(), kind: z.enum(ruleKinds), pattern: z.string().exactOptional() }),
    ),
    ...more,
  }),
  z.strictObject({
    type: z.literal('coverage'),
    account: handle,
    from: time.nullable(),
    to: time.nullable(),
    received: kinds,
    sent: kinds,
    ...more,
  }),
  z.strictObject({ type: z.literal('correction'), of: text, labels, at: time, ...more }),
]) satisfies z.ZodType<FactRecord>

const fieldsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  recordSchema.options.map((option) => [option.shape.type.value, new Set(Object.keys(option.shape))]),
)

/** The fields that a type of record has of its own; everything else is kept in `more`. `undefined` for an unknown type. */
export function fieldsOfType(type: string): ReadonlySet<string> | undefined {
  return fieldsOf.get(type)
}
