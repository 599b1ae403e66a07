/** Reads what mail servers report of mails that could not be delivered: whose address it was, and of which mail. */
import { linesOf } from '../mail/body.ts'
import { decodedText, isKnownCharset, transferOf } from '../mail/charset.ts'
import { headerEnd, readHeader, wantedFields } from '../mail/header.ts'
import { bodyOf, type Mail, subjectOf } from '../mail/mail.ts'
import type { Part } from '../mail/parts.ts'
import { bounceSubject, daemons, delayed, failed, originalBelow } from './bounce-words.ts'

/** `to`: addresses that are dead. `of`: the id of the mail that came back. */
export type Bounce = { to: string[]; status?: string; of?: string }

export const delayNotice = 'a notice of delay, which is no bounce'
export const receipt = 'a receipt: delivered, or shown to its reader'
export const unclearReport = 'a delivery report that names no address'

/** Whether it is worth looking closer. */
export function isPerhapsReport(mail: Mail): boolean {
  return (
    /^\s*multipart\/report/i.test(mail.header.get('content-type') ?? '') ||
    mail.header.get('x-failed-recipients') !== undefined ||
    looksSo(mail)
  )
}

/** A bounce, a sentence for another report, `undefined` for what is no report. `isOwn` tells the workspace's addresses. */
export async function reportIn(
  mail: Mail,
  parts: Part | undefined,
  isOwn: (address: string) => boolean,
): Promise<Bounce | string | undefined> {
  const type = (mail.header.get('content-type') ?? '').toLowerCase()
  const isReport = /^\s*multipart\/report/.test(type)
  if (isReport && /disposition-notification/.test(type)) return receipt
  const told = mail.header.get('x-failed-recipients')
  if (!isReport && told === undefined && !looksSo(mail)) return undefined
  if (isReport && /feedback-report/.test(type)) return 'a complaint passed on by a mail provider'
  const of = parts === undefined ? undefined : originalIn(mail, parts)
  const structured = parts === undefined ? undefined : statusIn(mail, parts)
  if (structured !== undefined && (structured.failed.length > 0 || structured.others > 0)) {
    if (structured.failed.length === 0) return structured.delayed > 0 ? delayNotice : receipt
    return bounceOf(structured.failed, of, structured.status)
  }
  const read = await failedInWords(mail, parts, isOwn)
  if (told !== undefined && read !== 'delayed') {
    const addresses = told.split(/[,\s]+/).flatMap(addressIn)
    if (addresses.length > 0) return bounceOf(addresses, of)
  }
  if (read === 'delayed') return delayNotice
  return read.length > 0 ? bounceOf(read, of) : unclearReport
}

function bounceOf(addresses: readonly string[], of: string | undefined, status?: string): Bounce {
  return {
    to: [...new Set(addresses)].slice(0, 1000),
    ...(of !== undefined && { of }),
    ...(status !== undefined && { status }),
  }
}

function looksSo(mail: Mail): boolean {
  const local = mail.from?.address.split('@', 1)[0] ?? ''
  const isDaemon = mail.from === undefined || daemons.test(local)
  return isDaemon && (bounceSubject.test(subjectOf(mail)) || /^mail(?:er)?-daemon$/i.test(local))
}

type Status = { failed: string[]; delayed: number; others: number; status: string | undefined }

/** What `message/delivery-status` says of each recipient (RFC 3464). */
function statusIn(mail: Mail, root: Part): Status | undefined {
  const part = partOf(root, (type) => /^message\/(?:global-)?delivery-status$/.test(type))
  if (part === undefined) return undefined
  const found: Status = { failed: [], delayed: 0, others: 0, status: undefined }
  for (const group of textOf(mail, part).split(/\n[ \t]*\n/)) {
    const field = (name: string) => new RegExp(`^${name}[ \\t]*:[ \\t]*(.*(?:\\n[ \\t].*)*)`, 'im').exec(group)?.[1]
    const recipient = addressIn(field('Final-Recipient') ?? '')[0] ?? addressIn(field('Original-Recipient') ?? '')[0]
    if (recipient === undefined) continue
    const action = field('Action')?.trim().toLowerCase()
    const status = /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(field('Status') ?? '')?.[1]
    if (action === undefined ? status?.startsWith('5') === true : action.startsWith('failed')) {
      found.failed.push(recipient)
      found.status ??= status
    } else {
      found.others++
      if (action?.startsWith('delayed') === true) found.delayed++
    }
  }
  return found
}

const idField = wantedFields(['message-id'])

/** The name of the mail that came back, which most reports carry at their end. */
function originalIn(mail: Mail, root: Part): string | undefined {
  const part = partOf(root, (type) =>
    /^(?:message\/(?:rfc822|global)|(?:text|message)\/(?:global-|rfc822-)?headers)$/.test(type),
  )
  if (part === undefined) return undefined
  const bytes = Buffer.from(textOf(mail, part))
  const place = headerEnd(bytes)
  if (place === undefined) return undefined
  const id = readHeader(bytes, 0, place.end, idField).get('message-id')
  return /<([^<>\s]+)>/.exec(id ?? '')?.[1]
}

function partOf(part: Part, wanted: (type: string) => boolean): Part | undefined {
  if (wanted(part.type)) return part
  for (const inner of part.inside) {
    const found = partOf(inner, wanted)
    if (found !== undefined) return found
  }
  return undefined
}

const readable = 1 << 18

function textOf(mail: Mail, part: Part): string {
  const transfer = transferOf(part.transfer) ?? 'plain'
  const content = mail.raw.bytes.subarray(part.start, Math.min(part.end, part.start + readable))
  return decodedText(content, transfer, isKnownCharset(part.charset) ? part.charset : undefined)
}

const linesRead = 150

async function failedInWords(
  mail: Mail,
  parts: Part | undefined,
  isOwn: (address: string) => boolean,
): Promise<string[] | 'delayed'> {
  const found: string[] = []
  let below = 0
  if (delayed.test(subjectOf(mail))) return 'delayed'
  const lines = linesOf(await bodyOf(mail, parts)).slice(0, linesRead)
  for (const [i, line] of lines.entries()) {
    const text = line.trim().slice(0, 500)
    if (text === '') continue
    if (found.length === 0 && delayed.test(text)) return 'delayed'
    if (below > 0 && found.length > 0 && originalBelow.test(text)) break
    // Servers break their sentences into lines.
    const sentence = `${text} ${(lines[i + 1] ?? '').trim().slice(0, 100)}`
    const announces = failed.some((pattern) => pattern.test(sentence))
    if (announces) below = 12
    else if (below > 0) below--
    if (below === 0 || originalBelow.test(text)) continue
    if (announces || beginsWithAddress.test(text)) {
      found.push(
        ...addressIn(text).filter((address) => !isOwn(address) && !daemons.test(address.split('@', 1)[0] ?? '')),
      )
    }
  }
  return found
}

/** `<bob@x>`, `'bob@x'`, `Bob (bob@x)`, `* bob@x`, `To: bob@x`; an explanation that names an address begins otherwise. */
const beginsWithAddress =
  /^(?:[-*•\d.)\s]{0,6})(?:(?:to|an|à|a|para|recipient|address|email address|empfänger|destinataire|destinatario)\s*:\s*)?(?:[<"'(«]*[\w.!#$%&*+/=?^`{|}~-]+@|["'“]?[\p{L}][\p{L} .'-]{0,60}["'”]?\s*[<(][\w.+-]+@)/iu

function addressIn(text: string): string[] {
  const found = text.match(/[\w.!#$%&*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+/g) ?? []
  return found.slice(0, 1).map((address) => address.toLowerCase())
}
