import { describe, expect, test } from 'vitest'
import type { Person } from '../../../people/shapes.ts'
import { nextPlace, placesOf, type Ring, rhythmOf, roomOn } from './arrange.ts'

// Only who they are matters for where they stand.
const people = (count: number): Person[] => Array.from({ length: count }, (_, at) => JSON.parse(`{"id":"x:${at}"}`))
const rings: Ring[] = [
  { key: 'close', word: 'close', away: 0.15, disc: 40, people: people(4), total: 4 },
  { key: 'quiet', word: 'quiet', away: 0.46, disc: 11, people: people(20), total: 900 },
]

describe('circles', () => {
  test('have room for more the wider they are drawn, up to what is still a picture', () => {
    const ring = { away: 0.46, disc: 11 }
    expect(roomOn(ring, 1400)).toBeGreaterThan(1.8 * roomOn(ring, 700))
    expect(roomOn(ring, 100_000)).toBe(400)
    expect(roomOn({ away: 0.01, disc: 40 }, 300)).toBe(4)
  })

  test('keep everybody on their circle and nobody under its label', () => {
    for (const { ring, left, top } of placesOf(rings, 700)) {
      expect(Math.hypot(left - 50, top - 50)).toBeCloseTo(100 * (rings[ring]?.away ?? 0), 6)
      const isOnTop = top < 50 && Math.abs(left - 50) * 7 < 50
      expect(isOnTop).toBe(false)
    }
  })

  test('are gone round by left and right, and changed by up and down', () => {
    const places = placesOf(rings, 700)
    expect(nextPlace(places, 0, 'ArrowRight')).toBe(1)
    expect(nextPlace(places, 0, 'ArrowLeft')).toBe(3)
    expect(nextPlace(places, 3, 'ArrowRight')).toBe(0)
    expect(nextPlace(places, 2, 'Home')).toBe(0)
    const out = nextPlace(places, 1, 'ArrowUp') ?? -1
    expect(places[out]?.ring).toBe(1)
    expect(Math.abs((places[out]?.angle ?? 9) - (places[1]?.angle ?? 0))).toBeLessThan(0.3)
    expect(nextPlace(places, out, 'ArrowDown')).toBe(1)
    expect(nextPlace(places, out, 'ArrowUp')).toBeUndefined()
    expect(nextPlace(places, 0, 'x')).toBeUndefined()
  })

  test('of rhythm take any number of days', () => {
    expect([7, 30, 90, 182, 365, 5000].map(rhythmOf)).toEqual([
      'weekly',
      'monthly',
      'quarterly',
      'half-yearly',
      'yearly',
      'yearly',
    ])
  })
})
