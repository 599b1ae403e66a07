/** Which column of a schedule holds what: by its header, or where it has none by its contents. */
import { type DateColumn, dateColumn, hasClock, isDate } from '../_tables/dates.ts'
import { columnNamed, type Look, plainName, sampleOf } from '../_tables/look.ts'
import { standingNamed } from '../_tables/words.ts'

export type ScheduleKind = 'Buffer' | 'Hootsuite' | 'other'

export type Schedule = {
  kind: ScheduleKind
  certainty: number
  text: number
  /** One column, or a day and a time of day. */
  due: readonly number[]
  network: number | undefined
  account: number | undefined
  status: number | undefined
  more: readonly (readonly [string, number])[]
}

const textNames = [
  ...[
    'text',
    'message',
    'content',
    'post',
    'caption',
    'post text',
    'post content',
    'post copy',
    'copy',
    'body',
    'description',
    'tweet',
    'status text',
  ],
  ...['nachricht', 'beitrag', 'inhalt', 'contenu', 'publication', 'legende', 'mensaje', 'contenido', 'texto', 'texte'],
]
/** Words for a time that is still to come, whatever the clock says. */
const plannedNames = [
  ...[
    'posting time',
    'scheduled at',
    'scheduled time',
    'scheduled date',
    'scheduled for',
    'schedule',
    'schedule time',
    'schedule date',
    'scheduled',
    'scheduled on',
  ],
  ...[
    'publish at',
    'publish date',
    'publish time',
    'publish on',
    'publishing date',
    'post at',
    'post at specific time',
    'planned for',
    'planned',
    'planned date',
    'due',
    'due date',
    'due at',
  ],
  ...[
    'geplant',
    'geplant fur',
    'geplant am',
    'veroffentlichen am',
    'programme',
    'programme pour',
    'date de publication',
    'date prevue',
    'programado',
    'programado para',
    'fecha de publicacion',
    'fecha programada',
  ],
]
const dayNames = ['date', 'day', 'post date', 'posting date', 'datum', 'tag', 'jour', 'fecha', 'dia']
const clockNames = ['time', 'hour', 'post time', 'uhrzeit', 'zeit', 'heure', 'hora']
const timeNames = ['date time', 'datetime', 'date and time', 'when', 'time', 'date']
const networkNames = [
  'network',
  'platform',
  'channel',
  'social network',
  'networks',
  'platforms',
  'channels',
  'netzwerk',
  'plattform',
  'kanal',
  'reseau',
  'plateforme',
  'red',
  'plataforma',
]
const accountNames = ['account', 'profile', 'profiles', 'accounts', 'konto', 'profil', 'compte', 'cuenta', 'perfil']
const statusNames = ['status', 'state', 'statut', 'estado']
const moreNames: readonly (readonly [string, readonly string[]])[] = [
  ['link', ['link', 'url', 'link url', 'lien', 'enlace']],
  [
    'image',
    ['image url', 'image', 'picture', 'media', 'media url', 'image urls', 'media urls', 'bild', 'imagen', 'photo'],
  ],
  ['tags', ['tags', 'tag', 'labels', 'hashtags']],
  ['board', ['board name', 'board', 'pinterest board']],
  ['title', ['title', 'titel', 'titre', 'titulo']],
]
/** A table with such a column tells what was said between people. */
const ofTalk = [
  'from',
  'to',
  'sender',
  'recipient',
  'direction',
  'von',
  'an',
  'de',
  'a',
  'richtung',
  'from name',
  'person',
  'contact',
  'email',
]

/** `after`: dates later than this moment are plans, whatever their column is called. `undefined` where it is no schedule. */
export function scheduleOf(look: Look, after: number): Schedule | undefined {
  return look.header.length === 0 ? headless(look) : headed(look, after)
}

function headed(look: Look, after: number): Schedule | undefined {
  const { header } = look
  const named = (...names: readonly string[]) => columnNamed(header, ...names)
  const text = named(...textNames)
  if (text === undefined) return undefined
  const names = new Set(header.map(plainName))
  const planned = plannedNames.map((name) => named(name)).find((at) => at !== undefined && isDated(look, at))
  const isBuffer = names.has('posting time') && (names.has('image url') || names.has('tags'))
  if (!isBuffer && ofTalk.some((name) => names.has(name))) return undefined
  const split = planned === undefined ? splitTime(look) : undefined
  const [single] = timeNames.map((name) => named(name)).filter((at) => at !== undefined && isDated(look, at, true))
  const due = planned === undefined ? (split ?? (single === undefined ? undefined : [single])) : [planned]
  if (due === undefined || (planned === undefined && !isAhead(look, due, after))) return undefined
  return {
    kind: isBuffer ? 'Buffer' : 'other',
    certainty: isBuffer ? 0.95 : planned === undefined ? 0.5 : 0.7,
    text,
    due,
    network: named(...networkNames),
    account: named(...accountNames),
    status: named(...statusNames),
    more: moreNames.flatMap(([field, called]) => {
      const at = named(...called)
      return at === undefined || at === text || due.includes(at) ? [] : [[field, at] as const]
    }),
  }
}

/** A day in one column and a time of day in another. */
function splitTime(look: Look): [number, number] | undefined {
  const day = columnNamed(look.header, ...dayNames)
  const clock = columnNamed(look.header, ...clockNames)
  if (day === undefined || clock === undefined || day === clock || !isDated(look, day, true)) return undefined
  const cells = sampleOf(look, clock)
  return cells.length > 0 && cells.every((cell) => /^\d{1,2}(?:[:h]\d{2}(?::\d{2})?)?\s*(?:[ap]\.?m\.?)?$/i.test(cell))
    ? [day, clock]
    : undefined
}

/** Hootsuite's form: a time, a message, and perhaps a link, and nothing above them. */
function headless(look: Look): Schedule | undefined {
  const { rows } = look
  const isOne = (cells: readonly string[]) => {
    const [when = '', words = '', link = '', ...rest] = cells.map((cell) => cell.trim())
    return (
      cells.length > 1 &&
      hasClock(when) &&
      words !== '' &&
      !isDate(words) &&
      (link === '' || /^(?:https?:\/\/|www\.)\S+$/i.test(link)) &&
      rest.every((cell) => cell === '' || /^https?:/i.test(cell))
    )
  }
  const good = rows.filter(isOne).length
  if (good === 0 || good < rows.length * 0.8) return undefined
  return {
    kind: 'Hootsuite',
    certainty: 0.7,
    text: 1,
    due: [0],
    network: undefined,
    account: undefined,
    status: undefined,
    more: [
      ['link', 2],
      ['image', 3],
    ],
  }
}

/** `certainly`: an empty column is not. */
function isDated(look: Look, at: number, certainly = false): boolean {
  const cells = sampleOf(look, at)
  return cells.length === 0 ? !certainly : cells.filter(isTime).length >= cells.length * 0.6
}

const isTime = (cell: string): boolean => isDate(cell) || /^\d{10}(?:\d{3})?$/.test(cell)

function isAhead(look: Look, due: readonly number[], after: number): boolean {
  const [at = 0] = due
  const cells = sampleOf(look, at)
  const orders = ['day-first', 'month-first'] as const
  return (
    cells.length > 0 &&
    orders.some((order) => {
      const column: DateColumn = dateColumn(cells, 'UTC', order)
      const times = cells.map((cell) => column.read(cell))
      return times.every((time) => time !== undefined && time >= after)
    })
  )
}

/** Whether a state says that it is out already. */
export function isSent(state: string): boolean {
  if (standingNamed(state) === 'subscribed') return false
  return /^(?:sent|published|posted|live|done|delivered|failed|error|rejected|deleted|veroffentlicht|gesendet|publie|publiee|envoye|publicado|enviado)$/.test(
    plainName(state),
  )
}
