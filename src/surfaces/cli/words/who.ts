/** Who may be one person, and why a handle is somebody's, as one reads it. */
import type { LikelyAnswer, WhoSide } from '../../../runs/who/likely.ts'
import type { TiesAnswer } from '../../../runs/who/ties.ts'
import { dayOf, faint, many, percent, plain, quoted, strong, wrap } from './style.ts'

export function likelyText({ proposals, total, bands }: LikelyAnswer, width: number): string {
  if (proposals.length === 0) {
    const hidden = bands.perhaps > 0 ? ` "rapport who list --band perhaps" shows ${bands.perhaps} that may be.` : ''
    return `Nobody seems to be here twice.${hidden}`
  }
  const shown = proposals.map(({ kind, band, probability, reasons, people }) => {
    const [one, other] = people
    const how = kind === 'same' ? `${band} one person` : `${plain(other.name)} ${band} speaks for ${plain(one.name)}`
    return [
      `${strong(plain(one.name))} and ${strong(plain(other.name))}: ${how} ${faint(`(${percent(probability)})`)}`,
      ...people.map((side) => sideText(side, width)),
      ...reasons.for.map((reason) => wrap(plain(reason), width, '      ', '    + ')),
      ...reasons.against.map((reason) => wrap(plain(reason), width, '      ', '    - ')),
    ].join('\n')
  })
  const rest = total > proposals.length ? [`${many(total - proposals.length, 'more', 'more')} with --limit.`] : []
  return [
    ...shown,
    ...rest,
    'Answer with "rapport who join <handle> <handle>" or "rapport who apart <handle> <handle>".',
    ...(proposals.some(({ kind }) => kind === 'speaks-for')
      ? ['Or with "rapport who speaks <person> <organisation>".']
      : []),
  ].join('\n\n')
}

function sideText({ handles, quote, sent, received }: WhoSide, width: number): string {
  const head = `    ${handles.slice(0, 6).join(', ')} ${faint(`(${sent} from you, ${received} from them)`)}`
  return quote === null ? head : `${head}\n${wrap(quoted(quote.text, 120), width, '      ', '      ')}`
}

export function tiesText({ name, handles, apart }: TiesAnswer): string {
  const lines = handles.flatMap(({ handle, why }) => [
    `  ${handle}`,
    ...why.map(({ words, at, undo }) => {
      const when = at === null ? '' : ` on ${dayOf(at)}`
      return faint(`    ${plain(words)}${when}${undo === null ? '' : ` (undo: ${undo})`}`)
    }),
  ])
  const held = apart.map(({ handles: others, undo }) => faint(`  held apart from ${others.join(', ')} (undo: ${undo})`))
  return [strong(plain(name)), ...lines, ...held].join('\n')
}
