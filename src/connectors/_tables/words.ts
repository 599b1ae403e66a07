/** What stands in the cells of tables for a direction, a kind, a state of subscription: words of several languages as data. */
import type { Direction, InteractionKind } from '../record.ts'
import { plainName } from './look.ts'

/** `a / b` makes two entries; each is compared as `plainName` leaves it. */
function wordTable<T extends string>(words: Readonly<Record<T, string>>): (cell: string) => T | undefined {
  const table = new Map<string, T>()
  for (const meaning in words) for (const word of words[meaning].split(' / ')) table.set(plainName(word), meaning)
  const known = new Map<string, T | undefined>()
  return (cell) => {
    if (cell.length > 60) return undefined
    if (known.has(cell)) return known.get(cell)
    const arrow = /^(?:->|→|>|>>|↑)$/.test(cell) ? 'out' : /^(?:<-|←|<|<<|↓)$/.test(cell) ? 'in' : cell
    const found = table.get(plainName(arrow))
    if (known.size < 1000) known.set(cell, found)
    return found
  }
}

export const directionNamed: (cell: string) => Direction | undefined = wordTable<Direction>({
  sent:
    'out / outbound / outgoing / outbox / sent / send / sent by me / from me / from us / me / us / we / i / by me / by us / mine / to them / ' +
    'gesendet / gesandt / ausgehend / ausgang / raus / von mir / von uns / ich / wir / an sie / ' +
    'envoye / envoyee / envoyes / sortant / sortante / de moi / de nous / par moi / moi / nous / ' +
    'enviado / enviada / enviados / saliente / de mi / de nosotros / por mi / yo / nosotros / ' +
    'inviato / inviata / in uscita / verzonden / uitgaand',
  received:
    'in / inbound / incoming / inbox / received / receive / to me / to us / from them / from customer / them / theirs / they / customer / client / contact / ' +
    'empfangen / erhalten / eingehend / eingang / rein / an mich / an uns / von ihnen / kunde / ' +
    'recu / recue / recus / entrant / entrante / a moi / a nous / client / ' +
    'recibido / recibida / recibidos / para mi / a mi / a nosotros / cliente / ' +
    'ricevuto / ricevuta / in arrivo / ontvangen / inkomend',
})

export const kindNamed: (cell: string) => InteractionKind | undefined = wordTable<InteractionKind>({
  message:
    'message / messages / dm / direct message / private message / chat / e-mail / email / mail / sms / text message / letter / inmail / newsletter / ' +
    'nachricht / direktnachricht / brief / message prive / courriel / courrier / lettre / mensaje / mensaje directo / correo / carta / messaggio / bericht',
  reply:
    'reply / replies / comment / comments / response / answer / antwort / kommentar / reponse / commentaire / respuesta / comentario / risposta / commento / reactie',
  mention: 'mention / mentions / tag / tagged / erwahnung / mention / mencion / menzione / vermelding',
  reaction:
    'reaction / reactions / like / likes / liked / favourite / favorite / favourited / love / endorsement / upvote / heart / gefallt mir / reaktion / jaime / j’aime / me gusta / reaccion / mi piace',
  share:
    'share / shares / shared / repost / reblog / boost / retweet / forward / geteilt / teilen / partage / compartido / condivisione',
  quote: 'quote / quotes / quoted / quote post / zitat / citation / cita textual',
  follow:
    'follow / followed / follows / new follower / follower / subscribed / subscribe / subscription / folgt / abonniert / abonnement / suivi / abonne / sigue / seguidor',
  unfollow: 'unfollow / unfollowed / unsubscribed / unsubscribe / entfolgt / abgemeldet / desabonne / dejo de seguir',
  connect:
    'connect / connection / connected / friend / friendship / contact made / verbindung / vernetzt / kontakt / connexion / relation / conexion / amistad',
  invite:
    'invite / invitation / invited / connection request / friend request / einladung / anfrage / demande / invitacion / solicitud',
  recommend:
    'recommend / recommendation / recommended / review / testimonial / empfehlung / bewertung / recommandation / avis / temoignage / recomendacion / resena',
  meeting:
    'meeting / met / visit / appointment / coffee / lunch / dinner / event / fair / treffen / besuch / termin / besprechung / messe / rendez-vous / reunion / visite / rencontre / cita / visita / incontro / afspraak',
  call: 'call / calls / phone / phone call / telephone / video call / zoom / anruf / telefonat / telefon / appel / telephone / llamada / telefono / chiamata / gesprek',
  bounce: 'bounce / bounced / undeliverable / delivery failure / hard bounce / unzustellbar / non distribue / rebotado',
  post: 'post / posts / posted / status update / update / tweet / toot / story / article / reel / video / pin / beitrag / publication / publicacion / entrada',
  read: 'read / reading / viewed / gelesen / lu / leido',
})

export type Standing = 'subscribed' | 'left' | 'bounced' | 'pending' | 'never'

/** What a list says of one of its addresses. */
export const standingNamed: (cell: string) => Standing | undefined = wordTable<Standing>({
  subscribed:
    'subscribed / subscriber / active / enabled / confirmed / opted in / opted-in / opt in / optin / valid / member / free / paid / premium / comped / sendable / ' +
    'true / yes / y / 1 / aktiv / angemeldet / abonniert / bestatigt / ja / actif / active / abonne / inscrit / confirme / oui / activo / activa / suscrito / confirmado / si / attivo / iscritto / actief',
  left:
    'unsubscribed / inactive / disabled / blocklisted / blacklisted / blocked / opted out / opted-out / opt out / optout / archived / deleted / removed / cancelled / canceled / expired / churned / complained / complaint / spam / ' +
    'false / no / n / 0 / inaktiv / abgemeldet / abbestellt / geloscht / nein / inactif / desabonne / desinscrit / supprime / non / inactivo / dado de baja / cancelado / disattivato / uitgeschreven',
  bounced:
    'cleaned / bounced / bounce / hard bounce / hard bounced / hardbounce / soft bounced / undeliverable / invalid / suppressed / dead / unzustellbar / ungultig / rebond / invalide / rebotado / invalido',
  pending:
    'pending / unconfirmed / not confirmed / unverified / validating / invited / waiting / double opt in pending / ausstehend / unbestatigt / en attente / non confirme / pendiente / sin confirmar',
  never:
    'non-subscribed / nonsubscribed / not subscribed / non subscribed / transactional / nicht angemeldet / non abonne / no suscrito',
})
