import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dialectOf } from '../../src/check/descriptor/model.ts'
import { type CsvRecord, csvParser } from '../../src/check/table/csv.ts'

const read = (text: string, dialect: Readonly<Record<string, unknown>> = {}, size = 7): CsvRecord[] => {
  const parser = csvParser(dialectOf(dialect, 'csv'))
  const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  )
  return [...pieces.flatMap((piece) => parser.push(piece)), ...parser.end()]
}

const CASES: readonly (readonly [string, string, Readonly<Record<string, unknown>>, readonly (readonly string[])[]])[] =
  [
    [
      'plain',
      'a,b\n1,2\n',
      {},
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'without a last line end',
      'a,b\n1,',
      {},
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['CRLF and CR', 'a\r\nb\rc', {}, [['a'], ['b'], ['c']]],
    [
      'quotes, doubled quotes, line ends in quotes',
      '"a ""b""\nc",d\r\n"",""\n',
      {},
      [
        ['a "b"\nc', 'd'],
        ['', ''],
      ],
    ],
    ['an empty line', 'a\n\nb\n', {}, [['a'], [''], ['b']]],
    ['another delimiter', 'a;b,c\n', { delimiter: ';' }, [['a', 'b,c']]],
    ['a delimiter of two characters', 'a||b|c\n', { delimiter: '||' }, [['a', 'b|c']]],
    ['another quote', "'a,''b',c\n", { quoteChar: "'" }, [["a,'b", 'c']]],
    ['no quote', '"a","b"\n', { quoteChar: null }, [['"a"', '"b"']]],
    ['an escape', '"a\\"b",c\\,d\n', { escapeChar: '\\', doubleQuote: false }, [['a"b', 'c,d']]],
    ['blanks after the delimiter', 'a, "b, c", d\n', { skipInitialSpace: true }, [['a', 'b, c', 'd']]],
    [
      'another terminator',
      'a,b;1,2;',
      { lineTerminator: ';' },
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['astral characters', '🕊️,"🕊️"\n', {}, [['🕊️', '🕊️']]],
  ]

test.each(CASES)('%s', (_, text, dialect, expected) => {
  for (const size of [1, 2, 3, 1000]) expect(read(text, dialect, size).map(({ cells }) => cells)).toEqual(expected)
})

test.each([
  ['a"b,c\nd\n', 'stray', ['a"b', 'c']],
  ['"a"b,c\nd\n', 'trailing', ['ab', 'c']],
  ['"a\nd\n', 'open', ['a\nd\n']],
] as const)('a misplaced quote in %j is %s', (text, fault, cells) => {
  expect(read(text)[0]).toMatchObject({ fault, cells })
})

test('line ends are told apart', () => {
  expect(read('a\nb\r\nc\rd').map(({ end }) => end)).toEqual(['\n', '\r\n', '\r', ''])
})

test('comments are no rows, and quotes in them open nothing', () => {
  expect(read('# "x, y\na\n', { commentChar: '#' })).toEqual([
    { cells: ['# "x, y'], end: '\n', comment: true },
    { cells: ['a'], end: '\n' },
  ])
})

const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', '"', '\n', '\r', '\r\n', ';', '🕊') })

test('what is quoted is read back, however it is cut', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 9 }),
      (rows, size) => {
        const text = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')).join('\n')
        expect(read(text, {}, size).map(({ cells }) => cells)).toEqual(rows)
      },
    ),
    { numRuns: 300 },
  )
})

test('text without misplaced quotes is read as csv-parse reads it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r\n', ' '), maxLength: 30 }),
      fc.integer({ min: 1, max: 5 }),
      (text, size) => {
        const records = read(text, {}, size)
        fc.pre(records.every(({ fault }) => fault === undefined))
        expect(records.map(({ cells }) => cells)).toEqual(
          parse(text, { record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true }),
        )
      },
    ),
    { numRuns: 400 },
  )
})
