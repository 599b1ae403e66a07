/** Bluesky: its name, its mark and the spelling of its handles. Nothing of it can be read or posted to yet. */
import type { Connector } from '../connector.ts'

const page = /^(?:https?:\/\/)?(?:www\.)?bsky\.app\/profile\/|^at:\/\//i

const bluesky: Connector = {
  about: {
    network: 'bluesky',
    title: 'Bluesky',
    aliases: ['bsky'],
    kind: 'network',
    began: '2022-11-17',
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
      archive: 'Rapport does not read Bluesky’s export yet.',
      account: 'Rapport cannot connect to a Bluesky account yet.',
      publish: 'Rapport cannot post to Bluesky yet: write there by hand, and log what matters here.',
    },
    howToExport: [
      'Open Settings, then Account.',
      'Choose Export my data, then Download CAR file.',
      'Keep the file: Rapport will read it once it can.',
    ],
    cannotTell: [
      'Who follows you, and who stopped.',
      'Who mentioned you, liked or reposted what you wrote.',
      'Your chats: Bluesky exports them separately.',
      'The handles of the people you talk to: the file has only their lasting ids.',
    ],
  },
}
export default bluesky
