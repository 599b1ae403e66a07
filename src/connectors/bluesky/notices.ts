/** How notification mails of Bluesky would read. Unverified: it sends next to none so far. */
import { leftAside, shippedNotices } from '../_notices/shipped.ts'

const post = '/profile/{any}/post/{any}'
const words = '{any} (@{any}) {any}\n{text}\nView post{any}'

export const notices = shippedNotices(
  {
    network: 'bluesky',
    senders: ['bsky.app', 'bsky.social', 'bsky.network', 'blueskyweb.xyz'],
    personLink: '/profile/{handle}',
    owner: 'This email was sent to @{owner}.\nThis message was sent to @{owner}{any}',
  },
  {
    en: [
      { deed: 'reply', kind: 'reply', subject: '{name} (@{handle}) replied to {any}', body: words, link: post },
      { deed: 'reply', kind: 'reply', subject: '{name} replied to {any}', link: post },
      { deed: 'mention', kind: 'mention', subject: '{name} (@{handle}) mentioned you{any}', body: words, link: post },
      { deed: 'mention', kind: 'mention', subject: '{name} mentioned you{any}', link: post },
      { deed: 'quote', kind: 'quote', subject: '{name} (@{handle}) quoted {any}', body: words, link: post },
      { deed: 'like', kind: 'reaction', subject: '{name} (@{handle}) liked {any}', link: post },
      { deed: 'like', kind: 'reaction', subject: '{name} liked your {any}', link: post },
      { deed: 'repost', kind: 'share', subject: '{name} (@{handle}) reposted {any}', link: post },
      { deed: 'repost', kind: 'share', subject: '{name} reposted your {any}', link: post },
      { deed: 'follow', kind: 'follow', subject: '{name} (@{handle}) followed you{any}' },
      { deed: 'follow', kind: 'follow', subject: '{name} (@{handle}) is now following you{any}' },
      { deed: 'follow', kind: 'follow', subject: '{name} followed you{any}' },
      { deed: 'follow', kind: 'follow', subject: '@{handle} followed you{any}' },
      { deed: 'message', kind: 'message', subject: '{name} (@{handle}) sent you a message{any}' },
      {
        deed: 'several',
        kind: 'reply',
        subject: '{any}you have {count} new notification{any}',
        body: '{name} (@{handle}) replied to {any}',
        each: true,
        link: post,
      },
      {
        deed: 'several',
        kind: 'reaction',
        subject: '{any}you have {count} new notification{any}',
        body: '{name} (@{handle}) liked {any}',
        each: true,
        link: post,
      },
      {
        deed: 'several',
        kind: 'follow',
        subject: '{any}you have {count} new notification{any}',
        body: '{name} (@{handle}) followed you',
        each: true,
      },
      ...leftAside(
        '{any}confirm your email{any}',
        '{any}password{any}',
        '{any}sign in code{any}',
        '{any}account deletion{any}',
        '{any}Terms{any}',
        '{any}PLC{any}',
      ),
    ],
    de: [
      { deed: 'reply', kind: 'reply', subject: '{name} (@{handle}) hat auf {any} geantwortet', link: post },
      { deed: 'mention', kind: 'mention', subject: '{name} (@{handle}) hat dich erwähnt{any}', link: post },
      { deed: 'follow', kind: 'follow', subject: '{name} (@{handle}) folgt dir{any}' },
    ],
    fr: [
      { deed: 'reply', kind: 'reply', subject: '{name} (@{handle}) a répondu {any}', link: post },
      { deed: 'mention', kind: 'mention', subject: '{name} (@{handle}) vous a mentionné{any}', link: post },
      { deed: 'follow', kind: 'follow', subject: '{name} (@{handle}) vous suit{any}' },
    ],
    es: [
      { deed: 'reply', kind: 'reply', subject: '{name} (@{handle}) respondió {any}', link: post },
      { deed: 'mention', kind: 'mention', subject: '{name} (@{handle}) te mencionó{any}', link: post },
      { deed: 'follow', kind: 'follow', subject: '{name} (@{handle}) te sigue{any}' },
    ],
  },
)
