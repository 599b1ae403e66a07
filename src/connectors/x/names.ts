/** Who is behind a number: X names people in posts and gives bare numbers everywhere else. */
import type { PersonRecord, Time } from '../record.ts'

/** Names are kept lower case and without `@`. */
export type Names = ReturnType<typeof createNames>

type Known = { names: Map<string, Time>; shown: string | undefined; shownAt: Time }

export function createNames() {
  const byId = new Map<string, Known>()
  /** Names change hands: one belongs to the number that bore it last. */
  const bearer = new Map<string, { id: string; at: Time }>()

  return {
    /** `at`: when the pair was seen; of two the later counts. */
    learn(id: string | undefined, name: string | undefined, shown: string | undefined, at: Time): void {
      if (id === undefined || name === undefined || name === '') return
      const spelled = name.toLowerCase()
      const known = byId.get(id) ?? { names: new Map(), shown: undefined, shownAt: Number.NEGATIVE_INFINITY }
      byId.set(id, known)
      known.names.set(spelled, Math.max(at, known.names.get(spelled) ?? at))
      if (shown && at >= known.shownAt) {
        known.shown = shown
        known.shownAt = at
      }
      const before = bearer.get(spelled)
      if (before === undefined || at >= before.at) bearer.set(spelled, { id, at })
    },

    /** `x:bob` where a name is known that is nobody else’s by now, else `x:id/123`. */
    handleOf(id: string | undefined, name?: string): string | undefined {
      const spelled = name?.toLowerCase()
      if (id === undefined) return spelled ? `x:${spelled}` : undefined
      const current = namesOf(id)[0]
      if (current !== undefined) return `x:${current}`
      const free = spelled && !bearer.has(spelled)
      return free ? `x:${spelled}` : `x:id/${id}`
    },

    /** One record a person, in the order they were met, without the owner. */
    *persons(owner: string | undefined): Generator<PersonRecord> {
      for (const [id, { shown }] of byId) {
        const names = namesOf(id)
        if (id === owner || names.length === 0) continue
        const record: PersonRecord = { type: 'person', handles: [`x:id/${id}`, ...names.map((name) => `x:${name}`)] }
        if (shown !== undefined) record.name = shown
        yield record
      }
    },
  }

  /** Latest first. */
  function namesOf(id: string): string[] {
    const known = byId.get(id)
    if (known === undefined) return []
    return [...known.names]
      .filter(([name]) => bearer.get(name)?.id === id)
      .sort(([a, atA], [b, atB]) => atB - atA || (a < b ? -1 : 1))
      .map(([name]) => name)
  }
}
