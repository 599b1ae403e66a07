/** E-mail: its name, its mark and the spelling of addresses. No mailbox can be read or written to yet. */
import type { Connector } from '../connector.ts'

const email: Connector = {
  about: {
    network: 'email',
    title: 'E-mail',
    aliases: ['mail', 'e-mail'],
    kind: 'network',
    began: '1971-10-01',
    icon: {
      path: 'M3 5h18v1.6l-9 6.2-9-6.2zM3 9l9 6.2L21 9v10H3z',
      colour: '#6b5b3e',
    },
    spell(address) {
      const within = /<([^<>]*)>\s*$/.exec(address.trim())
      const bare = (within?.[1] ?? address).trim().replace(/^mailto:/i, '')
      return bare.replace(/\?.*$/, '').normalize('NFC').toLowerCase()
    },
    profile: (address) => (address.includes('@') ? `mailto:${address}` : undefined),
    missing: {
      archive: 'Rapport does not read mailboxes (mbox) or mailing lists yet.',
      account: 'Rapport cannot connect to a mailbox yet.',
      publish: 'Rapport cannot send mail: write it in your mail program, and log what matters here.',
    },
    howToExport: [
      'Gmail: open takeout.google.com, choose Mail only, and ask for the export.',
      'Thunderbird: choose Tools, Export, or copy the folder’s file out of your profile.',
      'Keep the mbox file: Rapport will read it once it can.',
    ],
    cannotTell: ['Whether somebody read what you sent.', 'Mails you deleted.'],
  },
}
export default email
