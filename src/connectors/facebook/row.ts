/** One row of any file of the export, in whichever of its forms: JSON of all years, labels and values, HTML pages. */

import { baseName, type Fields, fieldsOf, inside, isFields, listOf, secondsOf, textIn, textOf } from '../_meta/field.ts'
import { labelled } from '../_meta/label-values.ts'
import { isGroupLabel, isNameLabel, isOwnerLabel } from '../_meta/labels.ts'
import type { Card } from '../_meta/pages/cards.ts'
import { shownTime } from '../_meta/pages/dates.ts'
import type { Time } from '../record.ts'

export type Row = {
  at: Time | null
  /** Somebody told by name alone: a friend, a page. */
  name: string
  /** What happened, in the account's language. */
  sentence: string
  act: 'post' | 'comment' | 'reaction' | undefined
  text: string
  group: string
  reaction: string
  /** Whom the act was towards, where the file says it outside of a sentence. */
  target: string
  /** People named in the text or tagged. */
  tags: readonly string[]
  link: string
  place: string
  media: readonly string[]
  /** There is something in it besides words. */
  carries: boolean
  poker: string
  pokee: string
}

const blank: Row = {
  at: null,
  name: '',
  sentence: '',
  act: undefined,
  text: '',
  group: '',
  reaction: '',
  target: '',
  tags: [],
  link: '',
  place: '',
  media: [],
  carries: false,
  poker: '',
  pokee: '',
}

export function rowOfCard(card: Card, zone: string): Row {
  return {
    ...blank,
    at: shownTime(card.date, zone) ?? null,
    name: card.heading,
    sentence: card.heading,
    text: card.words === '' ? (card.blocks.find((block) => block !== '') ?? '') : card.words,
    group: card.group,
    link: card.links[0] ?? '',
  }
}

export function rowOf(item: unknown): Row {
  if (!isFields(item)) return blank
  return Array.isArray(item.label_values) ? labelledRow(item) : plainRow(item)
}

function plainRow(item: Fields): Row {
  const data = fieldsOf(item.data)
  const comment = data.map((one) => inside(one, 'comment')).find((one) => Object.keys(one).length > 0)
  const reaction = data.map((one) => inside(one, 'reaction')).find((one) => Object.keys(one).length > 0)
  const attached = attachmentsOf(item)
  const written =
    comment === undefined ? (data.map((one) => textIn(one, 'post')).find(Boolean) ?? '') : textIn(comment, 'comment')
  const { text, mentioned } = withMentions(written === '' ? attached.description : written)
  const isPost =
    data.some((one) => 'post' in one || 'update_timestamp' in one) || attached.carries || item.attachments !== undefined
  return {
    ...blank,
    at: secondsOf(item.timestamp) ?? secondsOf(comment?.timestamp),
    name: textIn(item, 'name') || (data.map((one) => textIn(one, 'name')).find(Boolean) ?? textIn(item, 'title')),
    sentence: textIn(item, 'title'),
    act: comment !== undefined ? 'comment' : reaction !== undefined ? 'reaction' : isPost ? 'post' : undefined,
    text,
    group: comment === undefined ? '' : textIn(comment, 'group'),
    reaction: reaction === undefined ? '' : textIn(reaction, 'reaction').toUpperCase(),
    tags: [...listOf(item.tags).map((tag) => (isFields(tag) ? textIn(tag, 'name') : textOf(tag))), ...mentioned].filter(
      Boolean,
    ),
    ...attached,
    poker: textIn(item, 'poker'),
    pokee: textIn(item, 'pokee'),
  }
}

type Attached = Pick<Row, 'link' | 'place' | 'media' | 'carries'> & { description: string }

function attachmentsOf(item: Fields): Attached {
  const found = { link: '', place: '', media: [] as string[], carries: false, description: '' }
  for (const attachment of fieldsOf(item.attachments))
    for (const one of fieldsOf(attachment.data)) {
      const media = inside(one, 'media')
      const uri = textIn(media, 'uri')
      if (uri !== '') found.media.push(baseName(uri))
      found.description ||= textIn(media, 'description')
      found.link ||= textIn(inside(one, 'external_context'), 'url')
      found.place ||= textIn(inside(one, 'place'), 'name')
      found.carries ||= Object.values(one).some(
        (held) => isFields(held) && Object.values(held).some((value) => textOf(value) !== ''),
      )
    }
  return found
}

/** `@[100001:2048:Zoë Müller]` stands where somebody was named in a text. */
function withMentions(written: string): { text: string; mentioned: string[] } {
  const mentioned: string[] = []
  const text = written.replace(/@\[\d+:\d*:([^\]\n]{1,100})\]/g, (_, name: string) => {
    mentioned.push(name.trim())
    return name.trim()
  })
  return { text, mentioned }
}

function labelledRow(item: Fields): Row {
  const { at, texts, addresses, nested } = labelled(item)
  const groups = nested.filter(({ title }) => isGroupLabel(title))
  const others = nested.filter((one) => !groups.includes(one) && one.texts.length > 0)
  const owner = others.find(({ title }) => isOwnerLabel(title)) ?? others.at(-1)
  const target = owner?.texts[0] ?? texts.find(({ label }) => isNameLabel(label))?.value ?? ''
  return {
    ...blank,
    at,
    target,
    text: texts[0]?.value ?? '',
    reaction: (texts[0]?.value ?? '').toUpperCase(),
    group: groups[0]?.texts[0] ?? '',
    link: addresses[0] ?? '',
    carries: addresses.length > 0 || listOf(item.media).length > 0,
  }
}
