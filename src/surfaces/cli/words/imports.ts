/** What an import did, in words. */
import type { FileReport } from '../../../intake/index.ts'
import type { ImportReport } from '../../../runs/import/import-files.ts'
import { nobodysNetworks } from '../../../runs/sources/nobodys.ts'
import { faint, figure, many, shortDay, strong, wrap } from './style.ts'

/** Reasons shown of each file; --json has them all. */
const reasons = 5

export function importText({ files, seconds }: ImportReport, width: number): string {
  return [...files.map((file) => fileText(file, width)), faint(`${seconds.toFixed(1)} seconds.`)].join('\n\n')
}

function fileText(report: FileReport, width: number): string {
  const { file, format, accounts, counts, people, inserted, duplicates, skipped, from, to, besides, preview } = report
  const kinds = kindsText(counts)
  const span = from === null || to === null ? '' : ` ${shortDay(from)} to ${shortDay(to)}.`
  const left = skipped.reduce((sum, { count }) => sum + count, 0)
  const lines = [
    `${strong(file)} ${faint(format)}`,
    wrap(`${accounts.join(', ') || 'No account'}; ${many(people, 'person', 'people')}.${span}`, width, '  '),
    ...(kinds === '' ? [] : [wrap(kinds, width, '  ')]),
    ...(besides ? [wrap(`of ${besides.network}: ${kindsText(besides.counts)}`, width, '  ')] : []),
    ...whose(nobodysNetworks([report])).map((sentence) => wrap(sentence, width, '  ')),
    `  ${figure(inserted)} ${preview ? 'would be new' : 'new'}, ${figure(duplicates)} known already${left > 0 ? `, ${figure(left)} left out:` : '.'}`,
    ...[...skipped]
      .sort((a, b) => b.count - a.count)
      .slice(0, reasons)
      .map(({ entry, reason, count }) => wrap(`${figure(count)} in ${entry}: ${reason}`, width, '      ', '    ')),
  ]
  if (skipped.length > reasons)
    lines.push(`    and ${many(skipped.length - reasons, 'other reason')}; --json has them all.`)
  return lines.join('\n')
}

/** `message sent 3, message received 5; post sent 4`. */
const kindsText = (counts: FileReport['counts']): string =>
  Object.entries(counts)
    .map(([kind, { sent, received }]) =>
      [sent > 0 ? `${kind} sent ${figure(sent)}` : '', received > 0 ? `${kind} received ${figure(received)}` : '']
        .filter(Boolean)
        .join(', '),
    )
    .join('; ')

/** What to do about accounts that nobody has named. */
function whose(networks: readonly string[]): string[] {
  const [first] = networks
  if (first === undefined) return []
  const each = networks.length > 1 ? ', once for each of them' : ''
  return [
    `It does not tell whose account it is on ${networks.join(', ')}: give it again with --account ${first}:<your name there>${each}.`,
  ]
}
