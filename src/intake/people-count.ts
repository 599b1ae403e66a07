/** How many people a file tells of: its handles, less those that it says belong to one person. */
import type { FactRecord } from '../connectors/record.ts'

export function peopleCount() {
  /** A handle's way to the handle that stands for its person; its own where it stands for itself. */
  const parents = new Map<string, string>()
  const top = (handle: string): string => {
    let at = handle
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up
    return at
  }
  const add = (handle: string) => {
    if (!parents.has(handle)) parents.set(handle, handle)
  }
  const join = (handles: readonly string[]) => {
    const [first] = handles
    if (first === undefined) return
    for (const handle of handles) {
      add(handle)
      parents.set(top(handle), top(first))
    }
  }
  return {
    take(record: FactRecord): void {
      switch (record.type) {
        case 'person':
          join(record.handles)
          return
        case 'link':
          if (record.same) join(record.handles)
          return
        case 'followers':
        case 'following':
          record.handles?.forEach(add)
          return
        case 'interaction':
          record.with?.forEach(add)
          return
        case 'favour':
        case 'note':
        case 'outcome':
          if (record.with !== undefined) add(record.with)
      }
    },
    /** Without the workspace's own accounts. */
    total(accounts: ReadonlySet<string>): number {
      const people = new Set<string>()
      for (const handle of parents.keys()) if (!accounts.has(handle)) people.add(top(handle))
      return people.size
    },
  }
}
