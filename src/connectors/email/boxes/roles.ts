/** What the place of a mail says about it: that it was sent, thrown away, never finished. */
import { folderNames } from './folder-names.ts'

/** `other`: an inbox, an archive, a folder of the user's own. */
export type Role = keyof typeof folderNames | 'other'

const roles = new Map<string, Role>()
for (const role of ['sent', 'spam', 'trash', 'drafts', 'chats'] as const)
  for (const name of folderNames[role].flat()) roles.set(name, role)

export function roleOfName(name: string): Role {
  return roles.get(plain(fromImap(name))) ?? 'other'
}

/**
 * The innermost folder that has a meaning: `Sent.sbd/2024` is as sent as `Sent`. Thunderbird's `.sbd`, Apple's `.mbox` and
 * the dots of Maildir are no part of the names.
 */
export function roleOfPath(path: string): Role {
  let role: Role = 'other'
  for (const segment of path.split('/'))
    for (const name of [segment, ...segment.split('.')]) {
      const found = roleOfName(name.replace(/\.(?:mbox|mbx|sbd|eml|emlx)$/i, ''))
      // A folder of that name is the user's own; only Gmail's label means its chats.
      if (found !== 'other' && found !== 'chats') role = found
    }
  return role
}

/** Of several labels the one that keeps a mail out counts before `sent`. */
export function roleOfLabels(labels: string): Role {
  const found = new Set(labels.split(',').map((label) => roleOfName(label.replaceAll('"', ''))))
  for (const role of ['spam', 'trash', 'drafts', 'chats', 'sent'] as const) if (found.has(role)) return role
  return 'other'
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** IMAP writes `Entwürfe` as `Entw&APw-rfe`, and mail programs name their files so. */
function fromImap(name: string): string {
  if (!name.includes('&')) return name
  return name.replace(/&([A-Za-z0-9+,]*)-/g, (_, coded: string) => {
    if (coded === '') return '&'
    const bytes = Buffer.from(coded.replaceAll(',', '/'), 'base64')
    let text = ''
    for (let at = 0; at + 1 < bytes.length; at += 2) text += String.fromCharCode(bytes.readUInt16BE(at))
    return text.toWellFormed()
  })
}
