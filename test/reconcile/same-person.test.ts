import { describe, expect, test } from 'vitest'
import { sameName } from '../../src/reconcile/same-person.ts'
import { slug } from '../../src/reconcile/slug.ts'
import { meeting, person, tablesOf, told } from './witnesses.ts'

test.each([
  ['petrenko', 'oleh petrenko', true],
  ['o petrenko', 'oleh petrenko', true],
  ['giorgia maloni', 'giorgia meloni', true],
  ['ursula von der leyen', 'leyen', true],
  ['ivan petrenko', 'oleh petrenko', false],
  ['petrenko', 'petrenko oleh', false],
  ['tusk', 'rusk', false],
  ['sadyr zhaparov', 'sadyr japarov', true],
  ['serhiy kyslytsya', 'serhii kyslytsia', true],
  ['kassym-zhomart tokayev', 'kassym-jomart tokaev', true],
  ['ivan khmara', 'ivan homara', false],
  ['anna maria lind', 'anna lind', true],
  ['maria lind', 'karin lind', false],
])('%s and %s: %s', (a, b, same) => {
  expect(sameName(a, b)).toBe(same)
  expect(sameName(b, a)).toBe(same)
})

test.each([
  ['Nicușor Dan', 'nicusor-dan'],
  ['Łukasz Weiß', 'lukasz-weiss'],
  ['Jonas Gahr Støre', 'jonas-gahr-store'],
  ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
  ['İlham Əliyev', 'ilham-eliyev'],
  ["Côte d'Ivoire", 'cote-divoire'],
  ['NATO–Ukraine Council (2nd)', 'nato-ukraine-council-2nd'],
  ['習近平', 'unnamed'],
])('the slug of %s is %s', (name, expected) => {
  expect(slug(name)).toBe(expected)
})

describe('attendees', () => {
  const names = (...given: readonly (readonly string[])[]): string[] =>
    tablesOf(
      ...given.map((own, at) =>
        told(`d${at}`, `2025-07-1${at}`, [
          meeting('m', { held_on: '2025-07-10' }),
          ...own.map((name, index) => person(`p${index}`, 'm', name)),
        ]),
      ),
    ).attendees.map(({ name, source_count }) => `${name} ${source_count}`)

  test('under one name are one row', () => {
    expect(names(['Oleh Petrenko'], ['Oleh Petrenko', 'Ann Lind'])).toEqual(['Ann Lind 1', 'Oleh Petrenko 2'])
  })
  test('named by surname join the one full name', () => {
    expect(names(['Oleh Petrenko'], ['Petrenko'], ['Oleh Petrenko'])).toEqual(['Oleh Petrenko 3'])
  })
  test('named by a surname that two have stay a row of their own', () => {
    expect(names(['Oleh Petrenko', 'Ivan Petrenko'], ['Petrenko'])).toEqual([
      'Ivan Petrenko 1',
      'Oleh Petrenko 1',
      'Petrenko 1',
    ])
  })
})
