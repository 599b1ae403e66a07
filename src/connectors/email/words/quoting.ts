/** How mail programs of several languages announce what they quote, forward and sign: patterns as data. */

/**
 * `On Sat, 3 Jan 2026 at 10:30, Ada <ada@shop.example> wrote:`: how such a line begins and how it ends, for one language
 * each. It may be broken into up to four lines.
 */
export const attributions: readonly { begins: RegExp; ends: RegExp }[] = [
  { begins: /^(?:on|at|in)\b/i, ends: /\b(?:wrote|writes|said|has written)\s*:$/i },
  { begins: /^(?:am|on|den|der)\b/i, ends: /\bschrieb\b.{0,120}:$|\bgeschrieben\s*:$/i },
  { begins: /^le\b/i, ends: /\ba écrit\s*:$/i },
  { begins: /^(?:el|en|a)\b/i, ends: /\bescribi[óo].{0,120}:$/i },
  { begins: /^(?:il|in data)\b/i, ends: /\bha scritto\s*:$/i },
  { begins: /^(?:op|in)\b/i, ends: /\b(?:schreef|heeft geschreven)\b.{0,120}:$|\bhet volgende geschreven\s*:$/i },
  { begins: /^(?:em|no dia|a)\b/i, ends: /\bescreveu\b.{0,40}:$/i },
  { begins: /^(?:den|på|kl\.?)\b/i, ends: /\b(?:skrev|skrev følgende)\b.{0,120}:$/i },
  { begins: /^(?:w dniu|dnia|śr|pon|wt|czw|pt|sob|niedz)/i, ends: /napisał(?:\(a\)|a)?\s*:$/i },
  { begins: /^(?:dne)\b/i, ends: /napsal(?:\(a\)|a)?\s*:$/i },
  {
    begins: /^\d/,
    ends: /(?:\bwrote|\bschrieb|\ba écrit|\bescribió|\bha scritto|\bschreef|написал(?:а|\(а\))?|пишет|のメール|写道|yazdı)\s*[:：]$/iu,
  },
  // `Ada <ada@shop.example> wrote:` without a day.
  {
    begins: /^["']?[\p{L}].{0,80}<[^<>\s]+@[^<>\s]+>/u,
    ends: /\b(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef)\b.{0,60}:$/i,
  },
]

/** `-----Original Message-----` and the like: what follows was written before. */
export const originals =
  /^[-_*\s]{2,}(?:original (?:message|appointment)|reply message|ursprüngliche (?:nachricht|mail)|original-?nachricht|originalnachricht|message (?:d'origine|d’origine|original)|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|opprinnelig melding|ursprungligt meddelande|oprindelig meddelelse|wiadomość oryginalna|исходное сообщение|原始邮件|元のメッセージ)[-_*\s]{2,}$/i

/** The same of what is passed on. */
export const forwards =
  /^(?:[-_*\s]{2,}\s*(?:forwarded (?:message|by .*)|weitergeleitete (?:nachricht|mail)|message (?:transféré|transmis)|mensaje reenviado|messaggio inoltrato|mensagem (?:encaminhada|reencaminhada)|doorgestuurd bericht|vidarebefordrat meddelande|wiadomość przekazana|пересылаемое сообщение)\s*[-_*\s]{2,}|begin forwarded message\s?:|anfang der weitergeleiteten (?:nachricht|e-mail)\s?:|début du message (?:réexpédié|transféré)\s?:|inicio del mensaje reenviado\s?:|inizio messaggio inoltrato\s?:|begin doorgestuurd bericht\s?:)$/i

/** `Fwd:` before a subject. */
export const forwardSubjects = /^(?:fwd?|wg|tr|rv|enc|i|doorst|vb|pd|fs)\s*:/i

/** Labels of the small header that Outlook and others put above what they quote. */
export const labels = {
  from: /^[*_]{0,2}(?:from|von|de|da|van|från|fra|od|от|发件人|差出人|gönderen|lähettäjä)[*_]{0,2}\s?[:：][*_]{0,2}\s*\S/i,
  date: /^[*_]{0,2}(?:sent|date|gesendet(?: am)?|datum|envoyé(?: le)?|enviado(?: el| em)?|fecha|inviato|data|verzonden|skickat|sendt|wysłano|отправлено|дата|发送时间|送信日時|tarih|lähetetty)[*_]{0,2}\s?[:：]/i,
  others:
    /^[*_]{0,2}(?:to|cc|bcc|subject|an|kopie|betreff|à|a|cc|objet|para|asunto|oggetto|assunto|aan|onderwerp|till|ämne|til|emne|do|dw|temat|кому|тема|收件人|主题|宛先|件名|importance|priorität|reply-to|antwort an)[*_]{0,2}\s?[:：]/i,
} as const

/** Lines that a program signs with. */
export const programs = [
  /^(?:sent (?:from|via|with|using)|gesendet (?:von|mit|aus|über)|envoyé (?:de|depuis|avec|à partir)|enviado (?:desde|a partir|do|de|com)|inviato (?:da|dal|con)|verzonden (?:vanaf|met|via|vanuit)|sendt (?:fra|med)|skickat från|wysłane z|отправлено (?:с|из))\b.{1,120}$/i,
  /^von meinem .{1,40} gesendet\.?$/i,
  /^diese (?:nachricht|e-?mail) wurde von meinem .{1,60} gesendet.{0,60}$/i,
  /^(?:get|holen sie sich|télécharger|obtener|scarica) outlook\b.{0,120}$/i,
  /^(?:https?:\/\/)?(?:aka\.ms|overview\.mail\.yahoo\.com|go\.onelink\.me)\S{0,120}$/i,
]
