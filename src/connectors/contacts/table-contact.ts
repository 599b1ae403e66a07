/** Address books as tables: Google's of both ages, and Outlook's. */
import { mailHandle } from '../_tables/addresses.ts'
import { dateColumn } from '../_tables/dates.ts'
import { cellAt, columnNamed, type Look, plainName, sampleOf } from '../_tables/look.ts'
import { handleNamed, handleOfAddress, networkNamed } from '../_tables/profiles.ts'
import { birthdayOf, type Contact } from './contact.ts'
import { dayTold, likingTold, metTold, ownTold, pageTold, relativeTold, type Told } from './told.ts'

/** A column and the one that names it, or its name where it has none. */
type Numbered = { value: number; label: number | undefined; name?: string }
type Columns = {
  whole: number | undefined
  /** In the order in which a name is said. */
  names: readonly number[]
  mails: readonly number[]
  pages: readonly Numbered[]
  messengers: readonly Numbered[]
  company: number | undefined
  position: number | undefined
  nickname: number | undefined
  notes: number | undefined
  labels: number | undefined
  birthday: number | undefined
  anniversary: number | undefined
  /** Days of the user's own, and people who belong to them, each with its name. */
  days: readonly Numbered[]
  relatives: readonly Numbered[]
  /** Fields of the user's own. */
  own: readonly Numbered[]
  likings: number | undefined
  referredBy: number | undefined
  phones: readonly number[]
}

export type BookKind = 'Google' | 'Outlook'

const outlook = {
  mails: [
    'e mail address',
    'e mail 2 address',
    'e mail 3 address',
    'e mail adresse',
    'e mail 2 adresse',
    'e mail 3 adresse',
    'adresse de messagerie',
    'adresse de messagerie 2',
    'adresse de messagerie 3',
  ],
  usual: [
    'job title',
    'business phone',
    'home phone',
    'mobile phone',
    'business street',
    'web page',
    'position',
    'telefon geschaftlich',
    'mobiltelefon',
    'titre',
    'tel mobile',
    'telephone bureau',
  ],
}

const relatives: readonly [name: string, ...columns: string[]][] = [
  ['spouse', 'spouse', 'partner', 'conjoint e', 'conjoint'],
  ['children', 'children', 'kinder', 'enfants'],
  ['manager', 'manager s name', 'name des der vorgesetzten', 'responsable'],
  ['assistant', 'assistant s name', 'name assistent', 'nom de l assistant e'],
]

/** `undefined` where the table is no address book of these. */
export function bookKind({ header }: Look): BookKind | undefined {
  const names = new Set(header.map(plainName))
  const isNamed = names.has('given name') || names.has('first name') || names.has('name')
  if (isNamed && names.has('e mail 1 value')) return 'Google'
  if (isNamed && names.has('phone 1 value') && (names.has('labels') || names.has('group membership'))) return 'Google'
  const mails = outlook.mails.filter((name) => names.has(name)).length
  const usual = outlook.usual.filter((name) => names.has(name)).length
  return mails > 0 && (usual > 1 || (mails > 1 && usual > 0)) ? 'Outlook' : undefined
}

/** Reads one row. A contact without anything is one without name and handles. */
export function tableContact(look: Look, kind: BookKind): (cells: readonly string[]) => Contact {
  const columns = columnsOf(look)
  const formats = new Map(
    [columns.birthday, columns.anniversary, ...columns.days.map(({ value }) => value)]
      .filter((at) => at !== undefined)
      .map((at) => [at, dateColumn(sampleOf(look, at), 'UTC')]),
  )
  return (cells) => {
    const several = (at: number | undefined) =>
      cellAt(cells, at)
        .split(' ::: ')
        .map((value) => value.trim())
        .filter((value) => value !== '')
    const one = (at: number | undefined) => cellAt(cells, at) || undefined
    const company = one(columns.company)
    const told = columns.names
      .map((at) => cellAt(cells, at))
      .filter((part) => part !== '')
      .join(' ')
    const name = (one(columns.whole) ?? (told === '' ? company : told))?.replace(/\s+/g, ' ')
    return {
      name: name !== undefined && mailHandle(name) === undefined ? name : undefined,
      handles: [
        ...columns.mails.flatMap((at) => several(at).map(mailHandle)),
        ...[...columns.pages, ...columns.messengers, ...columns.own].flatMap(({ value, label }) =>
          several(value).map((page) => pageHandle(page, cellAt(cells, label))),
        ),
      ].filter((handle) => handle !== undefined),
      isOrganisation: told === '' && company !== undefined && (name === undefined || name === company),
      roles: kind === 'Google' ? several(columns.labels) : cellAt(cells, columns.labels).split(/[;,]/),
      company,
      position: one(columns.position),
      nickname: one(columns.nickname),
      birthday: dayIn(cells, columns.birthday),
      told: toldIn(cells),
      notes: [cellAt(cells, columns.notes).replace(/\r\n?/g, '\n')].filter((note) => note !== ''),
      marks: columns.phones.map((at) => cellAt(cells, at)).filter((phone) => phone !== ''),
    }
  }

  function dayIn(cells: readonly string[], at: number | undefined): string | undefined {
    return at === undefined ? undefined : dayOf(cellAt(cells, at), at)
  }

  function dayOf(cell: string, at: number): string | undefined {
    const written = birthdayOf(cell)
    const format = formats.get(at)
    if (written !== undefined || format === undefined || format.ambiguous) return written
    const time = format.read(cell)
    return time === undefined ? undefined : new Date(time).toISOString().slice(0, 10)
  }

  function toldIn(cells: readonly string[]): Told[] {
    const cell = (at: number | undefined) => cellAt(cells, at)
    const each = (list: readonly Numbered[], told: (value: string, label: string, at: number) => Told[]) =>
      list.flatMap(({ value, label, name = cell(label) }) =>
        cell(value)
          .split(' ::: ')
          .flatMap((one) => told(one, name, value)),
      )
    const isHandle = (value: string, label: string) => pageHandle(value, label) !== undefined
    return [
      ...dayTold('anniversary', dayIn(cells, columns.anniversary)),
      ...each(columns.days, (one, label, at) => dayTold(label, dayOf(one, at))),
      ...each(columns.pages, (value, label) => (isHandle(value, label) ? [] : pageTold(label, value))),
      ...each(columns.own, (value, label) => (isHandle(value, label) ? [] : ownTold(label, value))),
      ...each(columns.relatives, (value, label) => relativeTold(label, value)),
      ...likingTold(cell(columns.likings)),
      ...(cell(columns.referredBy) === '' ? [] : metTold(`Referred by ${cell(columns.referredBy)}`)),
    ]
  }
}

function pageHandle(page: string, label: string): string | undefined {
  const network = networkNamed(label)
  const told = handleOfAddress(page)
  if (told !== undefined || network === undefined || network === 'email') return told
  return handleNamed(network, page)
}

function columnsOf({ header }: Look): Columns {
  const named = (...names: string[]) => columnNamed(header, ...names)
  const plain = header.map(plainName)
  const numbered = (form: RegExp): Numbered[] =>
    plain.flatMap((name, value) => {
      const [, group = ''] = form.exec(name) ?? []
      return group === '' ? [] : [{ value, label: named(`${group} label`, `${group} service`, `${group} type`) }]
    })
  const mails = [
    ...numbered(/^(e mail \d+) value$/).map(({ value }) => value),
    ...outlook.mails.map((name) => named(name)),
  ]
  const page = named('web page', 'personal web page', 'webseite', 'page web')
  const names = [
    named('name prefix', 'title', 'anrede'),
    named('first name', 'given name', 'vorname', 'prenom'),
    named('middle name', 'additional name', 'weitere vornamen'),
    named('last name', 'family name', 'nachname', 'nom'),
    named('name suffix', 'suffix'),
  ]
  return {
    whole: named('name'),
    names: names.filter((at) => at !== undefined),
    mails: mails.filter((at) => at !== undefined),
    pages: [
      ...numbered(/^((?:website|social profile) \d+) value$/),
      ...(page === undefined ? [] : [{ value: page, label: undefined }]),
    ],
    messengers: numbered(/^(im \d+) value$/),
    own: numbered(/^(custom field \d+) value$/),
    days: numbered(/^(event \d+) value$/),
    relatives: [
      ...numbered(/^(relation \d+) value$/),
      ...relatives.flatMap(([name, ...names]) => {
        const value = named(...names)
        return value === undefined ? [] : [{ value, label: undefined, name }]
      }),
    ],
    company: named('organization name', 'organization 1 name', 'company', 'firma', 'societe'),
    position: named('organization title', 'organization 1 title', 'job title', 'position', 'titre'),
    nickname: named('nickname'),
    notes: named('notes', 'notizen', 'commentaires'),
    labels: named('labels', 'group membership', 'categories', 'kategorien', 'categorie'),
    birthday: named('birthday', 'geburtstag', 'anniversaire'),
    anniversary: named('anniversary', 'jahrestag', 'anniversaire de mariage ou fete', 'anniversaire de mariage'),
    likings: named('hobby', 'hobbys', 'passe temps', 'loisirs'),
    referredBy: named('referred by', 'empfohlen von', 'recommande par'),
    phones: plain.flatMap((name, at) =>
      /\bphone\b|\btelefon\b|\btel\b/.test(name) && !/(?:label|type)$/.test(name) ? [at] : [],
    ),
  }
}
