import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CellValue } from '../../src/model.ts'
import { type Column, loadSchemas, TABLES, type TableSchema } from '../../src/schemas.ts'
import { csvBlocks, writeCsv } from '../../src/write/csv.ts'
import { rowTables } from '../../src/write/rows.ts'
import { runs } from '../faults/effort.ts'
import { dataset, empty, NASTY } from './sample.ts'

const schema: TableSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Sample',
  description: 'A table for tests.',
  type: 'object',
  additionalProperties: false,
  properties: {
    id: { title: 'ID', description: 'Key.', type: 'string' },
    note: { title: 'Note', description: 'Text.', type: 'string' },
    count: { title: 'Count', description: 'Number.', type: 'integer' },
    kept: { title: 'Kept', description: 'Yes or no.', type: 'boolean' },
  },
  required: ['id'],
  'x-primaryKey': ['id'],
  'x-uniqueKeys': [],
  'x-foreignKeys': [],
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')
const parsed = (bytes: Uint8Array): string[][] => parse(Buffer.from(bytes), { relax_column_count: false, bom: false })

describe('writeCsv', () => {
  test.each([
    ['an empty cell', { id: 'a' }, 'a,,,'],
    ['zero and false', { id: 'a', count: 0, kept: false }, 'a,,0,false'],
    ['true', { id: 'a', kept: true }, 'a,,,true'],
    ['a comma', { id: 'a', note: '1,5' }, 'a,"1,5",,'],
    ['a quote', { id: 'a', note: 'a "b"' }, 'a,"a ""b""",,'],
    ['a lone LF', { id: 'a', note: 'a\nb' }, 'a,"a\nb",,'],
    ['a fraction', { id: 'a', count: 50.4547 }, 'a,,50.4547,'],
    ['a formula stays as it is', { id: 'a', note: '=1+1' }, 'a,=1+1,,'],
    ['a column that the schema does not know is left out', { id: 'a', other: 1 }, 'a,,,'],
  ])('%s', (_, row, line) => {
    expect(text(writeCsv([row], schema))).toBe(`id,note,count,kept\n${line}\n`)
  })

  test.each<[string, string]>([
    ['a lone CR', 'a\rb'],
    ['CR LF', 'a\r\nb'],
    ['blanks at the ends', '  a '],
    ['a quote at the start', '"a'],
    ...NASTY.map((value) => [`the text ${JSON.stringify(value)}`, value] satisfies [string, string]),
  ])('%s is read back', (_, value) => {
    expect(parsed(writeCsv([{ id: 'a', note: value }], schema))[1]).toEqual(['a', value, '', ''])
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %s and names the column', (count) => {
    expect(() => writeCsv([{ id: 'a', count }], schema)).toThrow(/column "count": (?:NaN|Infinity) is no number/)
  })

  test('an empty table is its header', () => {
    const schemas = loadSchemas()
    for (const table of TABLES) {
      expect(text(writeCsv(rowTables(empty.tables)[table], schemas[table]))).toBe(
        `${Object.keys(schemas[table].properties).join(',')}\n`,
      )
    }
  })

  test('no byte order mark, LF line ends', () => {
    const bytes = writeCsv(rowTables(dataset.tables).sources, loadSchemas().sources)
    expect(bytes[0]).not.toBe(0xef)
    expect(text(bytes)).not.toContain('\r')
  })

  test('what is written is what is read', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...NASTY, '\r', '\n', '"', ',', '\r\n'))
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (cells) => {
        const rows = cells.map(([id, note], index) => ({
          id: `${index}${id}`,
          note,
          count: index,
          kept: index % 2 === 0,
        }))
        const expected = rows.map(({ id, note, count, kept }) => [id, note, String(count), String(kept)])
        expect(parsed(writeCsv(rows, schema)).slice(1)).toEqual(expected)
      }),
      runs(300),
    )
  })
})

/** Any value that a column may hold, by its schema alone. */
function cellOf({ type, format, enum: values, minimum, maximum }: Column): fc.Arbitrary<CellValue> {
  if (values !== undefined) return fc.constantFrom(...values)
  const bounds = { min: minimum ?? -1e6, max: maximum ?? 1e6 }
  if (type === 'integer') return fc.integer(bounds)
  if (type === 'number') return fc.double({ ...bounds, noNaN: true }).map((value) => value + 0) // CSV has no -0
  if (type === 'boolean') return fc.boolean()
  if (format === 'date')
    return fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10))
  return fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom(...NASTY, '\r', '\n', '"', ',', ';'))
}

/** A row of a table; any of its cells may be empty. */
const rowOf = ({ properties }: TableSchema): fc.Arbitrary<Record<string, CellValue>> =>
  fc
    .tuple(
      ...Object.entries(properties).map(([name, column]) => fc.option(fc.tuple(fc.constant(name), cellOf(column)))),
    )
    .map((row) => Object.fromEntries(row.filter((cell) => cell !== null)))

function typed(cell: string, { type }: Column): CellValue {
  if (type === 'integer' || type === 'number') return Number(cell)
  return type === 'boolean' ? cell === 'true' : cell
}

describe('any records', () => {
  const schemas = loadSchemas()
  test.each(TABLES)('of %s are read back as they were written', { timeout: 3_600_000 }, (table) => {
    const columns = Object.entries(schemas[table].properties)
    fc.assert(
      fc.property(fc.array(rowOf(schemas[table]), { maxLength: 5 }), (rows) => {
        const [header, ...cells] = parsed(writeCsv(rows, schemas[table]))
        expect(header).toEqual(columns.map(([name]) => name))
        const back = cells.map((row) =>
          Object.fromEntries(
            columns.flatMap(([name, column], at) => (row[at] ? [[name, typed(row[at], column)]] : [])),
          ),
        )
        expect(back).toEqual(rows)
      }),
      runs(50),
    )
  })
})

describe('csvBlocks', () => {
  test('a large table comes in pieces that are the file when joined', () => {
    const rows = Array.from({ length: 12_001 }, (_, index) => ({ id: `row-${index}` }))
    const blocks = [...csvBlocks(rows, schema)]
    expect(blocks.length).toBe(4)
    expect(parsed(Buffer.concat(blocks)).length).toBe(12_002)
  })
})
