/** What the owner did in public: posts, comments, reactions and pokes, as records. */
import { plainName, webAddress } from '../_meta/field.ts'
import type { Told } from '../_meta/told.ts'
import type { Item } from '../connector.ts'
import { hashedId } from '../hashed-id.ts'
import type { Direction, InteractionKind, InteractionRecord } from '../record.ts'
import type { People } from './people.ts'
import type { Row } from './row.ts'

export type ActContext = { account: string; people: People; told: Told; owners: ReadonlySet<string> }

const minute = 60_000

/** Words for passing on what somebody else wrote, and for the places one writes at somebody’s. */
const passedOn =
  /\b(?:shared|geteilt|teilte|partagé|compartió|compartido|condiviso|gedeeld|compartilhou|partilhou)(?!\p{L})/iu
const atSomebodys =
  /(?<!\p{L})(?:timeline|profile|wall|chronik|profil|pinnwand|journal|mur|biografía|perfil|muro|diario|profilo|tijdlijn|profiel|linha do tempo)(?!\p{L})/iu

export function createActs({ account, people, told, owners }: ActContext) {
  const skipped = (entry: string, reason: string): Item => ({ type: 'skipped', entry, reason, count: 1 })

  return { act, reaction, poke, wallPost, receivedPost }

  /** Of the files of posts and comments: what it is, its row says. */
  function act(row: Row, entry: string, list: string, isGroup: boolean): Item {
    if (row.act === 'reaction') return reaction(row, entry, list)
    return row.act === 'comment' ? comment(row, entry, list, isGroup) : post(row, entry, list, isGroup)
  }

  function post(row: Row, entry: string, list: string, isGroup: boolean): Item {
    if (row.text === '' && !row.carries) return skipped(entry, 'an empty post')
    const id = told(list)(`post:${hashedId(minuteOf(row), wordsOf(row))}`)
    if (id === undefined) return skipped(entry, 'the same post again')
    const named = people.inSentence(row.sentence)
    const isShare = named !== undefined && passedOn.test(row.sentence) && !atSomebodys.test(row.sentence)
    const whom = handles(isShare ? [named] : [named ?? '', ...row.tags])
    const kind = isShare ? 'share' : whom.length > 0 ? 'mention' : 'post'
    const record = started(id, kind, 'sent', row, isGroup)
    if (whom.length > 0) record.with = whom
    if (whom.length === 1) record.withName = isShare ? named : (named ?? row.tags[0] ?? '')
    return finished(record, row)
  }

  function comment(row: Row, entry: string, list: string, isGroup: boolean): Item {
    if (row.text === '' && !row.carries) return skipped(entry, 'an empty comment')
    const id = told(list)(`comment:${hashedId(minuteOf(row), row.text.replace(/\s+/g, ' '))}`)
    if (id === undefined) return skipped(entry, 'the same comment again')
    return finished(towards(started(id, 'reply', 'sent', row, isGroup || row.group !== ''), row), row)
  }

  /** A reaction has no words that could tell it from another, so its second does. */
  function reaction(row: Row, entry: string, list: string, isGroup = false): Item {
    const id = told(list)(`reaction:${hashedId('act', row.at ?? 'undated')}`)
    if (id === undefined) return skipped(entry, 'the same reaction again')
    const record = towards(started(id, 'reaction', 'sent', row, isGroup || row.group !== ''), row)
    const more = { ...(row.reaction === '' ? {} : { reaction: row.reaction }), ...groupOf(row), ...sentenceOf(row) }
    if (webAddress(row.link) !== undefined) record.url = row.link
    if (Object.keys(more).length > 0) record.more = more
    return record
  }

  function poke(row: Row, entry: string): Item {
    const { poker, pokee } = row
    const sent = owners.has(plainName(poker))
    const other = sent ? pokee : poker
    const id = told('pokes')(`poke:${hashedId(row.at ?? 'undated', sent ? 'sent' : 'received')}`)
    if (other === '' || id === undefined) return skipped(entry, 'a poke without a person')
    const record = started(id, 'reaction', sent ? 'sent' : 'received', row, false)
    record.audience = 'direct'
    record.more = { reaction: 'POKE' }
    return withNamed(record, other)
  }

  /** A post on somebody else's page, in the file that names whose. */
  function wallPost(row: Row, entry: string): Item {
    if (row.text === '' && !row.carries) return skipped(entry, 'an empty post')
    const id = told('wall posts')(`post:${hashedId(minuteOf(row), wordsOf(row))}`)
    if (id === undefined) return skipped(entry, 'the same post again')
    const record = started(id, 'mention', 'sent', row, false)
    return finished(withNamed(record, row.target === row.text ? '' : row.target), row)
  }

  /** What others wrote on the owner's page, which exports to 2021 still hold. */
  function receivedPost(row: Row, entry: string): Item {
    const author = people.inSentence(row.sentence)
    if (row.text === '' && !row.carries) return skipped(entry, 'an empty post')
    const id = told('received posts')(`received:${hashedId(minuteOf(row), wordsOf(row))}`)
    if (author === undefined || id === undefined) return skipped(entry, 'a post on your page whose author is not known')
    return finished(withNamed(started(id, 'mention', 'received', row, false), author), row)
  }

  function started(
    id: string,
    kind: InteractionKind,
    direction: Direction,
    row: Row,
    isGroup: boolean,
  ): InteractionRecord {
    return { type: 'interaction', id, at: row.at, account, direction, kind, audience: isGroup ? 'group' : 'public' }
  }

  function towards(record: InteractionRecord, row: Row): InteractionRecord {
    return withNamed(record, row.target === '' ? (people.inSentence(row.sentence) ?? '') : row.target)
  }

  function withNamed(record: InteractionRecord, name: string): InteractionRecord {
    const [handle] = handles([name])
    if (handle === undefined) return record
    record.with = [handle]
    record.withName = name
    return record
  }

  function handles(names: readonly string[]): string[] {
    const found = names.filter((name) => name !== '').map((name) => people.handleOf(name))
    return [...new Set(found.filter((handle) => handle !== undefined))]
  }
}

function finished(record: InteractionRecord, row: Row): InteractionRecord {
  if (row.text !== '') record.text = row.text
  const more = {
    ...(row.media.length > 0 ? { media: row.media.length } : {}),
    ...(webAddress(row.link) === undefined ? {} : { link: row.link }),
    ...(row.place === '' ? {} : { place: row.place }),
    ...groupOf(row),
    ...sentenceOf(row),
  }
  if (Object.keys(more).length > 0) record.more = more
  return record
}

const groupOf = ({ group }: Row) => (group === '' ? {} : { group })
const sentenceOf = ({ sentence }: Row) => (sentence === '' ? {} : { sentence })

function minuteOf({ at }: Row): number | string {
  return at === null ? 'undated' : Math.floor(at / minute)
}

/** What tells one from another of the same minute; names of pictures differ from layout to layout. */
const wordsOf = ({ text, link }: Row) => text.replace(/\s+/g, ' ') || link
