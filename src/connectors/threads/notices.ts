/** How notification mails of Threads read. Unverified, and seldom sent: put together from what is known of them in public. */
import { leftAside, shippedNotices } from '../_notices/shipped.ts'

const post = '/@{any}/post/{any} /t/{any}'

export const notices = shippedNotices(
  {
    network: 'threads',
    senders: ['threads.com', 'threads.net'],
    personLink: '/@{handle}',
    owner: 'This email was sent to @{owner}.{any}\nThis message was sent to @{owner}{any}',
  },
  {
    en: [
      {
        deed: 'reply',
        kind: 'reply',
        subject: '{handle} replied to your {any}',
        body: '{any} replied to your {any}\n{text}\nView on Threads{any}',
        link: post,
      },
      { deed: 'reply', kind: 'reply', subject: '{handle} replied to you{any}', link: post },
      { deed: 'reply', kind: 'reply', subject: '{handle} replied: {text}', link: post },
      {
        deed: 'mention',
        kind: 'mention',
        subject: '{handle} mentioned you{any}',
        body: '{any} mentioned you{any}\n{text}\nView on Threads{any}',
        link: post,
      },
      { deed: 'like', kind: 'reaction', subject: '{handle} liked your {any}', link: post },
      { deed: 'like', kind: 'reaction', subject: '{handle} and {count} others liked your {any}', link: post },
      { deed: 'repost', kind: 'share', subject: '{handle} reposted your {any}', link: post },
      {
        deed: 'quote',
        kind: 'quote',
        subject: '{handle} quoted your {any}',
        body: '{any} quoted your {any}\n{text}\nView on Threads{any}',
        link: post,
      },
      { deed: 'follow', kind: 'follow', subject: '{handle} followed you{any}' },
      { deed: 'follow', kind: 'follow', subject: '{handle} started following you{any}' },
      { deed: 'ask', kind: 'invite', subject: '{handle} requested to follow you{any}' },
      { deed: 'message', kind: 'message', subject: '{handle} sent you a message{any}' },
      ...leftAside(
        'See {any}',
        '{any}just posted{any}',
        '{any}posted a {any}',
        '{any}trending{any}',
        '{any}on Threads now{any}',
        '{any}suggested for you{any}',
        '{any}accepted your follow request{any}',
      ),
    ],
    de: [
      { deed: 'reply', kind: 'reply', subject: '{handle} hat auf deinen {any} geantwortet{any}', link: post },
      { deed: 'mention', kind: 'mention', subject: '{handle} hat dich erwähnt{any}', link: post },
      { deed: 'like', kind: 'reaction', subject: '{handle} gefällt dein {any}', link: post },
      { deed: 'follow', kind: 'follow', subject: '{handle} folgt dir jetzt{any}' },
    ],
    fr: [
      { deed: 'reply', kind: 'reply', subject: '{handle} a répondu à votre {any}', link: post },
      { deed: 'mention', kind: 'mention', subject: '{handle} vous a mentionné{any}', link: post },
      { deed: 'like', kind: 'reaction', subject: '{handle} a aimé votre {any}', link: post },
      { deed: 'follow', kind: 'follow', subject: '{handle} a commencé à vous suivre{any}' },
    ],
    es: [
      { deed: 'reply', kind: 'reply', subject: '{handle} respondió a tu {any}', link: post },
      { deed: 'mention', kind: 'mention', subject: '{handle} te mencionó{any}', link: post },
      { deed: 'like', kind: 'reaction', subject: 'A {handle} le gusta tu {any}', link: post },
      { deed: 'follow', kind: 'follow', subject: '{handle} comenzó a seguirte{any}' },
    ],
  },
)
