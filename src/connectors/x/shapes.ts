/** What is read of an X archive's JSON: named fields only, and a field of an unexpected shape is as good as missing. */
import { z } from 'zod'
import { cleanText } from '../../tools/read/index.ts'

const text = z.string().transform(cleanText).optional().catch(undefined)
/** Ids are text because they are too large for numbers; small ones of early years stand bare in some files. */
const id = z
  .union([z.string().regex(/^\d{1,25}$/), z.int().nonnegative().transform(String)])
  .optional()
  .catch(undefined)
const ids = z.array(z.string().regex(/^\d{1,25}$/)).catch([])

function listOf<T extends z.ZodType>(shape: T) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((values) =>
      values.flatMap((value) => {
        const read = shape.safeParse(value)
        return read.success ? [read.data] : []
      }),
    )
}

/** Without `@`. */
const screenName = z
  .string()
  .regex(/^\w{1,50}$/)
  .optional()
  .catch(undefined)

const mention = z.object({ id_str: id, screen_name: screenName, name: text })
const link = z.object({ url: text, expanded_url: text })
const entities = z
  .object({ user_mentions: listOf(mention), urls: listOf(link), media: listOf(link) })
  .catch({ user_mentions: [], urls: [], media: [] })
const user = z.object({ id_str: id, screen_name: screenName, name: text })

const edits = z
  .object({
    initial: z.object({ editTweetIds: ids }).optional().catch(undefined),
    edit: z
      .object({ editControlInitial: z.object({ editTweetIds: ids }).optional().catch(undefined) })
      .optional()
      .catch(undefined),
  })
  .optional()
  .catch(undefined)

const postFields = z.object({
  id_str: id,
  id,
  created_at: text,
  full_text: text,
  text,
  entities,
  extended_entities: z
    .object({ media: listOf(link) })
    .optional()
    .catch(undefined),
  in_reply_to_status_id_str: id,
  in_reply_to_status_id: id,
  in_reply_to_user_id_str: id,
  in_reply_to_user_id: id,
  in_reply_to_screen_name: screenName,
  edit_info: edits,
  user: user.optional().catch(undefined),
  retweeted_status: z.object({ id_str: id, text, full_text: text, user }).optional().catch(undefined),
})
export type Post = z.infer<typeof postFields> & { id_str: string }
export type Mention = z.infer<typeof mention>

const wrapper = z.object({ tweet: z.object({}).loose() })

/** Bare since the beginning, wrapped in `tweet` since 2020. `undefined`: no post, or one without an id. */
export function postOf(value: unknown): Post | undefined {
  const wrapped = wrapper.safeParse(value)
  const read = postFields.safeParse(wrapped.success ? wrapped.data.tweet : value)
  if (!read.success) return undefined
  const id_str = read.data.id_str ?? read.data.id
  return id_str === undefined ? undefined : { ...read.data, id_str }
}

const note = z.object({
  tweetId: id,
  createdAt: text,
  core: z.object({
    text: z.string().transform(cleanText),
    mentions: listOf(z.object({ screenName })),
    urls: listOf(z.object({ shortUrl: text, expandedUrl: text })),
  }),
})
export type Note = z.infer<typeof note>
const noteRow = z.object({ noteTweet: note })

export function noteOf(value: unknown): Note | undefined {
  const read = noteRow.safeParse(value)
  return read.success ? read.data.noteTweet : undefined
}

const like = z.object({ tweetId: z.string().regex(/^\d{1,25}$/), fullText: text })
const likeRow = z.object({ like })
export function likeOf(value: unknown): z.infer<typeof like> | undefined {
  const read = likeRow.safeParse(value)
  return read.success ? read.data.like : undefined
}

const follower = z.object({ accountId: z.string().regex(/^\d{1,25}$/) })
const followRow = z.union([z.object({ follower }), z.object({ following: follower })])
/** The account's number in a row of `follower.js` or `following.js`. */
export function followerOf(value: unknown): string | undefined {
  const read = followRow.safeParse(value)
  if (!read.success) return undefined
  return 'follower' in read.data ? read.data.follower.accountId : read.data.following.accountId
}

const reaction = z.object({ senderId: id, reactionKey: text, eventId: id, createdAt: text })
const message = z.object({
  id,
  senderId: id,
  recipientId: id,
  createdAt: text,
  text,
  mediaUrls: z.array(z.string()).catch([]),
  urls: listOf(z.object({ url: text, expanded: text })),
  reactions: listOf(reaction),
})
export type Message = z.infer<typeof message>
export type MessageReaction = z.infer<typeof reaction>

const messageEvents = ['participantsJoin', 'participantsLeave', 'joinConversation', 'conversationNameUpdate'] as const
const membership = z.object({ createdAt: text, userIds: ids, participantsSnapshot: ids })
export type GroupEvent = { event: (typeof messageEvents)[number] | 'other'; at: string | undefined; ids: string[] }

const messageRow = z.object({ messageCreate: message })
const eventRow = z.record(z.string(), z.unknown())

/** One thing of a conversation: a message, or something that happened to a group. */
export function inConversation(value: unknown): Message | GroupEvent | undefined {
  const created = messageRow.safeParse(value)
  if (created.success) return created.data.messageCreate
  const object = eventRow.safeParse(value)
  if (!object.success) return undefined
  for (const event of messageEvents) {
    const read = membership.safeParse(object.data[event])
    if (read.success)
      return { event, at: read.data.createdAt, ids: [...read.data.userIds, ...read.data.participantsSnapshot] }
  }
  return { event: 'other', at: undefined, ids: [] }
}

const account = z.object({ username: screenName, accountId: id, accountDisplayName: text, createdAt: text })
export function accountOf(value: unknown): z.infer<typeof account> | undefined {
  const read = z.object({ account }).safeParse(value)
  return read.success ? read.data.account : undefined
}

/** A name the owner had before. */
export function formerNameOf(value: unknown): string | undefined {
  const change = z.object({ changedFrom: z.string().min(1) })
  const inner = z.object({ screenNameChange: change })
  const read = z.object({ screenNameChange: z.union([inner, change]) }).safeParse(value)
  if (!read.success) return undefined
  const { screenNameChange } = read.data
  return 'screenNameChange' in screenNameChange
    ? screenNameChange.screenNameChange.changedFrom
    : screenNameChange.changedFrom
}

const manifest = z.object({
  userInfo: z.object({ accountId: id, userName: screenName, displayName: text }).catch({}),
  archiveInfo: z
    .object({ generationDate: text, isPartialArchive: z.boolean().catch(false) })
    .catch({ isPartialArchive: false }),
  dataTypes: z
    .record(
      z.string(),
      z
        .object({ files: listOf(z.object({ fileName: z.string(), globalName: text, count: text })) })
        .catch({ files: [] }),
    )
    .catch({}),
})
export type Manifest = z.infer<typeof manifest>
export function manifestOf(value: unknown): Manifest | undefined {
  const read = manifest.safeParse(value)
  return read.success ? read.data : undefined
}

/** `data/js/user_details.js` of the archives to 2019. */
const details = z.object({ screen_name: screenName, full_name: text, id, created_at: text })
export function detailsOf(value: unknown): z.infer<typeof details> | undefined {
  const read = details.safeParse(value)
  return read.success ? read.data : undefined
}
