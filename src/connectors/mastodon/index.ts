/** Mastodon and what speaks its language: reads the archive a server makes of an account, and its CSV lists. */
import type { Connector } from '../connector.ts'
import { profile, spell } from './address.ts'
import { recognise } from './files.ts'
import { notices } from './notices.ts'
import { read } from './read.ts'

const mastodon: Connector = {
  about: {
    network: 'mastodon',
    title: 'Mastodon',
    aliases: ['fediverse'],
    kind: 'network',
    began: '2016-03-16',
    handleIs: 'your whole handle with its server, such as @ada@toot.example',
    icon: {
      path: 'M6 3h12a4 4 0 0 1 4 4v6a4 4 0 0 1-4 4h-5l-5 4.5V17H6a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4zM6.5 13.5h2.2V9.2a1.3 1.3 0 0 1 2.6 0v2.6h1.4V9.2a1.3 1.3 0 0 1 2.6 0v4.3h2.2V9a3.4 3.4 0 0 0-5.5-2.7A3.4 3.4 0 0 0 6.5 9z',
      colour: '#5f4bd8',
    },
    spell,
    profile,
    missing: {
      account: 'Rapport cannot connect to Mastodon yet: import a new archive from time to time.',
      publish: 'Rapport cannot post to Mastodon yet: write there by hand, and log what matters here.',
    },
    holds:
      'Your own posts, answers, direct posts and boosts with their time; likes and bookmarks without time; whom you follow, from the list on the same page. Zip and tar.gz, of Mastodon and of servers that export like it.',
    howToExport: [
      'Open Preferences, then Import and export, then Data export.',
      'Choose Request your archive; your server writes to you when it is ready, and makes one every seven days at most.',
      'Download it on the same page and give Rapport the file as it is.',
      'On the same page, Follows as CSV tells whom you follow: import that file as well.',
    ],
    cannotTell: [
      'Who mentioned, answered, favourited or boosted you.',
      'Direct messages from others: the archive has your own alone.',
      'Who follows you, and who stopped.',
      'When you favourited something, and for some servers whose it was.',
    ],
  },
  archive: { recognise, read },
  notices,
}
export default mastodon
