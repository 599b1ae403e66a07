/** The day as the user has it: where it begins decides what is of today and for how long the order holds. */
import type { World } from '../../people/index.ts'

const dayLong = 86_400_000
const formats = new Map<string, Intl.DateTimeFormat>()

/** The workspace's time zone; UTC until it is set. */
export function zoneOf(world: World): string {
  const value = world.register.setting.get('setting:workspace.timeZone')?.value
  return typeof value === 'string' && value !== '' ? value : 'UTC'
}

/** Epoch ms at which the local day of a moment began: the same for all of that day, though clocks are put on or back in it. */
export function dayStartOf(at: number, zone: string): number {
  const offset = offsetAt(at, zone)
  const midnight = Math.floor((at + offset) / dayLong) * dayLong
  return midnight - offsetAt(midnight - offset, zone)
}

/** Days of the calendar from one moment to a later one; fewer than none where it is earlier. */
export function daysBetween(from: number, to: number, zone: string): number {
  const dayOf = (at: number) => Math.floor((at + offsetAt(at, zone)) / dayLong)
  return dayOf(to) - dayOf(from)
}

/** Month and day of the month of a moment in the zone, each from 1; and the year. */
export function dateOf(at: number, zone: string): { year: number; month: number; day: number } {
  const local = new Date(at + offsetAt(at, zone))
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() }
}

function offsetAt(at: number, zone: string): number {
  if (zone === 'UTC' || !Number.isFinite(at)) return 0
  const parts = formatFor(zone)?.formatToParts(at)
  if (!parts) return 0
  const of = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value ?? 0)
  const local = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour') % 24, of('minute'), of('second'))
  return local - Math.floor(at / 1000) * 1000
}

function formatFor(zone: string): Intl.DateTimeFormat | undefined {
  const known = formats.get(zone)
  if (known) return known
  try {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      hourCycle: 'h23',
    })
    formats.set(zone, format)
    return format
  } catch {
    // A zone of another installation may be unknown here.
    return undefined
  }
}
