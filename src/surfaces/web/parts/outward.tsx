/** A link to another site or the mail program: only http, https and mailto, and no site is told where the reader comes from. */
import type { ReactNode } from 'react'

export function isOutward(url: string | null | undefined): url is string {
  return typeof url === 'string' && /^(?:https?:\/\/|mailto:)/i.test(url)
}

export function Outward({ url, className, children }: { url: string; className?: string; children: ReactNode }) {
  if (!isOutward(url)) return null
  return (
    <a href={url} target="_blank" rel="noreferrer noopener" className={className}>
      {children}
      <span className="away"> {url.startsWith('mailto:') ? '(opens your mail program)' : '(opens another site)'}</span>
    </a>
  )
}
