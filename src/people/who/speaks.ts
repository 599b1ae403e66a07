/** Whether a person speaks for an organisation: related, and never one with it. */
import type { Evidence, Weighed } from './evidence.ts'
import { hostOf } from './names/handle.ts'
import type { Known } from './profile.ts'
import { speaks } from './weights.ts'

/** `undefined` where nothing ties the two. */
export function weighSpeaking(firm: Known, person: Known): Weighed | undefined {
  const evidence: Evidence[] = []
  const company = person.companies.find((company) => firm.names.some(({ words }) => isNamed(company, words.join(' '))))
  if (company !== undefined) evidence.push({ kind: 'company', weight: speaks.name, one: company, other: company })
  const domain = [...person.places].find((place) => firm.places.has(place))
  if (domain !== undefined) evidence.push({ kind: 'place', weight: speaks.domain, one: hostOf(domain) || domain })
  const pointed =
    person.profile.handles.find((handle) => firm.points.has(handle)) ??
    firm.profile.handles.find((handle) => person.points.has(handle))
  if (pointed !== undefined) evidence.push({ kind: 'points', weight: speaks.points, one: pointed, other: pointed })
  if (evidence.length === 0) return undefined
  let odds: number = speaks.from
  for (const { weight } of evidence) odds += weight
  return { odds, evidence }
}

/** The firm's name as the person gives it: with or without what kind of firm it is. */
const isNamed = (company: string, name: string): boolean =>
  company === name || (company.length > 3 && (name.startsWith(`${company} `) || company.startsWith(`${name} `)))
