/** Files of an export that are not read: the private ones, and those nobody knows, told folder by folder. */
import type { ArchiveEntry } from '../../tools/archive/archive.ts'
import type { Skipped } from '../connector.ts'

/** Sign-ins, places, searches, advertising, devices, faces, payments, address books: never opened. */
const privateFolders = new RegExp(
  `(?:^|/)(?:${[
    'ads?_[^/]*|[^/]*advert[^/]*|apps_and_websites[^/]*|security_and_login[^/]*|logged_information|preferences|device[^/]*|location[^/]*',
    'face_recognition|facial[^/]*|about_you|search(?:_history)?|recent_searches?|your_topics|your_places|payment[^/]*|facebook_payments',
    'shopping|monetization|other_personal_information|autofill_information|contacts|your_interactions[^/]*|past_[^/]*insights',
    'voting[^/]*|journalist[^/]*|your_problem_reports|facebook_support|link_history|ai|avatars[^/]*|ads|information_about_you',
  ].join('|')})/`,
  'i',
)
const privateFiles =
  /(?:^|\/)(?:autofill_information|[^/]*search[^/]*|[^/]*login[^/]*|[^/]*location[^/]*|[^/]*_(?:viewed|seen|watched)|(?:viewed|watched)_[^/]*|[^/]*(?:address_books|imported_contacts|synced_contacts|phone_number)[^/]*|secret_conversations|cookies[^/]*)\.(?:json|html?)$/i

export const leftAlone = 'left alone on purpose'

export function isPrivate(path: string): boolean {
  return privateFolders.test(path) || privateFiles.test(path)
}

/** What somebody sent as a file may be called as a file of the export is. */
const attachment = /(?:^|\/)(?:inbox|archived_threads|filtered_threads|message_requests|e2ee_cutover)\/[^/]+\/[^/]+\//

/** Whether it could hold anything that happened: pictures, films and empty places of files do not. */
export function isData({ path, size }: ArchiveEntry): boolean {
  if (!/\.(?:json|html?)$/i.test(path) || size === 0) return false
  return !attachment.test(path) && !/(?:^|\/)(?:index|start_here)\.html?$/i.test(path)
}

/** One item for each folder and reason. */
export function asideItems(aside: Iterable<{ path: string; reason: string }>): Skipped[] {
  const counted = new Map<string, Skipped>()
  for (const { path, reason } of aside) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const known = counted.get(`${folder} ${reason}`)
    if (known === undefined) counted.set(`${folder} ${reason}`, { type: 'skipped', entry: path, reason, count: 1 })
    else {
      known.count++
      known.entry = folder
    }
  }
  return [...counted.values()]
}
