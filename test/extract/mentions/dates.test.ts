import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateMentions } from '../../../src/extract/mentions/dates.ts'
import {
  type DateContext,
  dayNumber,
  fromIso,
  resolveDate,
  toIso,
  weekdayOf,
} from '../../../src/extract/mentions/resolve-date.ts'

const first = (text: string) => dateMentions(text, { start: 0, end: text.length })[0]

/** Published on a Wednesday. */
const WEDNESDAY: DateContext = { published: '2025-06-11' }

describe('dates in running text', () => {
  test.each<[string, string, string, string]>([
    ['They met on Thursday, 27 March 2025, in Paris.', 'Thursday, 27 March 2025', '2025-03-27', 'stated'],
    ['at a meeting on May 9, 2025', 'May 9, 2025', '2025-05-09', 'stated'],
    ['published 14.07.2025', '14.07.2025', '2025-07-14', 'stated'],
    ['on 2025-03-27', '2025-03-27', '2025-03-27', 'stated'],
    ['on the 10th of May', '10th of May', '2025-05-10', 'inferred'],
    ['on Tuesday (June 10)', 'Tuesday (June 10', '2025-06-10', 'inferred'],
    ['on 30 December', '30 December', '2024-12-30', 'inferred'],
    ['since Tuesday', 'Tuesday', '2025-06-10', 'inferred'],
    ['on Wednesday', 'Wednesday', '2025-06-11', 'inferred'],
    ['last Wednesday', 'last Wednesday', '2025-06-04', 'inferred'],
    ['today', 'today', '2025-06-11', 'inferred'],
    ['yesterday', 'yesterday', '2025-06-10', 'inferred'],
    ['a day earlier', 'a day earlier', '2025-06-10', 'inferred'],
    ['two days ago', 'two days ago', '2025-06-09', 'inferred'],
    ['a week ago today', 'a week ago today', '2025-06-04', 'inferred'],
    ['two weeks ago to the day', 'two weeks ago to the day', '2025-05-28', 'inferred'],
    ['the day before yesterday', 'the day before yesterday', '2025-06-09', 'inferred'],
    ['the day after tomorrow', 'the day after tomorrow', '2025-06-13', 'inferred'],
    ['in three days’ time', 'in three days’ time', '2025-06-14', 'inferred'],
    ['on Friday last week', 'Friday last week', '2025-06-06', 'inferred'],
    ["last week's Tuesday", "last week's Tuesday", '2025-06-03', 'inferred'],
    ['on Monday of next week', 'Monday of next week', '2025-06-16', 'inferred'],
  ])('%s', (text, words, date, basis) => {
    const mention = first(text)
    expect(mention && text.slice(mention.start, mention.end)).toBe(words)
    expect(mention && resolveDate(mention, WEDNESDAY)).toEqual({ date, basis })
  })

  test.each([
    'They may come.',
    'a march on the capital',
    'at 4.30 p.m.',
    'in version 1.2.3',
    'the night before the summit',
    'Sunday-school'.slice(6),
    'a week ago',
    'weeks of talks',
    'in two days of talks',
    'some days ago',
    'two days before the anniversary',
  ])('none in: %s', (text) => expect(first(text)).toBeUndefined())

  test('a range gives its first day for a meeting and its last for a night', () => {
    const mention = first('on the night of 25-26 July 2024')
    expect(mention && resolveDate(mention, {}, 'first')?.date).toBe('2024-07-25')
    expect(mention && resolveDate(mention, {}, 'last')?.date).toBe('2024-07-26')
  })

  test('a weekday to come is the next one', () => {
    const mention = first('on Friday')
    expect(mention && resolveDate(mention, { ...WEDNESDAY, future: true })?.date).toBe('2025-06-13')
  })

  test('a weekday and a day without a year fix the year, if it is known from when on', () => {
    const mention = first('on Thursday, July 10')
    expect(mention && resolveDate(mention, { earliestYear: 2024 })).toEqual({ date: '2025-07-10', basis: 'inferred' })
    expect(mention && resolveDate(mention, {})).toBeUndefined()
  })

  test('a day that the calendar does not have is no date', () => {
    const mention = first('on 30 February 2025')
    expect(mention && resolveDate(mention, {})).toBeUndefined()
  })

  test('days and dates turn into each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (day) => {
        const iso = toIso(day)
        const [year = 0, month = 0, date = 0] = iso.split('-').map(Number)
        expect(fromIso(iso)).toBe(day)
        expect(dayNumber(year, month, date)).toBe(day)
        expect(weekdayOf(day)).toBe(new Date(`${iso}T00:00:00Z`).getUTCDay() || 7)
      }),
    )
  })
})
