/** What columns are called, in the languages that tables come in: words as data, as `plainName` leaves them. */

import { plainName } from '../../_tables/look.ts'
import type { ColumnUse } from '../../mapping.ts'

const words: Readonly<Record<ColumnUse, string>> = {
  person:
    'person / who / with whom / with / contact / user / user name / username / handle / author / profile / profile url / customer / client / member / follower / screen name / ' +
    'wer / kontakt / mit wem / nutzer / nutzername / benutzer / benutzername / kunde / kundin / verfasser / autor / profil / mitglied / ' +
    'qui / avec qui / personne / utilisateur / auteur / nom d utilisateur / membre / quien / con quien / contacto / persona / usuario / nombre de usuario / cliente / miembro',
  name: 'name / full name / display name / contact name / first name / person name / shown name / anzeigename / vollstandiger name / vorname / nom / nom complet / prenom / nom affiche / nombre / nombre completo / nome',
  email:
    'email / e mail / mail / email address / e mail address / mail address / e mail adresse / mailadresse / email adresse / courriel / adresse e mail / adresse mail / adresse email / correo / correo electronico / direccion de correo',
  from: 'from / sender / sent by / from name / from address / written by / von / absender / gesendet von / expediteur / envoye par / emetteur / de / remitente / enviado por / mittente',
  to: 'to / recipient / recipients / sent to / to name / to address / addressee / receiver / an / empfanger / gesendet an / destinataire / a / destinataires / envoye a / para / destinatario / destinatarios / enviado a',
  time:
    'time / date / when / timestamp / date time / datetime / date and time / created at / created / sent at / sent on / received at / posted at / posted on / posted / published at / published / day / occurred at / happened at / message date / post date / ' +
    'scheduled at / scheduled for / subscribed at / joined / ' +
    'zeit / datum / wann / zeitpunkt / zeitstempel / gesendet am / erstellt am / erstellt / tag / am / uhrzeit / heure / quand / horodatage / envoye le / cree le / jour / le / fecha / hora / cuando / enviado el / creado / fecha y hora / dia / data',
  direction:
    'direction / in out / out in / in or out / incoming outgoing / inbound outbound / sent received / received sent / way / by whom / who did it / richtung / ein aus / eingang ausgang / gesendet empfangen / sens / entrant sortant / direccion / sentido / direzione / entrada salida',
  kind: 'kind / type / action / event / activity / interaction / interaction type / activity type / event type / message type / art / typ / aktion / ereignis / aktivitat / vorgang / genre / evenement / activite / action type / tipo / accion / evento / actividad / clase / tipologia',
  text:
    'text / message / messages / content / body / message text / comment / words / post / post text / caption / what / description / subject / details / ' +
    'nachricht / nachrichtentext / inhalt / mitteilung / kommentar / beitrag / was / beschreibung / worte / betreff / ' +
    'texte / contenu / commentaire / corps / publication / quoi / objet / texto / mensaje / contenido / comentario / cuerpo / publicacion / que / asunto / testo / messaggio',
  account:
    'account / our account / my account / own account / page / unser konto / konto / mein konto / seite / compte / notre compte / mon compte / cuenta / nuestra cuenta / mi cuenta / conto',
  network:
    'network / social network / platform / channel / source / service / site / medium / app / netzwerk / plattform / kanal / dienst / quelle / reseau / reseau social / plateforme / canal / service / red / red social / plataforma / canal / servicio / fuente',
  url: 'url / link / permalink / post url / message url / post link / adresse / lien / enlace / vinculo / address / web address / uri',
  id: 'id / uid / uuid / guid / message id / post id / key / identifier / external id / nr / no / nummer / kennung / identifiant / numero / identificador / clave',
  status:
    'status / state / subscription status / subscribed / zustand / stand / statut / etat / abonne / estado / suscrito / stato',
  'reply-to':
    'in reply to / reply to / replied to / reply to id / parent / parent id / answers / antwort auf / antwort auf id / en reponse a / reponse a / en respuesta a / respuesta a',
  left: 'unsubscribed at / unsubscribed on / unsubscribe date / left / left at / abgemeldet am / desinscrit le / fecha de baja',
  note: 'note / notes / remark / remarks / memo / notiz / notizen / bemerkung / anmerkung / remarque / remarques / nota / notas / observaciones',
}

const uses: ReadonlyMap<string, readonly ColumnUse[]> = (() => {
  const table = new Map<string, ColumnUse[]>()
  let use: ColumnUse
  for (use in words) {
    for (const word of words[use].split(' / ')) {
      const known = table.get(word) ?? []
      if (!known.includes(use)) table.set(word, [...known, use])
    }
  }
  return table
})()

/** How well a column's name says each use: 1 where it is the very word, less where it holds it among others. */
export function usesNamed(name: string): ReadonlyMap<ColumnUse, number> {
  const plain = plainName(name)
  const found = new Map<ColumnUse, number>()
  for (const use of uses.get(plain) ?? []) found.set(use, 1)
  const parts = plain.split(' ').slice(0, 8)
  for (let from = 0; from < parts.length; from++) {
    for (let to = from + 1; to <= parts.length; to++) {
      const word = parts.slice(from, to).join(' ')
      // A single letter or a preposition among others says nothing.
      if (word.length < 3) continue
      for (const use of uses.get(word) ?? []) found.set(use, Math.max(found.get(use) ?? 0, 0.6))
    }
  }
  return found
}
