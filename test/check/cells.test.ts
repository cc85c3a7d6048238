import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellCheck } from '../../src/check/cell/check.ts'
import { mayExplode } from '../../src/check/cell/constraints/pattern.ts'
import { readerOf } from '../../src/check/cell/reader.ts'
import { schemaOf } from '../../src/check/descriptor/model.ts'

type FieldLike = Readonly<Record<string, unknown>>

function fieldOf(raw: FieldLike) {
  const [field] = schemaOf({ fields: [{ name: 'x', ...raw }] }, 'table').fields
  if (field === undefined) throw new Error('no field')
  return field
}

/** A field, the cells that it takes and those that it refuses. */
const TYPES: readonly (readonly [FieldLike, readonly unknown[], readonly unknown[]])[] = [
  [{ type: 'string' }, ['a', ' ', '🕊️'], [1, true, {}]],
  [{ type: 'string', format: 'email' }, ['a@b.org', "o'neil+x@mail.example.org"], ['a', '@b', 'a b@c', 'a@b@c', 'a@']],
  [
    { type: 'string', format: 'uri' },
    ['https://a.org/b?c=d#e', 'mailto:a@b.org', 'urn:isbn:1'],
    ['a.org', 'https://a b', '//a', 'http://a.org/%zz'],
  ],
  [
    { type: 'string', format: 'uuid' },
    ['95ecc380-afe9-11e4-9b6c-751b66dd541e'],
    ['95ecc380', '95ecc380afe911e49b6c751b66dd541e', 'g5ecc380-afe9-11e4-9b6c-751b66dd541e'],
  ],
  [{ type: 'string', format: 'binary' }, ['YWJj', 'YQ==', ''], ['YWJ', 'YQ=', '?']],
  [
    { type: 'integer' },
    ['0', '-7', '+7', '007', '12345678901234567890', 7],
    ['1.0', '1e3', '', ' 1', '1,000', '0x1', 1.5, '٣'],
  ],
  [{ type: 'integer', groupChar: ',' }, ['1,000', '-1,000,000', '1000'], [',1', '1,', '1,,0']],
  [{ type: 'integer', bareNumber: false }, ['€ 95', '95 %', 'EUR -3'], ['none', '€']],
  [
    { type: 'number' },
    ['1', '-1.5', '.5', '5.', '1e3', '1E-3', 'NaN', 'inf', '-INF', 1.5],
    ['', '1,5', '1.2.3', 'e3', '1e', '0x1', 'infinity'],
  ],
  [
    { type: 'number', decimalChar: ',', groupChar: '.' },
    ['1.234.567,5', '0,5', '12'],
    ['1,2,3', '1.234,5.6', '1,234.5'],
  ],
  [{ type: 'number', decimalChar: ',' }, ['1,5'], ['1.5']],
  [{ type: 'boolean' }, ['true', 'False', '1', '0', true], ['yes', 'tRUE', '2', '', 1]],
  [{ type: 'boolean', trueValues: ['ja'], falseValues: ['nein'] }, ['ja', 'nein'], ['true', 'Ja']],
  [
    { type: 'date' },
    ['2025-07-10', '2024-02-29', '0001-01-01'],
    ['2025-02-29', '2025-02-30', '2025-13-01', '2025-7-1', '10/07/2025', '2025-07-10T00:00:00', '1900-02-29'],
  ],
  [
    { type: 'date', format: '%d/%m/%Y' },
    ['31/12/2025', '1/2/2025'],
    ['12/31/2025', '30/02/2025', '2025-12-31', '1/2/25'],
  ],
  [
    { type: 'date', format: '%B %d, %Y' },
    ['July 10, 2025', 'february 3,  2025'],
    ['Juli 10, 2025', 'July 32, 2025', 'Feb 3, 2025'],
  ],
  [{ type: 'date', format: '%d.%b.%y' }, ['10.Jul.25', '10.jul.99'], ['10.July.25', '10xJulx25']],
  [{ type: 'date', format: 'any' }, ['2025-07-10', '10 July 2025'], ['tomorrow']],
  [{ type: 'date', format: 'fmt:%Y/%m/%d' }, ['2025/07/10'], ['2025-07-10']],
  [{ type: 'date', format: '%x' }, ['whatever'], []],
  [{ type: 'time' }, ['15:00:00', '00:00:00', '24:00:00'], ['15:00', '25:00:00', '12:60:00', '3pm']],
  [{ type: 'time', format: '%I:%M %p' }, ['3:05 PM', '12:00 am'], ['13:00 pm', '3:5x PM']],
  [
    { type: 'datetime' },
    ['2024-01-26T15:00:00', '2024-01-26T15:00:00Z', '2024-01-26T15:00:00.300-05:00'],
    [
      '2024-01-26 15:00:00',
      '2024-01-26',
      '2024-01-26T25:00:00',
      '2024-02-30T00:00:00',
      '2024-01-26T15:00:00+0500',
      '2024-01-26T15:00:00+15:00',
    ],
  ],
  [{ type: 'datetime', format: '%Y-%m-%d %H:%M:%S%z' }, ['2024-01-26 15:00:00+0200'], ['2024-01-26 15:00:00']],
  [{ type: 'year' }, ['2025', '-0044', '12025', 2025], ['25', '20255x', '02025', '2025.5']],
  [{ type: 'yearmonth' }, ['2025-07'], ['2025-13', '2025-7', '2025', '2025-00']],
  [{ type: 'duration' }, ['P1Y', 'P1Y2M3DT4H5M6.5S', 'PT0S', '-P30D', 'P2W'], ['P', 'PT', 'P1S', '1Y', 'P1YT', 'P-1Y']],
  [{ type: 'geopoint' }, ['90.50, 45.50', '-180,90'], ['45', '200, 10', '10, 91', 'a,b', [1, 2]]],
  [{ type: 'geopoint', format: 'array' }, ['[90.5, 45.5]', [90.5, 45.5]], ['[1]', '90.5, 45.5', '["1","2"]']],
  [
    { type: 'geopoint', format: 'object' },
    ['{"lon": 90.5, "lat": 45.5}'],
    ['{"lon": 90.5}', '{"lon": 1, "lat": 2, "alt": 3}'],
  ],
  [
    { type: 'geojson' },
    ['{"type":"Point","coordinates":[1,2]}', '{"type":"Feature","geometry":null}'],
    ['{"type":"Dot"}', '[]', '{"type":"Point"}', '{'],
  ],
  [
    { type: 'geojson', format: 'topojson' },
    ['{"type":"Topology","objects":{},"arcs":[]}'],
    ['{"type":"Point","coordinates":[1,2]}'],
  ],
  [{ type: 'object' }, ['{"a":1}', {}], ['[]', '"a"', '{a}', 'null']],
  [{ type: 'array' }, ['[1]', []], ['{}', '1,2']],
  [{ type: 'list' }, ['a,b', 'a'], []],
  [{ type: 'list', itemType: 'integer', delimiter: ';' }, ['1;2;3', [1, 2]], ['1;x', '1,2', ['a']]],
  [{ type: 'list', itemType: 'date' }, ['2025-01-01,2025-01-02'], ['2025-01-01,2025-02-30']],
  [{ type: 'any' }, ['a', 1, {}], []],
  [{}, ['a', 1], []],
]

const codes = (raw: FieldLike, value: unknown): string[] =>
  cellCheck('table', fieldOf({ missingValues: [], ...raw }))(value, 1).facts.map(({ code }) => code)

test.each(TYPES)('%j', (raw, good, bad) => {
  for (const value of good) expect([value, codes(raw, value)]).toEqual([value, []])
  for (const value of bad) expect([value, codes(raw, value)]).toEqual([value, ['cell/type']])
})

/** A field, a cell, and what is wrong with it. */
const CONSTRAINTS: readonly (readonly [FieldLike, unknown, readonly string[]])[] = [
  [{ type: 'string', constraints: { required: true }, missingValues: [''] }, '', ['cell/required']],
  [{ type: 'string', constraints: { required: true }, missingValues: ['-'] }, '', []],
  [
    { type: 'string', constraints: { required: true }, missingValues: [{ value: 'n/a', label: 'x' }] },
    'n/a',
    ['cell/required'],
  ],
  [{ type: 'string', constraints: { required: true } }, null, ['cell/required']],
  [{ type: 'integer', missingValues: ['', '-99'], constraints: { minimum: 0 } }, '-99', []],
  [{ type: 'string', constraints: { minLength: 2, maxLength: 3 } }, '🕊️a', []],
  [{ type: 'string', constraints: { minLength: 2 } }, '🕊', ['cell/min-length']],
  [{ type: 'array', constraints: { maxLength: 1 } }, '[1,2]', ['cell/max-length']],
  [{ type: 'object', constraints: { minLength: 1 } }, '{}', ['cell/min-length']],
  [{ type: 'integer', constraints: { minimum: 1, maximum: 3 } }, '1', []],
  [{ type: 'integer', constraints: { minimum: '1' } }, '0', ['cell/minimum']],
  [{ type: 'integer', constraints: { maximum: '9007199254740993' } }, '9007199254740994', ['cell/maximum']],
  [{ type: 'number', constraints: { exclusiveMinimum: 0, exclusiveMaximum: 1 } }, '0', ['cell/exclusive-minimum']],
  [{ type: 'number', constraints: { exclusiveMinimum: 0, exclusiveMaximum: 1 } }, '1.0', ['cell/exclusive-maximum']],
  [{ type: 'date', constraints: { minimum: '2025-01-01' } }, '2024-12-31', ['cell/minimum']],
  [{ type: 'date', format: '%d/%m/%Y', constraints: { maximum: '31/12/2024' } }, '01/01/2025', ['cell/maximum']],
  [{ type: 'datetime', constraints: { maximum: '2024-01-26T15:00:00Z' } }, '2024-01-26T16:30:00+02:00', []],
  [{ type: 'duration', constraints: { maximum: 'P1Y' } }, 'P13M', ['cell/maximum']],
  [{ type: 'yearmonth', constraints: { minimum: '2025-02' } }, '2025-01', ['cell/minimum']],
  [{ type: 'string', constraints: { enum: ['a', 'b'] } }, 'c', ['cell/enum']],
  [{ type: 'integer', constraints: { enum: [1, '2'] } }, '02', []],
  [{ type: 'string', constraints: { pattern: 'a|b' } }, 'ab', ['cell/pattern']],
  [{ type: 'string', constraints: { pattern: '\\p{Lu}.' } }, 'É🕊', []],
  [{ type: 'string', constraints: { pattern: '[a-z\\-]+\\_x' } }, 'a-b_x', []],
  [{ type: 'string', constraints: { pattern: '(a+)+b' } }, 'a'.repeat(60), ['cell/pattern-time']],
  [{ type: 'object', constraints: { jsonSchema: { required: ['a'] } } }, '{"b":1}', ['cell/json-schema']],
  [{ type: 'string', categories: ['a', 'b'] }, 'c', ['cell/category']],
  [{ type: 'integer', categories: [{ value: 1, label: 'one' }] }, '1', []],
  [
    { type: 'string', constraints: { enum: ['x'], minLength: 5, pattern: '[0-9]+' } },
    'abc',
    ['cell/enum', 'cell/pattern', 'cell/min-length'],
  ],
  [{ type: 'integer', constraints: { minimum: 5, enum: [9] } }, 'x', ['cell/type']],
]

test.each(CONSTRAINTS)('%j with %j gives %j', (raw, value, expected) => {
  expect(codes(raw, value)).toEqual(expected)
})

test('unique values differ by what they mean, empty cells are exempt', () => {
  const check = cellCheck('table', fieldOf({ type: 'number', constraints: { unique: true } }))
  expect(
    ['1.0', '2', '1', '', ''].map((value, index) =>
      check(value, index + 1).facts.map(({ code, other }) => `${code} ${other}`),
    ),
  ).toEqual([[], [], ['cell/unique row 1'], [], []])
})

test.each([
  ['(a+)+', true],
  ['(?:x|xy)*', true],
  ['((ab)*)+', true],
  ['^[a-z0-9-]+$', false],
  ['^\\S(?:[\\s\\S]*\\S)?$', false],
  ['\\(+\\)+', false],
  ['[(+)]+', false],
  ['(?:\\d{4}-\\d{2}|undated)', false],
])('%s may explode: %s', (source, expected) => {
  expect(mayExplode(source)).toBe(expected)
})

test('any date of the calendar is read, in its default form and by a pattern', () => {
  const readers = [readerOf(fieldOf({ type: 'date' })), readerOf(fieldOf({ type: 'date', format: '%d/%m/%Y' }))]
  fc.assert(
    fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10)
      const written = [iso, iso.split('-').reverse().join('/')]
      for (const [index, reader] of readers.entries())
        expect(reader.text(written[index] ?? '')?.order).toBe(Date.parse(iso))
    }),
    { numRuns: 300 },
  )
})

test('no text makes a reader throw', () => {
  const readers = TYPES.map(([raw]) => readerOf(fieldOf(raw)))
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
      for (const reader of readers) reader.text(text)
    }),
    { numRuns: 300 },
  )
})
