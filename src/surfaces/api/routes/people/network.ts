/** Who talks with whom around us; drawn in a thread, so that it is asked again until it is there. */
import { networkAnswer } from '../../../../runs/network/network.ts'
import type { App, Context } from '../../context.ts'
import { networkShape } from '../../shapes/people/network.ts'
import { numberQuery, reading } from '../reading.ts'
import { listQuery } from './lists.ts'

/** A picture has no order. */
const { sort: _, ...narrowing } = listQuery

export function addNetwork(app: App, context: Context): void {
  reading(app, context, {
    path: 'network',
    summary: 'Who talks with whom around you',
    query: {
      ...narrowing,
      limit: numberQuery(1, 5000).default(5000),
      ties: numberQuery(0, 100_000).default(10_000),
    },
    answer: networkShape,
    of: (asked, ask) => networkAnswer(asked, context.pictures, ask),
    varies(asked) {
      const { state, share, drawing } = context.pictures.of(asked)
      return `${state}.${Math.floor(share * 50)}.${drawing}`
    },
  })
}
