/** Facebook: reads the copy of their information that people can ask for. */
import { recognition } from '../_meta/maker.ts'
import type { Connector } from '../connector.ts'
import { profile, spell } from './address.ts'
import { notices } from './notices.ts'
import { read } from './read.ts'

const facebook: Connector = {
  about: {
    network: 'facebook',
    title: 'Facebook',
    aliases: ['fb'],
    kind: 'network',
    began: '2004-02-04',
    handleIs: 'the part of your profile’s address behind facebook.com/, such as ada.lovelace',
    icon: {
      path: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20zM13.3 20v-6.6h2.3l.4-2.8h-2.7V9.2c0-.9.4-1.4 1.5-1.4H16V5.3c-.4-.1-1-.1-1.7-.1-2.4 0-3.9 1.4-3.9 3.9v1.5H8v2.8h2.4V20z',
      colour: '#1967d2',
    },
    spell,
    profile,
    missing: {
      account: 'Rapport cannot connect to Facebook yet: import a new export from time to time.',
      publish: 'Rapport cannot post to Facebook yet: write there by hand, and log what matters here.',
    },
    holds:
      'Friends with their day, friend requests both ways, your posts, comments, group posts and reactions with whom they were for where a sentence names them, messages both ways with reactions, pokes, and the pages and people you follow. JSON of every layout since 2018; of the HTML export friends, requests, follows, comments, reactions and messages, and in it the rest is left out with the reason. The separate export of encrypted chats is read as well.',
    howToExport: [
      'Open Settings & privacy, then Settings, then Accounts Centre.',
      'Choose Your information and permissions, then Export your information, then Create export.',
      'Choose your profile, Export to device, the whole time, and the format JSON (not HTML).',
      'Facebook writes to you when the files are ready. Give Rapport all the zips at once, as they are.',
      'End-to-end encrypted chats are not in it: in Messenger choose Privacy & safety, then End-to-end encrypted chats, then Message storage, then Download secure storage data, and give Rapport that zip as well.',
    ],
    exportHours: 24,
    cannotTell: [
      'Who reacted to or commented on what you posted.',
      'Who tagged you, and who removed you as a friend.',
      'Which of two people of one name it was: the export has names, no addresses.',
      'Who asked, of a friendship made.',
      'When somebody reacted to a message.',
    ],
  },
  archive: { inParts: true, recognise: (archive) => recognition(archive, 'facebook'), read },
  notices,
}
export default facebook
