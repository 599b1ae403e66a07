/** How mail servers say in plain words that a mail came to nobody: patterns as data. */

/** Who sends such reports. */
export const daemons =
  /^(?:mailer-daemon|mail-daemon|postmaster|mdaemon|maildaemon|microsoftexchange[0-9a-f]*|mailerdaemon|bounce[sd]?|mail\.administrator|administrator|noreply|no-reply)$/i

export const bounceSubject =
  /\b(?:undeliver(?:able|ed)|delivery (?:status notification|failure|has failed|problem|report|error|incomplete)|failure notice|returned (?:mail|to sender)|mail delivery (?:failed|failure|system|error|subsystem)|message (?:not delivered|undeliverable|status - undeliverable)|non-?deliverable|could not be delivered|delivery unsuccessful|unzustellbar|nicht zugestellt|zustellung fehlgeschlagen|nachricht konnte nicht|mail konnte nicht|unbeliverable|non remis|échec de (?:la )?remise|échec d['’]envoi|non distribué|impossible de remettre|no se (?:pudo|ha podido) entregar|no entregado|entrega fallida|correo devuelto|mancata consegna|mancato recapito|consegna non riuscita|niet (?:bezorgd|afgeleverd)|onbestelbaar|não entregue|falha na entrega)\b/iu

/** A later mail will tell; this one tells nothing yet. */
export const delayed =
  /\b(?:delivery (?:is|has been|was) delayed|delivery (?:status notification )?\(delay\)|(?:has|have) been delayed|delayed (?:mail|message|delivery)|still (?:being )?(?:undelivered|retr(?:ied|ying)|trying)|(?:message|mail) (?:delayed|still undelivered)|will (?:be retried|keep trying|continue to (?:be )?(?:try|tried|retried))|not yet been delivered|could not be delivered (?:for|within) .{1,30}(?:will|but)|no action is required on your part|this is a warning message only|verzögert|zustellversuche werden fortgesetzt|retardée?|retrasad[oa]|in ritardo|vertraagd)\b/iu

/** Below such a line stand the addresses, or in it. */
export const failed = [
  /\b(?:could|can|was|were|has|have|did)(?: ?not|n['’]t) (?:be |been )?(?:delivered|reach(?:ed)?|deliver)\b/i,
  /\b(?:wasn['’]?t|weren['’]?t|couldn['’]?t be|isn['’]t|not) (?:able to (?:be delivered|deliver)|delivered)\b/i,
  /\bunable to (?:deliver|send|route|relay)\b/i,
  /\bdelivery (?:to the following (?:recipient|address|destination)\S* )?(?:has )?failed\b/i,
  /\bfailed (?:permanently|to deliver|recipient|address)/i,
  /\b(?:following|these) (?:address|recipient|destination)(?:es|s|\(es\)|\(s\))?[^.]{0,40}(?:fail|had permanent|were? not|could not|are? (?:unknown|invalid))/i,
  /\baddress(?:es|\(es\))? failed\b/i,
  /\bpermanent (?:fatal )?error/i,
  /\baddress not found\b/i,
  /\bundeliverable (?:to|address|recipient)/i,
  /\bdid not reach (?:some or all of )?the (?:intended|following) recipient/i,
  /\bno such (?:user|recipient|mailbox|address)\b/i,
  /\bnicht (?:zugestellt|ausgeliefert|erreicht|übermittelt) werden\b/i,
  /\bfolgende(?:n|r)? (?:adresse|empfänger)/i,
  /\b(?:zustellung|übermittlung) .{0,80}fehlgeschlagen\b/i,
  /\bn['’]a(?:\s+pas)?\s+pu (?:être |etre )?(?:remis|délivré|distribué|envoyé|livré)/i,
  /\bimpossible de (?:remettre|délivrer|livrer|distribuer)\b/i,
  /\b(?:destinataires?|adresses?) suivante?s?\b/i,
  /\bno (?:se )?(?:pudo|ha podido|ha sido posible|fue posible) (?:ser )?entrega/i,
  /\b(?:siguientes? )(?:destinatarios?|direcci[oó]n(?:es)?)\b/i,
  /\bnon (?:è stato possibile|ha potuto|può essere) .{0,40}(?:consegna|recapita)/i,
  /\b(?:niet|kan niet worden|kon niet worden) (?:bezorgd|afgeleverd)\b/i,
  /\bnão (?:pôde|foi possível|pode) (?:ser )?entreg/i,
  /\bsession transcript follows|\btranscript of session follows/i,
] as const

/** From here on it is the mail that came back, or a machine's notes. */
export const originalBelow =
  /^\s*(?:-{2,}.{0,60}(?:original|copy of (?:your|the)|headers?|ursprüngliche|message d['’]origine|mensaje original|below this line|transcript).{0,60}|>?\s*(?:return-path|received|mime-version|message-id|dkim-signature|x-[\w-]+|content-type|reporting-mta|arrival-date)\s*:.*|original message headers:.*|diagnostic information for administrators:.*|the following text was generated.*)$/i
