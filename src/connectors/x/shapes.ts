/** What is read of the small files of an X archive: its list, its owner, rows of likes and followers. */
import { idIn, inside, listIn, nameIn, objectIn, textIn } from './fields.ts'

export type Like = { post: string; text: string | undefined; address: string | undefined }

export function likeOf(value: unknown): Like | undefined {
  const like = inside(value, 'like')
  const post = idIn(like, 'tweetId')
  return post === undefined ? undefined : { post, text: textIn(like, 'fullText'), address: textIn(like, 'expandedUrl') }
}

/** The account's number in a row of `follower.js` or `following.js`. */
export function followerOf(value: unknown): string | undefined {
  return idIn(inside(value, 'follower') ?? inside(value, 'following'), 'accountId')
}

export type AccountFacts = {
  id: string | undefined
  name: string | undefined
  shown: string | undefined
  since: string | undefined
}

export function accountOf(value: unknown): AccountFacts {
  const account = inside(value, 'account')
  return {
    id: idIn(account, 'accountId'),
    name: nameIn(account, 'username'),
    shown: textIn(account, 'accountDisplayName'),
    since: textIn(account, 'createdAt'),
  }
}

/** `data/js/user_details.js` of the archives to 2019. */
export function detailsOf(value: unknown): AccountFacts {
  return {
    id: idIn(value, 'id'),
    name: nameIn(value, 'screen_name'),
    shown: textIn(value, 'full_name'),
    since: textIn(value, 'created_at'),
  }
}

/** A name the owner had before. */
export function formerNameOf(value: unknown): string | undefined {
  const change = inside(value, 'screenNameChange')
  return nameIn(inside(change, 'screenNameChange') ?? change, 'changedFrom')
}

export type ListedFile = { path: string; global: string | undefined; count: number | undefined }
export type Manifest = {
  id: string | undefined
  name: string | undefined
  shown: string | undefined
  madeAt: string | undefined
  /** X says itself that something is left out. */
  partial: boolean
  files: ListedFile[]
}

/** `data/manifest.js`. `undefined` where it is no list of files. */
export function manifestOf(value: unknown): Manifest | undefined {
  const types = objectIn(inside(value, 'dataTypes'))
  const user = inside(value, 'userInfo')
  const about = inside(value, 'archiveInfo')
  if (types === undefined && user === undefined) return undefined
  return {
    id: idIn(user, 'accountId'),
    name: nameIn(user, 'userName'),
    shown: textIn(user, 'displayName'),
    madeAt: textIn(about, 'generationDate'),
    partial: inside(about, 'isPartialArchive') === true || textIn(about, 'isPartialArchive') === 'true',
    files: Object.values(types ?? {}).flatMap((type) => listIn(type, 'files').flatMap(listedFile)),
  }
}

function listedFile(value: unknown): ListedFile[] {
  const path = textIn(value, 'fileName')
  return path === undefined ? [] : [{ path, global: textIn(value, 'globalName'), count: countIn(value, 'count') }]
}

/** The lists of the archives to 2019: `data/js/tweet_index.js` and `data/js/payload_details.js`. */
export function monthsOf(value: unknown): ListedFile[] {
  return (Array.isArray(value) ? value : []).flatMap((month: unknown) => {
    const path = textIn(month, 'file_name')
    return path === undefined ? [] : [{ path, global: undefined, count: countIn(month, 'tweet_count') }]
  })
}

export function madeAtOf(payload: unknown): string | undefined {
  return textIn(payload, 'created_at')
}

function countIn(value: unknown, field: string): number | undefined {
  const found = inside(value, field)
  if (typeof found === 'number') return Number.isSafeInteger(found) && found >= 0 ? found : undefined
  return typeof found === 'string' && /^\d{1,12}$/.test(found) ? Number(found) : undefined
}
