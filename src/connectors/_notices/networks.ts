/** Templates made ready to read mails with, by the network whose mails they read. */
import type { NoticeTemplate } from '../notices.ts'
import { fold, plainLine } from './folded.ts'
import { compileLinks, type LinkPattern, type Wrapping } from './links.ts'
import { compile, matchWhole, type Pattern } from './pattern.ts'

export type Ready = {
  template: NoticeTemplate
  subject: Pattern
  body: Pattern | undefined
  personLinks: readonly LinkPattern[]
  links: readonly LinkPattern[]
}

/** What all templates of a network say of it together: the user's own say less than the shipped ones. */
export type Network = {
  name: string
  /** The user's own first, then those with most to stand as written. */
  templates: readonly Ready[]
  personLinks: readonly LinkPattern[]
  owners: readonly Pattern[]
  /** How a handle is put together. */
  handle: string
  wrapping: Wrapping
}

/** Whose mail it is, and what its `List-Id` tells of the account. */
export type Sender = { network: Network; owner?: string; host?: string }

export type Notices = {
  networks: ReadonlyMap<string, Network>
  /** Networks that send from an address, or that such a list is of; several may share a domain. */
  sendersOf(address: string, listId: string | undefined): readonly Sender[]
}

export function readyNotices(templates: readonly NoticeTemplate[]): Notices {
  const networks = new Map<string, Network>()
  const byDomain = new Map<string, Set<Network>>()
  const lists: { network: Network; list: Pattern }[] = []
  for (const [name, own] of Map.groupBy(templates, ({ network }) => network)) {
    const network = networkOf(name, own)
    networks.set(name, network)
    for (const domain of new Set(own.flatMap(({ senders }) => senders)))
      byDomain.set(domain.toLowerCase(), (byDomain.get(domain.toLowerCase()) ?? new Set()).add(network))
    for (const list of new Set(own.flatMap(({ list }) => list ?? []))) lists.push({ network, list: compile(list) })
  }
  const known = new Map<string, readonly Sender[]>()
  const byAddress = (address: string): readonly Sender[] => {
    const domain = address.slice(address.lastIndexOf('@') + 1)
    const before = known.get(domain)
    if (before !== undefined) return before
    const found = new Set(domainsOf(domain).flatMap((one) => [...(byDomain.get(one) ?? [])]))
    const senders = [...found].map((network) => ({ network }))
    if (known.size >= 10_000) known.clear()
    known.set(domain, senders)
    return senders
  }
  return {
    networks,
    sendersOf(address, listId) {
      const senders = byAddress(address)
      if (listId === undefined || lists.length === 0) return senders
      const id = fold(plainLine(/<([^<>]*)>/.exec(listId)?.[1] ?? listId))
      const found = new Map(senders.map((sender): [Network, Sender] => [sender.network, sender]))
      for (const { network, list } of lists) {
        const match = found.has(network) ? undefined : matchWhole(list, id)
        if (match === undefined) continue
        const value = (wanted: string) => match.values.find(({ place }) => place === wanted)?.value.toLowerCase()
        const [owner, host] = [value('owner'), value('host')]
        found.set(network, { network, ...(owner !== undefined && { owner }), ...(host !== undefined && { host }) })
      }
      return [...found.values()]
    },
  }
}

/** `mail.example.com`, `example.com`, `com`. */
function domainsOf(domain: string): string[] {
  const labels = domain.toLowerCase().split('.', 12)
  return labels.map((_, from) => labels.slice(from).join('.'))
}

export const isOwn = ({ id }: NoticeTemplate): boolean => id.startsWith('own/')

function networkOf(name: string, templates: readonly NoticeTemplate[]): Network {
  const words = (field: 'linkPrefix' | 'linkKeeps' | 'personLink') => [
    ...new Set(templates.flatMap((template) => (template[field] ?? '').split(/\s+/)).filter((word) => word !== '')),
  ]
  const owners = new Set(templates.flatMap(({ owner }) => (owner ?? '').split('\n')).filter((line) => line !== ''))
  const ready = templates.map((template) => readyOf(template))
  return {
    name,
    templates: ready.toSorted(
      (a, b) => Number(isOwn(b.template)) - Number(isOwn(a.template)) || certainty(b) - certainty(a),
    ),
    personLinks: compileLinks(words('personLink').join(' ')),
    owners: [...owners].map(compile),
    handle: templates.find(({ handle }) => handle !== undefined)?.handle ?? '{handle}',
    wrapping: { prefixes: words('linkPrefix'), keeps: new Set(words('linkKeeps')) },
  }
}

const certainty = ({ subject, body }: Ready): number => subject.certainty + (body?.certainty ?? 0) / 2

export function readyOf(template: NoticeTemplate): Ready {
  return {
    template,
    subject: compile(template.subject),
    body: template.body === undefined || template.body.trim() === '' ? undefined : compile(template.body),
    personLinks: compileLinks(template.personLink),
    links: compileLinks(template.link),
  }
}
