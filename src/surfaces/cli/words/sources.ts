/** Where everything comes from, in words. */
import type { AccountSight } from '../../../runs/sources/sights.ts'
import type { SourceRow, SourcesAnswer } from '../../../runs/sources/sources.ts'
import { faint, figure, shortDay, spanOf, strong, wrap } from './style.ts'

export function sourcesText({ sources, accounts, waiting }: SourcesAnswer, width: number): string {
  if (sources.length === 0 && waiting.length === 0) return 'Nothing was imported yet. Begin with: rapport import FILE'
  const parts = [
    ...waiting.map(({ words }) => wrap(words, width)),
    ...(sources.length > 0 ? [strong('Imports'), sources.map((source) => sourceText(source, width)).join('\n')] : []),
    ...(accounts.length > 0 ? [strong('What can be seen'), ...accounts.map((one) => sightText(one, width))] : []),
  ]
  return parts.join('\n\n')
}

type Skip = { count: number; kept?: boolean }

/** The figures are of the last time that a file was given. */
function before({ earlier }: Record<string, unknown>): string {
  if (typeof earlier !== 'object' || earlier === null || !('inserted' in earlier)) return ''
  return `; given before, when ${figure(Number(earlier.inserted))} were new`
}

function sourceText({ id, name, format, startedAt, state, report, nobodys, kind }: SourceRow, width: number): string {
  const number = (field: string): number => {
    const value = report?.[field]
    return typeof value === 'number' ? value : 0
  }
  const left = Array.isArray(report?.skipped)
    ? report.skipped.reduce((sum: number, { count, kept }: Skip) => sum + (kept ? 0 : count), 0)
    : 0
  const came =
    report === null
      ? ''
      : `, ${figure(number('inserted'))} new, ${figure(number('duplicates'))} known already${left > 0 ? `, ${figure(left)} left out` : ''}${before(report)}`
  const word = { complete: '', incomplete: ' (cut off: give it again to complete it)', undone: ' (undone)' }[state]
  const whose =
    nobodys.length > 0 && state === 'complete'
      ? `\n${wrap(`It does not tell whose account it is: rapport import ${name} --account ${nobodys[0]}:<you>`, width, '     ')}`
      : ''
  const what = kind === 'hand' ? 'logged by hand' : (format ?? kind)
  return `${String(id).padStart(3)}  ${name} ${faint(what)}${word}\n     ${shortDay(startedAt)}${came}${whose}`
}

function sightText({ account, from, to, sights, gaps }: AccountSight, width: number): string {
  const span = from === null ? '' : ` ${to === null ? `${shortDay(from)} to now` : spanOf(from, to)}`
  if (sights.length === 0) return `${account}${faint(' taken as complete')}`
  const kinds = (['sent', 'received'] as const).map((direction) => {
    const shown = sights.filter((sight) => sight.direction === direction).map(({ kind }) => kind)
    return wrap(`${direction}: ${shown.join(', ') || 'nothing'}`, width, '  ')
  })
  return [
    `${account}${faint(span)}`,
    ...kinds,
    ...gaps.map(({ what, fill }) => wrap(fill === null ? what : `${what} ${fill}`, width, '    ', '  - ')),
  ].join('\n')
}
