/** What is known, from where and since when, what cannot be seen, and what would show it. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { sourcesQuery } from '../api/reads.ts'
import type { Sources } from '../api/shapes.ts'
import { useTitle } from '../frame/title.ts'
import { TroubleNote, Waiting } from '../parts/trouble.tsx'
import { HowToExport } from '../welcome/how-to-export.tsx'
import { days } from '../words/dates.ts'
import { count, startCount } from '../words/numbers.ts'
import { ImportRow } from './import-row.tsx'
import { SightMap } from './sight-map.tsx'
import style from './sources.module.css'
import { WaitingArchives } from './waiting-archives.tsx'

export function SourcesPage() {
  useTitle('Sources')
  const { data, error, refetch } = useQuery(sourcesQuery)
  if (error) return <TroubleNote whole error={error} again={() => void refetch()} />
  if (!data) return <Waiting whole lines={8} what="where everything comes from" />
  const files = data.sources.filter(({ kind }) => kind !== 'hand')
  return (
    <div className={style.page}>
      <header className={style.head}>
        <h1>What is known, and from where</h1>
        <p className={style.lead}>{inShort(data)}</p>
        <Link to="/welcome" className="button next">
          Add archives
        </Link>
      </header>
      <WaitingArchives waiting={data.waiting} />
      {data.accounts.length > 0 && (
        <section>
          <h2>What can be seen of each account</h2>
          <SightMap accounts={data.accounts} />
        </section>
      )}
      <section>
        <h2>What came in</h2>
        {files.length === 0 ? (
          <p className="soft">
            Nothing yet. Put an archive down on the first page, and it is listed here with what came of it.
          </p>
        ) : (
          <ul>
            {files.map((source) => (
              <ImportRow key={source.id} source={source} />
            ))}
          </ul>
        )}
      </section>
      <HowToExport waiting={data.waiting.map(({ network }) => network)} />
    </div>
  )
}

function inShort({ sources, accounts, asOf }: Sources): string {
  const read = sources.filter(({ kind, state }) => kind !== 'hand' && state !== 'undone').length
  if (read === 0) return 'Nothing yet.'
  const first = accounts
    .map(({ from }) => from)
    .filter((from) => from !== null)
    .sort()[0]
  const span = first && asOf ? `, ${days(first, asOf)}` : ''
  return `${startCount(read, 'import', 'imports')} on ${count(accounts.length, 'account', 'accounts')}${span}.`
}
