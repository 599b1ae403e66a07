/** Something personal to build on: what the other does, what matters to them, how you met, what was said before. */
import { Link } from '@tanstack/react-router'
import type { Hook } from '../../../../plan/today/shapes.ts'
import type { DayItem } from '../../api/shapes.ts'
import { shortDay } from '../../words/dates.ts'
import style from './entry.module.css'

/** News and needs stand in the quotation above; a day one noted stands in the sentence. */
const stated: ReadonlySet<Hook['kind']> = new Set(['news', 'need', 'date'])

export function BuildOn({ of, now }: { of: DayItem; now: string }) {
  const hooks = of.hooks.filter(({ kind, id }) => !stated.has(kind) && !(kind === 'words' && id === of.quote?.id))
  if (hooks.length === 0) return null
  return (
    <dl className={style.hooks} aria-label="What to build on">
      {hooks.map((hook) => (
        <div key={`${hook.kind} ${hook.text}`}>
          <dt>
            {hook.kind === 'offer' && of.with && (
              <Link to="/people/$id" params={{ id: of.with.id }}>
                {of.with.name}
              </Link>
            )}
            {words(hook, now)}
          </dt>
          <dd data-quoted={isQuoted(hook)}>{hook.text || (hook.at && shortDay(hook.at, now))}</dd>
        </div>
      ))}
    </dl>
  )
}

const isQuoted = ({ kind }: Hook) => kind === 'words' || kind === 'offer'

function words({ kind, at, text }: Hook, now: string): string {
  const when = at ? `, ${shortDay(at, now)}` : ''
  switch (kind) {
    case 'offer':
      return when
    case 'matters':
      return 'What matters to them'
    case 'met':
      return 'How you met'
    case 'note':
      return 'Your note'
    case 'meeting':
      return text === '' ? 'Last met or called' : `Last met or called${when}`
    case 'words':
      return `Earlier words${when}`
    default:
      return ''
  }
}
