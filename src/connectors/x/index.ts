/** X (Twitter until 2023): reads the archive that X makes of an account. */
import type { Connector } from '../connector.ts'
import { recognise } from './files.ts'
import { notices } from './notices.ts'
import { read } from './read.ts'

const page = /^(?:https?:\/\/)?(?:www\.|mobile\.|m\.)?(?:x|twitter)\.com\//i
const numbered = /^(?:i\/user\/|intent\/user\?(?:.*&)?user_id=|id\/)(\d+)/i

const x: Connector = {
  about: {
    network: 'x',
    title: 'X',
    aliases: ['twitter'],
    kind: 'network',
    began: '2006-03-21',
    handleIs: 'the name behind @, such as @ada',
    icon: {
      path: 'M4 3h4.2l4 5.8L17 3h2.7l-6.3 7.500L21 21h-4.200l-4.500-6.600L6.600 21H4l7-8.300z',
      colour: '#2b2f36',
    },
    spell(handle) {
      const bare = handle
        .trim()
        .replace(page, '')
        .replace(/^[@\s]+/, '')
      const number = numbered.exec(bare)
      if (number !== null) return `id/${number[1]}`
      return (/^name\//i.test(bare) ? bare : (bare.split(/[/?#]/, 1)[0] ?? '')).normalize('NFC').toLowerCase()
    },
    profile(handle) {
      if (handle.startsWith('name/')) return undefined
      return `https://x.com/${handle.replace(/^id\//, 'i/user/')}`
    },
    missing: {
      account: 'Rapport cannot connect to X yet: import a new archive from time to time.',
      publish: 'Rapport cannot post to X yet: write there by hand, and log what matters here.',
    },
    exportHours: 24,
    holds:
      'Your own posts, answers, reposts and quotes with their time; messages both ways and in groups, with reactions to them; what you liked, without time or author; followers and followed as bare numbers. Archives of every generation since 2010 are read, whole, in several parts, or one file alone.',
    howToExport: [
      'Open x.com in a browser and choose More, then Settings and privacy.',
      'Choose Your account, then Download an archive of your data, and confirm with your password and a code.',
      'Choose Request archive. X tells you by mail and in the app when it is ready, which takes a day or more.',
      'Come back to the same page, choose Download archive, and give Rapport the zip as it is; where there are several, give them together.',
    ],
    cannotTell: [
      'Who mentioned, answered, liked or reposted you.',
      'When you liked something, and whose it was.',
      'The names of your followers and when they came, and who stopped following.',
      'The name of somebody you only exchanged messages with, until a post of yours names them.',
      'The words of encrypted chats, and with whom you had calls.',
    ],
  },
  archive: { inParts: true, recognise, read },
  notices,
}
export default x
