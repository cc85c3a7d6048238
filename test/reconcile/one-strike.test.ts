/** When two documents that date a strike otherwise, or name only the country, tell of one, and when of two. */
import { describe, expect, test } from 'vitest'
import { type Cells, strike, type Told, tablesOf, told } from './witnesses.ts'

type Rule = 'day' | 'day-of-news' | 'day-of-toll'

function document(id: string, published: string | undefined, rule: Rule, ...rows: readonly Cells[]): Told {
  const { witness, claims } = told(
    id,
    published,
    rows.map((cells, at) => strike(`s${at}`, cells)),
  )
  const ruled = claims.map((claim) =>
    claim.field.startsWith('struck_on') ? { ...claim, rule: `strikes/${rule}` } : claim,
  )
  return { witness, claims: ruled }
}

const on = (day: number, places: readonly string[], figures: Cells): Cells => ({
  struck_on: `2025-07-${day}`,
  places,
  ...figures,
})

const strikes = (...documents: readonly Told[]): string[] =>
  tablesOf(...documents).strikes.map(
    ({ struck_on, places, killed, wounded, drones_launched, source_count }) =>
      `${struck_on?.slice(-2)} ${places ?? '-'} ${killed ?? ''}/${wounded ?? ''} ${drones_launched ?? '-'} ${source_count}`,
  )

const KYIV = ['Kyiv']

describe('a day that is not told of the attack', () => {
  const first = document('a', '2025-07-10', 'day', on(10, KYIV, { killed: 12, wounded: 30 }))
  const other = (rule: Rule, cells: Cells): Told => document('b', '2025-07-11', rule, cells)

  test.each<[string, Told, string]>([
    ['the same toll', other('day-of-news', on(11, KYIV, { killed: 12 })), '10 Kyiv 12/30 - 2'],
    ['a toll that rose', other('day-of-toll', on(11, KYIV, { killed: 14 })), '10 Kyiv 14/30 - 2'],
    ['one of its figures', other('day-of-news', on(11, KYIV, { killed: 20, wounded: 30 })), '10 Kyiv 20/30 - 2'],
    ['two days between', other('day-of-toll', on(12, KYIV, { killed: 13 })), '10 Kyiv 13/30 - 2'],
  ])('is that of the strike before with %s', (_, later, expected) => {
    expect(strikes(first, later)).toEqual([expected])
  })

  test.each<[string, Told]>([
    ['another place', other('day-of-news', on(11, ['Odesa'], { killed: 12 }))],
    ['another attacker', other('day-of-news', { ...on(11, KYIV, { killed: 12 }), attacker: 'UKR' })],
    ['another toll', other('day-of-news', on(11, KYIV, { killed: 2, wounded: 5 }))],
    ['a toll three times as high', other('day-of-news', on(11, KYIV, { killed: 40 }))],
    ['no figure of its own kind', other('day-of-news', on(11, KYIV, { drones_launched: 12 }))],
    ['three days between', other('day-of-toll', on(13, KYIV, { killed: 12 }))],
  ])('is another with %s', (_, later) => {
    expect(strikes(first, later)).toHaveLength(2)
  })

  test('stays another where a document tells of both', () => {
    const both = [on(10, KYIV, { killed: 12, wounded: 30 }), on(11, KYIV, { killed: 12 })]
    expect(strikes(document('a', '2025-07-11', 'day-of-news', ...both))).toHaveLength(2)
  })

  test('small numbers are the same by chance', () => {
    const one = (id: string, day: number) => document(id, `2025-07-${day}`, 'day-of-news', on(day, KYIV, { killed: 1 }))
    expect(strikes(one('a', 10), one('b', 11))).toHaveLength(2)
  })

  test.each([
    ['one night told twice', 145, 1],
    ['two nights', 140, 2],
  ])('tallies of a whole country: %s', (_, drones, count) => {
    const tally = (id: string, day: number, value: number) =>
      document(id, `2025-07-${day}`, 'day-of-news', on(day, [], { drones_launched: value }))
    expect(strikes(tally('a', 10, 145), tally('b', 11, drones))).toHaveLength(count)
  })
})

describe('two days that are told', () => {
  test.each<[string, Cells, number]>([
    ['two large figures', { killed: 12, wounded: 30 }, 1],
    ['one large figure', { killed: 12 }, 2],
    ['a figure that rose', { killed: 12, wounded: 31 }, 1],
    ['a figure that differs', { killed: 12, wounded: 5 }, 2],
  ])('are one with %s', (_, figures, count) => {
    const first = document('a', '2025-07-12', 'day', on(10, KYIV, { killed: 12, wounded: 30 }))
    expect(strikes(first, document('b', '2025-07-12', 'day', on(11, KYIV, figures)))).toHaveLength(count)
  })

  test('are one on the day before the first document that tells of it', () => {
    const figures = { killed: 12, wounded: 30 }
    const first = document('a', '2025-07-10', 'day', on(10, KYIV, figures))
    expect(strikes(first, document('b', '2025-07-12', 'day', on(11, KYIV, figures)))).toEqual(['10 Kyiv 12/30 - 2'])
  })
})

describe('a place and the country', () => {
  test.each<[string, Cells, number]>([
    ['the same two figures', { killed: 12, wounded: 30 }, 1],
    ['one of them', { killed: 12 }, 2],
    ['one of them and more', { killed: 12, wounded: 44 }, 2],
    ['the same two figures of another country', { killed: 12, wounded: 30, target_country: 'POL' }, 2],
  ])('%s', (_, figures, count) => {
    const town = document('a', '2025-07-10', 'day', on(10, KYIV, { killed: 12, wounded: 30 }))
    expect(strikes(town, document('b', '2025-07-10', 'day', on(10, [], figures)))).toHaveLength(count)
  })
})

test('a town is one, whosever it is said to be', () => {
  const town = (id: string, target_country: string) =>
    document(id, '2025-07-10', 'day', { ...on(10, ['Khorly'], { killed: 24 }), attacker: 'UKR', target_country })
  expect(strikes(town('a', 'UKR'), town('b', 'RUS'), town('c', 'UKR'))).toEqual(['10 Khorly 24/ - 3'])
})

test('one without a day joins the strike that has most of its figures', () => {
  const days = [10, 20].map((day) =>
    document(`d${day}`, `2025-07-${day}`, 'day', on(day, KYIV, { killed: 12, ...(day === 20 ? { wounded: 30 } : {}) })),
  )
  const { struck_on: _day, ...undated } = on(10, KYIV, { killed: 12, wounded: 30 })
  const cells = strike('s', undated).cells
  const { struck_on: _own, ...rest } = cells
  const late = told('z', undefined, [
    { table: 'strikes', subject: 's', cells: { ...rest, struck_on_basis: 'unknown' } },
  ])
  expect(strikes(...days, late)).toEqual(['10 Kyiv 12/ - 1', '20 Kyiv 12/30 - 2'])
})
