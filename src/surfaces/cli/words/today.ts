/** Today as one would tell it: who, why, their own words, and how to write. */
import type { Action } from '../../../plan/shapes.ts'
import type { TodayAnswer, TodayItem } from '../../../runs/answers/today.ts'
import { faint, longDay, many, plain, quoted, strong, type Titles, wrap } from './style.ts'

const verbs: Record<Action, string> = {
  reply: 'answer',
  welcome: 'welcome',
  thank: 'thank',
  'return-favour': 'return a favour',
  rekindle: 'pick up again',
  'congratulate-properly': 'congratulate, in your own words',
  deepen: 'come closer',
  introduce: 'introduce',
}

export function todayText({ asOf, items, later }: TodayAnswer, width: number, title: Titles): string {
  if (asOf === null) return 'Nothing is here yet. Bring your archives: rapport import FILE...'
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0)
  const head = `${strong(longDay(asOf))}\n`
  if (items.length === 0)
    return `${head}\nNobody is waiting for you.${later > 0 ? ` ${many(later, 'person', 'people')} would take longer than you have.` : ''}`
  const rest = later > 0 ? `${many(later, 'more waits', 'more wait')} for another day.` : 'That is all for today.'
  return [
    `${head}${many(minutes, 'minute')}, ${many(items.length, 'person', 'people')}.`,
    ...items.map((item, at) => itemText(item, at + 1, width, title)),
    rest,
  ].join('\n\n')
}

function itemText(item: TodayItem, number: number, width: number, title: Titles): string {
  const indent = '   '
  const where = item.account === null ? '' : ` on ${title(item.account)}`
  const lines = [
    `${String(number).padStart(2)} ${strong(plain(item.person.name))}: ${verbs[item.action]}${where} ${faint(`· ${item.minutes} min`)}`,
    wrap(plain(item.why), width, indent),
  ]
  if (item.quote) lines.push(wrap(quoted(item.quote.text), width, `${indent} `, indent))
  lines.push(faint(`${indent}${item.link ?? item.person.id}`))
  return lines.join('\n')
}
