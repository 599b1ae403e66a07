/** Reads address books: vCard files, and the tables that Google and Outlook give out. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { readStart } from '../../tools/read/index.ts'
import { type Values, valuesOf } from '../_entries/values.ts'
import { type Look, lookAt, rowsOf } from '../_tables/look.ts'
import type { Item, ReadContext, Recognition, Skipped } from '../connector.ts'
import { contactOfCard } from './card-contact.ts'
import { cardsOf } from './cards.ts'
import { type Contact, contactRecords } from './contact.ts'
import { type BookKind, bookKind, tableContact } from './table-contact.ts'

type Book = { entry: ArchiveEntry; kind: 'vCard' } | { entry: ArchiveEntry; kind: BookKind; look: Look }

const recognisedFrom = 12

export async function recognise(archive: Archive): Promise<Recognition | undefined> {
  for (const entry of archive.entries.filter((found) => mayBeBook(archive, found)).slice(0, recognisedFrom)) {
    const book = await bookOf(archive, entry)
    if (book === undefined) continue
    const format = book.kind === 'vCard' ? 'vCard address book' : `${book.kind} address book`
    return { format, certainty: (book.kind === 'Outlook' ? 0.85 : 0.95) * (archive.form === 'file' ? 1 : 0.95) }
  }
  return undefined
}

/** A file alone may be called anything. */
function mayBeBook(archive: Archive, { path }: ArchiveEntry): boolean {
  return archive.form === 'file' || /\.(?:vcf|vcard|csv)$/i.test(path)
}

async function bookOf(archive: Archive, entry: ArchiveEntry): Promise<Book | undefined> {
  if (/^\s*BEGIN\s*:\s*VCARD/i.test(await readStart(archive.open(entry), 1024))) return { entry, kind: 'vCard' }
  const look = await lookAt(archive, entry)
  const kind = look === undefined ? undefined : bookKind(look)
  return look === undefined || kind === undefined ? undefined : { entry, kind, look }
}

export async function* read(archive: Archive, context: ReadContext): AsyncGenerator<Item> {
  const records = contactRecords(context.madeAt)
  for (const entry of archive.entries) {
    const book = mayBeBook(archive, entry) ? await bookOf(archive, entry) : undefined
    if (book === undefined) {
      yield skipped(entry, 'a file Rapport does not know')
      continue
    }
    for await (const item of contactsIn(archive, book)) {
      if (item.type !== 'found') {
        yield item
        continue
      }
      const { contact, line, whole } = item.value
      const where = { where: `line ${line}` }
      if (!whole) yield { ...skipped(entry, 'a card without an end: what stands before is read'), ...where }
      if (contact === 'group') yield { ...skipped(entry, 'a group of contacts'), ...where }
      else {
        const told = records(contact)
        if (told === undefined) yield { ...skipped(entry, 'a contact without a name or an address'), ...where }
        else yield* told
      }
    }
  }
}

type Told = { contact: Contact | 'group'; line: number; whole: boolean }

function contactsIn(archive: Archive, book: Book): Values<Told> {
  return book.kind === 'vCard'
    ? contactsOfCards(archive, book.entry)
    : contactsOfTable(archive, book.entry, book.look, book.kind)
}

function contactsOfCards(archive: Archive, entry: ArchiveEntry): Values<Told> {
  return valuesOf(archive, entry, async function* (bytes) {
    for await (const card of cardsOf(bytes)) yield { contact: contactOfCard(card), line: card.line, whole: card.whole }
  })
}

async function* contactsOfTable(archive: Archive, entry: ArchiveEntry, look: Look, kind: BookKind): Values<Told> {
  const contactOf = tableContact(look, kind)
  for await (const item of rowsOf(archive, entry, look)) {
    if (item.type === 'found') {
      const { cells, line } = item.value
      yield { type: 'found', value: { contact: contactOf(cells), line, whole: true } }
    } else yield item
  }
}

function skipped(entry: ArchiveEntry, reason: string): Skipped {
  return { type: 'skipped', entry: entry.path, reason, count: 1 }
}
