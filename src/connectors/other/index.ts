/** Everything that has no network of its own here: a phone call, a fair, a forum, a letter. Logged by hand. */
import type { Connector } from '../connector.ts'

const other: Connector = {
  about: {
    network: 'other',
    title: 'Elsewhere',
    kind: 'network',
    began: '1900-01-01',
    icon: {
      path: 'M8.5 4a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM2 19.5a6.5 6.5 0 0 1 13 0zM17 7.5a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4zM16.5 19.5a8 8 0 0 0-1.7-4.9A5.2 5.2 0 0 1 22 19.5z',
      colour: '#71717a',
    },
    spell: (handle) =>
      handle
        .trim()
        .replace(/^[@\s]+/, '')
        .normalize('NFC')
        .toLowerCase(),
    missing: {
      archive: 'There is no export to read: log what happens by hand, or bring it as interchange lines.',
      account: 'There is no account to connect: log what happens by hand.',
      publish: 'There is nowhere to post to: do it in person, and log what matters here.',
    },
    cannotTell: ['Anything you do not log.'],
  },
}
export default other
