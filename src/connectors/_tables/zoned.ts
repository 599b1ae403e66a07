/** Times of a clock on a wall, which need a zone to be moments. */

export type WallTime = {
  year: number
  /** 1 to 12. */
  month: number
  day: number
  hour: number
  minute: number
  second: number
  millisecond: number
}

/** Whether the calendar and the clock have it. */
export function isReal({ year, month, day, hour, minute, second }: WallTime): boolean {
  if (!(month >= 1 && month <= 12 && day >= 1 && hour <= 23 && minute <= 59 && second <= 60)) return false
  if (year < 1 || year > 9999) return false
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}

/** Epoch milliseconds of a real wall time that is so many minutes east of Greenwich. */
export function atOffset(wall: WallTime, minutes: number): number {
  const { year, month, day, hour, minute, second, millisecond } = wall
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  date.setUTCHours(hour, minute - minutes, second, millisecond)
  return date.getTime()
}

/**
 * Epoch milliseconds of a real wall time in an IANA zone; an hour that the change to summer time leaves out is the one after
 * it, one that comes twice is the first. A zone that nobody knows is taken for UTC.
 */
export function inZone(wall: WallTime, zone: string): number {
  if (zone === 'UTC') return atOffset(wall, 0)
  try {
    return Temporal.PlainDateTime.from({ ...wall, second: Math.min(wall.second, 59) }).toZonedDateTime(zone)
      .epochMilliseconds
  } catch (error) {
    if (error instanceof RangeError) return atOffset(wall, 0)
    throw error
  }
}
