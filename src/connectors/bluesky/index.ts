/** Bluesky: reads the repository an account lives in, and the chats that are exported beside it. */
import type { Connector } from '../connector.ts'
import { recognise } from './files.ts'
import { notices } from './notices.ts'
import { read } from './read.ts'

const page = /^(?:https?:\/\/)?(?:www\.)?bsky\.app\/profile\/|^at:\/\//i

const bluesky: Connector = {
  about: {
    network: 'bluesky',
    title: 'Bluesky',
    aliases: ['bsky'],
    kind: 'network',
    began: '2022-11-17',
    handleIs: 'your handle, such as ada.bsky.social',
    icon: {
      path: 'M12 10.4C10.7 7 7.2 3.8 3.6 3.6c-.9 3.2-.4 7.6 3.2 8.7-3 .3-3.6 2.8-1.7 5 2.9 2.8 5.5.7 6.9-3.6 1.4 4.3 4 6.4 6.9 3.6 1.9-2.2 1.3-4.7-1.7-5 3.6-1.1 4.1-5.5 3.2-8.7-3.6.2-7.1 3.4-8.4 6.8z',
      colour: '#1276e8',
    },
    spell: (handle) =>
      (
        handle
          .trim()
          .replace(page, '')
          .replace(/^[@\s]+/, '')
          .split(/[/?#]/, 1)[0] ?? ''
      ).toLowerCase(),
    profile: (handle) => `https://bsky.app/profile/${handle}`,
    missing: {
      account: 'Rapport cannot connect to a Bluesky account yet: import a new file from time to time.',
      publish: 'Rapport cannot post to Bluesky yet: write there by hand, and log what matters here.',
    },
    holds:
      'Your posts, answers, quotes, likes, reposts and follows with their time, and from the file of chats your messages both ways. Only what the repository holds at that time counts; what was deleted in it does not.',
    howToExport: [
      'Open Settings, then Account, and choose Export my data.',
      'Choose Download CAR file, and give Rapport the file as it is.',
      'Choose Download chat data as well: your messages are in a file of their own.',
    ],
    besidesShow: {
      message: 'Bluesky gives your chats in a file of their own: export it as well, and import it.',
    },
    cannotTell: [
      'Who follows you, and who stopped.',
      'Who mentioned you, answered, liked or reposted what you wrote.',
      'Your chats, unless you export them as well.',
      'The handles of the people you talk to: the file has only their lasting ids, and the names you mentioned them by.',
      'What you have deleted.',
    ],
  },
  archive: { recognise, read },
  notices,
}
export default bluesky
