/** Pinterest: reads the pins of the page that it makes of an account's data. */
import type { Connector } from '../connector.ts'
import { recognise } from './files.ts'
import { notices } from './notices.ts'
import { read } from './read.ts'

const page = /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?pinterest\.[a-z.]{2,6}\//i

const pinterest: Connector = {
  about: {
    network: 'pinterest',
    title: 'Pinterest',
    kind: 'network',
    began: '2010-03-01',
    handleIs: 'the part of your profile’s address behind pinterest.com/, such as adamakes',
    icon: {
      path: 'M12 2a6.5 6.5 0 0 1 1.3 12.87V18L12 22l-1.3-4v-3.13A6.5 6.5 0 0 1 12 2zM10 6a2.2 2.2 0 1 0 0 4.4A2.2 2.2 0 0 0 10 6z',
      colour: '#c8232c',
    },
    spell(handle) {
      const bare = handle
        .trim()
        .replace(page, '')
        .replace(/^[@\s]+/, '')
      return (/^(?:name|id)\//i.test(bare) ? bare : (bare.split(/[/?#]/, 1)[0] ?? '')).normalize('NFC').toLowerCase()
    },
    profile: (handle) => (/^(?:name|id)\//.test(handle) ? undefined : `https://www.pinterest.com/${handle}/`),
    missing: {
      account: 'Rapport cannot connect to Pinterest yet: import a new export from time to time.',
      publish: 'Rapport cannot post to Pinterest yet: pin there by hand, and log what matters here.',
    },
    holds: 'Your pins, with board and time: your own as posts, others’ as shares.',
    howToExport: [
      'Log in to Pinterest in a browser, open Settings, then Privacy and data.',
      'Under Request your data choose Start request.',
      'Pinterest writes to you within about two days, with a link to the file.',
      'Give Rapport the file as it is.',
    ],
    exportHours: 48,
    cannotTell: [
      'From whom you repinned something.',
      'Who repinned, liked or commented on what you pinned.',
      'Who follows you: of the other sections of the file nothing is known yet, so Rapport names them and leaves them.',
    ],
  },
  archive: { recognise, read },
  notices,
}
export default pinterest
