/** Texts made to take long: the time to read one must grow with its length, and what documents tell must be compared in bounds. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractor } from '../../src/extract/extract.ts'
import { loadForms } from '../../src/forms/forms.ts'
import { loadLexicon } from '../../src/lexicon/load.ts'
import type { Claim } from '../../src/model.ts'
import { reader } from '../../src/reading.ts'
import { gather } from '../../src/reconcile/gather.ts'
import type { Report } from '../../src/reconcile/report.ts'
import { sameAttendees } from '../../src/reconcile/same-person.ts'
import { uniqueKeys } from '../../src/reconcile/slug.ts'
import { LONG } from './effort.ts'

const forms = loadForms()
const read = reader(extractor(loadLexicon(), forms), forms)

/** Characters of a text, and seconds of one processor that it may take, loaded or not: an article of 60 kB takes about one. */
const SIZE = LONG ? 1_000_000 : 60_000
const SECONDS = LONG ? 60 : 6

const spent = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const HEAD = 'Talks end in Oslo\n\n8 April 2025\n\nThey met '
const PLAIN: readonly (readonly [string, string])[] = [
  ['a word', 'x'],
  ['a capital', 'X'],
  ['digits', '7'],
  ['numbers', '1,000,'],
  ['commas', ', '],
  ['full stops', '. '],
  ['semicolons', '; '],
  ['dashes', '– '],
  ['hyphens', 'a-'],
  ['apostrophes', "a'"],
  ['genitives', 'Ann’s '],
  ['brackets', '(a '],
  ['opening quotes', '“ '],
  ['blanks', ' '],
  ['line ends', '\n'],
  ['marks on one letter', '\u0301'],
  ['joined pictures', '👩‍🚀'],
  ['the verb of saying', 'said '],
  ['articles', 'the '],
  ['prepositions', 'of the '],
  ['initials', 'A. B. '],
  ['labels', 'Name: '],
  ['words in capitals', 'Anna Lind Bo Ek '],
  ['dates', '8 April 2025, '],
  ['offices with names', 'French President Emmanuel Macron and British Prime Minister Keir Starmer '],
  ['places', 'Kyiv, Oslo and Paris '],
  ['money', '5 million euros and '],
  ['drones', '12 drones and '],
  ['short lines', 'Leaders met.\n'],
  ['short paragraphs', 'Leaders met.\n\n'],
  ['items', '- Leaders met in Oslo\n'],
  ['by-lines', 'By Anna Lind\n'],
  ['names after "By"', 'By Anna Lind, '],
  ['a sentence without end', 'Leaders of the countries met the minister of defence in Oslo and '],
  ['sentences on strikes', 'Russia launched 12 drones at Kyiv, killing two people. '],
  ['sentences on decisions', 'The leaders met in Oslo on Tuesday and agreed to set up a headquarters in Kyiv. '],
]
const MARKUP: readonly (readonly [string, string, string])[] = [
  ['bold in bold', 'a.html', '<b>'],
  ['items in items', 'a.html', '<ul><li>'],
  ['items', 'a.html', '<li>a'],
  ['divisions', 'a.html', '<div><b>'],
  ['paragraphs', 'a.html', '<p>a'],
  ['breaks', 'a.html', 'a<br>'],
  ['links', 'a.html', '<a href=x>a'],
  ['links around paragraphs', 'a.html', '<a><b><i><p>'],
  ['tables in tables', 'a.html', '<table><tr><td>'],
  ['cells', 'a.html', '<td>a'],
  ['quotations', 'a.html', '<blockquote><p>a'],
  ['comments', 'a.html', '<!--a-->b'],
  ['stars and scores', 'a.md', '*a_ '],
  ['brackets', 'a.md', '[a]('],
  ['pictures', 'a.md', '!['],
  ['ticks', 'a.md', '`a'],
  ['headings', 'a.md', '# a\n'],
  ['list items', 'a.md', '- a\n'],
  ['quotes in quotes', 'a.md', '>'],
]

describe(`a text of ${SIZE} characters, nearly all`, () => {
  const repeated = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length))
  test.each([
    ...PLAIN.map(([name, unit]) => [name, 'a.txt', `${HEAD}${repeated(unit)}\n`] as const),
    ...MARKUP.map(([name, file, unit]) => [name, file, `${repeated(unit)} Leaders met in Oslo.`] as const),
    ['rows of a table', 'a.md', `a|b\n-|-\n${repeated('a|b\n')}`] as const,
    ['cells of a row', 'a.html', `<table><tr>${repeated('<td>a')}`] as const,
  ])('%s', { timeout: 600_000 }, (_, file, text) => {
    expect(spent(() => void read({ file, bytes: Buffer.from(text) }))).toBeLessThan(SECONDS)
  })
})

/** A name that no other resembles: "Kebal". */
const word = (at: number): string =>
  [...at.toString().padStart(5, '0')]
    .map((digit, place) => 'bcdfghjklm'[Number(digit)] + 'aeiou'.charAt(place))
    .join('')
const capital = (at: number): string => word(at).replace(/^./, (letter) => letter.toUpperCase())

describe('a text that tells of ever new', () => {
  const many = LONG ? 3000 : 300
  const all = (tell: (at: number) => string): string => Array.from({ length: many }, (_, at) => tell(at)).join('\n\n')
  test.each<[string, (at: number) => string]>([
    [
      'meetings',
      (at) =>
        `Jonas Gahr Støre and Emmanuel Macron hosted the ${capital(at)} Conference on ${1 + (at % 28)} April 2025.`,
    ],
    ['people', (at) => `French President ${capital(at)} ${capital(at * 7)} attended the Oslo summit on 8 April 2025.`],
    ['decisions', (at) => `The leaders agreed to provide ${at + 2} million euros for ${capital(at)}.`],
    [
      'strikes',
      (at) => `Russia sent ${at + 2} drones at Kyiv overnight, killing ${(at % 9) + 2} people in ${capital(at)}.`,
    ],
    ['speakers', (at) => `“We sent ${at + 2} drones,” French President ${capital(at)} ${capital(at * 7)} said.`],
  ])('%s', { timeout: 600_000 }, (_, tell) => {
    const text = `${HEAD}in Oslo on 8 April 2025.\n\n${all(tell)}\n`
    expect(spent(() => void read({ file: 'a.txt', bytes: Buffer.from(text) }))).toBeLessThan(SECONDS)
  })
})

describe('what is compared', () => {
  test.each([
    [1000, 2],
    [20, 300],
    [2, 2000],
  ])('of documents with %i reports each, %i of them', (reports, documents) => {
    let asked = 0
    const groups = gather(
      Array.from({ length: documents }, (_, file) => Array.from({ length: reports }, (_, at) => `${file} ${at}`)),
      () => {
        asked += 1
        return 0
      },
    )
    expect(groups.length).toBe(reports * documents)
    expect(asked).toBeLessThanOrEqual(documents * 201_000)
  })

  test('reports that news could hold are all compared', () => {
    const document = Array.from({ length: 40 }, (_, at) => at)
    const groups = gather([...Array(100).fill([]), document, document], (a, b) => (a === b ? 1 : 0))
    expect(groups).toEqual(document.map((at) => [at, at]))
  })

  /** Reports of attendees that count how often they are asked. */
  function attendees(names: readonly string[]): { readonly reports: Report[]; readonly asked: () => number } {
    let asked = 0
    const witness = { id: 'a', file: 'a.txt', text: '', passages: [] }
    const reports = names.map((name, at): Report => {
      const cell = (field: string, value: string): [string, Claim[]] => [
        field,
        [
          {
            source: 'a',
            table: 'attendees',
            subject: `${at}`,
            field,
            value,
            span: { start: 0, end: 1 },
            basis: 'stated',
            rule: 'attendees/sample',
          },
        ],
      ]
      const claims = new Map([cell('kind', 'person'), cell('name', name)])
      const counted = Object.assign(new Map(claims), {
        get: (field: string) => {
          asked += 1
          return claims.get(field)
        },
      })
      return { witness, subject: `${at}`, claims: counted }
    })
    return { reports, asked: () => asked }
  }

  test.each<[string, (at: number) => string]>([
    ['unlike each other', (at) => `${capital(at)} ${capital(at * 7)}`],
    ['with one surname', (at) => `${capital(at)} Lind`],
    ['one slip apart', (at) => `Ann Lindqvis${String.fromCharCode(0x4e00 + at)}`],
  ])('names of one meeting %s', (_, name) => {
    const { reports, asked } = attendees(Array.from({ length: 5000 }, (_, at) => name(at)))
    expect(spent(() => expect(sameAttendees(reports).length).toBeGreaterThan(0))).toBeLessThan(5)
    expect(asked()).toBeLessThan(10 * reports.length)
  })

  test('a crowd of one surname is nobody of them', () => {
    const { reports } = attendees(['Lind', ...Array.from({ length: 500 }, (_, at) => `${capital(at)} Lind`)])
    expect(sameAttendees(reports).length).toBe(501)
  })

  test('keys of things with one name are numbered once, whatever other names there are', () => {
    const items = Array.from({ length: 30_000 }, (_, at) => ({ at }))
    const seconds = spent(() => {
      const keys = uniqueKeys(
        items,
        () => 'a',
        ({ at }) => String(at).padStart(6, '0'),
      )
      expect([keys.get(items[0] ?? { at: 0 }), keys.get(items[29_999] ?? { at: 0 })]).toEqual(['a', 'a-30000'])
    })
    expect(seconds).toBeLessThan(3)
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'a-2', 'a-3', 'a-2-2', 'b')), (names) => {
        const things = names.map((name, at) => ({ name, at }))
        const keys = uniqueKeys(
          things,
          ({ name }) => name,
          ({ at }) => String(at),
        )
        expect(new Set(keys.values()).size).toBe(names.length)
        for (const name of new Set(names)) expect([...keys.values()]).toContain(name)
      }),
    )
  })
})
