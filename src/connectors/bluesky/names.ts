/** Handles that people were mentioned by: the repository itself knows people by their lasting ids alone. */
import type { PersonRecord } from '../record.ts'

export type Names = ReturnType<typeof createNames>

/**
 * What a mention shows is the handle as it was then, and handles change hands: it is given as a name to know somebody
 * by, never as a handle. Of several the latest counts, by the key of its post.
 */
export function createNames() {
  const known = new Map<string, { name: string; rkey: string }>()
  return {
    learn(handle: string, name: string, rkey: string): void {
      const before = known.get(handle)
      if (before === undefined || before.rkey <= rkey) known.set(handle, { name, rkey })
    },
    *persons(): Generator<PersonRecord> {
      for (const [handle, { name }] of known) yield { type: 'person', handles: [handle], name }
    },
  }
}
