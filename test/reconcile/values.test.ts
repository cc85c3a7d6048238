import { describe, expect, test } from 'vitest'
import { type Cells, type Documents, decision, meeting, person, strike, tablesOf, told } from './witnesses.ts'

/** Killed as told by documents published on these days: day (empty: none), then value. */
function killed(...accounts: readonly (readonly [string, number])[]) {
  const documents = accounts.map(([day, value], at) =>
    told(`d${at}`, day === '' ? undefined : day, [strike('s', { places: ['Sumy'], killed: value })]),
  )
  const { strikes, evidence } = tablesOf(...documents)
  expect(strikes).toHaveLength(1)
  return [
    strikes[0]?.killed,
    ...evidence.filter(({ field }) => field === 'killed').map(({ value, agrees }) => `${value} ${agrees}`),
  ]
}

describe('of several values', () => {
  test.each([
    [
      'most documents decide',
      [
        ['2025-07-10', 24],
        ['2025-07-10', 24],
        ['2025-07-12', 25],
      ],
      [24, '24 true', '24 true', '25 false'],
    ],
    [
      'on a tie the last published',
      [
        ['2025-07-12', 25],
        ['2025-07-10', 24],
      ],
      [25, '25 true', '24 false'],
    ],
    [
      'on a tie of one day the later clock time',
      [
        ['2025-07-10T21:30', 25],
        ['2025-07-10T09:05', 24],
      ],
      [25, '25 true', '24 false'],
    ],
    [
      'no time is earlier than any',
      [
        ['2025-07-10T00:05', 25],
        ['2025-07-10', 24],
      ],
      [25, '25 true', '24 false'],
    ],
    [
      'an undated document never wins a tie',
      [
        ['2025-07-01', 24],
        ['', 25],
      ],
      [24, '24 true', '25 false'],
    ],
    [
      'undated documents count for the majority',
      [
        ['2025-07-12', 24],
        ['', 25],
        ['', 25],
      ],
      [25, '24 false', '25 true', '25 true'],
    ],
  ] as const)('%s', (_, accounts, expected) => {
    expect(killed(...accounts)).toEqual(expected)
  })

  test('what one document says twice: the first decides, both are kept as evidence', () => {
    const { strikes, evidence } = tablesOf(told('a', '2025-07-10', [strike('s', { places: ['Sumy'], killed: [3, 2] })]))
    expect(strikes[0]?.killed).toBe(3)
    expect(
      evidence.filter(({ field }) => field === 'killed').map(({ evidence_id, agrees }) => [evidence_id, agrees]),
    ).toEqual([
      ['strikes/2025-07-10/RUS/sumy/killed/a', true],
      ['strikes/2025-07-10/RUS/sumy/killed/a-2', false],
    ])
  })

  test('attended outranks expected, host participant, and a mode told none', () => {
    const there = (id: string, cells: Cells) =>
      told(id, `2025-07-0${id}`, [meeting('m', { held_on: '2025-07-09' }), person('p', 'm', 'Ann Lind', cells)])
    const { attendees, evidence } = tablesOf(
      there('1', { status: 'attended', role: 'host', mode: 'remote' }),
      there('2', { status: 'expected' }),
      there('3', { status: 'expected' }),
    )
    expect(attendees).toMatchObject([{ status: 'attended', role: 'host', mode: 'remote' }])
    const said = evidence.filter(
      ({ table, field }) => table === 'attendees' && ['status', 'role', 'mode'].includes(field),
    )
    expect(said.map(({ field, value, agrees }) => `${field} ${value} ${agrees}`)).toEqual([
      'role host true',
      'mode remote true',
      'status attended true',
      'status expected false',
      'status expected false',
    ])
  })

  test('the highest level is the level', () => {
    const at = (id: string, level: string) => told(id, '2025-07-10', [meeting('m', { held_on: '2025-07-10', level })])
    expect(tablesOf(at('a', 'officials'), at('b', 'officials'), at('c', 'leaders')).meetings[0]?.level).toBe('leaders')
  })

  test('titles are compared without regard to case, the form used most is kept', () => {
    const there = (id: string, title: string) =>
      told(id, `2025-07-1${id}`, [meeting('m', { held_on: '2025-07-09' }), person('p', 'm', 'Ann Lind', { title })])
    const { attendees, evidence } = tablesOf(
      there('1', 'Prime Minister'),
      there('2', 'Prime Minister'),
      there('3', 'prime minister'),
      there('4', 'Premier'),
    )
    expect(attendees[0]?.title).toBe('Prime Minister')
    expect(evidence.filter(({ field }) => field === 'title').map(({ value, agrees }) => `${value} ${agrees}`)).toEqual([
      'Prime Minister true',
      'Prime Minister true',
      'Prime Minister true',
      'Premier false',
    ])
  })

  test('British and American spelling is one', () => {
    const there = (id: string, title: string) =>
      told(id, `2025-07-1${id}`, [meeting('m', { held_on: '2025-07-09' }), person('p', 'm', 'Ann Lind', { title })])
    const { attendees, evidence } = tablesOf(there('1', 'Defence Minister'), there('2', 'Defense Minister'))
    expect(attendees[0]?.title).toBe('Defense Minister')
    expect(evidence.filter(({ field, agrees }) => field === 'title' && agrees)).toHaveLength(2)
  })

  test('a year is twelve months', () => {
    const at = (id: string, duration: string) =>
      told(id, `2025-07-1${id}`, [
        meeting('m', { held_on: '2025-07-09' }),
        decision('d', 'm', { topic: 'headquarters', summary: 'It is in Paris.', duration }),
      ])
    const { decisions, evidence } = tablesOf(at('1', 'P1Y'), at('2', 'P12M'), at('3', 'P2Y'))
    expect(decisions).toMatchObject([{ duration: 'P12M', source_count: 3 }])
    expect(
      evidence.filter(({ field }) => field === 'duration').map(({ value, agrees }) => `${value} ${agrees}`),
    ).toEqual(['P12M true', 'P12M true', 'P2Y false'])
  })
})

describe('approximate', () => {
  const launched = (id: string, value: number, approximate: boolean) =>
    told(id, `2025-07-1${id}`, [
      strike('s', {
        places: ['Kyiv'],
        drones_launched: value,
        ...(approximate ? { approximate: ['drones_launched'] } : {}),
      }),
    ])

  test.each([
    ['follows the only value', [launched('1', 400, true)], 'drones_launched'],
    [
      'goes with the value that lost',
      [launched('1', 400, true), launched('2', 397, false), launched('3', 397, false)],
      undefined,
    ],
    [
      'of one value is what most say',
      [launched('1', 400, true), launched('2', 400, true), launched('3', 400, false)],
      'drones_launched',
    ],
    ['of one value on a tie is what the last says', [launched('1', 400, true), launched('2', 400, false)], undefined],
  ])('%s', (_, documents, expected) => {
    expect(tablesOf(...documents).strikes[0]?.approximate).toBe(expected)
  })
})

describe('strikes', () => {
  const at = (id: string, cells: Cells) => told(id, '2025-07-10', [strike('s', cells)])
  const ids = (...documents: Documents) =>
    tablesOf(...documents).strikes.map(({ strike_id, source_count }) => `${strike_id} ${source_count}`)

  test.each([
    ['one place', [at('a', { places: ['Kyiv'] }), at('b', { places: ['Kyiv', 'Brovary'] })], ['2025-07-10/RUS/kyiv 2']],
    ['the whole country', [at('a', { killed: 1 }), at('b', { killed: 2 })], ['2025-07-10/RUS/ukr 2']],
    [
      'a place and the country',
      [at('a', { places: ['Kyiv'] }), at('b', {})],
      ['2025-07-10/RUS/kyiv 1', '2025-07-10/RUS/ukr 1'],
    ],
    [
      'two attackers',
      [at('a', { places: ['Kyiv'] }), at('b', { places: ['Kyiv'], attacker: 'UKR' })],
      ['2025-07-10/RUS/kyiv 1', '2025-07-10/UKR/kyiv 1'],
    ],
    [
      'two days',
      [at('a', { places: ['Kyiv'] }), at('b', { places: ['Kyiv'], struck_on: '2025-07-11' })],
      ['2025-07-10/RUS/kyiv 1', '2025-07-11/RUS/kyiv 1'],
    ],
    ['a group that is no state', [at('a', { places: ['Eilat'], attacker: 'Houthis' })], ['2025-07-10/Houthis/eilat 1']],
  ])('%s', (_, documents, expected) => {
    expect(ids(...documents)).toEqual(expected)
  })

  const undated = (killed: number) =>
    told('z', undefined, [
      {
        ...strike('s', {}),
        cells: { struck_on_basis: 'unknown', attacker: 'RUS', target_country: 'UKR', places: ['Kyiv'], killed },
      },
    ])
  test('one without a day joins the one with its place and a figure near', () => {
    expect(ids(at('a', { places: ['Kyiv'], killed: 2 }), undated(2))).toEqual(['2025-07-10/RUS/kyiv 2'])
    expect(ids(at('a', { places: ['Kyiv'], killed: 21 }), undated(24))).toEqual(['2025-07-10/RUS/kyiv 2'])
    expect(ids(at('a', { places: ['Kyiv'], killed: 2 }), undated(5))).toEqual([
      '2025-07-10/RUS/kyiv 1',
      'undated/RUS/kyiv 1',
    ])
  })

  test('coordinates are those of the first place', () => {
    const { strikes } = tablesOf(
      at('a', { places: ['Kyiv', 'Brovary'], latitude: 50.45, longitude: 30.52 }),
      at('b', { places: ['Brovary', 'Kyiv'], latitude: 50.51, longitude: 30.79 }),
      at('c', { places: ['Brovary', 'Kyiv'], latitude: 50.51, longitude: 30.79 }),
    )
    expect(strikes).toMatchObject([{ places: 'Kyiv;Brovary', latitude: 50.45, longitude: 30.52 }])
  })
})
