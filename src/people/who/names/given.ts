/** Given names that are one name: short forms, pet names, and the forms of other languages. A name may be of several. */
import { folded, sound } from './folded.ts'
import { givenTold } from './given-told.ts'

/** Numbers of the lines a name is of, by the sound of the name. */
const linesOf = new Map<string, number[]>()
for (const [line, names] of givenTold.trim().split('\n').entries())
  for (const name of new Set(names.split(' ').map((one) => sound(folded(one))))) {
    if (name === '') continue
    linesOf.set(name, [...(linesOf.get(name) ?? []), line])
  }

const none: readonly number[] = []

/** The names a given name may stand for; a sound that no line tells stands for itself alone. */
export const givenLines = (sounded: string): readonly number[] => linesOf.get(sounded) ?? none

/** Whether two given names, by their sounds, are forms of one name. */
export function areOneName(a: string, b: string): boolean {
  const others = givenLines(b)
  return givenLines(a).some((line) => others.includes(line))
}

export const isKnownGiven = (sounded: string): boolean => linesOf.has(sounded)
