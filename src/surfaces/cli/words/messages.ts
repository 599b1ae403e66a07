/** Messages with their labels, how well they are read, and the mix over time, in words. */
import type { Interaction } from '../../../people/shapes.ts'
import type { MixOverTime } from '../../../plan/shapes.ts'
import type { Messages } from '../../../runs/answers/messages/messages.ts'
import type { Precision } from '../../../runs/answers/messages/precision.ts'
import { faint, figure, many, ours, percent, quoted, shortDay, strong, type Titles, wrap } from './style.ts'

export function messagesText({ total, messages, next, cut }: Messages, width: number, title: Titles): string {
  if (messages.length === 0) return `No message is like that.${cut === null ? '' : ` ${cut}`}`
  return [
    strong(many(total, 'message')),
    ...messages.map((message) => messageText(message, width, title)),
    cut ?? '',
    next === null ? '' : faint(`More follow: give --limit, or --after ${next}.`),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function messageText(message: Interaction, width: number, title: Titles): string {
  const { id, at, account, direction, kind, text, withName, with: people } = message
  const who = withName ?? people[0] ?? ''
  const when = at === null ? 'undated' : shortDay(at)
  const side = direction === 'sent' ? ours(`you${who === '' ? '' : ` to ${who}`}`) : who || 'somebody'
  return [
    `${when}  ${side} · ${kind}, ${title(account)}`,
    wrap(quoted(text ?? ''), width, '   ', '  '),
    wrap(labelsOf(message), width, '  '),
    faint(`  ${id}`),
  ].join('\n')
}

function labelsOf({ labels, corrected, sure }: Interaction): string {
  if (labels === null) return 'not read yet'
  const { mode, subject, intents, canned, sell } = labels
  const said = [mode, `about ${subject}`, ...intents, ...(canned ? ['stock'] : []), ...(sell ? ['a pitch'] : [])]
  const standing = corrected ? 'by your word' : sure === null ? 'its language is not known' : `${percent(sure)} sure`
  return `${said.join(' · ')} (${standing})`
}

export function precisionText({ looked, since, labels, setAside, weak }: Precision, width: number): string {
  const rows = labels.filter(({ read, missed }) => read + missed > 0)
  const counted =
    looked === 0
      ? 'You have looked at no message yet: correct one, or say that it is right, with "rapport correct".'
      : `By ${many(looked, 'message')} you have looked at${since === null ? '' : ` since it last learned from you, on ${shortDay(since)}`}:`
  const lines = rows.map(({ label, read, right, missed, interval }) => {
    const of = read === 0 ? 'never read' : `${figure(right)} of ${figure(read)} right`
    const between = interval === null ? '' : faint(` ${percent(interval[0])} to ${percent(interval[1])}`)
    return `  ${label.padEnd(12)} ${of.padEnd(18)}${between}${missed > 0 ? `, ${figure(missed)} missed` : ''}`
  })
  const measures = Object.entries(setAside?.measures ?? {}).map(
    ([name, { here, low, high }]) =>
      `  ${name.padEnd(14)} ${percent(here).padStart(4)} ${faint(`${percent(low)} to ${percent(high)}`)}`,
  )
  const weakest = [...new Set([...weak.here, ...weak.setAside])]
  return [
    [wrap(counted, width), ...lines].join('\n'),
    measures.length === 0 ? '' : [strong('On messages set aside, which nothing was made from'), ...measures].join('\n'),
    weakest.length === 0 ? '' : wrap(`Weak, and to be taken with care: ${weakest.join(', ')}.`, width),
  ]
    .filter(Boolean)
    .join('\n\n')
}

export function mixOverTimeText({ spans, step }: MixOverTime): string {
  if (spans.length === 0) return 'Nothing happened in this time.'
  const head = `${`From (${step})`.padEnd(16)}${['broadcast', 'chat', 'engage', 'not read'].map((word) => word.padStart(10)).join('')}`
  return [
    strong(head),
    ...spans.map(({ from, byMode, notRead }) => {
      const counts = [byMode.broadcast, byMode.chat, byMode.engage, notRead]
      return `${shortDay(from).padEnd(16)}${counts.map((count) => figure(count).padStart(10)).join('')}`
    }),
  ].join('\n')
}
