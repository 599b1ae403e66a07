/** Finds which messages say the phrases that a person has a word on, once for each phrase: later messages are asked as they come. */
import type { FactRecord, RecordOf } from '../../connectors/record.ts'
import type { Asker, Entry } from '../../ledger/entry.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import { sayingOf } from '../../meaning/text/said.ts'
import { addSaying, labelsIn, saidOf, type World } from '../../people/index.ts'

/** Tells the settings whose phrase a record says. */
export type Seeker = (record: FactRecord) => string[]

export function seekerOf(names: Iterable<string>): Seeker {
  const phrases = [...names].map((name) => name.slice(saidOf.phrase.length))
  if (phrases.length === 0) return () => []
  const saying = sayingOf(phrases)
  return (record) =>
    record.type === 'interaction' && record.text ? saying(record.text).map((phrase) => saidOf.phrase + phrase) : []
}

/** Before anything was taken in: the phrases of the whole workspace, so that its texts are walked only once. */
export async function expectPhrases(ledger: Ledger, asker: Asker, world: World): Promise<void> {
  for await (const entries of ledger.read(asker, { types: ['setting'] }))
    for (const { record } of entries) if (isPhrase(record)) world.corrections.sought.add(record.name)
}

const isPhrase = (record: FactRecord): record is RecordOf<'setting'> =>
  record.type === 'setting' && record.name.startsWith(saidOf.phrase) && labelsIn(record.value) !== undefined

/** Looks for phrases that are new in what was taken in before, up to `upto`. False where there were none. */
export async function seekNew(ledger: Ledger, asker: Asker, world: World, upto: number): Promise<boolean> {
  const { sought } = world.corrections
  const names: string[] = []
  for (const record of world.register.setting.values())
    if (isPhrase(record) && !sought.has(record.name)) names.push(record.name)
  if (names.length === 0) return false
  for await (const { entry, said } of entriesSaying(ledger, asker, names, upto))
    for (const name of said) addSaying(world, entry.seq, name)
  for (const name of names) sought.add(name)
  return true
}

/** One walk over everything that is kept, with turns for others: about a second for 200,000 messages. */
export async function* entriesSaying(
  ledger: Ledger,
  asker: Asker,
  names: readonly string[],
  upto: number,
): AsyncIterable<{ entry: Entry; said: string[] }> {
  const seeker = seekerOf(names)
  for await (const entries of ledger.read(asker, { upto })) {
    for (const entry of entries) {
      const said = seeker(entry.record)
      if (said.length > 0) yield { entry, said }
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
}
