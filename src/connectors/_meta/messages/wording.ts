/** Sentences and names that the networks put where a person's would stand, in the languages they are known in. */
import { plainName } from '../field.ts'

/** What stands in place of the name of an account that is gone: many people bear it. */
const nobodies = new Set(
  [
    'facebook user / facebook-nutzer / facebook-nutzer*in / utilisateur facebook / utilisateur de facebook / usuario de facebook',
    'utente di facebook / utente facebook / facebook-gebruiker / utilizador do facebook / usuário do facebook / utilizator facebook',
    'użytkownik facebooka / uživatel facebooku / facebookbruger / facebook-bruker / facebook-användare / facebook-felhasználó',
    'instagram user / instagram-nutzer / instagrammer / utilisateur instagram / utilisateur d’instagram / usuario de instagram',
    'utente di instagram / utente instagram / instagram-gebruiker / utilizador do instagram / usuário do instagram',
    'instagramuser / facebookuser / a contact / messenger user',
  ]
    .join(' / ')
    .split(' / '),
)

/** Whether the name is nobody's own. */
export function isNobody(name: string): boolean {
  const plain = plainName(name)
  return plain === '' || nobodies.has(plain) || /^(?:instagram|facebook) ?user[_ ]?\d*$/.test(plain)
}

/** After the one who did it: `Zoë sent an attachment.` */
const attached = anyOf(
  'sent an? (?:attachment|photo|video|gif|sticker|voice message|voice clip|audio clip|link|location|live location|file)',
  'sent (?:\\d+|some) (?:photos|videos|files)',
  'shared an? (?:story|post|reel|photo|video|profile|link|location)',
  'hat einen (?:anhang|link|sticker) gesendet / hat ein (?:foto|video|gif|profil) gesendet / hat eine (?:sprachnachricht|datei) gesendet',
  'a envoyé (?:une pièce jointe|une photo|une vidéo|un lien|un gif|un autocollant|un message vocal)',
  '(?:ha enviado|envió|te envió) (?:un archivo adjunto|un adjunto|una foto|un video|un vídeo|un enlace|un gif|un sticker)',
  'ha inviato (?:un allegato|una foto|un video|un link|una gif|un adesivo)',
  'heeft (?:een bijlage|een foto|een video|een link|een gif|een sticker) (?:gestuurd|verzonden|verstuurd)',
  'enviou (?:um anexo|uma foto|um vídeo|um link|um gif|uma figurinha)',
)

/** After the one who did it: what happens to a conversation and is no word in it. */
const happened = anyOf(
  'left the group / joined the group .* / named the group .* / created the group / added .{1,200} to the group / removed .{1,200} from the group',
  'changed the (?:group photo|theme|chat theme|chat colou?rs|emoji|quick reaction) ?.* / set the (?:emoji|quick reaction|nickname) .*',
  'set your nickname .* / cleared the nickname .* / cleared your nickname / set (?:his|her|their) own nickname .* / pinned a message / unpinned a message',
  'turned (?:on|off) .{1,60} / is now an admin / joined the (?:call|video call|video chat) / started a(?:n? audio)? (?:call|video call|video chat)',
  'started sharing video / missed (?:a|your) (?:call|video call|audio call|video chat)(?: .*)? / missed a call from .* / called you / called .{1,80}',
  'waved at .* / wave at .* / are now connected on messenger / created a poll.* / voted for .* / ended the (?:call|video chat) / unsent a message',
  'liked a message / reacted .{1,40} to your message / reacted .{1,40} to a message',
  'hat die gruppe verlassen / hat .{1,200} (?:zur gruppe hinzugefügt|aus der gruppe entfernt) / hat die gruppe .{1,100} genannt / hat (?:dich|.{1,80}) angerufen',
  'hat (?:den spitznamen|das thema|das gruppenbild|das emoji) .* / hat einen anruf verpasst / hast einen anruf .{0,80}verpasst',
  'a quitté le groupe / a ajouté .{1,200} au groupe / a nommé le groupe .* / vous a appelé.? / avez manqué un appel.*',
  '(?:abandonó|ha abandonado|salió de) (?:el|del) grupo / añadió a .{1,200} al grupo / agregó a .{1,200} al grupo / te llamó / perdiste una llamada.*',
  'ha abbandonato il gruppo / ha aggiunto .{1,200} al gruppo / ti ha chiamato / ha perso una chiamata.*',
  'heeft de groep verlaten / heeft .{1,200} (?:aan de groep toegevoegd|toegevoegd aan de groep) / heeft je gebeld / hebt een oproep gemist.*',
  'saiu do grupo / adicionou .{1,200} ao grupo / ligou para você / perdeu uma chamada.*',
)

/** Whole sentences without anybody before them. */
const notices = anyOf(
  'reacted .{1,40} to (?:your|a) message / liked (?:a|your) message / you missed (?:a|an) (?:call|video call|audio call|video chat).* / missed (?:call|video call|video chat)',
  'the (?:video |audio )?(?:call|chat) ended / (?:video |audio )?(?:call|chat) (?:ended|started) / this poll is no longer available',
  'you are now connected on messenger / you can now (?:message|call|chat).{1,80} / say hi to your new .* / messages and calls are secured .*',
  "you(?:’|')re now connected on messenger / .{1,80} accepted your (?:request|message request) / this person is unavailable on messenger",
  'hat mit .{1,40} auf (?:deine|eine) nachricht reagiert / gefällt (?:eine|deine) nachricht / hat .{1,20}gefällt mir.{1,3} für eine nachricht .* / der (?:video)?anruf wurde beendet',
  'ihr seid jetzt auf messenger verbunden / du hast einen anruf .{0,80}verpasst',
  "a réagi .{1,40} à (?:votre|un) message / a aimé (?:un|votre) message / l(?:’|')appel (?:vidéo )?est terminé / vous êtes maintenant connectés sur messenger",
  'reaccionó .{1,40} a (?:tu|un) mensaje / ha reaccionado .{1,40} a (?:tu|un) mensaje / le gustó (?:un|tu) mensaje / indicó que le gusta un mensaje / la (?:video)?llamada (?:ha terminado|finalizó)',
  'ha reagito .{1,40} al tuo messaggio / ha messo .?mi piace.? a un messaggio / la (?:video)?chiamata è terminata',
  'heeft .{1,40} gereageerd op je bericht / heeft gereageerd met .{1,40} op je bericht / vindt (?:een|je) bericht leuk / het (?:video)?gesprek is beëindigd',
  'reagiu .{1,40} à sua mensagem / curtiu (?:uma|sua) mensagem / gostou de uma mensagem / a (?:vídeo)?chamada (?:terminou|foi encerrada)',
)

const selves =
  /^(?:you|du|sie|vous|tu|usted|je|jij|u|você|a contact) (?:have |hast |haben |avez |as |has |hai |hebt |heeft )?/i

export type Wording = 'written' | 'attached' | 'notice'

/** Whether a person wrote the text, or the network stands in for something that was sent or that happened. */
export function wordingOf(text: string, sender: string): Wording {
  if (text.length > 400 || text.includes('\n')) return 'written'
  if (notices.test(text)) return 'notice'
  const deed = withoutDoer(text, sender)
  if (deed === undefined) return 'written'
  return attached.test(deed) ? 'attached' : happened.test(deed) ? 'notice' : 'written'
}

function withoutDoer(text: string, sender: string): string | undefined {
  for (const name of [sender, sender.split(' ', 1)[0] ?? ''])
    if (name !== '' && text.startsWith(`${name} `)) return text.slice(name.length + 1)
  const self = selves.exec(text)
  return self === null ? undefined : text.slice(self[0].length)
}

function anyOf(...rows: readonly string[]): RegExp {
  const forms = rows.flatMap((row) => row.split(' / '))
  return new RegExp(`^(?:${forms.join('|')})\\s*[.!]?$`, 'iu')
}
