/** A small invented shop as interchange lines: enough people who wait for an answer to walk through a day by keyboard. */

const account = 'mastodon:@kiln@toot.example'
const day = 86_400_000
/** The last day that the file tells of. */
export const lastDay = Date.UTC(2026, 6, 20, 18)

const people = [
  'Ada Marsh',
  'Bo Quayle',
  'Cleo Nash',
  'Dev Pryce',
  'Elsie Hart',
  'Finn Rowe',
  'Greta Lund',
  'Hal Stone',
]

export function smallShop(): string {
  const lines: object[] = [
    { type: 'rapport', version: 1 },
    { type: 'account', account, name: 'Kiln & Co', kind: 'organisation', since: '2025-01-01T00:00:00Z' },
  ]
  let id = 0
  const add = (person: string, daysAgo: number, direction: string, kind: string, text: string) =>
    lines.push({
      type: 'interaction',
      id: String(++id),
      at: new Date(lastDay - daysAgo * day).toISOString(),
      account,
      direction,
      kind,
      ...(person !== '' && { with: `mastodon:@${person.split(' ')[0]?.toLowerCase()}@toot.example`, withName: person }),
      audience: kind === 'message' ? 'direct' : 'public',
      text,
    })
  for (const [at, person] of people.entries()) {
    add(person, 80 - at, 'received', 'mention', `Saw your ${at + 3} new mugs at the market, do you ship to Leeds?`)
    add(
      person,
      79 - at,
      'sent',
      'reply',
      `We do, ${person.split(' ')[0]}. Yours would go out on Thursday; the blue or the grey?`,
    )
    add(person, 40 - at, 'sent', 'message', `Has the handle held, ${person.split(' ')[0]}? You said it gets daily use.`)
    add(
      person,
      9 - at,
      'received',
      'message',
      `Could you tell me what a set of ${at + 4} bowls would cost by September?`,
    )
  }
  for (let week = 0; week < 26; week++)
    add('', week * 3 + 1, 'sent', 'post', `Kiln opened this morning, number ${week + 40}. Our glaze came out well.`)
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`
}
