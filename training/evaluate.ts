/**
 * Prints how well the reading agrees with the messages set aside, which no rule and no weight was made from: each measure
 * with its interval and bars, each label's precision and recall, and which labels are taken for which. `npm run eval`
 * With `--write` the pages and the guarding test take the figures from now on: `src/meaning/learned/measured.json`, `docs/how-it-reads.md`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { intents } from '../src/connectors/record.ts'
import { readMessage } from '../src/meaning/index.ts'
import { flags, type Head } from '../src/meaning/learned/heads.ts'
import { sentiments } from '../src/meaning/reading.ts'
import { bars, leastPrecision } from './bars.ts'
import { labelled, messageOf } from './labelled.ts'
import { confusion, interval, measureNames, measures, modes, type Pair, scoreOf, subjects } from './scores.ts'
import { withTable } from './table.ts'

const pairs = labelled('set-aside').map((one): Pair => ({ one, reading: readMessage(messageOf(one)) }))
const two = (value: number) => value.toFixed(2)
const three = (value: number) => value.toFixed(3)

console.log(`${pairs.length} messages set aside\n`)
console.log('measure        here   95% interval     must   goal')
for (const name of measureNames) {
  const [low, high] = interval(pairs, measures[name])
  const { must, goal } = bars[name] ?? {}
  const wanted = must === undefined ? '' : `${three(must)}  ${goal === undefined ? '' : three(goal)}`
  console.log(`${name.padEnd(13)}  ${three(measures[name](pairs))}  ${three(low)} to ${three(high)}   ${wanted}`)
}
console.log('\nlabel          P     R     F1    of   said  P at least')
const labels: readonly Head[] = [...modes, ...subjects, ...intents, ...flags, ...sentiments]
for (const label of labels) {
  const { precision, recall, f1, of, said } = scoreOf(pairs, label)
  const least = leastPrecision[label]
  const wanted = least === undefined ? '' : `${two(least)}${precision < least ? '  below' : ''}`
  console.log(
    `${label.padEnd(13)}  ${two(precision)}  ${two(recall)}  ${two(f1)}  ${String(of).padStart(3)}  ${String(said).padStart(4)}  ${wanted}`,
  )
}
if (process.argv.includes('--write')) write()
show(
  'mode',
  modes,
  confusion(
    pairs,
    modes,
    (one) => one.mode,
    (reading) => reading.mode,
  ),
)
show(
  'subject',
  subjects,
  confusion(
    pairs,
    subjects,
    (one) => one.subject,
    (reading) => reading.subject,
  ),
)

function show(title: string, names: readonly string[], rows: readonly (readonly number[])[]): void {
  console.log(`\n${title}: is, and was read as ${names.join(', ')}`)
  for (const [at, row] of rows.entries())
    console.log(`${(names[at] ?? '').padEnd(13)}${row.map((count) => String(count).padStart(7)).join('')}`)
}

function write(): void {
  const rounded = (value: number) => Math.round(1000 * value) / 1000
  const found = {
    messages: pairs.length,
    measures: Object.fromEntries(
      measureNames.map((name) => {
        const [low, high] = interval(pairs, measures[name])
        return [name, { here: rounded(measures[name](pairs)), low: rounded(low), high: rounded(high) }]
      }),
    ),
    labels: Object.fromEntries(
      labels.map((label) => {
        const { precision, recall, of } = scoreOf(pairs, label)
        return [label, { precision: rounded(precision), recall: rounded(recall), of }]
      }),
    ),
  }
  const file = join(import.meta.dirname, '..', 'src', 'meaning', 'learned', 'measured.json')
  writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`)
  const page = join(import.meta.dirname, '..', 'docs', 'how-it-reads.md')
  writeFileSync(page, withTable(readFileSync(page, 'utf8'), found))
}
