/** What address books tell of somebody besides who they are, in every dialect. */
import { describe, expect, test } from 'vitest'
import { trial } from '../_entries/trial.ts'
import contacts from './index.ts'

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')

describe('what is remembered of somebody', () => {
  const notes = async (...lines: string[]) =>
    (await trial(contacts, { 'a.vcf': card('FN:A', 'EMAIL:a@a.example', ...lines) }))
      .only('note')
      .map(({ kind, text, on, url }) => ({ kind, text, ...(on && { on }), ...(url && { url }) }))

  test('days come in every dialect of vCard, with their year or without', async () => {
    const anniversary = { kind: 'date', text: 'anniversary' }
    expect(await notes('BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12')).toEqual([
      { kind: 'date', text: 'birthday', on: '--04-12' },
    ])
    expect(await notes('BDAY:19850412T000000Z', 'ANNIVERSARY:20090808')).toEqual([
      { kind: 'date', text: 'birthday', on: '1985-04-12' },
      { ...anniversary, on: '2009-08-08' },
    ])
    expect(await notes('X-EVOLUTION-ANNIVERSARY:2009-08-08')).toEqual([{ ...anniversary, on: '2009-08-08' }])
    expect(
      await notes(
        'item1.X-ABDATE;type=pref:2009-08-08',
        'item1.X-ABLabel:_$!<Anniversary>!$_',
        'item2.X-ABDATE:1604-12-01',
        'item2.X-ABLabel:Shop opened',
      ),
    ).toEqual([
      { ...anniversary, on: '2009-08-08' },
      { kind: 'date', text: 'Shop opened', on: '--12-01' },
    ])
    expect(await notes('BDAY;VALUE=text:circa 1800', 'ANNIVERSARY:2009', 'BDAY:1985-13-01')).toEqual([])
  })

  test('pages that are nobody’s handle, what they like, and who belongs to them', async () => {
    expect(
      await notes(
        'URL:https://a.example/shop',
        'URL:https://x.com/a_a',
        'URL:javascript:alert(1)',
        'URL:www.b.example',
        'HOBBY;LEVEL=high:sailing',
        'RELATED;TYPE=spouse;VALUE=text:Kim Rees',
        'RELATED;TYPE=friend:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1',
        'item1.X-ABRELATEDNAMES:Cai',
        'item1.X-ABLabel:_$!<Child>!$_',
        'X-SPOUSE:Sam',
      ),
    ).toEqual([
      { kind: 'link', text: '', url: 'https://a.example/shop' },
      { kind: 'link', text: '', url: 'https://www.b.example' },
      { kind: 'matters', text: 'sailing' },
      { kind: 'note', text: 'spouse: Kim Rees' },
      { kind: 'note', text: 'child: Cai' },
      { kind: 'note', text: 'spouse: Sam' },
    ])
  })

  test('has one name in every export, so that twice is once', async () => {
    const ids = async () =>
      (await trial(contacts, { 'a.vcf': card('FN:A', 'EMAIL:a@a.example', 'BDAY:1985-04-12', 'HOBBY:chess') }))
        .only('note')
        .map(({ id }) => id)
    expect(await ids()).toEqual(await ids())
    expect(new Set(await ids()).size).toBe(2)
  })

  test('stands in the columns of Google and of Outlook', async () => {
    const told = async (file: string) =>
      (await trial(contacts, { 'a.csv': file })).only('note').map(({ kind, text, on, url }) => [kind, text, on ?? url])
    expect(
      await told(
        `${[
          'First Name,E-mail 1 - Value,Birthday,Event 1 - Label,Event 1 - Value,Relation 1 - Label,Relation 1 - Value',
          'Website 1 - Label,Website 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value,Custom Field 2 - Label,Custom Field 2 - Value',
        ].join()}\n${[
          'Ann,a@a.example, --04-12,Anniversary,2009-08-08 ::: 2010-01-01,Spouse,Kim ::: Kay',
          'Blog,https://a.example/blog,Hobby,chess,How we met,at the fair',
        ].join()}\n`,
      ),
    ).toEqual([
      ['date', 'birthday', '--04-12'],
      ['date', 'anniversary', '2009-08-08'],
      ['date', 'anniversary', '2010-01-01'],
      ['link', 'blog', 'https://a.example/blog'],
      ['matters', 'chess', undefined],
      ['met', 'How we met: at the fair', undefined],
      ['note', 'spouse: Kim', undefined],
      ['note', 'spouse: Kay', undefined],
    ])
    expect(
      await told(
        'First Name,Last Name,E-mail Address,E-mail 2 Address,Job Title,Home Phone,Birthday,Anniversary,Spouse,Children,Hobby,Referred By,Web Page\n' +
          'Cleo,A,c@a.example,,Buyer,,25/12/1979,24/06/2001,Max,Lou,tango,Bob Stone,cleo.example\n' +
          'Dan,B,d@a.example,,,,0/0/00,0/0/00,,,,,\n',
      ),
    ).toEqual([
      ['date', 'birthday', '1979-12-25'],
      ['date', 'anniversary', '2001-06-24'],
      ['link', '', 'https://cleo.example'],
      ['note', 'spouse: Max', undefined],
      ['note', 'children: Lou', undefined],
      ['matters', 'tango', undefined],
      ['met', 'Referred by Bob Stone', undefined],
    ])
  })
})
