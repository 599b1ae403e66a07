/** E-mail: reads mailboxes, and what the networks wrote to them about the deeds of others. */
import { fromBatches } from '../../tools/batches.ts'
import type { Connector } from '../connector.ts'
import { readBatches } from './read.ts'
import { recognise } from './recognise.ts'

const email: Connector = {
  about: {
    network: 'email',
    title: 'E-mail',
    aliases: ['mail', 'e-mail'],
    kind: 'network',
    began: '1971-10-01',
    handleIs: 'your mail address, such as ada@shop.example',
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
      account: 'Rapport cannot connect to a mailbox yet: give it a copy of the mailbox from time to time.',
      publish: 'Rapport cannot send mail: write it in your mail program, and log what matters here.',
    },
    holds:
      'Mails both ways with their threads, bounces, and the notifications that networks sent you: these become what people did towards you on LinkedIn, X, Facebook, Instagram, Threads, TikTok, Pinterest, Mastodon and Bluesky. Newsletters, automatic mails, spam, drafts and what networks send without a person in it are left out and counted. The wordings of notifications ship unverified: what none of them reads is shown on the page Sources, where you point at who did what, and such mails are read from then on. An mbox of any size, several at once, Maildir, and the folders of Thunderbird and Apple Mail.',
    howToExport: [
      'Gmail: open takeout.google.com, choose Deselect all, then Mail, and Create export. Give Rapport the zip as it is; it tells sent mails, spam and drafts apart by your labels.',
      'Thunderbird: open Help, More troubleshooting information, then Profile folder, Open folder. Give Rapport the folder Mail (or ImapMail) inside it, or one of its files without an ending, such as Inbox and Sent.',
      'Apple Mail: choose a mailbox, then Mailbox, Export mailbox. Do the same for Sent, and give Rapport the folder they are in.',
      'Outlook has no such export: add your account to Thunderbird (it is free), let it fetch your mail, and take it from there. Mails dragged out of new Outlook as .eml files can be read as well.',
      'A mail server’s own folder (Maildir) can be read as it is.',
      'Give inbox and sent mails together: Rapport tells by the sent ones which address is yours.',
    ],
    cannotTell: [
      'Whether somebody read what you sent.',
      'Mails you deleted, and mails of folders you did not give.',
      'Who got a mail in blind copy.',
      'What networks did not write to you about: each can be told to send no mails.',
    ],
  },
  archive: {
    inParts: true,
    afterOthers: true,
    readsNotices: true,
    recognise,
    read: (archive, context) => fromBatches(readBatches(archive, context)),
  },
}
export default email
