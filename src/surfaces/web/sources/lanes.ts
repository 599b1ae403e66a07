/** How kinds are drawn together on the map of what can be seen, and where its years stand. */
import type { InteractionKind } from '../../../connectors/record.ts'
import type { Sight } from '../api/shapes.ts'

export type Lane = { words: string; sent: string; received: string; kinds: readonly InteractionKind[] }

export const lanes: readonly Lane[] = [
  {
    words: 'words in public',
    sent: 'you said',
    received: 'answers, mentions',
    kinds: ['post', 'reply', 'mention', 'quote'],
  },
  { words: 'messages', sent: 'you wrote', received: 'written to you', kinds: ['message'] },
  { words: 'likes and shares', sent: 'you liked', received: 'likes, shares', kinds: ['reaction', 'share'] },
  {
    words: 'follows and connections',
    sent: 'you followed',
    received: 'who came',
    kinds: ['follow', 'connect', 'invite', 'unfollow'],
  },
]

export type LaneSpan = { from: string | null; to: string | null; share: number }

/** When anything of the lane can be seen, and how much of it: 1 where every kind that is ever visible is. */
export function spansOf(sights: readonly Sight[], { kinds }: Lane, side: 'sent' | 'received'): LaneSpan[] {
  const seen = sights.filter(({ kind, direction }) => direction === side && kinds.includes(kind))
  const spans = new Map<string, { from: string | null; to: string | null; kinds: number }>()
  for (const { from, to } of seen.flatMap((sight) => sight.spans)) {
    const key = `${from} ${to}`
    spans.set(key, { from, to, kinds: (spans.get(key)?.kinds ?? 0) + 1 })
  }
  return [...spans.values()].map(({ from, to, kinds }) => ({
    from,
    to,
    share: seen.length === 0 ? 0 : kinds / seen.length,
  }))
}

/** Beginnings of years between two moments, 0 to 1 across; at most eight of them. */
export function yearMarks(begin: number, end: number): { year: number; at: number }[] {
  const first = new Date(begin).getUTCFullYear() + 1
  const last = new Date(end).getUTCFullYear()
  const step = Math.max(1, Math.ceil((last - first + 1) / 8))
  const marks: { year: number; at: number }[] = []
  for (let year = first; year <= last; year += step)
    marks.push({ year, at: (Date.UTC(year, 0, 1) - begin) / (end - begin) })
  return marks
}
