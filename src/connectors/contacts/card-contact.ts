/** One card as the contact it is about. */
import { mailHandle } from '../_tables/addresses.ts'
import { dateColumn } from '../_tables/dates.ts'
import { handleNamed, handleOfAddress, networkNamed } from '../_tables/profiles.ts'
import { type Card, type Property, partsOf, plainValue } from './cards.ts'
import { birthdayOf, type Contact } from './contact.ts'
import { dayTold, likingTold, pageTold, relativeTold, type Told } from './told.ts'

const revisions = dateColumn([], 'UTC')

/** `group` for a card that lists others. */
export function contactOfCard({ properties }: Card): Contact | 'group' {
  const all = (name: string) => properties.filter((property) => property.name === name)
  const first = (name: string) => {
    const value = all(name)[0]?.value
    return value === undefined ? undefined : nonEmpty(plainValue(value))
  }
  const kind = (first('KIND') ?? first('X-ADDRESSBOOKSERVER-KIND') ?? '').toLowerCase()
  if (kind === 'group') return 'group'
  const [company] = all('ORG').map(({ value }) =>
    nonEmpty(
      partsOf(value, ';')
        .filter((part) => part !== '')
        .join(', '),
    ),
  )
  const named = first('FN') ?? nameOfParts(all('N')[0])
  const labels = new Map(all('X-ABLABEL').map(({ group, value }) => [group, value.replace(/^_\$!<|>!\$_$/g, '')]))
  const birthday = all('BDAY')[0]
  return {
    name: oneLine(named ?? company),
    handles: properties.map((property) => handleOf(property, labels)).filter((handle) => handle !== undefined),
    isOrganisation:
      kind === 'org' || /^company$/i.test(first('X-ABSHOWAS') ?? '') || (named === undefined && company !== undefined),
    roles: all('CATEGORIES').flatMap(({ value }) => partsOf(value, ',')),
    company,
    position: first('TITLE') ?? first('ROLE'),
    nickname: nonEmpty(partsOf(all('NICKNAME')[0]?.value ?? '', ',').join(', ')),
    birthday: birthday === undefined ? undefined : birthdayOf(birthday.value),
    notes: all('NOTE')
      .map(({ value }) => plainValue(value))
      .filter((note) => note !== ''),
    told: properties.flatMap((property) => toldBy(property, labels)),
    changedAt: revisions.read(first('REV') ?? ''),
    marks: [...all('TEL'), ...all('UID'), ...all('X-ABUID')].map(({ value }) => value.trim()),
  }
}

const years = /^(?:X-)?(?:KADDRESSBOOK-X-|EVOLUTION-|MS-)?ANNIVERSARY$/
const relatives = /^X-(?:EVOLUTION-|MS-|KADDRESSBOOK-X-)?(SPOUSE|MANAGER|ASSISTANT|CHILD)(?:SNAME)?$/

function toldBy({ name, group, parameters, value }: Property, labels: ReadonlyMap<string, string>): Told[] {
  const plain = plainValue(value)
  if (plain === '' || plain.length > 2000) return []
  const label = labels.get(group)
  const type = (parameters.get('TYPE') ?? '')
    .split(',')
    .find((one) => !/^(?:pref|work|home|internet|other)$/i.test(one))
  if (years.test(name)) return dayTold('anniversary', birthdayOf(plain))
  const [, relative] = relatives.exec(name) ?? []
  if (relative !== undefined) return relativeTold(relative.toLowerCase(), plain)
  switch (name) {
    case 'X-ABDATE':
      return dayTold(label ?? type, birthdayOf(plain))
    case 'URL':
      return pageHandle(plain, label) === undefined ? pageTold(label, plain) : []
    case 'HOBBY':
    case 'INTEREST':
    case 'X-HOBBY':
    case 'X-INTERESTS':
      return likingTold(plain)
    case 'RELATED':
    case 'X-ABRELATEDNAMES':
      return relativeTold(label ?? type, plain)
    default:
      return []
  }
}

function nameOfParts(property: Property | undefined): string | undefined {
  const [family = '', given = '', additional = '', prefix = '', suffix = ''] = partsOf(property?.value ?? '', ';')
  return nonEmpty([prefix, given, additional, family, suffix].filter((part) => part !== '').join(' '))
}

function handleOf(
  { name, group, parameters, value }: Property,
  labels: ReadonlyMap<string, string>,
): string | undefined {
  const plain = plainValue(value)
  if (plain === '' || plain.length > 2000) return undefined
  const types = (parameters.get('TYPE') ?? '').split(',')
  switch (name) {
    case 'EMAIL':
      return mailHandle(plain)
    case 'URL':
      return pageHandle(plain, labels.get(group))
    case 'X-SOCIALPROFILE':
    case 'SOCIALPROFILE':
    case 'IMPP': {
      const service = [parameters.get('SERVICE-TYPE'), parameters.get('X-SERVICE-TYPE'), ...types, labels.get(group)]
      const user = parameters.get('X-USER') ?? parameters.get('USERNAME')
      return socialHandle(plain, service, user)
    }
    default: {
      const network = name.startsWith('X-') ? networkNamed(name.slice(2)) : undefined
      return network === undefined || network === 'email' ? undefined : handleNamed(network, plain)
    }
  }
}

function pageHandle(address: string, label: string | undefined): string | undefined {
  const network = label === undefined ? undefined : networkNamed(label)
  return handleOfAddress(address) ?? (network === undefined ? undefined : handleNamed(network, address))
}

/** The service says the network; the address or the user name beside it says who. */
function socialHandle(
  value: string,
  services: readonly (string | undefined)[],
  user: string | undefined,
): string | undefined {
  const onPage = handleOfAddress(value)
  if (onPage !== undefined) return onPage
  const network = services
    .map((service) => (service === undefined ? undefined : networkNamed(service)))
    .find((found) => found !== undefined)
  if (network === undefined || network === 'email') return undefined
  const bare = /^https?:/i.test(value) ? value : value.replace(/^[a-z][a-z0-9+-]*:/i, '')
  return (user === undefined ? undefined : handleNamed(network, user)) ?? handleNamed(network, bare)
}

function oneLine(name: string | undefined): string | undefined {
  return name === undefined ? undefined : nonEmpty(name.replace(/\s+/g, ' ').trim())
}

function nonEmpty(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim()
}
