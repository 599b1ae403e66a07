/** Ids of what one export may tell in several files. */
import { twinNumbers } from '../hashed-id.ts'

/**
 * Twins within one list are two events and get numbers; what another list has told already is the same event, and its id is
 * `undefined`. Call the result for each list; its files may be several.
 */
export function createTold(): (list: string) => (id: string) => string | undefined {
  const given = new Map<string, string>()
  const numbers = new Map<string, (id: string) => string>()
  return (list) => {
    const numbered = numbers.getOrInsertComputed(list, twinNumbers)
    return (id) => {
      const full = numbered(id)
      if (given.getOrInsertComputed(full, () => list) !== list) return undefined
      return full
    }
  }
}
export type Told = ReturnType<typeof createTold>
