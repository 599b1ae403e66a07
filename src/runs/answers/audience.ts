/** Who is really there. */
import { audienceOf } from '../../plan/index.ts'
import type { AudienceReport } from '../../plan/shapes.ts'
import type { Asked } from '../ask.ts'

export function audienceAnswer({ world, relations, at }: Asked): AudienceReport {
  const audience = audienceOf(world, relations, at ?? 0)
  return at === null ? { ...audience, asOf: null } : audience
}
