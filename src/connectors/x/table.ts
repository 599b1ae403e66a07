/** `tweets.csv` of the archives to 2019, where the months are not there: the same posts with fewer fields. */
import type { CsvRow } from '../../tools/read/index.ts'

/** A row in the form in which the months have a post. */
export function postInRow(row: CsvRow['row']): unknown {
  const text = row.text ?? ''
  return {
    id_str: row.tweet_id,
    created_at: row.timestamp,
    text,
    in_reply_to_status_id_str: row.in_reply_to_status_id,
    in_reply_to_user_id_str: row.in_reply_to_user_id,
    entities: { user_mentions: mentionsIn(text), urls: linksIn(text, row.expanded_urls ?? '') },
    ...(row.retweeted_status_id ? { retweeted_status: sharedIn(row, text) } : {}),
  }
}

/** The table has no list of those mentioned; X itself finds them in the text by this rule. */
function mentionsIn(text: string): { screen_name: string }[] {
  const names = text.slice(0, 1000).matchAll(/(?<![\w@/])@(\w{1,15})(?![\w@])/g)
  return Array.from(names, ([, screen_name = '']) => ({ screen_name }))
}

/** Short links and long ones are in one order; where their numbers differ nobody knows which is which. */
function linksIn(text: string, written: string): { url: string; expanded_url: string | undefined }[] {
  const short = text.match(/https?:\/\/t\.co\/\w+/g) ?? []
  const long = [...new Set(written.split(/,(?=https?:)/).filter((address) => address !== ''))]
  return short.length === long.length ? short.map((url, i) => ({ url, expanded_url: long[i] })) : []
}

function sharedIn(row: CsvRow['row'], text: string): unknown {
  const [prefix = '', name] = /^RT @(\w{1,50}): ?/.exec(text) ?? []
  return {
    id_str: row.retweeted_status_id,
    text: text.slice(prefix.length),
    user: { id_str: row.retweeted_status_user_id, screen_name: name },
  }
}
