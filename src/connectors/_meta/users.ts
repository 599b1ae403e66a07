/** User names: in addresses, in lists of people, in what somebody wrote. */

import type { Time } from '../record.ts'
import { type Fields, fieldsOf, secondsOf, textIn } from './field.ts'
import { labelled } from './label-values.ts'
import type { Card } from './pages/cards.ts'
import { shownTime } from './pages/dates.ts'

/** Somebody, or something of somebody's, at a moment. */
export type UserRow = {
  /** Lower case; `undefined` where no user name is told. */
  user: string | undefined
  /** The name shown, where it is another than the user name. */
  name: string
  /** Where it leads: to the person, or to what was liked. */
  href: string
  value: string
  at: Time | null
}

const form = /^[a-z0-9_](?:[a-z0-9._]{0,28}[a-z0-9_])?$/
const page =
  /^https?:\/\/(?:www\.|m\.)?(?:instagram\.com|threads\.(?:net|com))\/(?:_u\/|@)?([\w.]{1,30})\/?(?:[?#].*)?$/i
const author = /^https?:\/\/(?:www\.)?threads\.(?:net|com)\/@([\w.]{1,30})\//i
const places = new Set(['p', 'reel', 'reels', 'tv', 'stories', 'explore', 'direct', 'accounts', '_u'])

export function userNamed(text: string): string | undefined {
  const name = text.replace(/^@/, '').toLowerCase()
  return form.test(name) && !places.has(name) ? name : undefined
}

/** Of the address of a page, or of a post that names its author. */
export function userAt(address: string): string | undefined {
  const found = page.exec(address)?.[1] ?? author.exec(address)?.[1]
  return found === undefined ? undefined : userNamed(found)
}

/** Every `@name` in a text once, the mail addresses in it aside. */
export function usersIn(text: string): string[] {
  const found = text.matchAll(/(?<![\w.@/])@([a-z0-9_](?:[a-z0-9._]{0,28}[a-z0-9_])?)(?![\w@])/gi)
  return [...new Set([...found].map(([, name = '']) => name.toLowerCase()))]
}

/** What a `string_list_data` lists; its item may have the name in the title, the value or the address. */
export function userRows(item: Fields): UserRow[] {
  if (Array.isArray(item.label_values)) return [labelledRow(item)]
  const title = textIn(item, 'title')
  const listed = fieldsOf(item.string_list_data)
  return (listed.length === 0 && title !== '' ? [item] : listed).map((one) => {
    const href = textIn(one, 'href')
    const value = textIn(one, 'value')
    const user = userAt(href) ?? userNamed(title) ?? userNamed(value)
    return {
      user,
      name: title !== '' && userNamed(title) !== user ? title : '',
      href,
      value,
      at: secondsOf(one.timestamp),
    }
  })
}

/** `{label_values: [{label: 'URL', href}, …, {title: 'Owner', dict}]}`: the owner is who is told of in the last part that has a page. */
function labelledRow(item: Fields): UserRow {
  const { at, texts, addresses, nested } = labelled(item)
  const owner =
    nested.findLast((one) => one.addresses.some((address) => userAt(address) !== undefined)) ?? nested.at(-1)
  const all = [...(owner?.addresses ?? []), ...addresses]
  const told = owner === undefined ? texts.map(({ value }) => value) : owner.texts
  const user =
    all.map(userAt).find((found) => found !== undefined) ?? told.map(userNamed).findLast((found) => found !== undefined)
  const href = addresses.find((address) => userAt(address) === undefined) ?? addresses[0] ?? ''
  return { user, name: told.find((text) => userNamed(text) !== user) ?? '', href, value: '', at }
}

/** The same of a card of an HTML page, old or new. */
export function userOnCard(card: Card, zone: string): UserRow {
  const shown = [card.date, ...card.blocks.toReversed(), ...card.pairs.toReversed().map(({ value }) => value)]
  const at = shown.map((text) => shownTime(text, zone)).find((time) => time !== undefined) ?? null
  const users = card.links.map(userAt).filter((user) => user !== undefined)
  const user =
    users[0] ??
    userNamed(card.heading) ??
    card.pairs.map(({ value }) => userNamed(value)).findLast((found) => found !== undefined)
  const href = card.links.find((link) => userAt(link) === undefined) ?? card.links[0] ?? ''
  return { user, name: '', href, value: card.blocks.find((block) => block !== '') ?? '', at }
}
