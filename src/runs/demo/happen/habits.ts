/** Habits: the birthday button, the letter to those who asked for it, reading what others write, and passing it on. */
import { accounts, handleOn, type Member } from '../cast/cast.ts'
import { linesOf } from '../cast/script.ts'
import { letters, wishAnswers, wishes } from '../posts/letters.ts'
import { day, firstDay, hour } from '../time/calendar.ts'
import { createChance } from '../time/chance.ts'
import { type Diary, happen } from './diary.ts'

/** Days between two letters. */
const letterEvery = 90
const lastLetterAgo = 19
/** Addresses that no longer take mail, and after which letter that showed. */
const deadAddresses = ['email:j.cotterill@oldpost.example', 'email:office@brassfoundry.example']

export function keepHabits(diary: Diary, cast: readonly Member[]): void {
  wishHappyBirthday(diary, cast)
  sendLetters(diary, cast)
  readAndPassOn(diary, cast)
}

/** The network proposes a wish and one click sends it: everybody it knows, every year, in the same four ways. */
function wishHappyBirthday(diary: Diary, cast: readonly Member[]): void {
  const { calendar } = diary
  const chance = createChance('birthdays')
  const said = linesOf(wishes)
  const replies = linesOf(wishAnswers)
  const known = chance.shuffled(cast.filter(({ handles, likes }) => handles.f !== undefined && likes > 0))
  for (const [place, member] of known.entries()) {
    const first = 4 + (place * 360) / known.length
    for (const ago of [first + 365, first]) {
      if (ago > member.from - 20 || ago < member.to) continue
      const at = Math.floor((calendar.midnight(ago) + chance.between(7.6, 9.4) * hour) / 1000) * 1000
      const text = chance.pick(said).replaceAll('{first}', member.first)
      const message = { kind: 'message', network: 'f', member, isDirect: true } as const
      const id = happen(diary, { ...message, sent: true, at, text })
      if (chance.is(0.45))
        happen(diary, {
          ...message,
          sent: false,
          at: calendar.after(at, 0.3, chance),
          text: chance.pick(replies),
          inReplyTo: id,
        })
    }
  }
}

function sendLetters(diary: Diary, cast: readonly Member[]): void {
  const { calendar, interactions } = diary
  const texts = linesOf(letters)
  for (const [place, text] of texts.entries()) {
    const ago = lastLetterAgo + letterEvery * (texts.length - 1 - place)
    const at = calendar.midnight(ago) + 16.5 * hour
    const readers = cast.flatMap((member) => {
      const address = member.handles.e
      return address !== undefined && member.from > ago && member.likes > 0 ? [address] : []
    })
    const isLate = place >= texts.length - 3
    const id = `e-letter-${place + 1}`
    interactions.push({
      type: 'interaction',
      id,
      at,
      account: accounts.e,
      direction: 'sent',
      kind: 'message',
      with: [...readers, ...(isLate ? [] : deadAddresses)],
      audience: 'group',
      text,
    })
    if (place !== texts.length - 4) continue
    for (const [dead, address] of deadAddresses.entries())
      interactions.push({
        type: 'interaction',
        id: `e-bounce-${dead + 1}`,
        at: at + (dead + 2) * 60_000,
        account: accounts.e,
        direction: 'received',
        kind: 'bounce',
        with: [address],
      })
  }
}

/** On quiet mornings she reads what people of the trade and the street have written, and shares some of it. */
function readAndPassOn(diary: Diary, cast: readonly Member[]): void {
  const { calendar } = diary
  const chance = createChance('reading')
  const near = cast.filter(
    ({ roles, handles, liked }) =>
      liked >= 1 && (handles.i || handles.f) && roles.some((role) => role !== 'prospect' && role !== 'customer'),
  )
  for (let ago = firstDay - 30; ago > 1; ago -= chance.between(2.2, 7)) {
    const able = near.filter(({ from, to }) => from > ago && to < ago)
    if (able.length === 0) continue
    const member = chance.pick(able)
    const network = member.handles.i ? 'i' : 'f'
    const at = calendar.momentOf(ago, chance)
    if (calendar.isShut(at)) continue
    happen(diary, { kind: 'read', network, sent: true, member, at, minutes: 3 + chance.whole(14) })
    const later = calendar.after(at, 0.02, chance)
    if (chance.is(0.45) && later < calendar.now - day / 2)
      happen(diary, { kind: 'share', network, sent: true, member, at: later })
  }
}

/** Handles of those who were met on more than one network, with what is known of them. */
export function introduce(diary: Diary, cast: readonly Member[]): void {
  for (const member of cast) {
    if (member.networks.length < 2 && member.roles.length === 0 && !member.isKey) continue
    diary.others.push({
      type: 'person',
      handles: member.networks.map((network) => handleOn(member, network)),
      name: member.name,
      ...(member.roles.length > 0 && { roles: member.roles }),
      ...(member.isKey && { key: true }),
    })
  }
}
