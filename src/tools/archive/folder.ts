/** An unpacked export: a folder on disk whose links are not followed. */
import { constants, createReadStream } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Refused } from '../refused.ts'
import type { Archive } from './archive.ts'
import { archiveOf, entryList, type FileFacts } from './container.ts'
import { shownName } from './entry-names.ts'
import { checkEntries, chunkSize, type Limits } from './limits.ts'

const closed = 'its permissions do not let it be read'

/** Throws `Refused` where the folder is empty or holds too many files. */
export async function openFolder(facts: FileFacts, limits: Limits): Promise<Archive> {
  const list = entryList<string>()
  let bytes = 0
  let modifiedAt = 0
  const waiting = ['']
  for (let inside = waiting.pop(); inside !== undefined; inside = waiting.pop()) {
    const inner = await readdir(join(facts.path, inside), { withFileTypes: true }).catch(() => undefined)
    if (inner === undefined) list.refused.push({ path: shownName(inside || facts.name), reason: closed })
    for (const found of inner ?? []) {
      const name = inside === '' ? found.name : `${inside}/${found.name}`
      if (found.isDirectory()) {
        waiting.push(name)
        continue
      }
      if (!found.isFile()) {
        list.add(name, undefined, name, 'it is a link or a device, not a file')
        continue
      }
      const details = await stat(join(facts.path, name)).catch(() => undefined)
      if (details === undefined) {
        list.add(name, undefined, name, closed)
        continue
      }
      const { size, mtimeMs } = details
      bytes += size
      modifiedAt = Math.max(modifiedAt, mtimeMs)
      list.add(name, size, name)
      checkEntries(limits, facts.name, list.taken.length + list.refused.length)
    }
  }
  list.taken.sort((a, b) => (a.fullPath < b.fullPath ? -1 : 1))
  return archiveOf({ ...facts, bytes, modifiedAt: Math.trunc(modifiedAt) }, list, {
    form: 'folder',
    read: (name) => fileBytes(join(facts.path, name), `${shownName(name)} in ${facts.name}`),
    close: async () => {},
  })
}

/** The bytes of a file that is no link. Throws `Refused` where it cannot be read. */
async function* fileBytes(path: string, place: string): AsyncGenerator<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch((cause: unknown) => {
    throw new Refused(`${place} may not be read: check its permissions.`, { cause })
  })
  yield* createReadStream(path, { fd: file, highWaterMark: chunkSize })
}
