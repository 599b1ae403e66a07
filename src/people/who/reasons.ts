/** Says in words what speaks for two people being one, and what against it. */
import type { Evidence } from './evidence.ts'
import type { NameEvidence } from './name-evidence.ts'

export type Reasons = { for: string[]; against: string[] }

/** Weights nearer to nothing are not worth a line. */
const least = 0.5

/** `title`: what a network is called. Strongest first on either side. */
export function reasonsFrom(
  kind: 'same' | 'speaks-for',
  evidence: readonly Evidence[],
  title: (network: string) => string,
): Reasons {
  const told = evidence
    .flatMap((one) => {
      const words = kind === 'same' ? wordsFor(one, title) : wordsOfSpeaking(one)
      return Math.abs(one.weight) < least || words === undefined ? [] : [{ weight: one.weight, words }]
    })
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  const only = (wanted: (weight: number) => boolean) =>
    told.filter(({ weight }) => wanted(weight)).map(({ words }) => words)
  return { for: only((weight) => weight > 0), against: only((weight) => weight < 0) }
}

function wordsFor(
  { kind, weight, one = '', other = '', name }: Evidence,
  title: (network: string) => string,
): string | undefined {
  const isFor = weight > 0
  switch (kind) {
    case 'name':
      return name && wordsOfName(name, isFor)
    case 'handle-name':
      if (name === undefined) return undefined
      return isFor
        ? `The handle “${name.other}” is made of the name ${name.one}`
        : `The handle “${name.other}” fits ${name.one}, but another name is shown`
    case 'handle':
      if (!isFor) return undefined
      return one === other ? `The same handle, “${one}”` : `Handles alike: “${one}” and “${other}”`
    case 'place':
      return isFor ? `Both name ${bare(one)}` : `Different sites: ${one} and ${other}`
    case 'points':
      return `The page of ${bare(one)} names ${bare(other)}`
    case 'verified':
      return `The network verified that ${bare(one)} and ${bare(other)} are one`
    case 'picture':
      return isFor ? 'The same picture' : 'Different pictures'
    case 'bio':
      return isFor ? `They say the same of themselves: ${one}` : 'They say different things of themselves'
    case 'company':
      return isFor ? `The same firm: ${one}` : `Different firms: ${one} and ${other}`
    case 'position':
      return `The same work: ${one}`
    case 'town':
      return isFor ? `The same town: ${one}` : `Different towns: ${one} and ${other}`
    case 'circle':
      return 'In the same conversation'
    case 'network':
      return `Two handles on ${title(one)}`
    case 'colleague':
      return 'Two addresses of one firm, as colleagues have'
  }
}

function wordsOfName({ given, surname, one, other, word }: NameEvidence, isFor: boolean): string {
  if (!isFor) {
    if (surname === 'differ' && given !== 'differ' && !word) return `Another surname: ${one} and ${other}`
    if (given === 'differ' && surname !== 'differ' && surname !== 'missing')
      return `Another given name: ${one} and ${other}`
    return `Different names: ${one} and ${other}`
  }
  if (one === other) return `The same name, ${one}`
  const both = `${one} and ${other}`
  if (surname === 'differ') return `The same given name: ${both}`
  if (given === 'turned') return `The same name, turned around: ${both}`
  if (given === 'typo' || surname === 'typo') return `Nearly the same name: ${both}`
  if (given === 'form') return `Two forms of one name: ${both}`
  if (surname === 'part') return `One surname of two in common: ${both}`
  if (surname === 'missing' || surname === 'initial' || given === 'initial') return `Names that fit: ${both}`
  return `The same name, spelt ${both}`
}

function wordsOfSpeaking({ kind, one = '' }: Evidence): string | undefined {
  switch (kind) {
    case 'company':
      return `Says to work at ${one}`
    case 'place':
      return `Both name ${bare(one)}`
    case 'points':
      return `One page names the other: ${bare(one)}`
    default:
      return undefined
  }
}

/** A handle or site without its network. */
const bare = (handle: string): string => handle.slice(handle.indexOf(':') + 1)
