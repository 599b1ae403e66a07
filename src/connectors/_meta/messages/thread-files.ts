/** Which files hold which conversation, told from their paths. */
import type { Archive, ArchiveEntry } from '../../../tools/archive/archive.ts'

export type ThreadForm = 'json' | 'html' | 'encrypted'

export type Thread = {
  /** The network's own name of the conversation; empty where the export gives none. */
  id: string
  /** What the network made of the title for the folder: letters and figures, lower case. */
  slug: string
  /** `inbox`, `message_requests` and the like. */
  section: string
  form: ThreadForm
  /** In the order of their numbers, the newest messages first. */
  parts: readonly ArchiveEntry[]
}

const part = /^(?:(.*)\/)?message_(\d+)\.(json|html?)$/i
/** Pages to 2018: each a conversation, under a number that is of the export alone. */
const oldPage = /(?:^|\/)messages\/\d+\.html?$/i

export function isThreadPart(path: string): boolean {
  return part.test(path) || oldPage.test(path)
}

/** Every conversation once, in an order that no layout changes. Where its messages are there as JSON, pages are passed over. */
export function findThreads(archive: Archive): Thread[] {
  const folders = new Map<string, { form: ThreadForm; parts: { entry: ArchiveEntry; number: number }[] }>()
  for (const entry of archive.entries) {
    const [, folder = '', number, ending = ''] = part.exec(entry.path) ?? []
    if (number === undefined) continue
    const form = /^json$/i.test(ending) ? 'json' : 'html'
    const known = folders.get(folder) ?? { form, parts: [] }
    folders.set(folder, known)
    if (known.form === 'html' && form === 'json') {
      known.form = 'json'
      known.parts = []
    }
    if (known.form === form) known.parts.push({ entry, number: Number(number) })
  }
  const threads = new Map<string, Thread>()
  for (const [folder, { form, parts }] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const names = folder.split('/')
    const { id, slug } = threadNamed(names.at(-1) ?? '')
    const entries = parts.sort((a, b) => a.number - b.number).map(({ entry }) => entry)
    const key = `${form} ${id === '' ? folder : id}`
    const known = threads.get(key)
    const section = names.at(-2)?.toLowerCase() ?? ''
    threads.set(key, known === undefined ? { id, slug, section, form, parts: entries } : joined(known, entries))
  }
  const old = archive.entries.filter(({ path }) => oldPage.test(path))
  return [...threads.values(), ...old.map((entry) => ({ ...blank, parts: [entry] }))]
}
const blank = { id: '', slug: '', section: '', form: 'html' } as const

function joined(thread: Thread, parts: readonly ArchiveEntry[]): Thread {
  return { ...thread, parts: [...thread.parts, ...parts] }
}

/**
 * `zoemuller_1916811289714840` of the newer exports, `ZoeMuller_2qr6kux07q` of those to 2021, a bare number where nobody has
 * a name. Anything else is a folder of somebody's own making.
 */
export function threadNamed(folder: string): { id: string; slug: string } {
  const bare = /^(?:.*\/)?([^/]*)$/.exec(folder)?.[1] ?? ''
  if (/^\d{3,}$/.test(bare)) return { id: bare, slug: '' }
  const [, slug = '', id] = /^(.*)_(\d{3,}|[\w-]{10})$/.exec(bare) ?? []
  return id === undefined ? { id: '', slug: bare.toLowerCase() } : { id, slug: slug.toLowerCase() }
}

/** A name the way the networks write it in a folder. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
