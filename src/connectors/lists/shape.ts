/** Which column of a list of subscribers holds what: told by columns and contents, never by the file's name. */
import { isAddress } from '../_tables/addresses.ts'
import { isDate } from '../_tables/dates.ts'
import { cellAt, columnNamed, type Look, plainName, sampleOf } from '../_tables/look.ts'
import { standingNamed } from '../_tables/words.ts'

export type ListKind = 'Mailchimp' | 'Ghost' | 'Listmonk' | 'beehiiv' | 'other'

export type ListShape = {
  kind: ListKind
  certainty: number
  email: number
  whole: number | undefined
  first: number | undefined
  last: number | undefined
  status: number | undefined
  /** The column says that somebody left where it says yes. */
  statusTurned: boolean
  joined: readonly number[]
  left: number | undefined
  bounced: number | undefined
  changed: number | undefined
  tags: readonly number[]
  note: number | undefined
  attributes: number | undefined
  more: readonly (readonly [string, number])[]
}

const firstNames = ['first name', 'firstname', 'fname', 'given name', 'vorname', 'prenom', 'nombre', 'nome', 'voornaam']
const lastNames = [
  'last name',
  'lastname',
  'lname',
  'surname',
  'family name',
  'nachname',
  'nom',
  'nom de famille',
  'apellido',
  'apellidos',
  'cognome',
  'achternaam',
]
const wholeNames = ['name', 'full name', 'subscriber name', 'display name', 'nom complet', 'nombre completo', 'naam']
const states = [
  ...[
    'status',
    'subscription status',
    'subscriber status',
    'member status',
    'email status',
    'subscribed to emails',
    'subscribed',
    'state',
  ],
  ...[
    'is subscribed',
    'active subscription',
    'is active',
    'active',
    'newsletter',
    'newsletter status',
    'opt in',
    'optin',
    'opted in',
    'statut',
    'estado',
  ],
]
const turnedStates = ['unsubscribed', 'is unsubscribed', 'opted out', 'opt out', 'optout', 'abgemeldet']
const joinedNames = [
  ...[
    'optin time',
    'confirm time',
    'opt in time',
    'optin date',
    'opt in date',
    'subscribed at',
    'subscribed on',
    'subscribe date',
    'subscription date',
  ],
  ...[
    'subscribed date',
    'date subscribed',
    'signup date',
    'sign up date',
    'signed up',
    'signup time',
    'confirmed at',
    'confirmation date',
    'joined',
    'joined at',
    'date joined',
  ],
  ...[
    'date added',
    'added at',
    'added on',
    'created at',
    'created on',
    'created',
    'creation date',
    'registered at',
    'subscription date substack',
    'subscribed',
  ],
  ...[
    'anmeldedatum',
    'angemeldet am',
    'eintragsdatum',
    'abonniert am',
    'date d inscription',
    'inscrit le',
    'date d abonnement',
    'fecha de alta',
    'fecha de suscripcion',
  ],
]
const leftNames = [
  ...[
    'unsub time',
    'unsubscribed at',
    'unsubscribed on',
    'unsubscribe date',
    'unsubscribed date',
    'date unsubscribed',
    'unsubscribe time',
    'opt out date',
    'optout date',
    'opt out time',
  ],
  ...[
    'deleted at',
    'unsubscribed',
    'abmeldedatum',
    'abgemeldet am',
    'date de desinscription',
    'desinscrit le',
    'fecha de baja',
  ],
]
const bouncedNames = ['clean time', 'cleaned at', 'bounced at', 'bounced on', 'bounce date', 'bounce time', 'bounced']
const tagNames = ['tags', 'labels', 'tag', 'label', 'groups', 'segments', 'schlagworte', 'etiquettes', 'etiquetas']
const noteNames = ['notes', 'note', 'notizen', 'remarques', 'notas']
const moreNames: readonly (readonly [string, readonly string[]])[] = [
  [
    'company',
    [
      'company',
      'company name',
      'organisation',
      'organization',
      'firma',
      'unternehmen',
      'entreprise',
      'societe',
      'empresa',
    ],
  ],
  ['position', ['position', 'job title', 'title', 'beruf', 'funktion', 'poste', 'cargo']],
  ['tier', ['tier', 'tiers', 'products', 'plan']],
]

/** Words for columns that a list of subscribers has, and a table of messages, orders or guests has not. */
const usual =
  /^(?:id|uuid|leid|euid|e ?mail.*|mail|name|full name|first.*|last.*|given.*|family.*|surname|vorname|nachname|status|state|tags?|labels?|groups?|lists?|segments?|country|city|region|source|referrer|language|locale|ip.*|time ?zone|company|phone|created.*|updated.*|joined.*|added.*|date added|date joined|sign ?up.*|subscri.*|confirmed.*|opt.*|unsub.*|bounce.*|tiers?|plan|notes?|rating)$/
const aboutSubscribing =
  /subscri|opt ?in|opt ?out|unsub|sign ?up|newsletter|abonn|anmeld|abmeld|angemeld|abgemeld|inscri|suscri|desinscri|bounce|clean/

/** `undefined` where the table is no list of subscribers. */
export function shapeOf(look: Look): ListShape | undefined {
  const { header } = look
  const email = emailColumn(look)
  const kind = email === undefined ? undefined : kindOf(look, email)
  if (email === undefined || kind === undefined) return undefined
  const isMailchimp = kind.name === 'Mailchimp'
  const named = (...names: readonly string[]) => columnNamed(header, ...names)
  const dated = (names: readonly string[]) =>
    names.map((name) => named(name)).filter((at) => at !== undefined && isDated(look, at))
  const joined = (isMailchimp ? dated(['optin time', 'confirm time']) : dated(joinedNames)).filter(
    (at) => at !== undefined,
  )
  const turned = isMailchimp ? undefined : named(...turnedStates)
  // A merge field of that name is the user's own, and says nothing of the subscription.
  const status = isMailchimp ? undefined : statusColumn(look)
  return {
    kind: kind.name,
    certainty: kind.certainty,
    email,
    whole: named(...wholeNames),
    first: named(...firstNames),
    last: named(...lastNames),
    status: status ?? (turned !== undefined && !isDated(look, turned, true) ? turned : undefined),
    statusTurned: status === undefined,
    joined: [...new Set(joined)],
    left: dated(leftNames)[0] ?? (isMailchimp ? named('unsub time') : undefined),
    bounced: dated(bouncedNames)[0] ?? (isMailchimp ? named('clean time') : undefined),
    changed: named('last changed', 'updated at'),
    tags: tagNames.map((name) => named(name)).filter((at) => at !== undefined),
    note: named(...noteNames),
    attributes: named('attributes', 'attribs'),
    more: moreNames.flatMap(([field, names]) => {
      const at = named(...names)
      return at === undefined ? [] : [[field, at] as const]
    }),
  }
}

function kindOf(look: Look, email: number): { name: ListKind; certainty: number } | undefined {
  const names = new Set(look.header.map(plainName))
  const has = (...wanted: string[]) => wanted.every((name) => names.has(name))
  const isDateOfMailchimp = has('optin time') || has('confirm time') || has('unsub time') || has('clean time')
  if ((has('member rating') && (has('leid') || isDateOfMailchimp)) || (has('leid', 'euid') && isDateOfMailchimp)) {
    return { name: 'Mailchimp', certainty: 0.95 }
  }
  if (has('subscribed to emails')) return { name: 'Ghost', certainty: has('complimentary plan') ? 0.95 : 0.8 }
  if (has('email', 'attributes') && (has('uuid') || has('name')))
    return { name: 'Listmonk', certainty: has('uuid', 'status') ? 0.95 : 0.8 }
  if (has('email', 'status', 'created at') && (has('unsubscribed at') || has('tier')))
    return { name: 'beehiiv', certainty: 0.9 }
  return isOfSubscribers(look, email) ? { name: 'other', certainty: 0.5 } : undefined
}

function isOfSubscribers(look: Look, email: number): boolean {
  const plain = look.header.map(plainName)
  const fits = plain.filter(
    (name, at) => at === email || name === '' || usual.test(name) || aboutSubscribing.test(name),
  ).length
  const has = (names: readonly string[]) => names.some((name) => plain.includes(name))
  const isAbout = plain.some((name, at) => at !== email && aboutSubscribing.test(name))
  if (isAbout && fits >= plain.length * 0.6) return true
  if (fits < plain.length) return false
  const status = statusColumn(look)
  const states = status === undefined ? [] : sampleOf(look, status)
  return has(joinedNames) || (states.length > 0 && states.every((cell) => standingNamed(cell) !== undefined))
}

/** The column with addresses; of several the fullest, then the first. Its name is the user's own. */
function emailColumn(look: Look): number | undefined {
  let best: { at: number; count: number } | undefined
  for (const at of look.header.keys()) {
    const cells = sampleOf(look, at)
    const count = cells.filter(isAddress).length
    if (count > 0 && count >= cells.length * 0.6 && count > (best?.count ?? 0)) best = { at, count }
  }
  return (
    best?.at ??
    (look.rows.length === 0
      ? (columnNamed(look.header, 'email', 'email address', 'e mail', 'e mail address') ?? mailNamed(look.header))
      : undefined)
  )
}

/** A list without rows tells only by its names. */
function mailNamed(header: readonly string[]): number | undefined {
  const at = header.findIndex((name) => /mail|courriel|correo/i.test(name))
  return at < 0 ? undefined : at
}

/** The first column of that name whose cells say how somebody stands. */
function statusColumn(look: Look): number | undefined {
  for (const name of states) {
    const at = columnNamed(look.header, name)
    if (at === undefined) continue
    const cells = sampleOf(look, at)
    if (cells.length > 0 && cells.filter((cell) => standingNamed(cell) !== undefined).length >= cells.length * 0.6)
      return at
  }
  return undefined
}

/** `certainly`: an empty column is not. */
function isDated(look: Look, at: number, certainly = false): boolean {
  const cells = look.rows.map((row) => cellAt(row, at)).filter((cell) => cell !== '')
  return cells.length === 0
    ? !certainly
    : cells.filter((cell) => isDate(cell) || /^\d{10}(?:\d{3})?$/.test(cell)).length >= cells.length * 0.6
}
