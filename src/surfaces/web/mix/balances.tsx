/** What goes out against what comes in: minutes, about others against about ourselves, giving against asking; as sentences. */
import type { SpanCounts } from '../../../plan/shapes.ts'
import { figure, startCount } from '../words/numbers.ts'
import style from './mix.module.css'
import { minutesInWords, ratioInWords } from './sums.ts'

type BalancesProps = { sum: SpanCounts; open: (figure: string) => void }

export function Balances({ sum, open }: BalancesProps) {
  const { minutesSending, minutesReceiving, aboutSelf, aboutOthers, asks, gives, thanks, sent, received, notRead } = sum
  return (
    <>
      <Question title="Do you read as well as write?" says={minutesInWords(sum)}>
        {minutesSending + minutesReceiving > 0 ? (
          <Beam
            ours={{ words: 'minutes of writing', value: minutesSending }}
            others={{ words: 'minutes of reading', value: minutesReceiving }}
          />
        ) : (
          <p className="small soft">
            Press <kbd>+</kbd> after you have written or read for a while, and the minutes are held against each other.
            Until then: you did {figure(sent)} things, and {figure(received)} came back.
          </p>
        )}
      </Question>
      <Question title="Is it about you, or about others?" says={aboutInWords(sum)}>
        <Beam
          ours={{ words: 'about yourselves', value: aboutSelf, open: () => open('about-self') }}
          others={{ words: 'about or for others', value: aboutOthers, open: () => open('about-others') }}
        />
      </Question>
      <Question title="Do you give, or do you ask?" says={givesInWords(sum)}>
        <Beam
          ours={{ words: 'asks', value: asks, open: () => open('asks') }}
          others={{ words: 'gifts', value: gives, open: () => open('gives') }}
        />
        {thanks > 0 && (
          <p className="small soft">
            And you thanked{' '}
            <button type="button" className="opens" onClick={() => open('thanks')}>
              {figure(thanks)} {thanks === 1 ? 'time' : 'times'}
            </button>
            . Favours that were logged by hand count among asks and gifts, and are no acts one could open.
          </p>
        )}
      </Question>
      {notRead > 0 && (
        <Question
          title="What could not be read?"
          says={`${startCount(notRead, 'act', 'acts')} with words ${notRead === 1 ? 'is' : 'are'} in no share above: not read yet, or in a language that Rapport does not know.`}
        >
          <p>
            <button type="button" className="quiet" onClick={() => open('not-read')}>
              See {notRead === 1 ? 'it' : 'them'}
            </button>
          </p>
        </Question>
      )}
    </>
  )
}

function aboutInWords({ aboutSelf, aboutOthers }: SpanCounts): string {
  if (aboutSelf === 0) return aboutOthers === 0 ? 'Neither could be told.' : 'Nothing was about yourselves.'
  if (aboutOthers === 0) return 'All of it was about yourselves.'
  return `For each act about yourselves, ${ratioInWords(aboutOthers, aboutSelf)} about or for others.`
}

function givesInWords({ asks, gives }: SpanCounts): string {
  if (asks === 0)
    return gives === 0 ? 'You neither asked nor gave that one could see.' : 'You gave, and asked for nothing.'
  if (gives === 0) return 'You asked, and gave nothing that one could see.'
  return `For each time you asked, you gave ${ratioInWords(gives, asks)} ${gives / asks === 1 ? 'time' : 'times'}.`
}

function Question({ title, says, children }: { title: string; says: string; children: React.ReactNode }) {
  return (
    <section className={style.part}>
      <h2>{title}</h2>
      <p className={style.opening}>{says}</p>
      {children}
    </section>
  )
}

type Side = { words: string; value: number; open?: () => void }

/** Two amounts on one beam, each with its words and its figure. */
function Beam({ ours, others }: { ours: Side; others: Side }) {
  const sum = ours.value + others.value
  return (
    <div className={style.beam}>
      {sum > 0 && (
        <div className={style.bars} aria-hidden="true">
          {ours.value > 0 && <span className={style.ours} style={{ flexGrow: ours.value }} />}
          {others.value > 0 && <span className={style.others} style={{ flexGrow: others.value }} />}
        </div>
      )}
      <p className={style.ends}>
        <End of={ours} />
        <End of={others} />
      </p>
    </div>
  )
}

function End({ of: { words, value, open } }: { of: Side }) {
  const text = `${figure(Math.round(value))} ${words}`
  if (!open || value === 0) return <span>{text}</span>
  return (
    <button type="button" className="opens" onClick={open} title="See what it was counted from">
      {text}
    </button>
  )
}
