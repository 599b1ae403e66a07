/** Whether a mail comes from whom it says, as far as the receiving server wrote that down. */
import type { Mail } from '../mail/mail.ts'

/**
 * False where the receiver found the sender's domain not to stand for the mail: `dmarc=fail`, or `dkim=fail` without any
 * signature that held. Only the uppermost field is the receiver's own. Without one nobody looked, and it is believed.
 */
export function isGenuine({ header }: Mail): boolean {
  const [results] = header.all('authentication-results')
  if (results === undefined) return true
  const said = (method: string) =>
    [...results.matchAll(new RegExp(`\\b${method}\\s*=\\s*(\\w+)`, 'gi'))].map((found) => found[1]?.toLowerCase())
  const dmarc = said('dmarc')
  if (dmarc.includes('pass')) return true
  if (dmarc.includes('fail')) return false
  const dkim = said('dkim')
  return !dkim.includes('fail') || dkim.includes('pass')
}
