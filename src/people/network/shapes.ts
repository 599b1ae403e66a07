/** What the outside is told of the network of who talks with whom around us. Times are ISO-8601 UTC text. */
import type { Person } from '../shapes.ts'
import type { TieKind } from './ties.ts'

export const pictureStates = ['drawing', 'redrawing', 'drawn', 'failed'] as const
/**
 * `drawing`: there is none yet. `redrawing`: the one before is shown while a newer one is drawn. `failed`: it could not be
 * drawn; it is tried again as soon as anything changes.
 */
export type PictureState = (typeof pictureStates)[number]

export type NetworkPerson = Pick<
  Person,
  'id' | 'name' | 'band' | 'stage' | 'roles' | 'tags' | 'flags' | 'lastSentAt' | 'lastReceivedAt'
> & {
  /** Number of their circle. */
  community: number
  /** How evenly their ties are spread over circles, 0 to 1. */
  bridge: number
  /** In the picture, from -1 to 1, or a little more at the rim. */
  x: number
  y: number
  /** How many others they are tied to. */
  degree: number
}

export type NetworkTie = {
  /** Ids of both. */
  a: string
  b: string
  weight: number
  kinds: TieKind[]
  /** How often it was shown, and the newest names of what shows it: interactions, or a note. */
  count: number
  evidence: string[]
  first: string | null
  last: string | null
}

export type Network = {
  asOf: string | null
  state: PictureState
  /** Of what is being drawn, 0 to 1. */
  share: number
  nodes: NetworkPerson[]
  ties: NetworkTie[]
  communities: { id: number; words: string; size: number }[]
  /** People who have ties and are not in the picture. */
  leftOut: number
  /** Ties between people in the picture that are not told. */
  tiesLeftOut: number
  /** People of whom nothing tells whom they know. */
  untied: number
}
