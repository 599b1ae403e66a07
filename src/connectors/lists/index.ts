/** Mailing lists: reads the subscribers that Mailchimp, Ghost, Listmonk, beehiiv and others give out as CSV. */
import type { Connector } from '../connector.ts'
import { read, recognise } from './read.ts'

const lists: Connector = {
  about: {
    network: 'lists',
    title: 'Mailing lists',
    kind: 'format',
    began: '1986-01-01',
    icon: {
      path: 'M3 5h12v1.500l-6 4-6-4zM3 8.500l6 4 6-4V16H3zM17 7h4v2h-4zM17 11h4v2h-4zM17 15h4v2h-4zM3 18h18v2H3z',
      colour: '#8a5a2b',
    },
    spell: (handle) => handle.trim().toLowerCase(),
    holds: 'Who subscribed, who left and which addresses bounced, each with its day, and the list as it stands.',
    howToExport: [
      'Mailchimp: open Audience, then All contacts, and choose Export Audience; give Rapport the zip as it is.',
      'Ghost: open Members, the menu beside the search, and choose Export all members.',
      'Listmonk: open Subscribers, then All subscribers, and choose Export.',
      'beehiiv: open Audience, then Subscribers, and choose Export.',
      'Anything else: a CSV with a column of addresses and one that says who is subscribed.',
    ],
    cannotTell: [
      'Which of your own addresses the list writes from.',
      'Who opened or clicked what: no list of subscribers says it.',
      'When somebody left, where the list keeps only that they did.',
    ],
  },
  // Several lists that one sender writes to are one readership.
  archive: { inParts: true, recognise, read },
}
export default lists
