/** Notification mails that no template reads: shown, so that one can point at who did what. */
import type { UnreadKind } from '../api/shapes.ts'
import { useTitles } from '../parts/network.tsx'
import { count } from '../words/numbers.ts'
import style from './sources.module.css'

export function NoticeMaker({ unread }: { unread: readonly UnreadKind[] }) {
  const title = useTitles()
  const total = unread.reduce((sum, one) => sum + one.count, 0)
  return (
    <details className={style.maker}>
      <summary className="quiet">{count(total, 'notification mail', 'notification mails')} could not be read</summary>
      <ul>
        {unread.map((notice) => (
          <li key={`${notice.network} ${notice.subject}`} className={style.mail}>
            <p className="small soft">
              {title(notice.network)}, {count(notice.count, 'mail like this', 'mails like this')}
            </p>
            <p className={style.mailLine}>{notice.subject}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
