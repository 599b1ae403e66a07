/** A complete LinkedIn export: tables, each with its own dates and its own way to escape. */
import { around, type MadeFile, type Network, type Tally, upTo } from '../network.ts'
import { type Chance, chance, oneOf, type Person, people } from '../words.ts'

const own = { name: 'Owner Example', url: 'https://www.linkedin.com/in/owner-example' }

export const linkedin: Network = {
  bytesEach: 300,
  form: 'zip',
  name: 'Complete_LinkedInDataExport_10-31-2026.zip',
  growsLarge: true,
  files,
}

function* files(interactions: number, tally: Tally): Generator<MadeFile> {
  const made = chance(2)
  const connections = Math.min(Math.round(interactions * 0.1), 30_000)
  const others = people(connections)
  const invitations = Math.round(connections / 2)
  const rest = interactions - connections - invitations
  const messages = Math.round(rest * 0.6)
  const reactions = Math.round(rest * 0.24)
  const comments = Math.round(rest * 0.11)
  const shares = rest - messages - reactions - comments
  yield table('Profile', profileHeader, ['Owner,Example,,,,"Tester, of things",,Software,,Nowhere,,,\n'])
  yield table('Email Addresses', 'Email Address,Confirmed,Primary,Updated On', [
    'ada@shop.example,Yes,Yes,"4/5/21, 9:10 AM"\n',
  ])
  yield table('Connections', connectionsHeader, connectionRows(made, others, tally))
  yield table(
    'Invitations',
    'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl',
    invitationRows(made, others, invitations, tally),
  )
  yield table('messages', messagesHeader, messageRows(made, others, messages, tally))
  yield table('Shares', 'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility', shareRows(made, shares, tally))
  yield table('Comments', 'Date,Link,Message', commentRows(made, comments, tally))
  yield table('Reactions', 'Date,Type,Link', reactionRows(made, reactions, tally))
  yield table('Ad_Targeting', 'Member Age,Company Names,Company Names', [`35,${quoted(made.text(400))},x\n`])
}

const profileHeader =
  'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers'
const connectionsHeader =
  'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On'
const messagesHeader =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT'
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const table = (name: string, header: string, rows: Iterable<string>): MadeFile => ({
  path: `${name}.csv`,
  pieces: around(`${header}\n`, rows, ''),
})

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const line = (...cells: string[]) => `${cells.map(quoted).join(',')}\n`
const urlOf = ({ handle }: Person) => `https://www.linkedin.com/in/${handle}`
/** `2026-03-17 18:03:34`. */
const stamp = (at: number) => new Date(at).toISOString().slice(0, 19).replace('T', ' ')

function* connectionRows(made: Chance, others: readonly Person[], tally: Tally): Generator<string> {
  for (const person of others) {
    const [first = '', ...last] = person.name.split(' ')
    const on = new Date(made.moment())
    const day = `${String(on.getUTCDate()).padStart(2, '0')} ${months[on.getUTCMonth()]} ${on.getUTCFullYear()}`
    const mail = made.happens(0.05) ? `${person.handle}@mail.example` : ''
    yield line(first, last.join(' '), urlOf(person), mail, made.text(2, 0).trim(), 'Head of R&D', day)
  }
  tally.add('connect', 'received', others.length)
}

function* invitationRows(made: Chance, others: readonly Person[], count: number, tally: Tally): Generator<string> {
  for (const at of upTo(count)) {
    const person = others[at]
    if (person === undefined) return
    const isSent = made.happens(0.5)
    const on = new Date(made.moment())
    const time = `${on.getUTCHours() % 12 || 12}:${String(on.getUTCMinutes()).padStart(2, '0')} ${on.getUTCHours() < 12 ? 'AM' : 'PM'}`
    const sentAt = `${on.getUTCMonth() + 1}/${on.getUTCDate()}/${String(on.getUTCFullYear()).slice(2)}, ${time}`
    const sides = isSent ? [own.name, person.name] : [person.name, own.name]
    const urls = isSent ? [own.url, urlOf(person)] : [urlOf(person), own.url]
    yield line(...sides, sentAt, made.happens(0.3) ? made.text(20) : '', isSent ? 'OUTGOING' : 'INCOMING', ...urls)
    tally.add('invite', isSent ? 'sent' : 'received')
  }
}

/** Newest first. */
function* messageRows(made: Chance, others: readonly Person[], count: number, tally: Tally): Generator<string> {
  const step = 300_000_000_000 / count
  for (const at of upTo(count)) {
    const person = oneOf(made.random, others)
    const date = `${stamp(Date.UTC(2026, 9, 30) - at * step)} UTC`
    const conversation = `2-${Buffer.from(person.handle.padEnd(18, '0')).toString('base64')}`
    const isDraft = made.happens(0.005)
    const isSent = isDraft || made.happens(0.45)
    const from = isSent ? [own.name, own.url] : [person.name, urlOf(person)]
    const to = isSent ? [person.name, urlOf(person)] : [own.name, own.url]
    const words = made.text(32)
    const content = made.happens(0.15) ? `<p class="spinmail-quill-editor__spin-break">${marked(words)}</p>` : words
    yield line(
      conversation,
      '',
      ...from,
      ...to,
      date,
      made.happens(0.05) ? made.text(4, 0) : '',
      content,
      'INBOX',
      '',
      isDraft ? 'Yes' : 'No',
    )
    if (!isDraft) tally.add('message', isSent ? 'sent' : 'received')
  }
}

const marked = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll("'", '&#39;')
    .replaceAll('\n', '</p><p class="spinmail-quill-editor__spin-break">')

function postOf(made: Chance): string {
  return `https://www.linkedin.com/feed/update/urn%3Ali%3A${made.pick(['ugcPost', 'activity', 'share'])}%3A7${made.digits(18)}`
}

function* shareRows(made: Chance, count: number, tally: Tally): Generator<string> {
  for (const _ of upTo(count)) {
    // Each line but the first begins anew, which leaves these marks.
    const words = made.text(90).replaceAll('"', "'").split('\n').join('"\n"')
    yield line(
      stamp(made.moment()),
      postOf(made),
      words,
      made.happens(0.3) ? 'https://shop.example/news' : '',
      '',
      'MEMBER_NETWORK',
    )
  }
  tally.add('post', 'sent', count)
}

/** The one table that puts a backslash before a quotation mark. */
function* commentRows(made: Chance, count: number, tally: Tally): Generator<string> {
  for (const _ of upTo(count))
    yield `${stamp(made.moment())},${postOf(made)},"${made.text(18).replaceAll('"', '\\"')}"\n`
  tally.add('reply', 'sent', count)
}

function* reactionRows(made: Chance, count: number, tally: Tally): Generator<string> {
  for (const _ of upTo(count))
    yield line(stamp(made.moment()), made.pick(['LIKE', 'LIKE', 'LIKE', 'PRAISE', 'EMPATHY', 'INTEREST']), postOf(made))
  tally.add('reaction', 'sent', count)
}
