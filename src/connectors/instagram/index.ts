/** Instagram: reads the copy of their information that people can ask for, the part of Threads in it included. */
import { recognition } from '../_meta/maker.ts'
import type { Connector } from '../connector.ts'
import { profile, spell } from './address.ts'
import { notices } from './notices.ts'
import { read } from './read.ts'

const instagram: Connector = {
  about: {
    network: 'instagram',
    title: 'Instagram',
    aliases: ['ig'],
    kind: 'network',
    began: '2010-10-06',
    handleIs: 'your user name, such as ada.makes, not the name shown above it',
    icon: {
      path: 'M8 3h8a5 5 0 0 1 5 5v8a5 5 0 0 1-5 5H8a5 5 0 0 1-5-5V8a5 5 0 0 1 5-5zM8 5a3 3 0 0 0-3 3v8a3 3 0 0 0 3 3h8a3 3 0 0 0 3-3V8a3 3 0 0 0-3-3zM12 7.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM16.8 6a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4z',
      colour: '#c1358a',
    },
    spell,
    profile,
    missing: {
      account: 'Rapport cannot connect to Instagram yet: import a new export from time to time.',
      publish: 'Rapport cannot post to Instagram yet: write there by hand, and log what matters here.',
    },
    holds:
      'Followers and followed with their day, requests both ways, whom you stopped following, your posts, stories and reels, comments, likes and story likes with whose they were, and messages both ways. JSON of every layout since 2020, and of the HTML export the lists, likes, comments and messages. The part of Threads in it is read as an account of its own.',
    howToExport: [
      'Open Settings, then Accounts Centre.',
      'Choose Your information and permissions, then Export your information, then Create export.',
      'Choose your profile, Export to device, the whole time (a shorter one cuts the list of followers), and the format JSON.',
      'Instagram writes to you when the files are ready. Give Rapport all the zips at once, as they are.',
    ],
    exportHours: 24,
    cannotTell: [
      'Who liked, commented on, mentioned or viewed you.',
      'When somebody stopped following you.',
      'The user names behind your messages: the export has only the names shown.',
    ],
  },
  archive: { inParts: true, besides: 'threads', recognise: (archive) => recognition(archive, 'instagram'), read },
  notices,
}
export default instagram
