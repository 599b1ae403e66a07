/** TikTok: its name, its mark and the spelling of its handles. Nothing of it can be read or posted to yet. */
import type { Connector } from '../connector.ts'
import { notices } from './notices.ts'

const page = /^(?:https?:\/\/)?(?:www\.|m\.)?tiktok\.com\//i

const tiktok: Connector = {
  about: {
    network: 'tiktok',
    title: 'TikTok',
    kind: 'network',
    // musical.ly, whose accounts and videos it took over, opened then.
    began: '2014-08-01',
    icon: {
      path: 'M12.5 3h3.3a5 5 0 0 0 4.7 4.5v3.3a8 8 0 0 1-4.7-1.6v6.3a6 6 0 1 1-6-6v3.3a2.7 2.7 0 1 0 2.7 2.7z',
      colour: '#0f7f86',
    },
    spell(handle) {
      const bare = handle
        .trim()
        .replace(page, '')
        .replace(/^[@\s]+/, '')
      return (/^(?:name|id)\//i.test(bare) ? bare : (bare.split(/[/?#]/, 1)[0] ?? '')).normalize('NFC').toLowerCase()
    },
    profile: (handle) => (/^(?:name|id)\//.test(handle) ? undefined : `https://www.tiktok.com/@${handle}`),
    missing: {
      archive: 'Rapport does not read TikTok’s export yet.',
      account: 'Rapport cannot connect to TikTok yet.',
      publish: 'Rapport cannot post to TikTok yet: post there by hand, and log what matters here.',
    },
    howToExport: [
      'Open your profile, the menu, then Settings and privacy, then Account, then Download your data.',
      'Choose All data and the format JSON, then Request data.',
      'Some days later choose Download on the same page, under Download data. Keep the zip: Rapport will read it once it can.',
    ],
    cannotTell: [
      'Whose video you liked, shared or commented on.',
      'Who liked, commented on or shared yours.',
      'When somebody stopped following you.',
    ],
  },
  notices,
}
export default tiktok
