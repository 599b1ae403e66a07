/** People as a list one can read, and one person as one would tell of them. */
import type { Band, Flag, Interaction, Person, Stage } from '../../../people/shapes.ts'
import type { ListedPerson, PeopleAnswer } from '../../../runs/answers/people.ts'
import type { PersonAnswer } from '../../../runs/answers/person/person.ts'
import { noteText } from './memory.ts'
import { dayOf, faint, figure, many, ours, plain, quoted, shortDay, strong, type Titles, wrap } from './style.ts'

const bandWords: Record<Band, string> = { close: 'close', steady: 'steady', loose: 'loose', quiet: 'quiet' }
/** Of somebody who has drifted away a chance is that of coming back. */
const bandWordsLapsed: Record<Band, string> = {
  close: 'likely to be back',
  steady: 'may be back',
  loose: 'may be back',
  quiet: 'quiet',
}
const nearWords = ({ band, stage }: Pick<Person, 'band' | 'stage'>): string =>
  (stage === 'lapsed' ? bandWordsLapsed : bandWords)[band]

const stageWords: Record<Stage, string> = {
  stranger: 'a stranger',
  interest: 'interested',
  engage: 'in conversation',
  involve: 'involved',
  retain: 'here to stay',
  advocate: 'recommends you',
  lapsed: 'drifted away',
}

const flagWords: Record<Flag, string> = {
  advocate: 'recommends you',
  'sell-only': 'only sells',
  'canned-only': 'only stock phrases',
  'one-sided-us': 'mostly you',
  'one-sided-them': 'mostly them',
  'thanks-owed': 'thanks owed',
  'reply-owed': 'answer owed',
  'favour-owed': 'favour owed',
  new: 'new',
  fading: 'fading',
}

export function peopleText({ asOf, total, people }: PeopleAnswer, width: number): string {
  if (asOf === null && people.length === 0) return 'Nobody is here yet. Bring your archives: rapport import FILE...'
  if (people.length === 0) return 'Nobody is like that.'
  const rest = total - people.length
  return [
    `${strong(many(total, 'person', 'people'))}${asOf === null ? '; nothing that is known of them has a day' : `, as of ${dayOf(asOf)}`}`,
    people.map((person) => lineOf(person, width)).join('\n'),
    rest > 0 ? faint(`${many(rest, 'more is', 'more are')} not shown: give --limit.`) : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}

function lineOf(person: ListedPerson, width: number): string {
  const flags = flagsOf(person).map((flag) => flagWords[flag])
  const last = latest(person)
  const words = [
    stageWords[person.stage],
    nearWords(person),
    ...person.roles.map(plain),
    ...person.tags.map((tag) => `#${plain(tag)}`),
    ...flags,
    ...(person.overdue === null ? [] : [person.overdue]),
    ...(last ? [`last ${shortDay(last)}`] : []),
  ]
  const said = person.lastWords ? `\n${wrap(quoted(person.lastWords.text, 160), width, '   ', '  ')}` : ''
  return `${strong(plain(person.name))}${person.key ? ' ★' : ''} ${faint(person.id)}\n${wrap(words.join(' · '), width, '  ')}${said}`
}

/** Without what the stage says already. */
const flagsOf = ({ flags, stage }: Pick<Person, 'flags' | 'stage'>): Flag[] => flags.filter((flag) => flag !== stage)

const latest = ({ lastSentAt, lastReceivedAt }: Person | PersonAnswer): string | null =>
  [lastSentAt, lastReceivedAt]
    .filter((at) => at !== null)
    .sort()
    .at(-1) ?? null

const upperFirst = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

/** Interactions shown of one person. */
export const timelineShown = 20

export function personText(person: PersonAnswer, width: number, title: Titles): string {
  const { name, handles, stage, band, nextStep, favours, asks, notes, introduced, timeline, timelineTotal } = person
  const since = person.firstAt === null ? '' : `, known since ${dayOf(person.firstAt)}`
  const about = [
    `${upperFirst(stageWords[stage])}, ${nearWords({ band, stage })}${since}.`,
    `You turned to them on ${many(person.daysSent, 'day')}, they to you on ${many(person.daysReceived, 'day')}: ${person.dayBalance.words}.`,
    ...(person.theirMedianReplyHours === null
      ? []
      : [`They usually answer within ${hours(person.theirMedianReplyHours)}.`]),
    ...flagsOf(person).map((flag) => `${upperFirst(flagWords[flag])}.`),
  ]
  return [
    `${strong(plain(name))}${person.key ? ' ★' : ''}\n${faint(handles.join('  '))}`,
    wrap(about.join(' '), width),
    person.standing.because.length === 0
      ? ''
      : ['Why', ...person.standing.because.map(({ words }) => wrap(plain(words), width, '    ', '  '))].join('\n'),
    nextStep === null ? '' : wrap(`Next: ${nextStep}`, width),
    speaking(person),
    favours.list.length === 0
      ? ''
      : ['Favours', ...favours.list.map(({ at, side, what }) => `  ${shortDay(at)}  ${side}: ${plain(what)}`)].join(
          '\n',
        ),
    asks.length === 0 ? '' : ['Asked and given', ...asks.map((one) => askedOrGiven(one, width))].join('\n'),
    notes.length + introduced.length === 0
      ? ''
      : [
          'Notes',
          ...notes.map((note) =>
            wrap(plain(noteText(note)), width, '               ', `  ${shortDay(note.at).padEnd(13)}`),
          ),
          ...introduced.map(({ name }) => wrap(`Introduced you to ${plain(name)}.`, width, '               ')),
        ].join('\n'),
    timeline.length === 0
      ? ''
      : ['What happened', ...timeline.slice(0, timelineShown).map((one) => happening(one, width, title))].join('\n'),
    timelineTotal > timelineShown
      ? faint(`${figure(timelineTotal - timelineShown)} more before that: --json has them all.`)
      : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}

function askedOrGiven({ at, by, what, words }: PersonAnswer['asks'][number], width: number): string {
  const when = (at === null ? 'undated' : shortDay(at)).padEnd(13)
  const who = by === 'us' ? ours('you ') : 'they'
  const did = what === 'ask' ? 'asked' : 'gave'
  return `  ${when}${who} ${did}\n${wrap(quoted(words), width, '                ', '               ')}`
}

function happening({ at, account, direction, kind, text }: Interaction, width: number, title: Titles): string {
  const when = (at === null ? 'undated' : shortDay(at)).padEnd(13)
  const who = direction === 'sent' ? ours('you ') : 'they'
  const what = `  ${when}${who} ${kind}, ${title(account)}`
  return text ? `${what}\n${wrap(quoted(text), width, '                ', '               ')}` : what
}

const hours = (value: number): string =>
  value < 48 ? many(Math.max(1, Math.round(value)), 'hour') : many(Math.round(value / 24), 'day')

function speaking({ speaksFor, speakers }: PersonAnswer): string {
  const told = [
    ...(speaksFor === null ? [] : [`Speaks for ${plain(speaksFor.name)}.`]),
    ...speakers.map(({ name }) => `${plain(name)} speaks for them.`),
  ]
  return told.join('\n')
}
