import { describe, expect, test } from 'vitest'
import { meetingReader } from '../../../src/extract/meetings/meetings.ts'
import { mentionReader } from '../../../src/extract/mentions/mentions.ts'
import { documentOf, lexicon } from '../document.ts'
import { rowsOf } from './rows.ts'

const mentionsOf = mentionReader(lexicon)
const meetingsOf = meetingReader(lexicon)

/** 12 March 2026 was a Thursday. */
const WIRE = `Leaders settle on a plan in Riga

RIGA, March 12 (Reuters) - Latvian President Juris Kalnbergs and Danish Prime Minister Signe Aagaard co-hosted a meeting of the coalition of the willing in Riga on Wednesday, their offices said.

Estonian Prime Minister Kadri Saluveer and Finland's President Alexander Stubb sat round the table, while British Prime Minister Keir Starmer took part by video link. Representatives of 28 countries attended in all.

Hungary and Slovakia were not invited.`

describe('a meeting as a wire reports it', () => {
  test('its row', () => {
    expect(rowsOf(WIRE, 'meetings')).toEqual([
      {
        name: 'Coalition of the Willing',
        level: 'leaders',
        held_on: '2026-03-11',
        held_on_basis: 'inferred',
        format: 'hybrid',
        places: 'Riga',
        hosts: 'LVA;DNK',
        countries_represented: '28',
      },
    ])
  })

  test('its people and delegations', () => {
    const rows = rowsOf(WIRE, 'attendees').map(({ name, role, mode, status }) => [name, role, mode, status])
    expect(rows).toEqual([
      ['Juris Kalnbergs', 'host', 'in_person', 'attended'],
      ['Signe Aagaard', 'host', 'in_person', 'attended'],
      ['Kadri Saluveer', 'participant', 'in_person', 'attended'],
      ['Alexander Stubb', 'participant', 'in_person', 'attended'],
      ['Keir Starmer', 'participant', 'remote', 'attended'],
      ['Hungary', 'participant', 'unstated', 'absent'],
      ['Slovakia', 'participant', 'unstated', 'absent'],
    ])
  })

  test('every value is read from words of the text', () => {
    const document = documentOf(WIRE)
    const { claims } = meetingsOf({ document, lexicon, mentions: mentionsOf(document), dates: {} })
    for (const { span } of claims) expect(document.text.slice(span.start, span.end).trim()).not.toBe('')
  })
})

describe('when', () => {
  const report = (sentence: string) =>
    rowsOf(
      `Talks in Riga\n\n${sentence} Latvian President Juris Kalnbergs and Danish Prime Minister Signe Aagaard attended.`,
      'meetings',
    )

  test.each([
    ['The leaders met in Riga on Tuesday.', '2026-03-10', 'inferred'],
    ['The summit was held in Riga on 9 March 2026.', '2026-03-09', 'stated'],
    ['The summit opened in Riga on March 9.', '2026-03-09', 'inferred'],
    ['The summit is taking place in Riga today.', '2026-03-12', 'inferred'],
    ['The two-day summit (10-11 March 2026) was held in Riga.', '2026-03-10', 'stated'],
  ])('%s', (sentence, held_on, held_on_basis) => {
    expect(report(sentence)[0]).toMatchObject({ held_on, held_on_basis })
  })
})

describe('how', () => {
  const report = (sentence: string) =>
    rowsOf(
      `Talks on Tuesday\n\n${sentence} Latvian President Juris Kalnbergs, Danish Prime Minister Signe Aagaard and Finnish President Alexander Stubb took part.`,
      'meetings',
    )

  test.each([
    ['The coalition of the willing held a virtual meeting on Tuesday.', 'virtual'],
    ['The coalition of the willing met online on Tuesday.', 'virtual'],
    ['On Tuesday the leaders of the coalition of the willing were brought together by video conference.', 'virtual'],
    ['The coalition of the willing met in Riga on Tuesday.', 'in_person'],
    ['The coalition of the willing met in Riga on Tuesday in a hybrid format.', 'hybrid'],
    ['The coalition of the willing met on Tuesday.', 'unstated'],
  ])('%s', (sentence, format) => expect(report(sentence)[0]).toMatchObject({ format }))
})

describe('who sets the level', () => {
  const MINISTERS = 'Danish Defence Minister Signe Aagaard and Latvian Defence Minister Juris Kalnbergs took part.'

  test.each([
    [`The contact group met in Riga on Tuesday. ${MINISTERS}`, 'defence_ministers'],
    [
      `The contact group met in Riga on Tuesday. The meeting was opened by Finnish President Alexander Stubb. ${MINISTERS}`,
      'defence_ministers',
    ],
    [
      `The contact group met in Riga on Tuesday. Finnish President Alexander Stubb attended the meeting. ${MINISTERS}`,
      'leaders',
    ],
    [
      'The contact group met in Riga on Tuesday. Danish deputy foreign minister Signe Aagaard and Latvian deputy foreign minister Juris Kalnbergs took part.',
      'officials',
    ],
  ])('%s', (text, level) => expect(rowsOf(`Talks on Tuesday\n\n${text}`, 'meetings')[0]).toMatchObject({ level }))
})

describe('what the head of an article reports is a meeting, whoever is named', () => {
  test.each([
    ['Defence ministers from nine countries gathered in Riga on Tuesday.', '2026-03-10', 'defence_ministers'],
    ['Envoys of seven states held talks in Riga on Wednesday.', '2026-03-11', 'officials'],
    ['Latvian President Juris Kalnbergs hosted a dozen leaders in Riga on Wednesday.', '2026-03-11', 'leaders'],
    ['EU leaders will try again when they meet in Brussels next Thursday.', '2026-03-19', 'leaders'],
  ])('%s', (sentence, held_on, level) =>
    expect(rowsOf(`The news\n\n${sentence}`, 'meetings')).toMatchObject([{ held_on, level }]),
  )

  test.each([
    'Danish Prime Minister Signe Aagaard arrived in Riga on Wednesday for a two-day visit.',
    'Danish Prime Minister Signe Aagaard told a news conference in Riga on Wednesday that ships cost money.',
    'The coalition of the willing, which met in Paris in January, has grown, the army chief said on Wednesday.',
    'The foreign ministers should meet in Riga, Danish Prime Minister Signe Aagaard said on Wednesday.',
  ])('none: %s', (sentence) => expect(rowsOf(`The news\n\n${sentence}`, 'meetings')).toEqual([]))
})

describe('what is no meeting', () => {
  test.each([
    [
      'a bilateral call',
      'News of the day\n\nFrench President Emmanuel Macron spoke by phone with British Prime Minister Keir Starmer on Tuesday.',
    ],
    [
      'a meeting named only by date',
      'News of the day\n\nThe coalition of the willing last met in Riga on 10 February. It will go on with its work.',
    ],
    [
      'an opinion',
      'Why talk at all?\n\nI have never believed in summits. They cost money, and nobody reads the declarations.',
    ],
    [
      'strikes',
      'Night of drones\n\nRussia launched 80 drones at Ukraine overnight, the air force said. Two people were killed in Kharkiv.',
    ],
  ])('%s', (_, text) => expect(rowsOf(text, 'meetings')).toEqual([]))
})

test('a meeting and the joint call after it are two', () => {
  const text = `Leaders in Riga\n\nThe coalition of the willing met in Riga on Wednesday. Latvian President Juris Kalnbergs hosted Danish Prime Minister Signe Aagaard and Finnish President Alexander Stubb.\n\nAfter the meeting Kalnbergs, Aagaard and Stubb spoke to US President Donald Trump by phone.`
  expect(rowsOf(text, 'meetings').map(({ name, format }) => [name, format])).toEqual([
    ['Coalition of the Willing', 'in_person'],
    ["Leaders' call with Donald Trump", 'virtual'],
  ])
})

test('a list of participants is read by its headings', () => {
  const text = `Who is at the summit\n\nThe coalition of the willing meets in Riga on Friday.\n\nTaking part in Riga:\n• Mr Juris Kalnbergs, President of Latvia\n• Ms Signe Aagaard, Prime Minister of Denmark\n\nTaking part by video link:\n• Mr Otso Lehtovaara, President of Finland\n• Ms Kadri Saluveer, Prime Minister of Estonia`
  expect(rowsOf(text, 'attendees').map(({ name, mode }) => [name, mode])).toEqual([
    ['Juris Kalnbergs', 'in_person'],
    ['Signe Aagaard', 'in_person'],
    ['Otso Lehtovaara', 'remote'],
    ['Kadri Saluveer', 'remote'],
  ])
})

test('a table of participants is read row by row', () => {
  const text = `---
title: Who sits where
---

# Who sits where at the Ukraine Recovery Conference

The Ukraine Recovery Conference takes place in Riga on 20 March 2026.

| Country | Name | Office | How |
| --- | --- | --- | --- |
| Latvia (host) | Juris Kalnbergs | President | in person |
| Denmark | Signe Aagaard | Prime Minister | by video |
| Estonia | Kadri Saluveer | Minister of Finance | in person |
| NATO | Otso Lehtovaara | Secretary General | in person |
`
  const rows = rowsOf(text, 'attendees', '2026-03-12', 'list.md')
  expect(
    rows.map(({ name, title, country, organization, role, mode }) => [
      name,
      title,
      country ?? organization,
      role,
      mode,
    ]),
  ).toEqual([
    ['Juris Kalnbergs', 'President', 'LVA', 'host', 'in_person'],
    ['Signe Aagaard', 'Prime Minister', 'DNK', 'participant', 'remote'],
    ['Kadri Saluveer', 'Minister of Finance', 'EST', 'participant', 'in_person'],
    ['Otso Lehtovaara', 'Secretary General', 'NATO', 'participant', 'in_person'],
  ])
})
