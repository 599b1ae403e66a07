/** A look at the beginnings of conversations: whose they are, and which names several people bear. */
import type { Archive } from '../../../tools/archive/archive.ts'
import { readStart } from '../../../tools/read/index.ts'
import { hashedId } from '../../hashed-id.ts'
import { fieldsOf, isFields, millisecondsOf, plainName, textOf } from '../field.ts'
import { wholeJson } from '../json-lists.ts'
import { cardBatches } from '../pages/cards.ts'
import { rightText } from './said.ts'
import { slugOf, type Thread } from './thread-files.ts'

const beginning = 1 << 14
const pageBeginning = 1 << 18
const enough = 40

/** Names in the beginning of the newest part; of a page those who wrote. Without doublets. */
export async function namesIn(archive: Archive, { parts, form }: Thread): Promise<string[]> {
  const [entry] = parts
  if (entry === undefined) return []
  if (form === 'html') {
    const start = await readStart(archive.open(entry), pageBeginning)
    const batches = await Array.fromAsync(cardBatches(bytesOf(start)))
    const senders = batches.flatMap(({ cards }) => cards.map(({ heading }) => heading))
    return [...new Set([batches.at(-1)?.title ?? '', ...senders])].filter((name) => name !== '')
  }
  const start = await readStart(archive.open(entry), beginning)
  const list = /"participants"\s*:\s*(\[[^\]]*\])/.exec(start)?.[1]
  if (list === undefined) return []
  try {
    const given: unknown = JSON.parse(list)
    if (!Array.isArray(given)) return []
    return given.map((one: unknown) =>
      form === 'encrypted'
        ? rightText(one)
        : textOf(typeof one === 'object' && one !== null && 'name' in one ? one.name : one),
    )
  } catch {
    return []
  }
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

/** The name in an account, as where the user has said whose an export is; empty where it is unknown. */
export function nameIn(account: string): string {
  const name = account.slice(account.indexOf(':') + 1).replace(/^name\//, '')
  return name === 'unknown' ? '' : name
}

/**
 * Names, as in handles, that the owner is known by. `told`: what the profile says. Where nobody of that name is in the
 * conversations, it is the one who is in more of them than anybody else.
 */
export async function ownerNames(
  archive: Archive,
  threads: readonly Thread[],
  told: readonly string[],
): Promise<ReadonlySet<string>> {
  const owners = new Set(told.map(plainName).filter((name) => name !== ''))
  const counts = new Map<string, { threads: number; last: number }>()
  for (const thread of threads.slice(0, enough)) {
    const names = (await namesIn(archive, thread)).map(plainName)
    // The folder of a conversation between two is named by the other, and the owner mostly stands last.
    for (const name of new Set(names.filter((one) => slugOf(one) !== slugOf(thread.slug)))) {
      const count = counts.getOrInsertComputed(name, () => ({ threads: 0, last: 0 }))
      count.threads++
      if (thread.form === 'json' && name === names.at(-1)) count.last++
    }
  }
  if ([...owners].some((name) => counts.has(name))) return owners
  const [first, second] = [...counts].sort(([, a], [, b]) => b.threads - a.threads || b.last - a.last)
  if (first === undefined) return owners
  const [name, { threads: most, last }] = first
  const next = second?.[1] ?? { threads: 0, last: 0 }
  if (most > next.threads || (most > 1 && last > next.last)) owners.add(name)
  return owners
}

/** Names, as in handles, that stand over more than one conversation between two. */
export async function sharedNames(
  archive: Archive,
  threads: readonly Thread[],
  owners: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const counts = new Map<string, number>()
  // Two conversations with people of one name have one slug, so nearly all files may stay closed.
  for (const [slug, alike] of Map.groupBy(threads, ({ slug }) => slugOf(slug))) {
    if (slug === '' || alike.length < 2) continue
    for (const thread of alike) {
      const names = (await namesIn(archive, thread)).map(plainName)
      const [other, ...more] = new Set(names.filter((name) => !owners.has(name)))
      if (other === undefined || more.length > 0) continue
      counts.set(other, (counts.get(other) ?? 0) + 1)
    }
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name))
}

/**
 * Encrypted chats bear no number of their own. Where several are with people of one name, each is known by the moment its
 * oldest message was sent.
 */
export async function markedThreads(
  archive: Archive,
  threads: readonly Thread[],
  shared: ReadonlySet<string>,
): Promise<readonly Thread[]> {
  if (shared.size === 0) return threads
  const marked: Thread[] = []
  for (const thread of threads) {
    const [entry] = thread.parts
    const isDoubtful =
      thread.form === 'encrypted' && (await namesIn(archive, thread)).some((name) => shared.has(plainName(name)))
    if (!isDoubtful || entry === undefined) {
      marked.push(thread)
      continue
    }
    const { value } = await wholeJson(archive, entry)
    const times = fieldsOf(isFields(value) ? value.messages : undefined).map(
      ({ timestamp }) => millisecondsOf(timestamp) ?? 0,
    )
    marked.push({
      ...thread,
      id: `chat-${hashedId(Math.min(...times))
        .slice(0, 8)
        .toLowerCase()}`,
    })
  }
  return marked
}
