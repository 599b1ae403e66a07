/** Tells what words on messages would change, without keeping them. */
import type { RecordOf } from '../../connectors/record.ts'
import { wordIn, wordOn, workOutCorrections } from './corrections.ts'
import { isSameLabels } from './labels.ts'
import type { World } from './world.ts'

export type Trial = {
  /** Rows that would be labelled otherwise. */
  changed: number[]
  /** Rows that would follow one of these messages as its copies. */
  copies: number[]
}

type WordRecord = RecordOf<'correction'> | RecordOf<'setting'>

/** `rows`: where the messages stand that the words are of, by name. The world is as before when this returns. */
export function tryWords(world: World, words: readonly WordRecord[], rows: ReadonlyMap<string, number>): Trial {
  const { corrections, facts, happened } = world
  workOutCorrections(world)
  const before = facts.labels.slice(0, facts.size)
  const takeBack = words.map((word) => put(world, word))
  for (const [name, row] of rows) corrections.rows.set(name, row)
  workOutAnew(world)
  const names = new Set(words.map(wordIn))
  const trial: Trial = { changed: [], copies: [] }
  for (let row = 0; row < facts.size; row++) {
    if (!isSameLabels(before[row] ?? 0, facts.labels[row] ?? 0)) trial.changed.push(row)
    const word = wordOn(world, row)
    if (word?.level === 'copy' && names.has(word.of)) trial.copies.push(row)
  }
  for (const back of takeBack.reverse()) back()
  workOutAnew(world)
  world.happened = happened
  return trial
}

function workOutAnew(world: World): void {
  world.corrections.stale = true
  workOutCorrections(world)
}

function put({ register }: World, word: WordRecord): () => void {
  return word.type === 'correction'
    ? putIn(register.correction, `correction:${word.of}`, word)
    : putIn(register.setting, `setting:${word.name}`, word)
}

function putIn<T>(map: Map<string, T>, key: string, value: T): () => void {
  const before = map.get(key)
  map.set(key, value)
  return () => {
    if (before === undefined) map.delete(key)
    else map.set(key, before)
  }
}
