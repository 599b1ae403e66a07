/** Pinterest: its name, its mark and the spelling of its handles. Nothing of it can be read or posted to yet. */
import type { Connector } from '../connector.ts'
import { notices } from './notices.ts'

const page = /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?pinterest\.[a-z.]{2,6}\//i

const pinterest: Connector = {
  about: {
    network: 'pinterest',
    title: 'Pinterest',
    kind: 'network',
    began: '2010-03-01',
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
      archive: 'Rapport does not read Pinterest’s export yet.',
      account: 'Rapport cannot connect to Pinterest yet.',
      publish: 'Rapport cannot post to Pinterest yet: pin there by hand, and log what matters here.',
    },
    howToExport: [
      'Open Settings, then Privacy and data.',
      'Under Request your data choose Start request; Pinterest writes to you within about two days.',
      'Keep the HTML file: Rapport will read it once it can.',
    ],
    cannotTell: ['From whom you repinned something.', 'Who repinned, liked or commented on what you pinned.'],
  },
  notices,
}
export default pinterest
