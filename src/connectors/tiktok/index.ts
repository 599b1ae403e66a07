/** TikTok: reads the copy of their data that members can ask for, as JSON or as text. */
import type { Connector } from '../connector.ts'
import { recognise } from './files.ts'
import { notices } from './notices.ts'
import { read } from './read.ts'

const page = /^(?:https?:\/\/)?(?:www\.|m\.)?tiktok\.com\//i

const tiktok: Connector = {
  about: {
    network: 'tiktok',
    title: 'TikTok',
    kind: 'network',
    // musical.ly, whose accounts and videos it took over, opened then.
    began: '2014-08-01',
    handleIs: 'the name behind @, such as @ada.makes',
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
      account: 'Rapport cannot connect to TikTok yet: import a new export from time to time.',
      publish: 'Rapport cannot post to TikTok yet: post there by hand, and log what matters here.',
    },
    holds:
      'Followers and followed with their day, messages both ways, your videos, your comments and likes. JSON and TXT of every layout since 2022.',
    howToExport: [
      'Open your profile, then the menu, Settings and privacy, Account, Download your data.',
      'Choose All data and the file format JSON, then Request data.',
      'It takes up to some days. Come back to the same page, choose the tab Download data, then Download within four days.',
      'Give Rapport the zip as it is.',
    ],
    exportHours: 72,
    cannotTell: [
      'Whose video you liked, shared or commented on, save where a link names it.',
      'Who liked, commented on or shared yours.',
      'Who stopped following you, and when.',
      'To whom you sent videos on.',
      'When you joined.',
    ],
  },
  archive: { recognise, read },
  notices,
}
export default tiktok
