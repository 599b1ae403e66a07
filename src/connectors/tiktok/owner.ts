/** Whose export it is: by the profile in it, else by who writes in the chats beside the one each is named after. */
import type { Archive, ArchiveEntry } from '../../tools/archive/archive.ts'
import { readStart } from '../../tools/read/index.ts'
import { ownAccount } from '../_entries/own-account.ts'
import type { ReadContext } from '../connector.ts'
import type { AccountRecord } from '../record.ts'
import type { TikTokFiles } from './files.ts'
import { cell, type Fields, fieldsOf, handleOf } from './rows/fields.ts'
import { jsonRows } from './rows/json-rows.ts'
import { sectionNamed } from './rows/sections.ts'
import { createTextReader, fileName, textRows } from './rows/text-rows.ts'

export type Owner = {
  /** The user name in small letters; `undefined` where nothing tells it. */
  name: string | undefined
  account: AccountRecord
}

export async function findOwner(archive: Archive, files: TikTokFiles, context: ReadContext): Promise<Owner> {
  const profile = await findProfile(archive, files)
  const told = profile === undefined ? '' : cell(profile, 'username', 'uniqueid', 'userid')
  const name = told === '' ? await commonSender(archive, files) : told
  const handle = name === undefined ? undefined : handleOf(name)
  const account = ownAccount('tiktok', handle, context)
  const shown = profile === undefined ? '' : cell(profile, 'displayname', 'nickname', 'name')
  return {
    name: (name ?? /^tiktok:(?!name\/)(.+)$/.exec(account)?.[1])?.toLowerCase(),
    account: { type: 'account', account, ...(shown === '' ? {} : { name: shown }) },
  }
}

async function findProfile(archive: Archive, files: TikTokFiles): Promise<Fields | undefined> {
  for (const entry of files.json) {
    const found = await profileIn(archive, entry)
    if (found !== undefined) return found
  }
  for (const entry of files.text) {
    if (sectionNamed(fileName(entry.path)) !== 'profile' && archive.form !== 'file') continue
    const reader = createTextReader(fileName(entry.path))
    for (const line of (await readStart(archive.open(entry), mapLength)).split(/\r?\n/)) reader.line(line)
    reader.end()
    for (const item of reader.taken()) if (item.type === 'row' && item.row.section === 'profile') return item.row.fields
  }
  return undefined
}

/** A profile is small; the file around it is not, so it is found by its key alone. */
const mapLength = 64 << 10
const mapStart = /(?<!\\)"ProfileMap"\s*:\s*\{/i

async function profileIn(archive: Archive, entry: ArchiveEntry): Promise<Fields | undefined> {
  let before: Buffer = Buffer.alloc(0)
  let from = -1
  for await (const chunk of archive.open(entry)) {
    before = Buffer.concat([before, chunk])
    if (from < 0) {
      const found = mapStart.exec(before.toString('latin1'))
      if (found === null) before = before.subarray(-64)
      else from = found.index + found[0].length - 1
    }
    if (from >= 0 && before.length > from + mapLength) break
  }
  return from < 0 ? undefined : objectAt(before.subarray(from).toString('utf8'))
}

/** The object that the text begins with. */
function objectAt(text: string): Fields | undefined {
  let depth = 0
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (sign === '{') depth++
    if (sign !== '}' || --depth > 0) continue
    try {
      return fieldsOf(JSON.parse(text.slice(0, index + 1)))
    } catch {
      return undefined
    }
  }
  return undefined
}

/** Beside the one a chat is named after only the owner writes in it. */
async function commonSender(archive: Archive, files: TikTokFiles): Promise<string | undefined> {
  const chats = new Map<string, Set<string>>()
  for (const [entries, read] of [[files.json, jsonRows] as const, [files.text, textRows] as const]) {
    for (const entry of entries) {
      for await (const items of read(archive, entry)) {
        for (const item of items) {
          if (item.type !== 'row' || item.row.chat === undefined || item.row.chat.group) continue
          const from = cell(item.row.fields, 'from')
          const partner = item.row.chat.name
          if (from === '' || from.toLowerCase() === partner.toLowerCase()) continue
          chats.set(from, (chats.get(from) ?? new Set()).add(partner))
        }
      }
    }
  }
  const [first, second] = [...chats].toSorted(([, a], [, b]) => b.size - a.size)
  return first === undefined || first[1].size === second?.[1].size ? undefined : first[0]
}
