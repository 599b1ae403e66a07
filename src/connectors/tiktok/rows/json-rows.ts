/** Rows out of the JSON form, wherever in the file their lists stand. */
import type { Archive, ArchiveEntry } from '../../../tools/archive/archive.ts'
import { toBatches } from '../../../tools/batches.ts'
import { valuesOf } from '../../_entries/values.ts'
import { fieldsOf } from './fields.ts'
import { jsonLeaves, type Leaf, type Path } from './leaves.ts'
import { type RowItem, whyPassed } from './row-items.ts'
import { isPost, type Place, placeOf } from './sections.ts'

export async function* jsonRows(archive: Archive, entry: ArchiveEntry): AsyncGenerator<RowItem[]> {
  const read = createReader()
  const leaves = valuesOf(archive, entry, (bytes) => jsonLeaves(bytes, (path) => isRead(placeOf(path))))
  for await (const batch of toBatches(leaves)) {
    const items: RowItem[] = []
    for (const item of batch) {
      if (item.type !== 'found') items.push(item)
      else {
        const made = read(item.value)
        if (made !== undefined) items.push(made)
      }
    }
    yield items
  }
}

function isRead({ section }: Place): boolean {
  return section !== 'profile' && whyPassed(section, '') === undefined
}

function createReader() {
  let path: Path | undefined
  let place: Place = { section: undefined, chat: undefined }
  let passed: string | undefined

  function enter(next: Path): void {
    path = next
    place = placeOf(next)
    // The innermost key of a list in a chat is a stranger's name; it is never told.
    passed = whyPassed(place.section, next.at(-1) ?? '')
  }

  return function read(leaf: Leaf): RowItem | undefined {
    if (leaf.type === 'value') {
      // An empty list is often written `null`.
      const { section } = leaf.value === null ? placeOf(leaf.path) : { section: undefined }
      return section === undefined || section === 'profile' ? undefined : { type: 'met', section }
    }
    if (leaf.path !== path) enter(leaf.path)
    const { section, chat } = place
    if (leaf.type === 'list') return section === undefined ? undefined : { type: 'met', section }
    if (passed !== undefined) return { type: 'passed', reason: passed }
    if (section === undefined) return undefined
    const fields = fieldsOf(leaf.value)
    if (section === 'posts' && !isPost(fields)) return { type: 'passed', reason: 'left alone on purpose' }
    return { type: 'row', row: { section, chat, fields } }
  }
}
