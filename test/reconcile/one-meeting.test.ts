/** When two documents that date a meeting otherwise tell of one, and when of two. */
import { describe, expect, test } from 'vitest'
import { type Cells, decision, meeting, people, person, type Told, tablesOf, told } from './witnesses.ts'

const FOUR = ['Ann Lind', 'Bo Ek', 'Cy Falk', 'Di Gran'] as const

interface Telling {
  readonly day: string
  readonly published?: string
  /** The rule that read the day: a word of meeting stands beside it, or not, or it is that of the publication. */
  readonly rule?: 'date' | 'date-near' | 'day-of-news'
  readonly cells?: Cells
  /** The rule that read the place. */
  readonly place?: 'place' | 'place-filed'
  readonly names?: readonly string[]
  readonly status?: string
  /** What was decided, in the words that a text has. */
  readonly says?: string
}

function document(id: string, telling: Telling): Told {
  const { day, published = day, rule = 'date', cells = {}, place = 'place', names = FOUR, status, says } = telling
  const { witness, claims } = told(id, published, [
    meeting('m', { name: 'Riga meeting', level: 'leaders', places: ['Riga'], held_on: day, ...cells }),
    ...names.map((name, at) => person(`p${at}`, 'm', name, status ? { status } : {})),
    ...(says ? [decision('d', 'm', { topic: 'funding', summary: says })] : []),
  ])
  const rules: Record<string, string> = {
    name: 'descriptive-name',
    ...(cells['name'] ? { name: 'forum' } : {}),
    held_on: rule,
    held_on_basis: rule,
    places: place,
  }
  const ruled = claims.map((claim) => {
    const own = claim.table === 'meetings' ? rules[claim.field] : undefined
    return own ? { ...claim, rule: `meetings/${own}` } : claim
  })
  return { witness, claims: ruled }
}

const days = (...tellings: readonly Telling[]): string[] =>
  tablesOf(...tellings.map((telling, at) => document(`d${at}`, telling))).meetings.map(
    ({ held_on, source_count }) => `${held_on} ${source_count}`,
  )

const FIRST: Telling = { day: '2026-03-05' }
const near = (telling: Omit<Telling, 'day' | 'rule'> = {}, day = '2026-03-06'): Telling => ({
  rule: 'date-near',
  day,
  ...telling,
})

describe('a day that no word of meeting stands beside', () => {
  test.each<[string, Telling]>([
    ['the same company', near()],
    ['most of it', near({ names: [...FOUR.slice(0, 3), 'Ed Holm'] })],
    ['one person of one forum', near({ cells: { name: 'Harbour Group' }, names: ['Ann Lind', 'Ed Holm', 'Flo Ip'] })],
    ['a level that is not told', near({ cells: { level: '' } })],
    ['no place', near({ cells: { places: [] } })],
    ['three days between', near({}, '2026-03-08')],
    ['a week between, to the day', near({}, '2026-03-12')],
  ])('is that of the meeting a day before with %s', (_, other) => {
    const first = other.cells?.['name'] ? { ...FIRST, cells: { name: 'Harbour Group' } } : FIRST
    expect(days(first, other)).toEqual(['2026-03-05 2'])
  })

  test.each<[string, Telling]>([
    ['other people', near({ names: ['Ann Lind', 'Ed Holm', 'Flo Ip', 'Gus Jarl'] })],
    ['another place', near({ cells: { places: ['Tallinn'] } })],
    ['another level', near({ cells: { level: 'officials' } })],
    ['a call after they sat together', near({ cells: { format: 'virtual' } })],
    ['four days between', near({}, '2026-03-09')],
    ['more than a week between', near({}, '2026-03-13')],
    ['three days between, and no place', near({ cells: { places: [] } }, '2026-03-08')],
    ['talks a day after', near({ says: 'A day after their first talks they agreed on more.' })],
    ['talks that were resumed', near({ says: 'The talks resumed on Friday, and they agreed on more.' })],
    ['a second round', near({ says: 'In the second round in the evening they agreed on more.' })],
    ["what followed Thursday's meeting", near({ says: 'It followed Thursday’s meeting and was agreed on quickly.' })],
  ])('stays another with %s', (_, other) => {
    expect(days({ ...FIRST, cells: { format: 'in_person' } }, other)).toHaveLength(2)
  })

  test('stays another where one document tells of both', () => {
    const both = told('a', '2026-03-07', [
      meeting('m', { level: 'leaders', places: ['Riga'], held_on: '2026-03-05' }),
      ...people('m', ...FOUR),
      meeting('n', { level: 'leaders', places: ['Riga'], held_on: '2026-03-06' }),
      ...people('n', ...FOUR),
    ])
    expect(tablesOf(both, document('b', near())).meetings).toHaveLength(2)
  })
})

describe('two days that words of meeting stand beside', () => {
  test.each<[string, string, number]>([
    ['are two meetings', 'They lend 90 million.', 2],
    ['are one that is told to have gone on', 'After two days of talks they lend 90 million.', 1],
    ['are one whose days are told together', 'Meeting on 5 and 6 March they lend 90 million.', 1],
    ['are one from the one day to the other', 'Meeting from March 5 to 6 they lend 90 million.', 1],
    ['are one by its weekdays', 'In Riga on Thursday and Friday they lend 90 million.', 1],
    ['are two where other days are told together', 'On 7 and 8 March they lend 90 million.', 2],
  ])('%s', (_, says, count) => {
    expect(days(FIRST, { day: '2026-03-06', says })).toHaveLength(count)
  })
})

test('a forum gives its name to what others call by its town', () => {
  const named = (id: string, name?: string) => document(id, { ...FIRST, ...(name ? { cells: { name } } : {}) })
  const { meetings } = tablesOf(named('a', 'Harbour Group'), named('b'), named('c'))
  expect(meetings.map(({ name, source_count }) => `${name} ${source_count}`)).toEqual(['Harbour Group 3'])
})

describe('the day kept', () => {
  test.each<[string, readonly Telling[], string]>([
    ['is the one that a word of meeting stands beside', [{ day: '2026-03-05', published: '2026-03-04' }, near()], '05'],
    [
      'is what the last document says where they say it alike',
      [near({ published: '2026-03-06' }, '2026-03-05'), near()],
      '06',
    ],
    [
      'does not lie after a document that tells who was there',
      [near({ published: '2026-03-05' }, '2026-03-05'), near({ published: '2026-03-09' }, '2026-03-07')],
      '05',
    ],
    [
      'may lie after a preview',
      [
        near({ published: '2026-03-04', status: 'expected' }, '2026-03-05'),
        near({ published: '2026-03-09' }, '2026-03-07'),
      ],
      '07',
    ],
  ])('%s', (_, tellings, day) => {
    expect(days(...tellings)).toEqual([`2026-03-${day} 2`])
  })
})

describe('a report that tells no day', () => {
  const assumed = (telling: Omit<Telling, 'day'>, day = '2026-03-06'): Telling => ({
    ...telling,
    rule: 'day-of-news',
    day,
  })
  const sums = { ...FIRST, says: 'It lends Latvia 90 million euros.' }
  test.each<[string, Telling]>([
    ['half of its people', assumed({ names: [...FOUR.slice(0, 2), 'Ed Holm', 'Flo Ip'] })],
    ['a sum that it settled', assumed({ names: ['Ed Holm', 'Flo Ip'], says: 'Latvia gets 90 million for its depot.' })],
  ])('is news of the meeting before with %s', (_, other) => {
    expect(days(sums, other)).toEqual(['2026-03-05 2'])
  })
  test.each<[string, Telling]>([
    ['another sum', assumed({ names: ['Ed Holm', 'Flo Ip'], says: 'Latvia gets 70 million for its depot.' })],
    ['one of its people', assumed({ names: ['Ann Lind', 'Ed Holm', 'Flo Ip'] })],
    ['a week between', assumed({ names: [...FOUR.slice(0, 2), 'Ed Holm', 'Flo Ip'] }, '2026-03-12')],
  ])('is not with %s', (_, other) => {
    expect(days(sums, other)).toHaveLength(2)
  })
})

describe('one day', () => {
  const spelt = ['Kassym-Jomart Tokayev', 'Sadyr Japarov', 'Emomali Rahmon'] as const
  test.each<[string, Telling, number]>([
    [
      'the same company, spelt otherwise, told from the town of a paper',
      {
        ...FIRST,
        cells: { name: 'Steppe Council', places: ['Astana'] },
        place: 'place-filed',
        names: ['Kassym-Zhomart Tokayev', 'Sadyr Zhaparov', 'Emomali Rahmon'],
      },
      1,
    ],
    ['the same company in another town', { ...FIRST, cells: { places: ['Astana'] }, names: spelt }, 1],
    ['two of them in another town', { ...FIRST, cells: { places: ['Astana'] }, names: spelt.slice(0, 2) }, 2],
    ['others in another town', { ...FIRST, cells: { places: ['Astana'] }, names: ['Ed Holm', 'Flo Ip'] }, 2],
  ])('%s', (_, other, count) => {
    expect(days({ ...FIRST, names: spelt }, other)).toHaveLength(count)
  })

  const parts = (...names: readonly (readonly string[])[]): Told =>
    told('a', '2026-03-05', [
      ...names.flatMap((own, at) => [
        meeting(`m${at}`, { held_on: '2026-03-05', level: 'leaders' }),
        ...people(`m${at}`, ...own),
      ]),
    ])
  test.each<[string, readonly (readonly string[])[], number]>([
    ['nobody new in the second place', [FOUR, ['Ann Lind', 'Bo Ek']], 1],
    ['nobody in the first place', [[], FOUR], 1],
    [
      'somebody new in each',
      [
        ['Ann Lind', 'Bo Ek'],
        ['Ann Lind', 'Cy Falk'],
      ],
      2,
    ],
  ])('of a forum that one document tells of in two places: %s', (_, names, count) => {
    expect(tablesOf(parts(...names)).meetings).toHaveLength(count)
  })

  test('brings together groups that a third document does not', () => {
    const of = (...names: string[]): Telling => ({ ...FIRST, cells: { places: [] }, names })
    const early = of('Ann Lind', 'Bo Ek')
    const late = of('Cy Falk', 'Di Gran')
    expect(days(early, late, of('Ann Lind', 'Bo Ek', 'Cy Falk', 'Di Gran'))).toEqual(['2026-03-05 3'])
  })
})
