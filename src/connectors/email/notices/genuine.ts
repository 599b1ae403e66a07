/** Whether a mail comes from whom it says, as far as the receiving server wrote that down. */
import type { Mail } from '../mail/mail.ts'

/**
 * False where the receiver found the sender's domain not to stand for the mail: `dmarc=fail`, or `dkim=fail` without any
 * signature that held. Only the uppermost field is the receiver's own. Without one nobody looked, and it is believed.
 */
export function isGenuine({ header }: Mail): boolean {
  const [results] = header.all('authentication-results')
  if (results === undefined) return true
  const dmarc = said(results, dmarcResult)
  if (dmarc.has('pass')) return true
  if (dmarc.has('fail')) return false
  const dkim = said(results, dkimResult)
  return !dkim.has('fail') || dkim.has('pass')
}

const dmarcResult = /\bdmarc\s*=\s*(\w+)/gi
const dkimResult = /\bdkim\s*=\s*(\w+)/gi

function said(results: string, method: RegExp): Set<string> {
  return new Set([...results.slice(0, 5000).matchAll(method)].map(([, result = '']) => result.toLowerCase()))
}
