/** For tests: records of every type, with whatever they may say and with fields nobody knows. */
import fc from 'fast-check'
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
} from '../record.ts'
import { fieldsOfType, recordSchema } from '../record-schema.ts'

const time = fc.integer({ min: Date.UTC(1, 0, 1), max: Date.UTC(9999, 11, 31) })
const words = fc.string({ unit: 'grapheme' })
const hex = (digits: number) =>
  fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: digits, maxLength: digits }).map((all) => all.join(''))
const id = fc.string({ minLength: 1 })
const handle = fc
  .tuple(fc.constantFrom('x', 'mastodon', 'email', 'other'), fc.string({ minLength: 1 }))
  .map(([network, rest]) => `${network}:${rest.trim() || 'a'}`)
const handles = fc.array(handle, { minLength: 1, maxLength: 4 })
const kinds = fc.shuffledSubarray([...interactionKinds])
const labels = fc.record(
  {
    mode: fc.constantFrom(...modes),
    subject: fc.constantFrom(...subjects),
    intents: fc.shuffledSubarray([...intents]),
    canned: fc.boolean(),
    sell: fc.boolean(),
  },
  { requiredKeys: [] },
)
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const count = fc.nat()
const span = fc.record({ start: time, end: time })
const type = <T extends string>(name: T) => fc.constant(name)

/** A record of `must` and any of `may`, with fields Rapport does not know. */
function recordOf(must: Record<string, fc.Arbitrary<unknown>>, may: Record<string, fc.Arbitrary<unknown>> = {}) {
  const own = fc.record({ ...must, ...may }, { requiredKeys: Object.keys(must) })
  const other = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 })
  return fc.tuple(own, fc.option(other)).map(([fields, more]) => {
    const known = fieldsOfType(String(fields.type))
    const unknown = Object.entries(more ?? {}).filter(([name]) => !known?.has(name) && !taken.has(name))
    // JSON knows no negative zero.
    const whole =
      unknown.length === 0 ? fields : { ...fields, more: JSON.parse(JSON.stringify(Object.fromEntries(unknown))) }
    return recordSchema.parse(whole) satisfies FactRecord
  })
}

const taken = new Set(['__proto__', 'start', 'end'])
const snapshot = { account: handle, at: time }
export const anyRecord = fc.oneof(
  recordOf(
    { type: type('account'), account: handle },
    { lasting: handle, name: words, since: time, kind: fc.constantFrom('person', 'organisation') },
  ),
  recordOf(
    { type: type('person'), handles },
    {
      name: words,
      roles: fc.array(id),
      notes: words,
      key: fc.boolean(),
      proves: handles,
      says: handles,
      bio: words,
      picture: hex(16),
      seenAt: time,
    },
  ),
  recordOf(
    {
      type: type('interaction'),
      id,
      at: fc.option(time),
      account: handle,
      direction: fc.constantFrom('sent', 'received'),
      kind: fc.constantFrom(...interactionKinds),
    },
    {
      with: handles,
      withName: words,
      audience: fc.constantFrom(...audiences),
      text: words,
      url: words,
      inReplyTo: id,
      minutes: count,
      labels,
    },
  ),
  recordOf({ type: type('followers'), ...snapshot }, { count, handles }),
  recordOf({ type: type('following'), ...snapshot }, { count, handles }),
  recordOf(
    { type: type('outcome'), id, at: time, kind: fc.constantFrom(...outcomeKinds) },
    {
      amount: number,
      currency: id,
      with: handle,
      account: handle,
      goal: id,
      note: words,
      of: id,
      undone: fc.boolean(),
    },
  ),
  recordOf(
    { type: type('effort'), at: time, account: handle, minutes: count, activity: fc.constantFrom(...activities) },
    { id },
  ),
  recordOf(
    { type: type('favour'), id, at: time, with: handle, what: words, side: fc.constantFrom(...favourSides) },
    { settledAt: time, of: id, undone: fc.boolean() },
  ),
  recordOf(
    { type: type('goal'), id, aim: id, measure: id, target: number, start: time, due: time },
    { closedAt: time },
  ),
  recordOf(
    {
      type: type('experiment'),
      id,
      kind: fc.constantFrom('pause', 'change'),
      accounts: handles,
      measure: id,
      pauses: fc.array(span, { minLength: 1 }),
    },
    { hypothesis: words },
  ),
  recordOf(
    { type: type('link'), handles: fc.array(handle, { minLength: 2 }), same: fc.boolean() },
    { at: time, undone: fc.boolean() },
  ),
  recordOf(
    { type: type('note'), id, at: time, with: handle, text: words },
    {
      kind: fc.constantFrom(...noteKinds),
      on: fc.constantFrom('1985-04-12', '--04-12'),
      url: words,
      through: handle,
      file: fc.record({ name: id, type: id, bytes: count, sha256: hex(64) }),
      undone: fc.boolean(),
    },
  ),
  recordOf(
    {
      type: type('decision'),
      id,
      at: time,
      suggestion: id,
      did: fc.constantFrom('done', 'snoozed', 'refused', 'reopened'),
    },
    { person: id, until: time },
  ),
  recordOf(
    { type: type('setting'), name: id, value: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value))) },
    { at: time },
  ),
  recordOf(
    { type: type('prediction'), id, at: time, due: time, person: id, value: number },
    { target: fc.constantFrom('in', 'any'), logOdds: number },
  ),
  recordOf({ type: type('draft'), id, text: words, accounts: handles }, { due: time }),
  recordOf({
    type: type('protocol'),
    values: fc.array(words),
    rules: fc.array(
      fc.record(
        { id, text: words, kind: fc.constantFrom(...ruleKinds), pattern: words },
        { requiredKeys: ['id', 'text', 'kind'] },
      ),
    ),
  }),
  recordOf({
    type: type('coverage'),
    account: handle,
    from: fc.option(time),
    to: fc.option(time),
    received: kinds,
    sent: kinds,
  }),
  recordOf({ type: type('correction'), of: handle.map((account) => `${account}#1`), labels, at: time }),
)
