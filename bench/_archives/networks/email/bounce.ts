/** A mail that says another could not be delivered. */
import type { Chance, Person } from '../../words.ts'
import { addressOf, dated, envelope, own, trace } from './mail.ts'

export function* bounce(
  made: Chance,
  person: Person,
  { at, number }: { at: number; number: number },
): Generator<string> {
  const address = addressOf(person)
  const boundary = `report${made.letters(16)}`
  yield envelope(at, number, 'Inbox')
  yield trace(made, at)
  yield `From: Mail Delivery Subsystem <mailer-daemon@mx.mail.example>\nTo: ${own.address}\nDate: ${dated(at)}\nMessage-ID: <${number}.bounce@mx.mail.example>\nAuto-Submitted: auto-replied\nSubject: Delivery Status Notification (Failure)\nMIME-Version: 1.0\n`
  yield `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"\n\n`
  yield `--${boundary}\nContent-Type: text/plain; charset="UTF-8"\n\nYour message to ${address} could not be delivered.\n\n`
  yield `--${boundary}\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.mail.example\nArrival-Date: ${dated(at)}\n\nFinal-Recipient: rfc822; ${address}\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 No such user\n\n`
  yield `--${boundary}\nContent-Type: message/rfc822\n\nFrom: ${own.name} <${own.address}>\nTo: ${address}\nSubject: ${made.text(4, 0).replaceAll(/[^a-z ]/gi, '')}\nMessage-ID: <${number}.lost@shop.example>\nDate: ${dated(at - 60_000)}\n\n${made.letters(40)}\n\n--${boundary}--\n\n`
}
