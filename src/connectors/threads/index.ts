/** Threads: reads the copy of their information that people can ask for, where it comes without Instagram's. */
import { recognition } from '../_meta/maker.ts'
import type { Connector } from '../connector.ts'
import { notices } from './notices.ts'
import { read } from './read.ts'

const page = /^(?:https?:\/\/)?(?:www\.)?threads\.(?:com|net)\//i

const threads: Connector = {
  about: {
    network: 'threads',
    title: 'Threads',
    kind: 'network',
    began: '2023-07-05',
    handleIs: 'your user name, such as ada.makes, not the name shown above it',
    icon: {
      path: 'M7 2h10v3h-1.5v2.2l-7 2.3v1.9l7-2.3v2.5l-7 2.3v1.9l7-2.3v2.5l-5.5 1.8V19H17v3H7v-3h1.5V5H7z',
      colour: '#3f3f46',
    },
    spell(handle) {
      const bare = handle
        .trim()
        .replace(page, '')
        .replace(/^[@\s]+/, '')
      return (/^(?:name|id)\//i.test(bare) ? bare : (bare.split(/[/?#]/, 1)[0] ?? '')).normalize('NFC').toLowerCase()
    },
    profile: (handle) => (/^(?:name|id)\//.test(handle) ? undefined : `https://www.threads.com/@${handle}`),
    missing: {
      account: 'Rapport cannot connect to Threads yet: import a new export from time to time.',
      publish: 'Rapport cannot post to Threads yet: write there by hand, and log what matters here.',
    },
    holds: 'Your posts, your followers and whom you follow, with their day.',
    howToExport: [
      'Open Settings, then Account, then Download or transfer your information: it leads to the Accounts Centre.',
      'Choose Create export, your Threads profile, Export to device, the whole time, and the format JSON.',
      'Threads writes to you when the file is ready. Give Rapport the zip as it is: where it is one of Instagram’s, both are read.',
    ],
    exportHours: 24,
    cannotTell: [
      'Who answered, liked, reposted or mentioned you.',
      'Whom you answered.',
      'What you reposted.',
      'When somebody stopped following you.',
    ],
  },
  archive: { inParts: true, recognise: (archive) => recognition(archive, 'threads'), read },
  notices,
}
export default threads
