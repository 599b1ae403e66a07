/** Who is who: user names in most of the export, shown names alone in its messages. */
import type { Archive } from '../../tools/archive/archive.ts'
import { plainName } from '../_meta/field.ts'
import { namesIn } from '../_meta/messages/survey.ts'
import type { Thread } from '../_meta/messages/thread-files.ts'
import { isNobody } from '../_meta/messages/wording.ts'

export type People = { handleOf(name: string, thread?: Thread): string | undefined }

/**
 * A shown name is `name/…`, unless it is the user name of somebody known or the folder of the conversation is named by one.
 * `shared`: names over several conversations; each of these is then a person of its own. `users`: user names known.
 */
export async function createPeople(
  archive: Archive,
  threads: readonly Thread[],
  owners: ReadonlySet<string>,
  shared: ReadonlySet<string>,
  users: ReadonlySet<string>,
): Promise<People> {
  const named = new Map<string, string>()
  for (const thread of threads) {
    if (!users.has(thread.slug)) continue
    const names = (await namesIn(archive, thread)).map(plainName)
    const [other, ...more] = new Set(names.filter((name) => !owners.has(name)))
    if (other !== undefined && more.length === 0 && !shared.has(other)) named.set(other, thread.slug)
  }
  return {
    handleOf(name, thread) {
      const plain = plainName(name)
      if (users.has(plain)) return `instagram:${plain}`
      const user = named.get(plain) ?? (thread !== undefined && users.has(thread.slug) ? thread.slug : undefined)
      if (user !== undefined) return `instagram:${user}`
      const isDoubtful = isNobody(name) || shared.has(plain)
      if (!isDoubtful) return owners.has(plain) ? undefined : `instagram:name/${plain}`
      if (thread === undefined || thread.id === '') return undefined
      return `instagram:name/${plain === '' ? 'unknown' : plain}#${thread.id}`
    },
  }
}
