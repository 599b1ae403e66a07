/** Fills a data folder for the bench of people: interactions of any number, one person with very many, all of them read. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { InteractionKind, Mode, RecordOf, Subject } from '../../src/connectors/record.ts'
import { keyed } from '../../src/intake/index.ts'
import { packLabels } from '../../src/people/index.ts'
import { ask } from '../../src/runs/ask.ts'
import type { Desk } from '../../src/runs/desk.ts'
import { importFiles } from '../../src/runs/import/import-files.ts'
import { generator, writeMillion } from '../_million/million.ts'

const day = 86_400_000
const end = Date.UTC(2026, 9, 31, 12)

/** The person with very many, on two networks that nothing joins yet. */
export const big = { main: 'x:big', other: 'instagram:big' } as const

export type Size = { interactions: number; people: number; ofBig: number }

export async function fill(desk: Desk, folder: string, { interactions, people, ofBig }: Size): Promise<void> {
  const asker = desk.owner('main')
  const file = join(folder, 'million.jsonl')
  await writeMillion(file, { interactions: interactions - ofBig, people })
  await importFiles(desk, asker, [file], { now: Date.now(), noWait: true })
  rmSync(file)
  const source = await desk.ledger.startSource(asker, { kind: 'hand', name: 'bench', at: end })
  const random = generator(7)
  for (let from = 0; from < ofBig; from += 500)
    await desk.ledger.append(
      asker,
      source,
      Array.from({ length: Math.min(500, ofBig - from) }, (_, at) => keyed(withBig(random, from + at, ofBig), 0)),
    )
  await saveReadings(desk)
}

const kinds = ['message', 'reply', 'message', 'mention', 'reaction', 'share'] as const satisfies InteractionKind[]

/** Over four years; every fourth on the other network. */
function withBig(random: () => number, at: number, all: number): RecordOf<'interaction'> {
  const handle = at % 4 === 0 ? big.other : big.main
  const kind = kinds[Math.floor(random() * kinds.length)] ?? 'message'
  return {
    type: 'interaction',
    id: `big${at}`,
    at: end - 1460 * day + Math.floor((1460 * day * at) / all),
    account: handle === big.main ? 'x:shop' : 'instagram:shop',
    direction: random() < 0.5 ? 'sent' : 'received',
    kind,
    with: [handle],
    withName: 'Big Person',
    audience: kind === 'message' ? 'direct' : 'public',
    ...(kind !== 'reaction' && { text: `About board ${at}: could you send the price?` }),
  }
}

/** Readings as the reading of texts would leave them, by the position alone; the texts themselves are not read here. */
export function readingOf(seq: number): { seq: number; labels: number; print: number } {
  const spread = (seq * 2_654_435_761) % 4_294_967_296
  const mode = modes[Math.floor(spread / 7) % modes.length] ?? 'chat'
  const subject = subjects[Math.floor(spread / 11) % subjects.length] ?? 'others'
  const intent = intents[Math.floor(spread / 13) % intents.length]
  return {
    seq,
    labels: packLabels({
      mode,
      subject,
      intents: intent ? [intent] : [],
      canned: spread % 31 === 0,
      sell: spread % 23 === 0,
      breach: false,
      pleasantry: spread % 5 === 0,
      praise: spread % 17 === 0,
      read: true,
    }),
    // One text in fifty is one of those that several get.
    print: spread % 50 === 0 ? spread % 1000 : 1000 + seq,
  }
}

const modes: readonly Mode[] = ['chat', 'engage', 'engage', 'broadcast']
const subjects: readonly Subject[] = ['others', 'self', 'useful', 'none']
const intents = [undefined, 'ask', undefined, 'offer', 'answer', 'thank', 'question', undefined] as const

async function saveReadings(desk: Desk): Promise<void> {
  const asker = desk.owner('main')
  const { rules } = await ask(desk, asker)
  const head = await desk.ledger.head(asker)
  const atOnce = 5000
  for (let from = 1; from <= (head?.seq ?? 0); from += atOnce) {
    const length = Math.min(atOnce, (head?.seq ?? 0) - from + 1)
    await desk.ledger.saveReadings(
      asker,
      rules.version,
      Array.from({ length }, (_, at) => readingOf(from + at)),
    )
  }
}
