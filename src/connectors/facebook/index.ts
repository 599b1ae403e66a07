/** Facebook: its name, its mark and the spelling of its handles. Nothing of it can be read or posted to yet. */
import type { Connector } from '../connector.ts'

const page = /^(?:https?:\/\/)?(?:www\.|m\.|web\.)?(?:facebook|fb)\.com\//i

const facebook: Connector = {
  about: {
    network: 'facebook',
    title: 'Facebook',
    aliases: ['fb'],
    kind: 'network',
    began: '2004-02-04',
    icon: {
      path: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20zM13.3 20v-6.6h2.3l.4-2.8h-2.7V9.2c0-.9.4-1.4 1.5-1.4H16V5.3c-.4-.1-1-.1-1.7-.1-2.4 0-3.9 1.4-3.9 3.9v1.5H8v2.8h2.4V20z',
      colour: '#1967d2',
    },
    spell(handle) {
      const bare = handle
        .trim()
        .replace(page, '')
        .replace(/^[@\s]+/, '')
      const number = /^profile\.php\?(?:.*&)?id=(\d+)/i.exec(bare)
      if (number !== null) return `id/${number[1]}`
      // A name may hold a `#` and a number, which tells two people of one name apart.
      return (/^name\//i.test(bare) ? bare : bare.replace(/[?#].*$/, '').replace(/\/$/, ''))
        .normalize('NFC')
        .toLowerCase()
    },
    profile: (handle) =>
      handle.startsWith('name/') ? undefined : `https://www.facebook.com/${handle.replace(/^id\//, '')}`,
    missing: {
      archive: 'Rapport does not read Facebook’s export yet.',
      account: 'Rapport cannot connect to Facebook yet.',
      publish: 'Rapport cannot post to Facebook yet: write there by hand, and log what matters here.',
    },
    howToExport: [
      'Open Settings & privacy, then Settings, then Accounts Centre.',
      'Choose Your information and permissions, then Export your information, then Create export.',
      'Choose your profile, Export to device, the whole time, and the format JSON (not HTML).',
      'Facebook writes to you when the files are ready. Keep the zips: Rapport will read them once it can.',
    ],
    cannotTell: [
      'Who reacted to or commented on what you posted.',
      'Who tagged you, and who removed you as a friend.',
      'Which of two people of one name it was: the export has names, no addresses.',
    ],
  },
}
export default facebook
