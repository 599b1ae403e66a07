/** How Pinterest's notification mails read. Unverified: put together from what is known of them in public. */
import { leftAside, shippedNotices } from '../_notices/shipped.ts'

const pin = '/pin/{any}'

export const notices = shippedNotices(
  { network: 'pinterest', senders: ['pinterest.com'], personLink: '/{handle}' },
  {
    en: [
      {
        deed: 'comment',
        kind: 'reply',
        subject: '{name} commented on your {any}',
        body: '{any} commented on your {any}\n{text}\nSee {any}',
        link: pin,
      },
      { deed: 'answer', kind: 'reply', subject: '{name} replied to your comment{any}', link: pin },
      { deed: 'mention', kind: 'mention', subject: '{name} mentioned you{any}', link: pin },
      { deed: 'like', kind: 'reaction', subject: '{name} reacted to your {any}', link: pin },
      { deed: 'like', kind: 'reaction', subject: '{name} liked your {any}', link: pin },
      { deed: 'try', kind: 'reaction', subject: '{name} tried your {any}', link: pin },
      { deed: 'save', kind: 'share', subject: '{name} saved your {any}', link: pin },
      { deed: 'save', kind: 'share', subject: '{name} saved one of your Pins{any}', link: pin },
      { deed: 'save', kind: 'share', subject: '{name} and {count} others saved your {any}', link: pin },
      { deed: 'save', kind: 'share', subject: '{name} repinned your {any}', link: pin },
      { deed: 'follow', kind: 'follow', subject: '{name} is now following you{any}' },
      { deed: 'follow', kind: 'follow', subject: '{name} started following you{any}' },
      { deed: 'follow', kind: 'follow', subject: '{name} followed you{any}' },
      { deed: 'message', kind: 'message', subject: '{name} sent you a {any}' },
      { deed: 'board', kind: 'invite', subject: '{name} invited you to {any} board{any}' },
      ...leftAside(
        '{any}Pins for you{any}',
        '{any}picked for you{any}',
        '{any}more Pins {any}',
        '{any}new ideas{any}',
        '{any}inspired by {any}',
        '{any}boards for you{any}',
        '{any}trending{any}',
        '{any}popular on Pinterest{any}',
        '{any}your home feed{any}',
        '{any}login{any}',
        '{any}password{any}',
        '{any}analytics{any}',
      ),
    ],
    de: [
      { deed: 'comment', kind: 'reply', subject: '{name} hat deinen {any} kommentiert{any}', link: pin },
      { deed: 'save', kind: 'share', subject: '{name} hat deinen {any} gemerkt{any}', link: pin },
      { deed: 'follow', kind: 'follow', subject: '{name} folgt dir jetzt{any}' },
    ],
    fr: [
      { deed: 'comment', kind: 'reply', subject: '{name} a commenté votre {any}', link: pin },
      { deed: 'save', kind: 'share', subject: '{name} a enregistré votre {any}', link: pin },
      { deed: 'follow', kind: 'follow', subject: '{name} s’est abonné(e) {any}' },
    ],
    es: [
      { deed: 'comment', kind: 'reply', subject: '{name} comentó tu {any}', link: pin },
      { deed: 'save', kind: 'share', subject: '{name} guardó tu {any}', link: pin },
      { deed: 'follow', kind: 'follow', subject: '{name} ahora te sigue{any}' },
    ],
  },
)
