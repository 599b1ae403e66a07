/** Follows, likes and the counts of followers; and the day on which a crowd came for a post about wet books. */
import type { FactRecord } from '../../../connectors/record.ts'
import { accounts, type Member, memberOf } from '../cast/cast.ts'
import type { Network } from '../cast/script.ts'
import { linesOf } from '../cast/script.ts'
import { crowdTalk } from '../talk/answers.ts'
import { day, firstDay, hour } from '../time/calendar.ts'
import { type Chance, createChance } from '../time/chance.ts'
import { type Diary, happen, postBefore } from './diary.ts'
import { readTalk, sayPair } from './small-talk.ts'

/** Days ago of the crowd, and how many came on that one day. */
const crowdAgo = 56
const crowdNames = `
Aoife Tully
Bjarne Lund
Carmen Ibáñez
Dagny Holm
Eszter Varga
Frieda Wolff
Giulia Ferri
Hiroko Tan
Ilse Bakker
Jaro Novák
Katrijn De Smet
Liam O'Hara
Maeve Corrigan
Nuno Teixeira
Odile Perrin
Pilar Romero
Quinn Delaney
Rasmus Krogh
Sanna Virtanen
Tadeusz Lis
Ulla Berg
Valérie Noël
Wim Jansen
Xenia Pavlou
Yara Haddad
Zdenka Malá
Agnes Whitlow
Bernard Cole
Catriona Muir
Douglas Speirs
Edith Farnham
Frank Osei
Gerda Pohl
Hugh Merrick
Isla Petrie
Joyce Kettle
Kenji Mori
Lucille Grant
Mary-Ann Fisk
Norbert Kuhn
Orla Keane
Philippa Stead
Ragnhild Moe
Stella Marchetti
Thora Jónsdóttir
Una McGrath
Vivian Peel
Wanda Kos
Yolanda Cruz
Zachary Boone
Beryl Ashcroft
Cedric Lamont
Delphine Roux
Enid Hargreaves
Florian Beck
Gail Sumner
`

export function gather(diary: Diary, cast: readonly Member[]): void {
  for (const member of cast) {
    followQuietly(diary, member)
    like(diary, member)
  }
  crowd(diary)
}

/** Those without a story began to follow all the same. */
function followQuietly(diary: Diary, member: Member): void {
  const network = member.networks[0]
  const isTold = member.lines.some(
    (line) => 'deed' in line && (line.deed.kind === 'follow' || line.deed.kind === 'connect'),
  )
  if (isTold || member.chat + member.likes === 0 || (network !== 'i' && network !== 'f')) return
  const chance = createChance(`follow ${member.slug}`)
  happen(diary, { kind: 'follow', network, sent: false, member, at: diary.calendar.momentOf(member.from, chance) })
}

/** Likes of theirs under our posts, and of ours under what they make, spread over the time they were about. */
function like(diary: Diary, member: Member): void {
  const { calendar } = diary
  const chance = createChance(`like ${member.slug}`)
  const networks = member.networks.filter((network) => network === 'i' || network === 'f')
  if (networks.length === 0) return
  const months = (member.from - member.to) / 30
  const to = Math.max(member.to, 0.4)
  for (let count = Math.round(member.likes * months * 0.38); count > 0; count--) {
    const at = calendar.momentOf(chance.between(to, member.from), chance)
    const network = chance.pick(networks)
    const post = postBefore(diary, network, at)
    if (post) happen(diary, { kind: 'reaction', network, sent: false, member, at, inReplyTo: post.id })
  }
  for (let count = Math.round(member.liked * months * 0.65); count > 0; count--) {
    const at = calendar.momentOf(chance.between(to, member.from), chance)
    if (!calendar.isShut(at))
      happen(diary, { kind: 'reaction', network: chance.pick(networks), sent: true, member, at })
  }
}

function crowd(diary: Diary): void {
  const { calendar } = diary
  const chance = createChance('crowd')
  const said = new Map(readTalk(crowdTalk).map((pair) => [pair.topic, pair]))
  const post = postBefore(diary, 'i', calendar.midnight(crowdAgo), 'wet')
  for (const [place, name] of linesOf(crowdNames).entries()) {
    const member = memberOf({
      ...{ name, tag: chance.pick(['reads', 'papier', 'makes', 'archive', 'writes', 'at_home', 'books']), roles: [] },
      ...{ networks: ['i'], isKey: false, likes: 0, liked: 0, chat: 0, from: crowdAgo, to: 1, lines: [] },
    })
    const at = Math.floor((calendar.midnight(crowdAgo) + chance.between(5.5, 23.4) * hour) / 1000) * 1000
    happen(diary, { kind: 'follow', network: 'i', sent: false, member, at })
    // Three in five stay and like; some speak; a few go again.
    if (place % 5 < 3) likeNow(diary, member, at, chance)
    const pair = said.get(name)
    if (pair && post) sayPair(diary, member, { ...post, at }, pair, chance)
    if (place % 11 === 4)
      happen(diary, {
        kind: 'unfollow',
        network: 'i',
        sent: false,
        member,
        at: calendar.momentOf(20 + (place % 9), chance),
      })
  }
}

function likeNow(diary: Diary, member: Member, from: number, chance: Chance): void {
  const { calendar } = diary
  for (let ago = calendar.daysAgo(from) - chance.between(1, 6); ago > 1; ago -= chance.between(9, 34)) {
    const at = calendar.momentOf(ago, chance)
    happen(diary, {
      kind: 'reaction',
      network: 'i',
      sent: false,
      member,
      at,
      inReplyTo: postBefore(diary, 'i', at)?.id,
    })
  }
}

/** A count of followers each week; those who are known by what they did are among them. */
export function countFollowers(diary: Diary): FactRecord[] {
  const { calendar } = diary
  const chance = createChance('counts')
  const counts: Partial<Record<Network, number>> = { i: 612, f: 438, l: 389 }
  const growth: Partial<Record<Network, number>> = { i: 1.9, f: 0.6, l: 0.7 }
  const found: FactRecord[] = []
  for (let ago = firstDay - 4; ago >= 0; ago -= 7) {
    const at = calendar.midnight(ago) + 4 * hour
    for (const network of ['i', 'f', 'l'] as const) {
      const seen =
        Math.round((growth[network] ?? 0) * chance.between(0.2, 1.7)) +
        (ago < crowdAgo && ago >= crowdAgo - 7 && network === 'i' ? 56 : 0)
      const count = (counts[network] ?? 0) + Math.max(seen, comingWithin(diary, network, at - 7 * day, at))
      counts[network] = count
      if (at < calendar.now) found.push({ type: 'followers', account: accounts[network], at, count })
    }
  }
  return found
}

function comingWithin({ interactions }: Diary, network: Network, from: number, to: number): number {
  let coming = 0
  for (const { account, kind, direction, at } of interactions) {
    if (account !== accounts[network] || direction !== 'received' || at === null || at <= from || at > to) continue
    if (kind === 'follow' || kind === 'connect') coming++
    if (kind === 'unfollow') coming--
  }
  return coming
}
