/** What the workshop keeps of itself: its accounts, what each of them shows, hours, goals, the pause it tried, and its voice. */
import { type FactRecord, interactionKinds } from '../../../connectors/record.ts'
import { accounts } from '../cast/cast.ts'
import { type Calendar, day, firstDay, hour } from '../time/calendar.ts'
import { createChance } from '../time/chance.ts'

export function keepBooks(calendar: Calendar): FactRecord[] {
  return [...identity(calendar), ...efforts(calendar), ...aims(calendar), voice]
}

function identity({ now, midnight }: Calendar): FactRecord[] {
  const since = midnight(firstDay + 400)
  const business = 'Pilgrim Yard Bindery'
  return [
    { type: 'account', account: accounts.i, name: business, since, kind: 'organisation' },
    { type: 'account', account: accounts.f, name: business, since, kind: 'organisation' },
    { type: 'account', account: accounts.l, name: 'Nell Harbottle', since, kind: 'person' },
    { type: 'account', account: accounts.e, name: business, since, kind: 'organisation' },
    ...Object.values(accounts).map((account): FactRecord => {
      // Letters are no posts: an account of mail is silent only where nothing is written to anybody.
      const kinds = account === accounts.e ? interactionKinds.filter((kind) => kind !== 'post') : [...interactionKinds]
      return { type: 'coverage', account, from: midnight(firstDay), to: now, received: kinds, sent: kinds }
    }),
    { type: 'setting', name: 'workspace.name', value: business, at: midnight(firstDay) },
    { type: 'setting', name: 'workspace.timeZone', value: 'Europe/London', at: midnight(firstDay) },
    { type: 'setting', name: 'workspace.currency', value: 'GBP', at: midnight(firstDay) },
  ]
}

/** Minutes of a week, noted on Sunday evening. */
function efforts(calendar: Calendar): FactRecord[] {
  const chance = createChance('hours')
  const found: FactRecord[] = []
  for (let ago = firstDay - 3; ago >= 1; ago -= 7) {
    const at = calendar.midnight(ago) + 20 * hour
    if (calendar.isShut(at)) continue
    const isPaused = at >= calendar.pause.start && at < calendar.pause.end + 7 * day
    const note = (account: string, activity: 'sending' | 'receiving' | 'talking', minutes: number) => {
      const spent = Math.round((minutes * chance.between(0.6, 1.4)) / 5) * 5
      if (spent > 0) found.push({ type: 'effort', at, account, minutes: spent, activity })
    }
    if (!isPaused) note(accounts.i, 'sending', 50)
    note(accounts.i, 'talking', 45)
    note(accounts.i, 'receiving', 20)
    note(accounts.f, 'sending', 25)
    note(accounts.f, 'talking', 30)
    note(accounts.e, 'talking', 60)
    if (ago > 47 && ago < 305) note(accounts.l, 'sending', 40)
  }
  return found
}

function aims({ midnight, pause }: Calendar): FactRecord[] {
  return [
    {
      type: 'goal',
      id: 'goal-saturdays',
      aim: 'Fill the Saturdays by people telling people',
      measure: 'new-relationships',
      target: 40,
      start: midnight(118),
      due: midnight(-62),
    },
    {
      type: 'goal',
      id: 'goal-museum',
      aim: 'clients',
      measure: 'value',
      target: 3000,
      start: midnight(520),
      due: midnight(338),
    },
    {
      type: 'experiment',
      id: 'experiment-fortnight',
      kind: 'pause',
      accounts: [accounts.i],
      measure: 'received',
      pauses: [pause],
      hypothesis:
        'If we say nothing for a fortnight, the people who matter will come and ask, and orders will not fall.',
    },
  ]
}

const voice: FactRecord = {
  type: 'protocol',
  values: ['Mend rather than replace', 'The owner decides what stays', 'Funny about ourselves, never about a customer'],
  rules: [
    {
      id: 'rule-stories',
      text: 'Tell nothing of what we read in somebody’s book unless they would tell it themselves.',
      kind: 'forbid',
    },
    {
      id: 'rule-prices',
      text: 'Nell looks at every post with a price in it before it goes out.',
      kind: 'approve',
      pattern: '£\\s?\\d',
    },
  ],
}
