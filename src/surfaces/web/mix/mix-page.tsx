/** The mix: what one says and to whom, over time and per account, against the mix one chose; every part opens to its acts. */
import { useElementSize } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { MixOverTime } from '../../../plan/shapes.ts'
import { type ActsFilter, mixQuery } from '../api/messages.ts'
import { statusQuery } from '../api/reads.ts'
import { useTitle } from '../frame/title.ts'
import { useNow } from '../frame/workspace.ts'
import { useSpoken } from '../parts/network.tsx'
import { TroubleNote, Waiting } from '../parts/trouble.tsx'
import { day } from '../words/dates.ts'
import { figure } from '../words/numbers.ts'
import { Balances } from './balances.tsx'
import style from './mix.module.css'
import { Stripes } from './stripes.tsx'
import { byAccount, judgedOf, sharesInWords, sumOf } from './sums.ts'
import { TargetForm } from './target-form.tsx'

const ActsDrawer = lazy(() => import('./acts-drawer.tsx').then(({ ActsDrawer }) => ({ default: ActsDrawer })))

const spans: [string, string][] = [
  ['91', 'the last three months'],
  ['', 'the last year'],
  ['1826', 'the last five years'],
  ['all', 'all that is known'],
]

/** Width of what stands beside the stripes, and of the narrowest stripe, in pixels. */
const gutter = { wide: 120, narrow: 72 }
const narrowest = 13

export function MixPage() {
  const { days = '', figure: shown, of, from, to } = useSearch({ from: '/mix' })
  const go = useNavigate({ from: '/mix' })
  const { ref, width } = useElementSize()
  const drawn = Math.max(0, width - (width < 600 ? gutter.narrow : gutter.wide))
  const most = Math.min(60, Math.max(6, Math.floor(drawn / narrowest)))
  const lookedAt = days === 'all' ? undefined : Number(days) || 365
  const { data: mix, error, refetch } = useQuery({ ...mixQuery(lookedAt, most), enabled: width > 0 })
  const { data: status } = useQuery(statusQuery)
  const now = useNow()
  const say = useSpoken()
  useTitle('Mix')
  const open = (filter: ActsFilter) =>
    void go({
      search: (was) => ({ ...was, figure: filter.figure, of: filter.account, from: filter.from, to: filter.to }),
      resetScroll: false,
    })
  return (
    <div className={style.page} ref={ref}>
      <header className={style.head}>
        <h1>What do you say, and to whom?</h1>
        <label className={style.period}>
          Looking at{' '}
          <select
            className="inline"
            value={days}
            onChange={(event) => void go({ search: { days: event.target.value || undefined }, replace: true })}
          >
            {spans.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
          {mix?.to && <> to {day(mix.to)}.</>}
        </label>
      </header>
      {error && !mix ? (
        <TroubleNote error={error} again={() => void refetch()} />
      ) : status?.empty ? (
        <NothingSaid />
      ) : mix ? (
        <Told mix={mix} width={drawn} open={open} />
      ) : (
        <Waiting lines={14} what="the mix" />
      )}
      {shown && (
        <Suspense>
          <ActsDrawer
            filter={{ figure: shown, account: of, from: from ?? mix?.from ?? undefined, to }}
            title={`${titles[shown] ?? shown}${of ? ` on ${say(of)}` : ''}${from ? `, from ${day(from)}` : ''}`}
            now={now}
            close={() => open({})}
          />
        </Suspense>
      )}
    </div>
  )
}

const titles: Readonly<Record<string, string>> = {
  broadcast: 'Broadcast',
  chat: 'Chat',
  engage: 'Engage',
  'not-read': 'What could not be read',
  'about-self': 'About yourselves',
  'about-others': 'About or for others',
  asks: 'Where you asked',
  gives: 'Where you gave',
  thanks: 'Where you thanked',
  acts: 'Acts with words',
}

type ToldProps = { mix: MixOverTime; width: number; open: (filter: ActsFilter) => void }

function Told({ mix, width, open }: ToldProps) {
  const { spans, step, target } = mix
  const say = useSpoken()
  const sum = sumOf(spans)
  const accounts = byAccount(spans)
  if (sum.total === 0)
    return <p className={style.opening}>You said nothing with words in this time. Look at a longer one.</p>
  return (
    <>
      <section className={style.part}>
        <h2>Do you broadcast, chat or engage?</h2>
        {judgedOf(sum) > 0 ? (
          <p className={style.opening}>
            Of {figure(judgedOf(sum))} acts with words that could be read, {sharesInWords(sum)}.
          </p>
        ) : (
          <p className={style.opening}>None of {figure(sum.total)} acts with words could be read yet.</p>
        )}
        <TargetForm target={target} />
        <Stripes
          stripes={spans}
          step={step}
          target={target}
          tall={176}
          width={width}
          of="all accounts"
          explained
          open={(figure, { from, to }) => open({ figure, from, to })}
        />
      </section>
      {accounts.length > 1 && (
        <section className={style.part}>
          <h2>And on each account?</h2>
          {accounts.map(({ account, stripes, sum }) => (
            <section key={account} className={style.account}>
              <h3>{say(account)}</h3>
              <p className="small soft">
                {figure(sum.total)} {sum.total === 1 ? 'act' : 'acts'}
                {judgedOf(sum) > 0 && `: ${sharesInWords(sum)}`}.
              </p>
              <Stripes
                stripes={stripes}
                step={step}
                target={target}
                tall={96}
                width={width}
                of={say(account)}
                open={(figure, { from, to }) => open({ figure, account, from, to })}
              />
            </section>
          ))}
        </section>
      )}
      <Balances sum={sum} open={(figure) => open({ figure })} />
    </>
  )
}

function NothingSaid() {
  return (
    <div className={style.nobody}>
      <p>
        Here stands what you say and to whom: to everybody, in public talk, or to one person about their own case, month
        by month and account by account, held against the mix you choose.
      </p>
      <p>
        <Link to="/welcome" className="button next">
          Bring your archives
        </Link>
      </p>
    </div>
  )
}
