/** What stands where no data tells who knows whom: which data would. */
import { Link } from '@tanstack/react-router'
import { count } from '../words/numbers.ts'
import style from './network.module.css'

export function Empty({ untied, failed }: { untied: number; failed: boolean }) {
  if (failed)
    return (
      <div className={style.empty}>
        <p>The picture could not be drawn. Your data is safe; it is tried again when something changes.</p>
      </div>
    )
  return (
    <div className={style.empty}>
      <p>
        No archive tells who talks with whom, except where it happens before your eyes.
        {untied > 0 && ` Of the ${count(untied, 'person', 'people')} you know, nothing does yet.`} These do:
      </p>
      <ul className={style.teaches}>
        <li>comments under your posts, where people answer each other or speak in one thread,</li>
        <li>groups, and messages, calls and meetings with several,</li>
        <li>somebody naming another with an @,</li>
        <li>your own note of who introduced you to whom: write it on a person’s page.</li>
      </ul>
      <p>
        <Link to="/welcome" className="button next">
          Bring an archive
        </Link>
      </p>
    </div>
  )
}
