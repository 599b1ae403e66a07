/** Messages that were accepted as they were read: as many as were corrected, from all of the time, none that a word reaches. */
import type { FactRecord, InteractionRecord, RecordOf } from '../../connectors/record.ts'
import type { Asker } from '../../ledger/entry.ts'
import { fingerprint } from '../../meaning/text/fingerprint.ts'
import { labelsIn, saidOf } from '../../people/index.ts'
import type { Desk } from '../desk.ts'
import { seekerOf } from './phrases.ts'
import type { Corrected } from './refit.ts'

/** So many are looked at for each that is wanted: not everything that happened has words. */
const looked = 8

/** `names`: messages that something is said of. The same ledger gives the same messages. */
export async function acceptedMessages(
  desk: Desk,
  asker: Asker,
  names: ReadonlySet<string>,
  corrected: readonly Corrected[],
): Promise<InteractionRecord[]> {
  const head = await desk.ledger.head(asker)
  const isReached = await wordsThatReach(desk, asker, corrected)
  const wanted = corrected.length
  const step = Math.max(1, Math.floor((head?.seq ?? 0) / Math.max(1, wanted * looked)))
  const accepted: InteractionRecord[] = []
  for (let from = step; from <= (head?.seq ?? 0) && accepted.length < wanted * looked; from += step * 500) {
    const seqs = Array.from({ length: 500 }, (_, at) => from + at * step)
    const told = new Map((await desk.ledger.bySeq(asker, seqs)).map(({ key, seq }) => [key, seq]))
    // Of several tellings the one that counts.
    for (const { key, seq, record } of await desk.ledger.byKey(asker, [...told.keys()]))
      if (told.get(key) === seq && record.type === 'interaction' && !names.has(key) && !isReached(record))
        accepted.push(record)
  }
  const every = Math.max(1, accepted.length / Math.max(1, wanted))
  return Array.from({ length: Math.min(wanted, accepted.length) }, (_, at) => accepted[Math.floor(at * every)]).filter(
    (record) => record !== undefined,
  )
}

async function wordsThatReach(
  desk: Desk,
  asker: Asker,
  corrected: readonly Corrected[],
): Promise<(record: InteractionRecord) => boolean> {
  const names: string[] = []
  for await (const entries of desk.ledger.read(asker, { types: ['setting'] }))
    for (const { record } of entries) if (isWide(record)) names.push(record.name)
  const handles = new Set(names.flatMap((name) => handleIn(name) ?? []))
  const saying = seekerOf(names.filter((name) => name.startsWith(saidOf.phrase)))
  const prints = new Set(corrected.map(({ record }) => fingerprint(record.text ?? '')))
  return (record) => {
    if (!record.text?.trim() || record.labels || record.with?.some((handle) => handles.has(handle))) return true
    const print = fingerprint(record.text)
    return (print !== null && prints.has(print)) || saying(record).length > 0
  }
}

const isWide = (record: FactRecord): record is RecordOf<'setting'> =>
  record.type === 'setting' && record.name.startsWith('reading.') && labelsIn(record.value) !== undefined

const handleIn = (name: string): string | undefined => {
  const beginning = [saidOf.person, saidOf.addressee].find((one) => name.startsWith(one))
  return beginning === undefined ? undefined : name.slice(beginning.length)
}
