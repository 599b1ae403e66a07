/**
 * Rows out of the text form: `Date: …` and `UserName: …` on lines of their own, a blank line between two, under the
 * name of the file or a heading; chats as one line a message. Put together from what others read of it.
 */
import type { Archive, ArchiveEntry } from '../../../tools/archive/archive.ts'
import { readLines } from '../../../tools/read/index.ts'
import { valuesOf } from '../../_entries/values.ts'
import { type Chat, plainName } from './fields.ts'
import { type RowItem, whyPassed } from './row-items.ts'
import { chatName, isPost, type Section, sectionNamed } from './sections.ts'

export async function* textRows(archive: Archive, entry: ArchiveEntry): AsyncGenerator<RowItem[]> {
  const reader = createTextReader(fileName(entry.path))
  for await (const item of valuesOf(archive, entry, (bytes) => readLines(bytes))) {
    if (item.type !== 'found') yield [item]
    else {
      for (const line of item.value.lines) reader.line(line)
      yield reader.taken()
    }
  }
  reader.end()
  yield reader.taken()
}

/** `Like List` of `Likes and Favorites/Like List.txt`. */
export function fileName(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.txt$/i, '')
}

export const chatHeading = /^\s*>*\s*(?:group\s+)?chat(?:\s+history)?\s+with\s+\S/i
const chatLine = /^\s*(\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\s+UTC)?)\s+([^\s:][^:]{0,63}?):(?: (.*))?$/
const keyLine = /^\s*([\p{L}][\p{L}\p{N} ()'’/-]{0,40}?)\s*:(?:\s(.*))?$/u

/** The names of fields in the languages they were seen in; each leads to the name it has in English. */
const fieldNames = new Map([
  ...['date', 'datetime', 'time', 'datum', 'дата'].map((name) => [name, 'date'] as const),
  ...['username', 'user', 'gebruikersnaam', 'имяпользователя'].map((name) => [name, 'username'] as const),
  ...['link', 'videolink', 'ссылка'].map((name) => [name, 'link'] as const),
  ...['url', 'originalpostlink', 'linktooriginalpost', 'ссылканаисходнуюпубликацию'].map(
    (name) => [name, 'url'] as const,
  ),
  ...['comment', 'reactie', 'комментарий'].map((name) => [name, 'comment'] as const),
  ...['title', 'titel', 'text', 'caption'].map((name) => [name, 'title'] as const),
  ...['displayname', 'nickname', 'никнейм'].map((name) => [name, 'displayname'] as const),
  ...['likes', 'like', 'whocanview', 'allowcomments', 'allowstitches', 'allowduets', 'allowstickers', 'sound'].map(own),
  ...['location', 'addyourstext', 'photo', 'from', 'content', 'message', 'method', 'sharedcontent'].map(own),
  ...['datedeleted', 'allowsharingtostory', 'contentdisclosure', 'aigeneratedcontent'].map(own),
])
function own(name: string): readonly [string, string] {
  return [name, name]
}

const longestText = 1 << 20

export function createTextReader(name: string) {
  let items: RowItem[] = []
  let section: Section | undefined = sectionNamed(name)
  let heading = name
  let chat: Chat | undefined
  /** Whether the chat has one line a message: whatever else stands there is its text. */
  let lined = false
  let fields = new Map<string, string>()
  /** The field that further lines belong to, and how many blank ones came before the next. */
  let last = ''
  let blanks = 0
  if (section !== undefined && name !== '') items.push({ type: 'met', section })

  function flush(): void {
    if (fields.size > 0) items.push(rowItem())
    fields = new Map()
    last = ''
  }

  function rowItem(): RowItem {
    const isChat = chat !== undefined && fields.has('from')
    const found = isChat ? 'messages' : section
    const watched = found === 'posts' && !isPost(fields)
    const reason = watched ? whyPassed('alone', '') : whyPassed(found, heading)
    if (reason !== undefined) return { type: 'passed', reason }
    return { type: 'row', row: { section: found ?? 'alone', chat: isChat ? chat : undefined, fields } }
  }

  function set(name: string, value: string): void {
    fields.set(name, value)
    last = name
  }

  /** A line that is no field goes on with the text before it. */
  function goOn(line: string): void {
    const text = fields.get(last)
    if (text === undefined || !/^(?:comment|title|content|message|addyourstext)$/.test(last)) return
    if (text.length < longestText) fields.set(last, `${text}\n${'\n'.repeat(blanks)}${line}`)
  }

  function enter(next: Section, under: string): void {
    flush()
    section = next
    heading = under
    chat = undefined
    lined = false
    items.push({ type: 'met', section })
  }

  function line(raw: string): void {
    if (raw.trim() === '') {
      blanks++
      return
    }
    take(raw)
    blanks = 0
  }

  function take(raw: string): void {
    if (chatHeading.test(raw)) {
      enter('messages', 'messages')
      chat = { name: chatName(raw), group: /^\W*group/i.test(raw) }
      return
    }
    const said = chat === undefined ? null : chatLine.exec(raw)
    if (said !== null) {
      flush()
      lined = true
      set('date', said[1] ?? '')
      set('from', said[2] ?? '')
      set('content', said[3] ?? '')
      return
    }
    const [, key = '', value = ''] = keyLine.exec(raw) ?? []
    const field = fieldNames.get(plainName(key))
    if (field !== undefined && !lined) {
      // The next row begins where a field comes again, or behind a blank line with the date.
      if (fields.has(field) || (blanks > 0 && field === 'date')) flush()
      set(field, value)
      return
    }
    const under = raw.replace(/^\W+|\s*:*\s*$/g, '')
    const next = value === '' ? sectionNamed(under) : undefined
    if (next !== undefined && !lined && (fields.size === 0 || blanks > 0)) enter(next, under)
    else goOn(raw.trim())
  }

  return {
    line,
    end: flush,
    taken(): RowItem[] {
      const taken = items
      items = []
      return taken
    },
  }
}
