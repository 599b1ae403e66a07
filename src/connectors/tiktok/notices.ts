/** How TikTok's notification mails read. Unverified: put together from what is known of them in public. */
import { leftAside, shippedNotices } from '../_notices/shipped.ts'

const video = '/@{any}/video/{any} /@{any}/photo/{any}'

export const notices = shippedNotices(
  {
    network: 'tiktok',
    senders: ['tiktok.com'],
    personLink: '/@{handle}',
    owner:
      'This email was sent to @{owner}.{any}\nThis email was generated for @{owner}{any}\nThis email was generated for {owner}.{any}',
  },
  {
    en: [
      {
        deed: 'comment',
        kind: 'reply',
        subject: '{name} commented on your {any}',
        body: '{any} commented{any}: {text}',
        link: video,
      },
      { deed: 'comment', kind: 'reply', subject: '{name} commented: {text}', link: video },
      {
        deed: 'answer',
        kind: 'reply',
        subject: '{name} replied to your comment{any}',
        body: '{any} replied to your comment{any}: {text}',
        link: video,
      },
      {
        deed: 'mention',
        kind: 'mention',
        subject: '{name} mentioned you in a {any}',
        body: '{any} mentioned you in a {any}: {text}',
        link: video,
      },
      { deed: 'mention', kind: 'mention', subject: '{name} tagged you in a {any}', link: video },
      { deed: 'like', kind: 'reaction', subject: '{name} liked your {any}', link: video },
      { deed: 'like', kind: 'reaction', subject: '{name} and {count} others liked your {any}', link: video },
      { deed: 'repost', kind: 'share', subject: '{name} reposted your {any}', link: video },
      { deed: 'follow', kind: 'follow', subject: '{name} started following you{any}' },
      { deed: 'follow', kind: 'follow', subject: '{name} is now following you{any}' },
      { deed: 'message', kind: 'message', subject: '{name} sent you a message{any}' },
      { deed: 'message', kind: 'message', subject: '{name} just sent you a message{any}' },
      ...leftAside(
        '{any}verification code{any}',
        '{any}is LIVE{any}',
        '{any}posted{any}',
        '{any}new video{any}',
        '{any}you may know{any}',
        '{any}recommended{any}',
        '{any}trending{any}',
        '{any}login{any}',
        '{any}log in{any}',
        '{any}password{any}',
        '{any}Shop{any}',
        '{any}left something behind{any}',
      ),
    ],
    de: [
      { deed: 'comment', kind: 'reply', subject: '{name} hat dein Video kommentiert{any}', link: video },
      { deed: 'mention', kind: 'mention', subject: '{name} hat dich in einem {any} erwähnt{any}', link: video },
      { deed: 'like', kind: 'reaction', subject: '{name} gefällt dein {any}', link: video },
      { deed: 'follow', kind: 'follow', subject: '{name} folgt dir jetzt{any}' },
      { deed: 'message', kind: 'message', subject: '{name} hat dir eine Nachricht gesendet{any}' },
    ],
    fr: [
      { deed: 'comment', kind: 'reply', subject: '{name} a commenté ta vidéo{any}', link: video },
      { deed: 'mention', kind: 'mention', subject: '{name} t’a mentionné{any}', link: video },
      { deed: 'like', kind: 'reaction', subject: '{name} a aimé ta vidéo{any}', link: video },
      { deed: 'follow', kind: 'follow', subject: '{name} a commencé à te suivre{any}' },
      { deed: 'message', kind: 'message', subject: '{name} t’a envoyé un message{any}' },
    ],
    es: [
      { deed: 'comment', kind: 'reply', subject: '{name} comentó tu video{any}', link: video },
      { deed: 'mention', kind: 'mention', subject: '{name} te mencionó en {any}', link: video },
      { deed: 'like', kind: 'reaction', subject: 'A {name} le gustó tu video{any}', link: video },
      { deed: 'follow', kind: 'follow', subject: '{name} comenzó a seguirte{any}' },
      { deed: 'message', kind: 'message', subject: '{name} te envió un mensaje{any}' },
    ],
  },
)
