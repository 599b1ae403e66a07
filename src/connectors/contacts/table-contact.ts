/** Address books as tables: Google's of both ages, and Outlook's. */
import { mailHandle } from '../_tables/addresses.ts'
import { dateColumn } from '../_tables/dates.ts'
import { cellAt, columnNamed, type Look, plainName, sampleOf } from '../_tables/look.ts'
import { handleNamed, handleOfAddress, networkNamed } from '../_tables/profiles.ts'
import { birthdayOf, type Contact } from './contact.ts'

type Numbered = { value: number; label: number | undefined }
type Columns = {
  whole: number | undefined
  /** In the order in which a name is said. */
  names: readonly number[]
  mails: readonly number[]
  pages: readonly Numbered[]
  company: number | undefined
  position: number | undefined
  nickname: number | undefined
  notes: number | undefined
  labels: number | undefined
  birthday: number | undefined
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
  const birthdays = columns.birthday === undefined ? undefined : dateColumn(sampleOf(look, columns.birthday), 'UTC')
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
        ...columns.pages.flatMap(({ value, label }) =>
          several(value).map((page) => pageHandle(page, cellAt(cells, label))),
        ),
      ].filter((handle) => handle !== undefined),
      isOrganisation: told === '' && company !== undefined && (name === undefined || name === company),
      roles: kind === 'Google' ? several(columns.labels) : cellAt(cells, columns.labels).split(/[;,]/),
      company,
      position: one(columns.position),
      nickname: one(columns.nickname),
      birthday: birthday(cellAt(cells, columns.birthday)),
      notes: [cellAt(cells, columns.notes).replace(/\r\n?/g, '\n')].filter((note) => note !== ''),
      marks: columns.phones.map((at) => cellAt(cells, at)).filter((phone) => phone !== ''),
    }
  }

  function birthday(cell: string): string | undefined {
    const written = birthdayOf(cell)
    if (written !== undefined || birthdays === undefined || birthdays.ambiguous) return written
    const at = birthdays.read(cell)
    return at === undefined ? undefined : new Date(at).toISOString().slice(0, 10)
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
      ...numbered(/^((?:website|im|custom field|social profile) \d+) value$/),
      ...(page === undefined ? [] : [{ value: page, label: undefined }]),
    ],
    company: named('organization name', 'organization 1 name', 'company', 'firma', 'societe'),
    position: named('organization title', 'organization 1 title', 'job title', 'position', 'titre'),
    nickname: named('nickname'),
    notes: named('notes', 'notizen', 'commentaires'),
    labels: named('labels', 'group membership', 'categories', 'kategorien', 'categorie'),
    birthday: named('birthday', 'geburtstag', 'anniversaire'),
    phones: plain.flatMap((name, at) =>
      /\bphone\b|\btelefon\b|\btel\b/.test(name) && !/(?:label|type)$/.test(name) ? [at] : [],
    ),
  }
}
