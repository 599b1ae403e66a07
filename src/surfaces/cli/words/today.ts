/** Today as one would tell it: who, why, their own words, what to build on, and how to write. */
import type { Action } from '../../../plan/shapes.ts'
import type { Hook, TodayAnswer, TodayItem } from '../../../plan/today/shapes.ts'
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

/** `reasons`: whether the place on the list is told as well. */
export function todayText(
  { asOf, items, later, done, encouragement }: TodayAnswer,
  width: number,
  title: Titles,
  reasons = false,
): string {
  if (asOf === null) return 'Nothing is here yet. Bring your archives: rapport import FILE...'
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0)
  const head = `${strong(longDay(asOf))}\n`
  const cheer = encouragement ? [wrap(plain(encouragement.words), width, '')] : []
  if (items.length === 0) {
    const left = later > 0 ? ` ${many(later, 'person', 'people')} would take longer than you have.` : ''
    return [
      `${head}\nThat is all for today. ${done > 0 ? `You turned to ${many(done, 'person', 'people')}.` : 'Nobody is waiting for you.'}${left}`,
      ...cheer,
    ].join('\n\n')
  }
  const rest = later > 0 ? `${many(later, 'more waits', 'more wait')} for another day.` : 'That is all for today.'
  return [
    `${head}${many(minutes, 'minute')}, ${many(items.length, 'person', 'people')}.`,
    ...items.map((item, at) => itemText(item, at + 1, { width, title, reasons })),
    rest,
    ...cheer,
  ].join('\n\n')
}

type How = { width: number; title: Titles; reasons: boolean }

function itemText(item: TodayItem, number: number, { width, title, reasons }: How): string {
  const indent = '   '
  const where = item.account === null ? '' : ` on ${title(item.account)}`
  const to = item.with ? ` to ${strong(plain(item.with.name))}` : ''
  const lines = [
    `${String(number).padStart(2)} ${strong(plain(item.person.name))}: ${verbs[item.action]}${to}${to ? '' : where} ${faint(`· ${item.minutes} min`)}`,
    wrap(plain(item.why), width, indent),
  ]
  const told = item.hooks.find(({ kind }) => kind === 'news' || kind === 'need')
  const said = told ?? item.quote
  if (said) lines.push(wrap(quoted(said.text), width, `${indent} `, indent))
  for (const hook of item.hooks) {
    const words = hookText(hook)
    if (words) lines.push(wrap(words, width, `${indent}  `, indent))
  }
  if (reasons) for (const { words } of item.because) lines.push(wrap(`- ${plain(words)}`, width, `${indent}  `, indent))
  lines.push(faint(`${indent}${item.link ?? item.person.id}`))
  return lines.join('\n')
}

function hookText({ kind, text, who }: Hook): string | undefined {
  if (text === '') return undefined
  if (kind === 'offer') return `${plain(who ?? 'The other one')}: ${quoted(text)}`
  if (kind === 'matters') return `What matters to them: ${plain(text)}`
  if (kind === 'met') return `How you met: ${plain(text)}`
  if (kind === 'note') return `Your note: ${plain(text)}`
  return undefined
}

/** Whom the user does not want on the list. */
export const unwantedText = ({ unwanted }: TodayAnswer): string =>
  unwanted.length === 0
    ? ''
    : faint(`Not suggested, as you asked: ${unwanted.map(({ person }) => plain(person.name)).join(', ')}.`)
