/** Whatever a message was read as comes out of the one number it is packed into. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { intents, modes, subjects } from '../../connectors/record.ts'
import {
  isBreach,
  isCorrected,
  isPleasantry,
  isPraise,
  isReadable,
  packLabels,
  relabelled,
  sureOf,
  unpackLabels,
  unreadLabels,
} from './labels.ts'

const reading = fc.record({
  mode: fc.constantFrom(...modes),
  subject: fc.constantFrom(...subjects),
  intents: fc.subarray([...intents]),
  canned: fc.boolean(),
  sell: fc.boolean(),
  breach: fc.boolean(),
  pleasantry: fc.boolean(),
  praise: fc.boolean(),
  read: fc.boolean(),
  sure: fc.double({ min: 0, max: 1, noNaN: true }),
})

test('packed and unpacked again, it is the same', () => {
  fc.assert(
    fc.property(reading, (one) => {
      const packed = packLabels(one)
      const { mode, subject, intents, canned, sell } = one
      expect(unpackLabels(packed)).toEqual({ mode, subject, intents, canned, sell })
      expect([
        isBreach(packed),
        isPleasantry(packed),
        isPraise(packed),
        isReadable(packed),
        isCorrected(packed),
      ]).toEqual([one.breach, one.pleasantry, one.praise, one.read, false])
      expect(packed).not.toBe(unreadLabels)
    }),
  )
})

describe('how sure it is', () => {
  test('is kept in sixteen steps', () => {
    fc.assert(
      fc.property(reading, (one) => {
        expect(Math.abs((sureOf(packLabels(one)) ?? -1) - one.sure)).toBeLessThanOrEqual(1 / 30 + 1e-9)
      }),
    )
    expect(sureOf(unreadLabels)).toBeNull()
  })

  test('is wholly what a person said', () => {
    fc.assert(
      fc.property(reading, fc.constantFrom(...modes), (one, mode) => {
        const said = relabelled(packLabels(one), { mode })
        expect([sureOf(said), unpackLabels(said)?.mode, isCorrected(said)]).toEqual([1, mode, true])
        expect(sureOf(packLabels(one, true))).toBe(1)
      }),
    )
  })
})
