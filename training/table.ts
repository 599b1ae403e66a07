/** The figures of `measured.json` as they stand in `docs/how-it-reads.md`. */
import { sentiments } from '../src/meaning/reading.ts'

type Measured = {
  measures: Record<string, { here: number; low: number; high: number }>
  labels: Record<string, { precision: number; recall: number; of: number }>
}

const start = '<!-- measured -->'
const end = '<!-- /measured -->'
const two = (value: number) => value.toFixed(2)

/** @throws Error where the page has lost its marks. */
export function withTable(page: string, measured: Measured): string {
  const from = page.indexOf(start)
  const to = page.indexOf(end)
  if (from < 0 || to < from)
    throw new Error(`docs/how-it-reads.md needs ${start} and ${end}: the figures go between them.`)
  return `${page.slice(0, from + start.length)}\n\n${tables(measured)}\n\n${page.slice(to)}`
}

function tables({ measures, labels }: Measured): string {
  const first = Object.entries(measures).map(([name, { here, low, high }]) => [
    name,
    two(here),
    `${two(low)} to ${two(high)}`,
  ])
  const second = Object.entries(labels)
    .filter(([name]) => !sentiments.some((sentiment) => sentiment === name))
    .map(([name, { precision, recall, of }]) => [name, two(precision), two(recall), String(of)])
  return `${table(['measure', 'here', '95% interval'], first)}\n\n${table(['label', 'right where said', 'found', 'of'], second)}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)))
  const line = (row: readonly string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
