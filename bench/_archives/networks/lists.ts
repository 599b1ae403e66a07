/** A Mailchimp audience: three tables with different columns, of those who get the letter, who left, and who bounced. */
import { around, type MadeFile, type Network, type Tally, upTo } from '../network.ts'
import { type Chance, chance, type Person, people } from '../words.ts'

export const lists: Network = {
  bytesEach: 150,
  form: 'zip',
  name: 'audience_export_0a1b2c3d4e.zip',
  owners: ['email:ada@shop.example'],
  growsLarge: false,
  files,
}

const before =
  'Email Address,First Name,Last Name,Company,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,'
const after = 'LEID,EUID,NOTES,TAGS'

/** Somebody who left or bounced has joined before: two interactions. */
function* files(interactions: number, tally: Tally): Generator<MadeFile> {
  const made = chance(3)
  const left = Math.round(interactions * 0.15)
  const bounced = Math.round(interactions * 0.05)
  const all = people(interactions - left - bounced)
  const [cleaned, unsubscribed, subscribed] = [
    all.slice(0, bounced),
    all.slice(bounced, bounced + left),
    all.slice(bounced + left),
  ]
  tally.add('follow', 'received', all.length)
  tally.add('unfollow', 'received', left)
  tally.add('bounce', 'received', bounced)
  yield table('subscribed', 'LAST_CHANGED,', subscribed, made, (at) => `${stamp(at)},`)
  yield table(
    'unsubscribed',
    'UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_CAMPAIGN_ID,UNSUB_REASON,UNSUB_REASON_OTHER,',
    unsubscribed,
    made,
    (at) => `${stamp(at)},"Spring, new things",a1b2c3,NORMAL,,`,
  )
  yield table(
    'cleaned',
    'CLEAN_TIME,CLEAN_CAMPAIGN_TITLE,CLEAN_CAMPAIGN_ID,',
    cleaned,
    made,
    (at) => `${stamp(at)},Autumn,d4e5f6,`,
  )
}

const stamp = (at: number) => new Date(at).toISOString().slice(0, 19).replace('T', ' ')

type End = (at: number) => string

function table(name: string, columns: string, members: readonly Person[], made: Chance, end: End): MadeFile {
  return {
    path: `${name}_members_export_0a1b2c3d4e.csv`,
    pieces: around(`${before}${columns}${after}\n`, rows(members, made, end), ''),
  }
}

function* rows(members: readonly Person[], made: Chance, end: End): Generator<string> {
  for (const at of upTo(members.length)) {
    const { handle, name } = members[at] ?? { handle: '', name: '' }
    const [first = '', ...last] = name.split(' ')
    const joined = made.moment()
    const named = made.happens(0.7)
    const place = `${(made.random() * 60).toFixed(4)},${(made.random() * 20).toFixed(4)},1,2,Europe/Berlin,DE,BE`
    const tags = made.happens(0.4) ? '"""Customers"",""Workshop 2025"""' : ''
    yield `${handle}@mail.example,${named ? first : ''},${named ? last.join(' ') : ''},,${1 + made.below(5)},${stamp(joined)},203.0.113.7,${stamp(joined + 60_000)},203.0.113.7,${place},${end(Math.min(joined + made.below(1e10), Date.UTC(2026, 9, 30)))}${made.digits(9)},${made.letters(10)},,${tags}\n`
  }
}
