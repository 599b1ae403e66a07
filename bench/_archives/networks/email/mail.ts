/** One mail with the headers that servers add on the way. */
import type { Chance, Person } from '../../words.ts'
import { encodedWord, quotedPrintable, wrapped64 } from './encodings.ts'

export const own = { name: 'Ada Example', address: 'ada@shop.example' }

export type Sent = { at: number; number: number; isSent: boolean }

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export const addressOf = ({ handle }: Person) => `${handle}@mail.example`
/** `Tue, 15 Nov 1994 12:45:26 +0000`. */
export const dated = (at: number) => new Date(at).toUTCString().replace('GMT', '+0000')

/** `From 1844@xxx Tue Nov 15 12:45:26 +0000 1994`, and what Google adds. */
export function envelope(at: number, number: number, labels: string): string {
  const moment = new Date(at)
  const [day] = moment.toUTCString().split(',')
  const time = moment.toISOString().slice(11, 19)
  const date = `${day} ${months[moment.getUTCMonth()]} ${String(moment.getUTCDate()).padStart(2, '0')} ${time} +0000 ${moment.getUTCFullYear()}`
  return `From ${18_000_000_000_000 + number}@xxx ${date}\nX-GM-THRID: 18${number}\nX-Gmail-Labels: ${labels}\n`
}

export function trace(made: Chance, at: number): string {
  const hop = (by: string) =>
    `Received: from mail-${made.letters(6)}.mail.example (mail.mail.example. [203.0.113.${made.below(255)}])\n        by ${by} with ESMTPS id ${made.letters(24)}\n        for <ada@shop.example>\n        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);\n        ${dated(at)}\n`
  const signature = made.letters(344).replace(/.{72}/g, '$&\n         ')
  const signed = `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\n        d=mail.example; s=20230601; t=${Math.floor(at / 1000)}; darn=shop.example;\n        h=to:subject:message-id:date:from:mime-version:from:to:cc:subject\n         :date:message-id:reply-to;\n        bh=${made.letters(43)}=;\n        b=${signature}\n`
  return `Delivered-To: ada@shop.example\n${hop('mx.shop.example')}X-Received: by 2002:a05:6402:1e8b with SMTP id ${made.letters(20)};\n        ${dated(at)}\n${hop('relay.mail.example')}ARC-Seal: i=1; a=rsa-sha256; cv=none;\n        b=${signature}\nAuthentication-Results: mx.shop.example;\n       dkim=pass header.i=@mail.example header.s=20230601;\n       spf=pass smtp.mailfrom=x@mail.example;\n       dmarc=pass (p=NONE sp=QUARANTINE dis=NONE) header.from=mail.example\n${signed}`
}

export function* mail(made: Chance, person: Person, { at, number, isSent }: Sent): Generator<string> {
  const theirs = `${encodedWord(person.name)} <${addressOf(person)}>`
  const ours = `${own.name} <${own.address}>`
  const id = (other: number) => `<${other}.${person.handle}@mail.example>`
  const answers = number > 100 && made.happens(0.6) ? number - 1 - made.below(90) : undefined
  yield envelope(at, number, isSent ? 'Sent' : 'Inbox,Important')
  if (!isSent) yield trace(made, at)
  yield 'MIME-Version: 1.0\n'
  if (answers !== undefined) yield `References: ${id(answers - 5)} ${id(answers)}\nIn-Reply-To: ${id(answers)}\n`
  yield `From: ${isSent ? ours : theirs}\nDate: ${dated(at)}\nMessage-ID: ${id(number)}\n`
  yield `Subject: ${encodedWord(`${answers === undefined ? '' : 'Re: '}${made.text(5, 0.05).replaceAll('\n', ' ').trim()}`)}\n`
  yield `To: ${isSent ? theirs : ours}\n`
  const words = made.text(90)
  const quoted =
    answers === undefined
      ? ''
      : `\n\nOn Tue, 3 Feb 2026 at 10:11, ${own.name} wrote:\n> ${made.text(60).replaceAll('\n', '\n> ')}\n`
  const form = made.random()
  if (form < 0.35) {
    yield `Content-Type: text/plain; charset="UTF-8"\nContent-Transfer-Encoding: quoted-printable\n\n${escapedFrom(quotedPrintable(words + quoted))}\n\n`
    return
  }
  const boundary = `000000000000${made.letters(16)}`
  const isAttached = form > 0.97
  if (isAttached) yield `Content-Type: multipart/mixed; boundary="mixed${boundary}"\n\n--mixed${boundary}\n`
  yield `Content-Type: multipart/alternative; boundary="${boundary}"\n\n`
  yield* alternatives(words, quoted, boundary)
  if (isAttached) yield attachment(made, boundary)
  yield '\n'
}

function* alternatives(words: string, quoted: string, boundary: string): Generator<string> {
  const html = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>\n')
  const quote =
    quoted === ''
      ? ''
      : `<div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, 3 Feb 2026 at 10:11, Ada wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${html(quoted)}</blockquote></div>`
  yield `--${boundary}\nContent-Type: text/plain; charset="UTF-8"\nContent-Transfer-Encoding: quoted-printable\n\n${escapedFrom(quotedPrintable(words + quoted))}\n\n`
  yield `--${boundary}\nContent-Type: text/html; charset="UTF-8"\nContent-Transfer-Encoding: quoted-printable\n\n`
  yield escapedFrom(
    quotedPrintable(
      `<div dir="ltr"><div style="font-family:arial,sans-serif;color:#222222">${html(words)}</div></div>${quote}`,
    ),
  )
  yield `\n\n--${boundary}--\n`
}

function attachment(made: Chance, boundary: string): string {
  const bytes = wrapped64(Buffer.from(made.text(2500)))
  return `\n--mixed${boundary}\nContent-Type: application/pdf; name="offer.pdf"\nContent-Disposition: attachment; filename="offer.pdf"\nContent-Transfer-Encoding: base64\nX-Attachment-Id: f_${made.letters(9)}\n\n${bytes}\n--mixed${boundary}--\n`
}

/** A line of the text that looks like the beginning of a mail. */
const escapedFrom = (text: string) => text.replace(/^(>*From )/gm, '>$1')
