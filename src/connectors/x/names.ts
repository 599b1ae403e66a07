/** Who is behind a number: X names people in posts and gives bare numbers everywhere else. */
import type { PersonRecord, Time } from '../record.ts'

/** Names are kept lower case and without `@`. */
export type Names = ReturnType<typeof createNames>

type Known = { names: Map<string, Time>; current: string; shown: string | undefined; shownAt: Time }

export function createNames() {
  const byId = new Map<string, Known>()
  /** Names change hands: within one archive a name stands for the number it was first met with, others stay numbers. */
  const bearer = new Map<string, string>()

  return {
    /** `at`: when the pair was seen; of several names of one number the latest is the current. */
    learn(id: string | undefined, name: string | undefined, shown: string | undefined, at: Time): void {
      if (id === undefined || name === undefined) return
      let known = byId.get(id)
      const before = known?.names.get(name)
      if (before === undefined) {
        if (bearer.has(name)) return
        bearer.set(name, id)
      }
      if (known === undefined) {
        known = { names: new Map(), current: name, shown: undefined, shownAt: Number.NEGATIVE_INFINITY }
        byId.set(id, known)
      }
      if (before === undefined || at > before) known.names.set(name, at)
      if (known.current !== name && at >= (known.names.get(known.current) ?? at)) known.current = name
      if (shown && at >= known.shownAt) {
        known.shown = shown
        known.shownAt = at
      }
    },

    /** As the source has it here: `x:bob` where it gives a name that is not known as another's, else by what is known. */
    handleOf(id: string | undefined, name?: string): string | undefined {
      if (id === undefined) return name === undefined ? undefined : `x:${name}`
      if (name !== undefined && (bearer.get(name) ?? id) === id) return `x:${name}`
      const current = byId.get(id)?.current
      return current === undefined ? `x:id/${id}` : `x:${current}`
    },

    /** One record a person, in the order they were met, without the owner; the current name first. */
    *persons(owner: string | undefined): Generator<PersonRecord> {
      for (const [id, { names, shown }] of byId) {
        if (id === owner) continue
        const inOrder = [...names].sort(([a, atA], [b, atB]) => atB - atA || (a < b ? -1 : 1))
        const record: PersonRecord = {
          type: 'person',
          handles: [`x:id/${id}`, ...inOrder.map(([name]) => `x:${name}`)],
        }
        if (shown !== undefined) record.name = shown
        yield record
      }
    },
  }
}
