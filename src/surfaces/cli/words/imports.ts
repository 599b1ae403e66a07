/** What an import did, in words. */
import type { FileReport } from '../../../intake/index.ts'
import type { ImportReport } from '../../../runs/import/import-files.ts'
import { nobodysNetworks } from '../../../runs/sources/nobodys.ts'
import { faint, figure, many, spanOf, strong, wrap } from './style.ts'

/** Reasons shown of each file, for what was left out and for what was kept; --json has them all. */
const reasons = 5

export function importText({ files, seconds }: ImportReport, width: number): string {
  return [...files.map((file) => fileText(file, width)), faint(`${seconds.toFixed(1)} seconds.`)].join('\n\n')
}

function fileText(report: FileReport, width: number): string {
  const { file, format, accounts, counts, people, notes, inserted, duplicates, skipped, from, to, besides, preview } =
    report
  const kinds = kindsText(counts)
  const span = from === null || to === null ? '' : ` ${spanOf(from, to)}.`
  const lines = [
    `${strong(file)} ${faint(format)}`,
    wrap(`${accounts.join(', ') || 'No account'}; ${many(people, 'person', 'people')}.${span}`, width, '  '),
    ...(kinds === '' ? [] : [wrap(kinds, width, '  ')]),
    ...(besides ? [wrap(`of ${besides.network}: ${kindsText(besides.counts)}`, width, '  ')] : []),
    ...(notes === undefined ? [] : [wrap(rememberedText(notes), width, '  ')]),
    ...undated(report).map((sentence) => wrap(sentence, width, '  ')),
    ...whose(nobodysNetworks([report])).map((sentence) => wrap(sentence, width, '  ')),
    wrap(
      `${holds(report)}: ${figure(inserted)} ${preview ? 'would be new' : 'new'}, ${figure(duplicates)} known already.`,
      width,
      '  ',
    ),
    ...reasonsText(
      'left out',
      skipped.filter(({ kept }) => !kept),
      width,
    ),
    ...reasonsText(
      'kept, with a remark',
      skipped.filter(({ kept }) => kept),
      width,
    ),
  ]
  return lines.join('\n')
}

const rememberedWords: readonly [kind: keyof NonNullable<FileReport['notes']>, one: string, more: string][] = [
  ['note', 'note', 'notes'],
  ['met', 'word on how you met', 'words on how you met'],
  ['date', 'day to remember', 'days to remember'],
  ['matters', 'thing that matters to somebody', 'things that matter to somebody'],
  ['link', 'page', 'pages'],
  ['file', 'file', 'files'],
]

const rememberedText = (notes: NonNullable<FileReport['notes']>): string =>
  `${rememberedWords
    .filter(([kind]) => notes[kind])
    .map(([kind, one, more]) => many(notes[kind] ?? 0, one, more))
    .join(', ')}.`

/** What is counted as new or known: `31 things that happened and 2 records of people and accounts`. */
function holds({ counts, besides, records }: FileReport): string {
  const all = [...Object.values(counts), ...Object.values(besides?.counts ?? {})]
  const happened = all.reduce((sum, { sent, received }) => sum + sent + received, 0)
  const parts = [
    ...(happened > 0 ? [many(happened, 'thing that happened', 'things that happened')] : []),
    ...(records > 0 ? [many(records, 'record of people and accounts', 'records of people and accounts')] : []),
  ]
  return parts.join(' and ') || 'Nothing'
}

function reasonsText(words: string, skipped: FileReport['skipped'], width: number): string[] {
  if (skipped.length === 0) return []
  const sum = skipped.reduce((total, { count }) => total + count, 0)
  const shown = skipped.toSorted((a, b) => b.count - a.count).slice(0, reasons)
  return [
    `  ${figure(sum)} ${words}:`,
    ...shown.map(({ entry, reason, count }) =>
      wrap(`${figure(count)} in ${entry}: ${reason}`, width, '      ', '    '),
    ),
    ...(skipped.length > reasons
      ? [`    and ${many(skipped.length - reasons, 'other reason')}; --json has them all.`]
      : []),
  ]
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

const undated = ({ counts, from }: FileReport): string[] =>
  from === null && Object.keys(counts).length > 0
    ? [
        'Nothing in it has a day, so nothing of it can be counted: it is seen in the timelines of its people alone (rapport person ID).',
      ]
    : []

/** What to do about accounts that nobody has named. */
function whose(networks: readonly string[]): string[] {
  const [first] = networks
  if (first === undefined) return []
  const each = networks.length > 1 ? ', once for each of them' : ''
  return [
    `It does not tell whose account it is on ${networks.join(', ')}: give it again with --account ${first}:<your name there>${each}.`,
  ]
}
