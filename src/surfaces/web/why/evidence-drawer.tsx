/** The drawer under a figure of the letter: every interaction it was counted from. */
import { useInfiniteQuery } from '@tanstack/react-query'
import type { Finding } from '../../../plan/shapes.ts'
import { evidenceQuery } from '../api/reads.ts'
import { HappeningsDrawer } from '../happening/happenings-drawer.tsx'
import { useSpoken } from '../parts/network.tsx'
import { upperFirst } from '../words/numbers.ts'

type DrawerProps = { finding: Finding; measure: string; now: string; close: () => void }

export function EvidenceDrawer({ finding, measure, ...rest }: DrawerProps) {
  const say = useSpoken()
  return (
    <HappeningsDrawer
      title={upperFirst(say(measure))}
      says={say(finding.headline)}
      query={useInfiniteQuery(evidenceQuery(finding.cause, measure))}
      {...rest}
    />
  )
}
