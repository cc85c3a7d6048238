import { describe, expect, test } from 'vitest'
import { type Attendance, attendanceReader } from '../../../src/extract/attendees/attendance.ts'
import { mentionReader } from '../../../src/extract/mentions/mentions.ts'
import { lexicon, sentenceOf } from '../document.ts'

const read = mentionReader(lexicon)
const attendanceOf = attendanceReader(lexicon)

/** "name status role mode" of everybody whom a sentence makes take part. */
function taking(text: string): string[] {
  const [sentence] = read(sentenceOf(text)).sentences
  return (sentence ? attendanceOf(sentence) : []).flatMap(({ group, status, role, mode }: Attendance) =>
    group.members.map((member) => {
      const name = member.kind === 'person' ? member.name : text.slice(member.start, member.end)
      return [name, status, role === 'host' ? 'host' : '', mode ?? ''].filter(Boolean).join(' ')
    }),
  )
}

const AAGAARD = 'Danish Prime Minister Signe Aagaard'
const KALNBERGS = 'Latvian President Juris Kalnbergs'

describe('people before the verb', () => {
  test.each<[string, string[]]>([
    [`${AAGAARD} and ${KALNBERGS} attended the summit.`, ['Signe Aagaard attended', 'Juris Kalnbergs attended']],
    [
      `${AAGAARD}, ${KALNBERGS} and others took part in the talks.`,
      ['Signe Aagaard attended', 'Juris Kalnbergs attended'],
    ],
    [`${AAGAARD} will attend the summit on Friday.`, ['Signe Aagaard expected']],
    [`${AAGAARD} is due to join the talks by video link.`, ['Signe Aagaard expected remote']],
    [`${AAGAARD}, who arrived late, was also present.`, ['Signe Aagaard attended']],
    [`${AAGAARD} joined by video link from Nuuk.`, ['Signe Aagaard attended remote']],
    [`${AAGAARD} will connect by video.`, ['Signe Aagaard expected remote']],
    [
      `${AAGAARD} and ${KALNBERGS} have confirmed that they will come.`,
      ['Signe Aagaard expected', 'Juris Kalnbergs expected'],
    ],
    [`${AAGAARD} left the building at noon.`, ['Signe Aagaard attended']],
    [`${AAGAARD} was unable to travel to the summit.`, ['Signe Aagaard absent']],
    ['Neither Iran nor Israel had been invited.', ['Iran absent', 'Israel absent']],
    ['Hungary did not send anyone.', ['Hungary absent']],
    ['Iran and Israel discussed the proposal of a meeting with the participation of Norway.', []],
    [`${AAGAARD} dialled in from Nuuk.`, ['Signe Aagaard attended remote']],
    [`${AAGAARD} flew in for the summit.`, ['Signe Aagaard attended']],
    [`${AAGAARD} arrived in Oslo for the talks.`, ['Signe Aagaard attended in_person']],
    [`${AAGAARD} was among the leaders in the room.`, ['Signe Aagaard attended in_person']],
    [`${AAGAARD} was on hand, too.`, ['Signe Aagaard attended']],
    [`${AAGAARD} was represented by her foreign minister.`, ['Signe Aagaard absent']],
    [`${AAGAARD} led the Danish delegation.`, ['Signe Aagaard attended']],
    [`${AAGAARD} headed her country's delegation.`, ['Signe Aagaard attended']],
    [`${AAGAARD} hosted the meeting.`, ['Signe Aagaard attended host']],
    [`${AAGAARD} chaired the session.`, ['Signe Aagaard attended host']],
    [
      `${AAGAARD} and ${KALNBERGS} are co-chairing the meeting.`,
      ['Signe Aagaard attended host', 'Juris Kalnbergs attended host'],
    ],
    [`${AAGAARD} convened the leaders in Copenhagen.`, ['Signe Aagaard attended host']],
    [`${AAGAARD} addressed the summit.`, ['Signe Aagaard attended']],
    [`${AAGAARD} told the summit that time was short.`, ['Signe Aagaard attended']],
    [`${AAGAARD} spoke by video to the conference.`, ['Signe Aagaard attended remote']],
    [
      `${AAGAARD}, ${KALNBERGS} and Prime Minister Kadri Saluveer of Estonia gathered in Riga.`,
      ['Signe Aagaard attended in_person', 'Juris Kalnbergs attended in_person', 'Kadri Saluveer attended in_person'],
    ],
    [`${AAGAARD} sat down with ${KALNBERGS} in Riga.`, ['Signe Aagaard attended', 'Juris Kalnbergs attended']],
    [`${AAGAARD} appeared on a screen.`, ['Signe Aagaard attended remote']],
    [`${AAGAARD} stood in for her colleague at the table.`, ['Signe Aagaard attended in_person']],
    ['Norway, Iceland and Malta sent their ambassadors.', ['Norway attended', 'Iceland attended', 'Malta attended']],
    ['Norway and Iceland were represented at the talks.', ['Norway attended', 'Iceland attended']],
  ])('%s', (text, expected) => expect(taking(text)).toEqual(expected))
})

describe('people after the words', () => {
  test.each<[string, string[]]>([
    [
      `The meeting was attended by ${AAGAARD} and ${KALNBERGS}.`,
      ['Signe Aagaard attended', 'Juris Kalnbergs attended'],
    ],
    [`Among those present were ${AAGAARD} and ${KALNBERGS}.`, ['Signe Aagaard attended', 'Juris Kalnbergs attended']],
    [
      `Around the table sat ${AAGAARD} and ${KALNBERGS}.`,
      ['Signe Aagaard attended in_person', 'Juris Kalnbergs attended in_person'],
    ],
    [
      `Also at the table were ${AAGAARD} and ${KALNBERGS}.`,
      ['Signe Aagaard attended in_person', 'Juris Kalnbergs attended in_person'],
    ],
    [
      `Joining them by video were ${AAGAARD} and ${KALNBERGS}.`,
      ['Signe Aagaard attended remote', 'Juris Kalnbergs attended remote'],
    ],
    [
      `The summit brought together ${AAGAARD} and ${KALNBERGS}.`,
      ['Signe Aagaard attended', 'Juris Kalnbergs attended'],
    ],
    [`The talks were chaired by ${AAGAARD}.`, ['Signe Aagaard attended host']],
    [
      `The meeting, co-hosted by ${AAGAARD} and ${KALNBERGS}, ended late.`,
      ['Signe Aagaard attended host', 'Juris Kalnbergs attended host'],
    ],
    [
      `A dozen leaders met in Riga, among them ${AAGAARD} and ${KALNBERGS}.`,
      ['Signe Aagaard attended in_person', 'Juris Kalnbergs attended in_person'],
    ],
    [
      `Leaders including ${AAGAARD} and ${KALNBERGS} took part.`,
      ['Signe Aagaard attended', 'Juris Kalnbergs attended'],
    ],
    [`The leaders were joined by ${AAGAARD}.`, ['Signe Aagaard attended']],
    [`Denmark was represented by Prime Minister Signe Aagaard.`, ['Signe Aagaard attended']],
    [`The participants were ${AAGAARD} and ${KALNBERGS}.`, ['Signe Aagaard attended', 'Juris Kalnbergs attended']],
    [
      `Kalnbergs-Rozīte welcomed ${AAGAARD} and ${KALNBERGS} at the castle.`,
      ['Signe Aagaard attended', 'Juris Kalnbergs attended'],
    ],
    [
      `Talks between ${AAGAARD} and ${KALNBERGS} lasted two hours.`,
      ['Signe Aagaard attended', 'Juris Kalnbergs attended'],
    ],
    [
      `At a meeting with ${AAGAARD} and ${KALNBERGS} in Riga he spoke of trade.`,
      ['Signe Aagaard attended', 'Juris Kalnbergs attended'],
    ],
    [`The delegation was led by ${AAGAARD}.`, ['Signe Aagaard attended']],
    [
      `On the screen were ${AAGAARD} and ${KALNBERGS}.`,
      ['Signe Aagaard attended remote', 'Juris Kalnbergs attended remote'],
    ],
    [`Others, such as ${AAGAARD}, followed online.`, ['Signe Aagaard attended remote']],
    [`In the chair was ${AAGAARD}.`, ['Signe Aagaard attended host']],
  ])('%s', (text, expected) => expect(taking(text)).toEqual(expected))
})

describe('people who stay away', () => {
  test.each<[string, string[]]>([
    [`${AAGAARD} did not attend.`, ['Signe Aagaard absent']],
    [`${AAGAARD} was not invited.`, ['Signe Aagaard absent']],
    [`${AAGAARD} stayed away.`, ['Signe Aagaard absent']],
    [`${AAGAARD} skipped the summit.`, ['Signe Aagaard absent']],
    [`${AAGAARD} won't be there.`, ['Signe Aagaard absent']],
    ['Estonia, Latvia and Lithuania were left out.', ['Estonia absent', 'Latvia absent', 'Lithuania absent']],
    ['Nobody from North Macedonia came.', ['North Macedonia absent']],
    [`Missing from the table was ${AAGAARD}.`, ['Signe Aagaard absent']],
    [`${AAGAARD} sent her apologies.`, ['Signe Aagaard absent']],
  ])('%s', (text, expected) => expect(taking(text)).toEqual(expected))
})

describe('people who are only spoken of', () => {
  test.each([
    `${AAGAARD} said that she was glad.`,
    `Before the meeting the host had telephoned ${AAGAARD}.`,
    `The plan of ${AAGAARD} was discussed at the meeting.`,
    `He thanked ${AAGAARD} for her support.`,
    `An adviser to ${AAGAARD} attended the meeting.`,
    `Kremlin spokesman Dmitry Peskov dismissed the meeting.`,
    `A statement by ${AAGAARD} was read out.`,
    `Denmark joined NATO in 1949.`,
    `The house of ${AAGAARD} was searched.`,
  ])('%s', (text) => expect(taking(text)).toEqual([]))
})
