/** Turns what is suggested into what is shown: names for evidence, their words, something to build on, and a way to write. */
import type { FactRecord } from '../../../connectors/record.ts'
import { hasText, iso, isSent, rowsOfPerson, seqOf } from '../../../people/index.ts'
import type { Hook, Quote, TodayItem } from '../../../plan/today/shapes.ts'
import type { Suggested } from '../../../plan/today/today.ts'
import type { Asked } from '../../ask.ts'
import { profileOf } from '../links.ts'

type Told = { key: string; record: Extract<FactRecord, { type: 'interaction' }> }
/** `rootOf`: the person of an id. */
type Finder = (person: string) => number | undefined

/** All of them with three questions to the ledger, however many they are. */
export async function itemsOf(asked: Asked, suggestions: readonly Suggested[], rootOf: Finder): Promise<TodayItem[]> {
  const { ledger } = asked.desk
  const last = suggestions.map(({ person }) => lastWords(asked, rootOf(person.id)))
  const shown = suggestions.flatMap(({ hooks, seqs }, at) => [
    ...hooks.flatMap(({ seq }) => seq ?? []),
    ...seqs.slice(0, 1),
    ...(last[at] ?? []),
  ])
  const told = new Map<number, Told>()
  for (const { seq, key, record } of await ledger.bySeq(asked.asker, [...new Set(shown)]))
    if (record.type === 'interaction') told.set(seq, { key, record })
  const { facts } = asked.world
  const counted = suggestions.flatMap(({ seqs, because }) => [
    ...seqs,
    ...because.flatMap(({ rows }) => rows.map((row) => seqOf(facts, row))),
  ])
  const keys = await ledger.keysOf(asked.asker, [...new Set(counted)])
  const names = (seqs: readonly number[]) => seqs.flatMap((seq) => keys.get(seq) ?? [])
  return suggestions.map((suggestion, place): TodayItem => {
    const { seqs, hooks, because, ...item } = suggestion
    const first = seqs[0] === undefined ? undefined : told.get(seqs[0])
    return {
      ...item,
      evidence: names(seqs),
      link: safe(first?.record.url) ?? profileOf(asked, item.person.id, item.account?.split(':')[0]),
      quote: quoteOf((last[place] ?? []).flatMap((seq) => told.get(seq) ?? [])[0]),
      hooks: hooks.flatMap(({ seq, time, text, ...hook }): Hook[] => {
        const said = seq === null ? undefined : told.get(seq)
        const words = text ?? said?.record.text?.trim() ?? ''
        if (words === '' && hook.kind !== 'meeting') return []
        return [{ ...hook, text: words, at: iso(time), id: said?.key ?? null }]
      }),
      because: because.map(({ words, rows }) => ({
        words,
        evidence: names(rows.map((row) => seqOf(facts, row))),
      })),
    }
  })
}

/** Positions of the last texts they wrote, on whatever network; one is enough. */
function lastWords({ world, relations }: Asked, root: number | undefined): number[] {
  if (root === undefined) return []
  const { facts } = world
  const theirs = relations.byRoot.get(root)?.history.rows ?? rowsOfPerson(world, root)
  const row = theirs.findLast((one) => !isSent(facts, one) && hasText(facts, one))
  return row === undefined ? [] : [seqOf(facts, row)]
}

function quoteOf(told: Told | undefined): Quote | null {
  const text = told?.record.text
  return told && text ? { id: told.key, at: iso(told.record.at), text, account: told.record.account } : null
}

const safe = (url: string | undefined): string | null => (url !== undefined && /^https?:\/\//i.test(url) ? url : null)
