/** LinkedIn: reads the copy of their data that members can ask for. */
import type { Connector } from '../connector.ts'
import { recognise } from './files.ts'
import { notices } from './notices.ts'
import { profile, spell } from './people/handles.ts'
import { read } from './read.ts'

const linkedin: Connector = {
  about: {
    network: 'linkedin',
    title: 'LinkedIn',
    kind: 'network',
    began: '2003-05-05',
    handleIs: 'the part of your profile’s address behind linkedin.com/in/, such as ada-lovelace-12ab',
    icon: {
      path: 'M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM6.5 10v8h2.6v-8zM7.8 6a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zM11 10v8h2.6v-4.3a1.5 1.5 0 0 1 3 0V18h2.4v-4.8a3.3 3.3 0 0 0-5.4-2.5V10z',
      colour: '#1b5fa8',
    },
    spell,
    profile,
    missing: {
      account: 'Rapport cannot connect to LinkedIn yet: import a new export from time to time.',
      publish: 'Rapport cannot post to LinkedIn yet: write there by hand, and log what matters here.',
    },
    exportHours: 24,
    holds:
      'Connections with their day, messages both ways, invitations, what you shared, commented, reacted to and voted in, whom you follow, endorsements and recommendations both ways, and your notes on people. Basic and complete exports from 2021 on.',
    howToExport: [
      'On linkedin.com choose Me, then Settings & Privacy, then Data privacy.',
      'Choose Get a copy of your data, then Download larger data archive, and Request archive.',
      'LinkedIn writes to you: a first, basic part comes within minutes, the complete archive within about a day. The link works for three days.',
      'Give Rapport the complete zip as it is. The basic one holds connections, messages and invitations, and may be given first.',
    ],
    cannotTell: [
      'Who commented on, reacted to or saw what you shared.',
      'Whose posts you commented on or reacted to.',
      'Who follows you, who visited you, who declined, who removed you.',
      'Who asked, of a connection made.',
      'Whether your messages were read.',
    ],
  },
  archive: { recognise, read },
  notices,
}
export default linkedin
