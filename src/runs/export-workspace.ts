/** Writes everything of a workspace as one file of the interchange format, whole or not at all. */
import { writeContent, writeHeader, writeInterchange } from '../connectors/interchange/write.ts'
import {
  type CorrectionRecord,
  type CoverageRecord,
  type InteractionRecord,
  interactionKinds,
  type Labels,
  type SettingRecord,
} from '../connectors/record.ts'
import type { Asker, Entry } from '../ledger/entry.ts'
import { flagsIn, saidOf } from '../people/index.ts'
import { writeWhole } from '../tools/whole-file.ts'
import type { Desk } from './desk.ts'

export type ExportReport = { file: string; lines: number }

/**
 * `lines` counts every line, the first as well. The file appears under its name when it is complete.
 * @throws Refused where it cannot be written there.
 */
export async function exportWorkspace(
  desk: Desk,
  asker: Asker,
  file: string,
  { signal, onLines }: { signal?: AbortSignal; onLines?: (lines: number) => void } = {},
): Promise<ExportReport> {
  let lines = 0
  const text = async function* () {
    for await (const batch of linesOf(desk, asker)) {
      lines += batch.length
      onLines?.(lines)
      yield `${batch.join('\n')}\n`
    }
  }
  const whole = await writeWhole(file, text(), signal)
  return { file: whole, lines }
}

async function* linesOf(desk: Desk, asker: Asker): AsyncIterable<string[]> {
  const corrections = new Map<string, CorrectionRecord>()
  const flags = new Map<string, SettingRecord>()
  const accounts: Entry[] = []
  const covered = new Set<string>()
  for await (const entries of desk.ledger.read(asker, { types: ['account', 'correction', 'coverage', 'setting'] }))
    for (const entry of entries) {
      if (entry.record.type === 'correction') corrections.set(entry.record.of, entry.record)
      if (entry.record.type === 'setting' && entry.record.name.startsWith(saidOf.message))
        flags.set(entry.record.name.slice(saidOf.message.length), entry.record)
      if (entry.record.type === 'coverage') covered.add(entry.record.account)
      if (entry.record.type === 'account') accounts.push(entry)
    }
  const used = await accountsUsed(desk, asker)
  // Entries are kept under an account's first name, which has to come first again.
  const first = accounts.sort((a, b) => rankOf(a, used) - rankOf(b, used))
  yield [writeHeader(), ...first.map(({ record }) => writeInterchange(record))]
  const contents = new Set<string>()
  for await (const entries of desk.ledger.read(asker)) {
    const lines: string[] = []
    for (const { key, record } of entries) {
      if (record.type === 'account') continue
      if (record.type === 'note' && record.file) contents.add(record.file.sha256)
      if (record.type === 'correction') {
        if ((await desk.ledger.byKey(asker, [record.of])).length === 0) lines.push(writeInterchange(record))
        continue
      }
      if (record.type === 'setting' && record.name.startsWith(saidOf.message)) continue
      if (record.type !== 'interaction') {
        lines.push(writeInterchange(record))
        continue
      }
      const correction = corrections.get(key)
      const flag = flags.get(key)
      flags.delete(key)
      lines.push(writeInterchange(corrected(record, correction?.labels, flag)))
      const said = whenSaid(key, correction, flag)
      if (said) lines.push(writeInterchange(said))
    }
    if (lines.length > 0) yield lines
  }
  if (flags.size > 0) yield [...flags.values()].map(writeInterchange)
  for (const sha256 of contents) yield* contentLines(desk, asker, sha256)
  // A file that is silent on an account is taken as complete until its own end; what nothing was said of stays so.
  const silent = [...used].filter((account) => !covered.has(account)).sort()
  if (silent.length > 0) yield silent.map((account) => writeInterchange(everything(account)))
}

/** What is in a file, a line a piece. */
async function* contentLines(desk: Desk, asker: Asker, sha256: string): AsyncIterable<string[]> {
  const pieces = await desk.ledger.readFile(asker, sha256)
  if (pieces === undefined) return
  const parts = await Array.fromAsync(pieces)
  for (const [part, bytes] of parts.entries()) yield [writeContent(sha256, part, parts.length, bytes)]
}

const rankOf = ({ record }: Entry, used: ReadonlySet<string>): number =>
  record.type === 'account' && used.has(record.account) ? 0 : 1

/** The labels as they are said, on the message itself. */
function corrected(
  record: InteractionRecord,
  said: Labels | undefined,
  flag: SettingRecord | undefined,
): InteractionRecord {
  const { labels: told, ...rest } = record
  const labels = { ...(flagsIn(flag?.value).alone ? undefined : told), ...said }
  return Object.keys(labels).length === 0 ? rest : { ...rest, labels }
}

/** When it was said and how far it reaches, which the labels cannot hold; nothing where nothing is said any more. */
function whenSaid(
  name: string,
  correction: CorrectionRecord | undefined,
  flag: SettingRecord | undefined,
): SettingRecord | undefined {
  const { copies, alone } = flagsIn(flag?.value)
  const isTakenBack = Object.keys(correction?.labels ?? {}).length === 0 && (correction !== undefined || alone)
  if (isTakenBack || (!correction && !flag)) return undefined
  const at = Math.max(correction?.at ?? 0, flag?.at ?? 0)
  return { type: 'setting', name: saidOf.message + name, value: copies ? {} : { copies }, at }
}

const everything = (account: string): CoverageRecord => ({
  type: 'coverage',
  account,
  from: null,
  to: null,
  received: [...interactionKinds],
  sent: [...interactionKinds],
})

/** Accounts that something is kept under, account lines aside. */
async function accountsUsed(desk: Desk, asker: Asker): Promise<Set<string>> {
  const used = new Set<string>()
  for await (const entries of desk.ledger.read(asker))
    for (const { record } of entries)
      if (record.type !== 'account' && 'account' in record && record.account !== undefined) used.add(record.account)
  return used
}
