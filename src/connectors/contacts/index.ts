/** Address books: reads vCard files of any age, and the contacts that Google and Outlook give out as CSV. */
import type { Connector } from '../connector.ts'
import { read, recognise } from './read.ts'

const contacts: Connector = {
  about: {
    network: 'contacts',
    title: 'Contacts',
    kind: 'format',
    began: '1995-01-01',
    icon: {
      path: 'M5 2h14a1 1 0 0 1 1 1v18a1 1 0 0 1-1 1H5zM12 6a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM7 18a5 5 0 0 1 10 0zM2 6h2v2H2zM2 11h2v2H2zM2 16h2v2H2z',
      colour: '#4d6b50',
    },
    spell: (handle) => handle.trim().toLowerCase(),
    holds:
      'People with their names, addresses, profiles on networks, birthdays, labels and notes. vCard 2.1, 3 and 4, Google and Outlook CSV. Cards that share an address become one person.',
    howToExport: [
      'Google: open contacts.google.com, choose Export, and Google CSV or vCard.',
      'iCloud: open icloud.com/contacts, select all, and choose Export vCard.',
      'Outlook: open People, choose Manage contacts, then Export contacts.',
      'Thunderbird, Android and others: choose Export and the format vCard (.vcf).',
    ],
    cannotTell: [
      'Anything that happened between you: an address book tells only who somebody is.',
      'When you met, unless you wrote it down.',
    ],
  },
  archive: { givesWay: true, recognise, read },
}
export default contacts
