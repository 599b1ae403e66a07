/** Who gives and who takes: you on one side, they on the other, each figure open to what it was counted from. */
import { useId } from 'react'
import type { DayBalance } from '../../../people/shapes.ts'
import type { AgainstAnswer, FigureAnswer } from '../../../runs/standing/shapes.ts'
import type { PersonPage } from '../api/shapes.ts'
import { count, figure, upperFirst } from '../words/numbers.ts'
import { Favours } from './favours.tsx'
import style from './give-and-take.module.css'
import { AnswersLine, PaceLine, ThanksLine, TurnsLine } from './lines.tsx'
import { OpensFigure, Resting } from './opens.tsx'

type Shown = { person: PersonPage; now: string }

export function GiveAndTake({ person, now }: Shown) {
  const { giveAndTake: told } = person
  const title = useId()
  return (
    <section className={style.whole} aria-labelledby={title}>
      <h2 id={title} className={style.title}>
        Who gives, who takes
      </h2>
      {told.flags.map(({ flag, words, interactionIds }) => (
        <p key={flag} className={style.flag}>
          <Resting ids={interactionIds} title={flagTitles[flag] ?? 'Why'} says={words} now={now}>
            {flagTitles[flag]}: {words.slice(0, 1).toLowerCase()}
            {words.slice(1)}
          </Resting>
        </p>
      ))}
      <table className={style.table}>
        <caption className="away">What you did and what they did, side by side</caption>
        <thead>
          <tr>
            <th scope="col" className={style.you}>
              you
            </th>
            <td />
            <th scope="col" className={style.they}>
              they
            </th>
          </tr>
        </thead>
        <tbody>
          <Row what="days in touch" name="days" of={told.days} person={person} now={now} />
          <FadingRow year={told.year} />
          <Row what="conversations begun" name="starts" of={told.starts} person={person} now={now} />
          <Row what="things asked" name="asks" of={told.asks} person={person} now={now} />
          <Row what="things given" name="gives" of={told.gives} person={person} now={now} />
          <Row
            what="thanks said"
            name="thanks"
            of={{ us: told.thanks.given, them: told.thanks.received, balance: null }}
            person={person}
            now={now}
          />
        </tbody>
      </table>
      <ul className={style.sentences}>
        <PaceLine person={person} now={now} />
        <AnswersLine person={person} now={now} />
        <TurnsLine turns={told.turns} />
        <ThanksLine person={person} now={now} />
      </ul>
      <Favours favours={told.favours} now={now} />
    </section>
  )
}

const flagTitles: Partial<Record<string, string>> = {
  'one-sided-us': 'Mostly you',
  'one-sided-them': 'Mostly them',
  'sell-only': 'They only sell',
  'canned-only': 'Only stock messages',
}

const balanceWords: Record<DayBalance['words'], string> = {
  even: 'even',
  'mostly us': 'mostly you',
  'mostly them': 'mostly them',
  'too few to tell': 'too few to tell',
}

/** Names of the two figures as the API has them. */
const namesOf = (name: string): [us: string, them: string] =>
  name === 'thanks' ? ['thanks.given', 'thanks.received'] : [`${name}.us`, `${name}.them`]

type RowProps = Shown & {
  what: string
  name: string
  of: Omit<AgainstAnswer, 'balance'> & { balance: DayBalance | null }
}

function Row({ what, name, of: { us, them, balance }, person, now }: RowProps) {
  const [ours, theirs] = namesOf(name)
  const none = us.count + them.count === 0
  return (
    <tr>
      <td className={style.number} data-side="us">
        <Count figure={ours} of={us} title={`${upperFirst(what)}: you`} person={person} now={now} />
      </td>
      <th scope="row" className={style.what}>
        <span>
          {what}
          {balance && !none && <span className="faint">, {balanceWords[balance.words]}</span>}
        </span>
        <Bars us={us.count} them={them.count} />
      </th>
      <td className={style.number} data-side="them">
        <Count figure={theirs} of={them} title={`${upperFirst(what)}: they`} person={person} now={now} />
      </td>
    </tr>
  )
}

function FadingRow({ year: { us, them, balance } }: { year: PersonPage['giveAndTake']['year'] }) {
  const short = (days: number) => figure(Math.round(days * 10) / 10)
  return (
    <tr title="A day counts the less the longer it is ago: after a year, about a third.">
      <td className={style.number} data-side="us">
        {short(us)}
      </td>
      <th scope="row" className={style.what}>
        <span>
          days of late (older ones count less)
          {us + them > 0 && <span className="faint">, {balanceWords[balance.words]}</span>}
        </span>
        <Bars us={us} them={them} />
      </th>
      <td className={style.number} data-side="them">
        {short(them)}
      </td>
    </tr>
  )
}

function Bars({ us, them }: { us: number; them: number }) {
  const most = Math.max(us, them)
  const width = (n: number) => (most === 0 ? 0 : (n / most) * 100)
  return (
    <span className={style.bars} aria-hidden="true">
      <span className={style.half}>
        <span className={style.bar} data-side="us" style={{ width: `${width(us)}%` }} />
      </span>
      <span className={style.half}>
        <span className={style.bar} data-side="them" style={{ width: `${width(them)}%` }} />
      </span>
    </span>
  )
}

function Count({ of, title, figure: name, person, now }: Shown & { of: FigureAnswer; title: string; figure: string }) {
  const favours = of.favourIds.length
  const says =
    favours === 0 ? undefined : `${upperFirst(count(favours, 'favour', 'favours'))} of them stand on the page.`
  return (
    <OpensFigure
      person={person.id}
      figure={name}
      many={of.count - favours}
      title={title}
      now={now}
      {...(says !== undefined && { says })}
    >
      {figure(of.count)}
    </OpensFigure>
  )
}
