/** Comments and posts, told by place where labels are in any language. */
import { describe, expect, test } from 'vitest'
import { trial } from '../_entries/trial.ts'
import { metaJson } from '../_meta/test-export.ts'
import type { InteractionRecord } from '../record.ts'
import instagram from './index.ts'

const activity = 'your_instagram_activity'
const at = 1_700_000_000
const owner = {
  'personal_information/personal_information/personal_information.json': metaJson({
    profile_user: [{ string_map_data: { Username: { value: 'owner.example' }, Name: { value: 'Owner Example' } } }],
  }),
}
const read = (files: Record<string, string>) => trial(instagram, { ...owner, ...files })
const tell = ({ interactions }: { interactions: InteractionRecord[] }) =>
  interactions.map(({ id, kind, at: when, with: whom, text }) => ({ id, kind, when, whom, text }))

describe('comments', () => {
  const comment = (labels: [string, string, string], text: string, user: string) => ({
    media_list_data: [{ uri: '' }],
    string_map_data: { [labels[0]]: { value: text }, [labels[1]]: { value: user }, [labels[2]]: { timestamp: at } },
  })

  test('are read by place, whatever the labels are called', async () => {
    const tellings = await Promise.all(
      [
        ['Comment', 'Media Owner', 'Time'],
        ['Commentaire', 'Propriétaire du média', 'Heure'],
        ['Opmerking', 'Media-eigenaar', 'Tijd'],
        ['コメント', 'メディア所有者', '時間'],
      ].map(async ([text = '', user = '', time = '']) =>
        tell(
          await read({
            [`${activity}/comments/post_comments_1.json`]: metaJson([
              comment([text, user, time], 'Très beau 🌊', 'zoe.m'),
            ]),
          }),
        ),
      ),
    )
    expect(tellings[0]).toMatchObject([
      { kind: 'reply', text: 'Très beau 🌊', whom: ['instagram:zoe.m'], when: at * 1000 },
    ])
    for (const telling of tellings) expect(telling).toEqual(tellings[0])
  })

  test('on the owner’s own posts are with nobody, and reels have a list of theirs', async () => {
    const labels: [string, string, string] = ['Comment', 'Media Owner', 'Time']
    const { interactions } = await read({
      [`${activity}/comments/post_comments_1.json`]: metaJson([comment(labels, 'mine', 'owner.example')]),
      [`${activity}/comments/reels_comments.json`]: metaJson({
        comments_reels_comments: [comment(labels, 'lol', 'brand.x')],
      }),
      'comments/post_comments.json': metaJson({ comments_media_comments: [comment(labels, 'old', 'zoe.m')] }),
    })
    expect(interactions.map(({ text, with: whom }) => [text, whom?.[0]])).toEqual([
      ['old', 'instagram:zoe.m'],
      ['mine', undefined],
      ['lol', 'instagram:brand.x'],
    ])
  })

  test('that are short words like a user name are not taken for one', async () => {
    const { interactions } = await read({
      [`${activity}/comments/post_comments_1.json`]: metaJson([
        comment(['Comment', 'Media Owner', 'Time'], 'wow', 'zoe.m'),
      ]),
    })
    expect(interactions).toMatchObject([{ text: 'wow', with: ['instagram:zoe.m'] }])
  })
})

describe('posts', () => {
  const picture = (title: string, timestamp = at) => ({
    uri: 'media/posts/202401/1.jpg',
    creation_timestamp: timestamp,
    title,
  })

  test('have their words with the one picture, above several, or are one object instead of a list', async () => {
    const file = `${activity}/media/posts_1.json`
    const one = await read({ [file]: metaJson([{ media: [picture('Sonne ☀️')] }]) })
    expect(one.interactions).toMatchObject([{ kind: 'post', text: 'Sonne ☀️', more: { media: 1 }, at: at * 1000 }])
    const object = await read({ [file]: metaJson({ media: [picture('Sonne ☀️')], title: '', creation_timestamp: at }) })
    expect(tell(object)).toEqual(tell(one))
    const several = await read({
      'content/posts_1.json': metaJson([
        { media: [picture(''), picture('')], title: 'Sonne ☀️', creation_timestamp: at },
      ]),
    })
    expect(several.interactions.map(({ id }) => id)).toEqual(one.interactions.map(({ id }) => id))
  })

  test('mention whom they name, the owner and mail addresses aside', async () => {
    const { interactions } = await read({
      [`${activity}/media/posts_1.json`]: metaJson([
        { media: [picture('with @zoe.m, @Bob_B. and me@example.com @owner.example')] },
        { media: [picture('mail@shop.example only', at + 100)] },
      ]),
    })
    expect(interactions.map(({ kind, with: whom }) => [kind, whom])).toEqual([
      ['mention', ['instagram:zoe.m', 'instagram:bob_b']],
      ['post', undefined],
    ])
  })

  test('stories and reels are posts of their form, several in a minute as well', async () => {
    const story = { uri: 'media/stories/1.mp4', creation_timestamp: at, title: '' }
    const { interactions } = await read({
      [`${activity}/media/stories.json`]: metaJson({ ig_stories: [story, { ...story, creation_timestamp: at + 1 }] }),
      [`${activity}/media/reels.json`]: metaJson({ ig_reels_media: [{ media: [picture('my reel')] }] }),
      [`${activity}/media/archived_posts.json`]: metaJson({ ig_archived_post_media: [{ media: [picture('gone')] }] }),
    })
    expect(interactions.map(({ more }) => more?.form)).toEqual(['reel', 'story', 'story'])
    expect(new Set(interactions.map(({ id }) => id)).size).toBe(3)
  })
})
