/** Checks a mapping that comes from outside: from a setting, the command line or the web. */
import { z } from 'zod'
import { columnUses, type Mapping } from './mapping.ts'

export { columnUses }

export const mappingSchema = z.object({
  rows: z.enum(['interactions', 'subscribers', 'drafts', 'people']),
  columns: z.record(z.string().max(200), z.enum(columnUses)),
  network: z.string().max(60).optional(),
  account: z.string().max(200).optional(),
  direction: z.enum(['sent', 'received']).optional(),
  kind: z.string().max(40).optional(),
  me: z.string().max(200).optional(),
  dates: z.enum(['day-first', 'month-first', 'year-first']).optional(),
})

/** `undefined` where it is none. */
export function mappingFrom(value: unknown): Mapping | undefined {
  const checked = mappingSchema.safeParse(value)
  return checked.success ? withoutUndefined(checked.data) : undefined
}

/** The checked mapping without fields that are there and say nothing. */
function withoutUndefined({
  network,
  account,
  direction,
  kind,
  me,
  dates,
  ...rest
}: z.infer<typeof mappingSchema>): Mapping {
  return {
    ...rest,
    ...(network !== undefined && { network }),
    ...(account !== undefined && { account }),
    ...(direction !== undefined && { direction }),
    ...(kind !== undefined && { kind }),
    ...(me !== undefined && { me }),
    ...(dates !== undefined && { dates }),
  }
}
