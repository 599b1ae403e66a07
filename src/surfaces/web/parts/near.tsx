/** How near somebody is: a dot the further from the line and the paler the less is likely to come, and the word. */
import type { Band, Stage } from '../../../people/shapes.ts'
import { bandMeans, bandWords, nearWords } from '../words/person.ts'
import style from './parts.module.css'

const at: Record<Band, number> = { close: 6, steady: 13, loose: 20, quiet: 26 }

export function Near({ band, stage, bare = false }: { band: Band; stage?: Stage; bare?: boolean }) {
  const word = stage === undefined ? bandWords[band] : nearWords({ band, stage })
  return (
    <span className={style.near} data-band={band} title={bandMeans[band]}>
      <svg viewBox={`0 0 ${at[band] + 4} 12`} width={at[band] + 4} height="12" aria-hidden="true">
        <path d="M1 0v12" className={style.nearLine} />
        <path d={`M2 6H${at[band] - 3}`} className={style.nearThread} />
        <circle cx={at[band]} cy="6" r="3.2" className={style.nearDot} />
      </svg>
      <span className={bare ? 'away' : undefined}>{word}</span>
    </span>
  )
}
