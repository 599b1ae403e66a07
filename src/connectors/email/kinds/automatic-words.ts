/** How programs, not people, name themselves and what they write: patterns as data. */

/** Before the `@`, whole or as a part between signs. */
export const noReply =
  /(?:^|[._+-])(?:no[-_.]?reply|noreply\w*|do[-_.]?not[-_.]?reply|donotreply|no[-_.]?responder|no[-_.]?contestar|ne[-_.]?pas[-_.]?repondre|keine[-_.]?antwort|nicht[-_.]?antworten|niet[-_.]?beantwoorden)(?:$|[._+-])/i

/** Before the `@`, whole. */
export const programNames = new Set([
  ...['notification', 'notifications', 'notify', 'alert', 'alerts', 'newsletter', 'newsletters', 'news', 'mailing'],
  ...['mailer-daemon', 'postmaster', 'bounce', 'bounces', 'root', 'cron', 'daemon', 'auto-confirm', 'automailer'],
  ...['receipts', 'updates', 'digest', 'announce', 'announcements', 'mailer', 'automated', 'www-data'],
])

/** What an absence notice or a machine's answer has as its subject. */
export const autoReplySubject =
  /^(?:(?:re|aw|sv|antw|rép|rif)\s*:\s*)?\[?(?:auto(?:mati[cs]|mated)?[- ]?(?:reply|response|answer)\b|autoreply|automatische (?:antwort|antwoord)|automatisches? antwort|abwesenheits(?:notiz|nachricht|assistent|benachrichtigung|meldung)|out[- ]of[- ](?:the[- ])?office|réponse automatique|(?:message d['’])?absence du bureau|respuesta automática|fuera de la oficina|risposta automatica|fuori (?:sede|ufficio)|resposta automática|ausência (?:temporária|do escritório)|automatiskt? svar|autosvar|afwezigheidsassistent|afwezig:|odpowiedź automatyczna|automaattinen vastaus|автоответ|自動応答|自动回复)/i
