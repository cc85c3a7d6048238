import { describe, expect, test } from 'vitest'
import {
  type Cells,
  type Documents,
  decision,
  meeting,
  people,
  person,
  reconciled,
  tablesOf,
  told,
} from './witnesses.ts'

const DAY = { held_on: '2025-07-10' }

describe('meetings of several documents', () => {
  test('of one forum and day are one', () => {
    const { meetings } = tablesOf(
      told('a', '2025-07-10', [meeting('m', { ...DAY, places: ['Northwood'], hosts: ['GBR'] })]),
      told('b', '2025-07-11', [meeting('m', { ...DAY, places: ['Rome', 'Northwood'], held_on_basis: 'inferred' })]),
    )
    expect(meetings).toEqual([
      {
        meeting_id: '2025-07-10-coalition-of-the-willing',
        name: 'Coalition of the Willing',
        held_on: '2025-07-10',
        held_on_basis: 'stated',
        format: 'unstated',
        places: 'Northwood;Rome',
        hosts: 'GBR',
        source_count: 2,
      },
    ])
  })

  test.each([
    ['another day', { held_on: '2025-07-11' }],
    ['another forum', { ...DAY, name: 'NATO summit' }],
  ])('of %s stay apart', (_, other) => {
    const { meetings } = tablesOf(
      told('a', '2025-07-10', [meeting('m', DAY)]),
      told('b', '2025-07-10', [meeting('m', other)]),
    )
    expect(meetings).toHaveLength(2)
  })

  describe('of two days', () => {
    const here = { name: 'Riga meeting', level: 'foreign_ministers', places: ['Riga'] }
    const three = ['Ann Lind', 'Bo Ek', 'Cy Falk'] as const
    const first = told('a', '2025-05-15', [meeting('m', { ...here, held_on: '2025-05-14' }), ...people('m', ...three)])
    const later = (cells: Cells, ...names: string[]) => [
      meeting('m', { ...here, held_on: '2025-05-15', ...cells }),
      ...people('m', ...names),
    ]
    const lasted = decision('d', 'm', {
      topic: 'other',
      status: 'agreed',
      summary: 'After two days of talks they agreed',
    })
    const second = (cells: Cells, ...names: string[]) => told('b', '2025-05-16', [...later(cells, ...names), lasted])

    test('are one, of the first day, if one tells the first and another the second', () => {
      const { meetings } = tablesOf(first, second({ held_on_basis: 'inferred' }, ...three, 'Di Gran'))
      expect(meetings).toMatchObject([{ held_on: '2025-05-14', held_on_basis: 'stated', source_count: 2 }])
    })

    test.each<[string, Documents[number]]>([
      ['a later day', second({ held_on: '2025-05-16' }, ...three)],
      ['another place', second({ places: ['Tallinn'] }, ...three)],
      ['another level', second({ level: 'leaders' }, ...three)],
      ['other people', second({}, 'Ann Lind', 'Bo Ek', 'Di Gran')],
      ['no word of several days', told('b', '2025-05-16', later({}, ...three))],
    ])('stay apart with %s', (_, other) => {
      expect(tablesOf(first, other).meetings).toHaveLength(2)
    })
  })

  test('that assume the day of their news yield to the one that tells it', () => {
    const here = (held_on: string) => [meeting('m', { held_on }), ...people('m', 'Ann Lind', 'Bo Ek')]
    const later = told('b', '2025-07-14', here('2025-07-14'))
    const assumed = later.claims.map((claim) =>
      claim.field.startsWith('held_on') ? { ...claim, rule: 'meetings/day-of-news' } : claim,
    )
    const { meetings } = tablesOf(told('a', '2025-07-10', here('2025-07-10')), { ...later, claims: assumed })
    expect(meetings.map(({ held_on, source_count }) => [held_on, source_count])).toEqual([['2025-07-10', 2]])
  })

  test('take the name of the forum, not the one that says nothing', () => {
    const { meetings } = tablesOf(
      told('a', '2025-07-10', [meeting('m', DAY), ...people('m', 'Ann Lind', 'Bo Ek')]),
      told('b', '2025-07-11', [meeting('m', { ...DAY, name: "Leaders' call" }), ...people('m', 'Ann Lind', 'Bo Ek')]),
    )
    expect(meetings.map(({ name }) => name)).toEqual(['Coalition of the Willing'])
  })

  test('two of one document stay apart, and the other document joins the one with its people', () => {
    const both = told('a', '2025-07-10', [
      meeting('m1', DAY),
      ...people('m1', 'Ann Lind', 'Bo Ek'),
      meeting('m2', DAY),
      ...people('m2', 'Cy Falk', 'Di Gran'),
    ])
    const { meetings, attendees } = tablesOf(
      both,
      told('b', '2025-07-10', [meeting('m', DAY), ...people('m', 'Cy Falk', 'Di Gran')]),
    )
    expect(meetings.map(({ meeting_id, source_count }) => [meeting_id, source_count])).toEqual([
      ['2025-07-10-coalition-of-the-willing', 1],
      ['2025-07-10-coalition-of-the-willing-2', 2],
    ])
    expect(attendees.filter(({ source_count }) => source_count === 2).map(({ name }) => name)).toEqual([
      'Cy Falk',
      'Di Gran',
    ])
  })

  test.each([
    ['a fuller name with its people', 'Leaders of the Coalition of the Willing in Paris', ['Ann Lind', 'Bo Ek'], 1],
    ['a descriptive name with its people', "Leaders' call", ['Ann Lind', 'Bo Ek'], 1],
    ['a descriptive name with other people', "Leaders' call", ['Cy Falk', 'Di Gran'], 2],
    ['another forum with its people', 'NATO summit', ['Ann Lind', 'Bo Ek'], 2],
  ])('%s: %s', (_, name, there, count) => {
    const { meetings } = tablesOf(
      told('a', '2025-07-10', [meeting('m', DAY), ...people('m', 'Ann Lind', 'Bo Ek', 'Cy Falk')]),
      told('b', '2025-07-10', [meeting('m', { ...DAY, name }), ...people('m', ...there)]),
    )
    expect(meetings).toHaveLength(count)
  })
})

describe('a report without a day', () => {
  const dated = told('a', '2025-07-10', [meeting('m', DAY), ...people('m', 'Ann Lind', 'Bo Ek', 'Cy Falk')])
  const earlier = told('b', '2025-03-27', [meeting('m', { held_on: '2025-03-27' }), ...people('m', 'Ann Lind')])
  const undated = (...there: readonly string[]) => told('c', undefined, [meeting('m', {}), ...people('m', ...there)])
  const days = (...documents: Documents) =>
    tablesOf(...documents).meetings.map(({ held_on, source_count }) => `${held_on ?? '-'} ${source_count}`)

  test('joins the meeting that most of its people were at', () => {
    expect(days(dated, earlier, undated('Ann Lind', 'Bo Ek', 'Di Gran'))).toEqual(['2025-03-27 1', '2025-07-10 2'])
  })
  test('stays without when most of its people were elsewhere', () => {
    expect(days(dated, undated('Ann Lind', 'Bo Ek', 'Di Gran', 'Ed Holm'))).toEqual(['2025-07-10 1', '- 1'])
  })
  test('stays without when it is another forum', () => {
    const other = told('c', undefined, [meeting('m', { name: 'NATO summit' }), ...people('m', 'Ann Lind', 'Bo Ek')])
    expect(days(dated, other)).toEqual(['2025-07-10 1', '- 1'])
  })
  test('stays without when it was published before the meeting', () => {
    const early = told('c', '2025-07-01', [meeting('m', {}), ...people('m', 'Ann Lind', 'Bo Ek')])
    expect(days(dated, early)).toEqual(['2025-07-10 1', '- 1'])
  })
  test('is reported when two meetings fit equally well', () => {
    const twin = told('b', '2025-03-27', [meeting('m', { held_on: '2025-03-27' }), ...people('m', 'Ann Lind', 'Bo Ek')])
    const { tables, findings } = reconciled(dated, twin, undated('Ann Lind', 'Bo Ek'))
    expect(tables.meetings.map(({ held_on }) => held_on)).toEqual(['2025-03-27', '2025-07-10', undefined])
    expect(findings.map(({ code, severity, file, message }) => [code, severity, file, message])).toEqual([
      [
        'meeting/undecided',
        'warning',
        'c.txt',
        expect.stringContaining('those of 2025-03-27 and 2025-07-10 equally well'),
      ],
    ])
  })
  test('gives its decisions the day of the meeting, worked out from its own words', () => {
    const late = told('c', undefined, [
      meeting('m', {}),
      ...people('m', 'Ann Lind', 'Bo Ek'),
      decision('d', 'm', { topic: 'funding', summary: 'They fund it.' }),
    ])
    const { decisions, evidence } = tablesOf(dated, late)
    expect(decisions[0]).toMatchObject({ decided_on: '2025-07-10', source_count: 1 })
    expect(evidence.filter(({ field }) => field === 'decided_on')).toMatchObject([
      {
        source_id: 'c',
        basis: 'inferred',
        rule: 'decisions/date-of-meeting',
        value: '2025-07-10',
        quote: 'name of m is Coalition of the Willing.',
      },
    ])
  })
})

describe('format and modes', () => {
  const modes = (...documents: Documents) => {
    const { meetings, attendees } = tablesOf(...documents)
    return [meetings[0]?.format, ...attendees.map(({ name, mode }) => `${name} ${mode}`)]
  }
  test.each([
    ['all of a virtual meeting are remote', 'virtual', 'in_person', ['virtual', 'Ann Lind remote']],
    ['all of a meeting in person are there', 'in_person', 'unstated', ['in_person', 'Ann Lind in_person']],
    ['somebody from afar makes it hybrid', 'in_person', 'remote', ['hybrid', 'Ann Lind remote']],
    ['a hybrid meeting says nothing of the others', 'hybrid', 'unstated', ['hybrid', 'Ann Lind unstated']],
  ])('%s', (_, format, mode, expected) => {
    expect(
      modes(told('a', '2025-07-10', [meeting('m', { ...DAY, format }), person('p', 'm', 'Ann Lind', { mode })])),
    ).toEqual(expected)
  })
  test('who stays away has no mode', () => {
    const away = told('a', '2025-07-10', [
      meeting('m', { ...DAY, format: 'virtual' }),
      person('p', 'm', 'Ann Lind', { status: 'absent' }),
    ])
    expect(modes(away)).toEqual(['virtual', 'Ann Lind unstated'])
  })
  test('a mode that follows from the format quotes the words for the format', () => {
    const { evidence } = tablesOf(
      told('a', '2025-07-10', [meeting('m', { ...DAY, format: 'virtual' }), person('p', 'm', 'Ann Lind')]),
    )
    expect(evidence.filter(({ field }) => field === 'mode')).toMatchObject([
      {
        value: 'remote',
        agrees: true,
        basis: 'inferred',
        rule: 'attendees/mode-of-format',
        quote: 'format of m is virtual.',
      },
    ])
  })
})

describe('attendees', () => {
  const at = (...rows: readonly ReturnType<typeof person>[]) =>
    tablesOf(told('a', '2025-07-10', [meeting('m', DAY), ...rows])).attendees.map(({ kind, name }) => `${kind} ${name}`)
  const delegation = (name: string, cells: Cells) => person(name, 'm', name, { kind: 'delegation', ...cells })

  test('a delegation goes where one of its people is named', () => {
    expect(at(delegation('Norway', { country: 'NOR' }), person('p', 'm', 'Ann Lind', { country: 'NOR' }))).toEqual([
      'person Ann Lind',
    ])
  })
  test('a delegation stays beside people of others, and beside one who stayed away', () => {
    expect(
      at(
        delegation('Norway', { country: 'NOR' }),
        delegation('NATO', { organization: 'NATO' }),
        person('p', 'm', 'Ann Lind', { country: 'NOR', status: 'absent' }),
        person('q', 'm', 'Bo Ek', { organization: 'European Commission' }),
      ),
    ).toEqual(['person Ann Lind', 'person Bo Ek', 'delegation NATO', 'delegation Norway'])
  })
})
