/** Reads a Pinterest export: whose it is, its pins, and of every other section that it is there. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { fromBatches, toBatches } from '../../tools/batches.ts'
import { ownAccount } from '../_entries/own-account.ts'
import { jsonValues, valuesOf } from '../_entries/values.ts'
import type { Item, Reached, ReadContext, Skipped } from '../connector.ts'
import type { Time } from '../record.ts'
import { findFiles, type PinterestFiles } from './files.ts'
import { listedPin } from './listed.ts'
import { type PageListener, readPage } from './page.ts'
import { createPinReader, ofItsOwn, type Pin, pinRecord } from './pins.ts'
import { holdsPins, skippedSection } from './sections.ts'

type Found = { type: 'pin'; pin: Pin } | { type: 'pins' } | Skipped | Reached

export function read(archive: Archive, context: ReadContext): AsyncIterable<Item> {
  return fromBatches(batches(archive, context))
}

async function* batches(archive: Archive, context: ReadContext): AsyncGenerator<Item[]> {
  const files = findFiles(archive)
  const name = await ownerOf(archive, files)
  const account = ownAccount('pinterest', name === undefined ? undefined : `pinterest:${name}`, context)
  yield [{ type: 'account', account }]
  yield files.unknown.map(({ path }) => ({
    type: 'skipped',
    entry: path,
    reason: 'a file Rapport does not know',
    count: 1,
  }))
  const given = new Set<string>()
  let shown = false
  let from: Time | undefined
  for await (const { path, found } of foundIn(archive, files)) {
    const batch: Item[] = []
    let repeated = 0
    for (const item of found) {
      if (item.type === 'pins') shown = true
      else if (item.type !== 'pin') batch.push(item)
      else if (given.has(item.pin.number)) repeated++
      else {
        given.add(ofItsOwn(item.pin.number))
        const record = pinRecord(item.pin, account)
        batch.push(record)
        if (record.at !== null) from = Math.min(record.at, from ?? record.at)
      }
    }
    if (repeated > 0) batch.push({ type: 'skipped', entry: path, reason: 'the same pin again', count: repeated })
    yield batch
  }
  const sent = shown ? (['post', 'share'] as const) : []
  yield [{ type: 'coverage', account, from: from ?? null, to: context.madeAt, received: [], sent: [...sent] }]
}

/** Pins bear the name of whose they are; of several, as on boards of a group, most. */
async function ownerOf(archive: Archive, files: PinterestFiles): Promise<string | undefined> {
  const names = new Map<string, number>()
  let seen = 0
  for await (const { found } of foundIn(archive, files)) {
    for (const item of found) {
      if (item.type !== 'pin') continue
      const name = item.pin.fields.get('username')?.replace(/^@/, '').toLowerCase() ?? ''
      if (/^[\p{L}\p{N}_.-]{1,64}$/u.test(name)) names.set(name, (names.get(name) ?? 0) + 1)
      seen++
    }
    if (seen >= 100) break
  }
  const [first] = [...names].toSorted(([, a], [, b]) => b - a)
  return first?.[0]
}

async function* foundIn(
  archive: Archive,
  files: PinterestFiles,
): AsyncGenerator<{ path: string; found: readonly Found[] }> {
  for (const entry of files.pages) for await (const found of onPage(archive, entry)) yield { path: entry.path, found }
  for (const entry of files.lists) for await (const found of inList(archive, entry)) yield { path: entry.path, found }
}

async function* onPage(archive: Archive, entry: ArchiveEntry): AsyncGenerator<Found[]> {
  let found: Found[] = []
  // Where a page has no heading, its file's name is one.
  const named = archive.form === 'file' ? '' : (entry.path.split('/').at(-1) ?? '').replace(/\.html?$/i, '')
  const listener = sectionListener(entry.path, named, (item) => found.push(item))
  for await (const item of valuesOf(archive, entry, (bytes) => readPage(bytes, listener))) {
    if (item.type !== 'found') found.push(item)
    yield found
    found = []
  }
  listener.broken()
  yield found
}

function sectionListener(path: string, named: string, give: (item: Found) => void) {
  const reader = createPinReader()
  let section = { title: named, from: 0, lines: 0, pins: holdsPins(named), headed: false }

  function givePin(pin: Pin | undefined): void {
    if (pin !== undefined) give({ type: 'pin', pin })
  }

  function leave(at: number): void {
    if (section.pins) {
      givePin(reader.finished())
      give({ type: 'pins' })
    } else if (section.headed || section.lines > 0) {
      give(skippedSection(path, section.title, at - section.from, section.lines))
    }
  }

  return {
    line(text: string, link: string | undefined): void {
      section.lines++
      if (section.pins) givePin(reader.take(text, link))
    },
    heading(title: string, from: number, to: number): void {
      leave(from)
      section = { title, from: to, lines: 0, pins: holdsPins(title), headed: true }
    },
    end: leave,
    /** For a page that did not come to its end: the pin it was at. */
    broken: () => givePin(reader.finished()),
  } satisfies PageListener & { broken(): void }
}

/** Lists of a form nobody has seen: what has a pin's address and fields is read as one. */
async function* inList(archive: Archive, entry: ArchiveEntry): AsyncGenerator<Found[]> {
  let isList = true
  for await (const chunk of archive.open(entry)) {
    isList = /^[^{[]*\[/.test(
      Buffer.from(chunk.buffer, chunk.byteOffset, Math.min(chunk.byteLength, 64)).toString('latin1'),
    )
    break
  }
  let passed = 0
  for await (const batch of toBatches(jsonValues(archive, entry, { paths: [isList ? '$.*' : '$.*.*'] }))) {
    const found: Found[] = []
    for (const item of batch) {
      if (item.type !== 'found') found.push(item)
      else {
        const pin = listedPin(item.value)
        if (pin === undefined) passed++
        else found.push({ type: 'pin', pin }, { type: 'pins' })
      }
    }
    yield found
  }
  if (passed > 0) {
    yield [{ type: 'skipped', entry: entry.path, reason: 'rows of a list Rapport does not know', count: passed }]
  }
}
