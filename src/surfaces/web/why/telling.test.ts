import { expect, test } from 'vitest'
import type { Evidence } from '../../../plan/shapes.ts'
import { strokeSize, telling } from './telling.ts'

const figure = (measure: string, value: number, target: number | null, counted = 0): Evidence => ({
  measure,
  value,
  target,
  counted,
  interactionIds: Array.from({ length: Math.min(counted, 3) }, (_, n) => `x:a#${n}`),
})

test('the examples are of what there should be none of', () => {
  const evidence = [
    figure('share answered', 0.4, 0.8),
    figure('people who wrote', 19, 5, 19),
    figure('people who heard nothing', 11, 0, 11),
  ]
  expect(telling(evidence)?.measure).toBe('people who heard nothing')
})

test('else of the things themselves, before the ratio made of them', () => {
  const evidence = [
    figure('others for each about yourselves', 0.41, 20, 415),
    figure('acts about yourselves', 294, null, 294),
    figure('acts about or for others', 121, null, 121),
  ]
  expect(telling(evidence)?.measure).toBe('acts about yourselves')
})

test('nothing that cannot be opened is offered', () => {
  expect(telling([figure('goals running', 0, 1)])).toBeUndefined()
})

test('the counts of one finding share one size of stroke', () => {
  expect(strokeSize([figure('a', 34, null), figure('b', 12, null)], 50)).toBe(1)
  expect(strokeSize([figure('a', 294, null), figure('b', 121, null)], 50)).toBe(10)
  expect(strokeSize([figure('a', 0.5, null)], 50)).toBe(1)
})
