/** How Mastodon's notification mails read, of any server: its `List-Id` says which, and whose they are. Unverified, but as the program words them. */
import { shippedNotices, type Wording } from '../_notices/shipped.ts'

const post = '/@{any}/{any} /web/statuses/{any} /statuses/{any} /web/@{any}/{any}'

const mention = (subject: string, body: string): Wording => ({
  deed: 'mention',
  kind: 'mention',
  subject,
  body,
  link: post,
  list: 'mention.{owner}.{host}',
})
const quote = (subject: string, body: string): Wording => ({
  deed: 'quote',
  kind: 'quote',
  subject,
  body,
  link: post,
  list: 'quote.{owner}.{host}',
})
const like = (subject: string): Wording => ({
  deed: 'like',
  kind: 'reaction',
  subject,
  link: post,
  list: 'favourite.{owner}.{host}',
})
const boost = (subject: string): Wording => ({
  deed: 'boost',
  kind: 'share',
  subject,
  link: post,
  list: 'reblog.{owner}.{host}',
})
const follow = (subject: string): Wording => ({
  deed: 'follow',
  kind: 'follow',
  subject,
  list: 'follow.{owner}.{host}',
})
const ask = (subject: string): Wording => ({
  deed: 'ask',
  kind: 'invite',
  subject,
  list: 'follow_request.{owner}.{host}',
})

export const notices = shippedNotices(
  { network: 'mastodon', senders: [], handle: '@{handle}@{host}', personLink: '/@{handle} /web/@{handle}' },
  {
    en: [
      mention('You were mentioned by {handle}', 'You were mentioned by {any}:\n{text}\nView: {link}'),
      quote('{handle} quoted your post', 'Your post was quoted by {any}:\n{text}\nView: {link}'),
      like('{handle} favorited your post'),
      like('{handle} favourited your post'),
      like('{handle} favourited your status'),
      boost('{handle} boosted your post'),
      boost('{handle} boosted your status'),
      boost('{handle} reblogged your status'),
      follow('{handle} is now following you'),
      ask('Pending follower: {handle}'),
    ],
    de: [
      mention('{handle} hat dich erwähnt', '{any} hat dich erwähnt:\n{text}\nAnzeigen: {link}'),
      mention('Du wurdest von {handle} erwähnt', 'Du wurdest von {any} erwähnt:\n{text}\nAnzeigen: {link}'),
      quote('{handle} zitierte deinen Beitrag', '{any} zitierte deinen Beitrag:\n{text}\nAnzeigen: {link}'),
      like('{handle} hat deinen Beitrag favorisiert'),
      boost('{handle} hat deinen Beitrag geteilt'),
      boost('{handle} teilte deinen Beitrag'),
      follow('{handle} folgt dir jetzt'),
      ask('Ausstehender Follower: {handle}'),
    ],
    fr: [
      mention('{handle} vous a mentionné·e', '{any} vous a mentionné·e {any}:\n{text}\nVoir : {link}'),
      mention('{handle} vous a mentionné{any}', '{any} vous a mentionné{any} :\n{text}\nVoir : {link}'),
      quote('{handle} a cité votre message', '{any} a cité votre message :\n{text}\nVoir : {link}'),
      like('{handle} a ajouté votre message à ses favoris'),
      like('{handle} a ajouté votre post à ses favoris'),
      boost('{handle} a partagé votre message'),
      boost('{handle} a partagé votre statut'),
      follow('{handle} vous suit'),
      ask('Abonné·e en attente : {handle}'),
    ],
    es: [
      mention('Fuiste mencionado por {handle}', 'Fuiste mencionado por {any}:\n{text}\nVer: {link}'),
      mention('{handle} te mencionó', '{any} te mencionó{any}:\n{text}\nVer: {link}'),
      quote('{handle} citó tu publicación', 'Tu publicación fue citada por {any}:\n{text}\nVer: {link}'),
      like('{handle} marcó como favorita tu publicación'),
      like('{handle} marcó como favorito tu estado'),
      boost('{handle} ha impulsado tu publicación'),
      boost('{handle} ha retooteado tu estado'),
      follow('{handle} te está siguiendo'),
      ask('Seguidor pendiente: {handle}'),
    ],
  },
)
