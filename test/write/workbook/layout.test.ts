import { describe, expect, test } from 'vitest'
import type { TableName } from '../../../src/model.ts'
import { loadSchemas, TABLES } from '../../../src/schemas.ts'
import { rowTables } from '../../../src/write/rows.ts'
import { bookIndex } from '../../../src/write/workbook/book-index.ts'
import { planBook } from '../../../src/write/workbook/book-plan.ts'
import { gridColumns, paperFor } from '../../../src/write/workbook/columns.ts'
import { disputes } from '../../../src/write/workbook/disputes.ts'
import type { GridColumn } from '../../../src/write/workbook/grid.ts'
import { textWidth } from '../../../src/write/workbook/height.ts'
import { bookLayout } from '../../../src/write/workbook/layout.ts'
import { linkers } from '../../../src/write/workbook/links.ts'
import { linksThatFit, rowMarks } from '../../../src/write/workbook/marks.ts'
import { SUMMARY } from '../../../src/write/workbook/summary.ts'
import { dataset, empty } from '../sample.ts'

const schemas = loadSchemas()
const tables = rowTables(dataset.tables)
const layout = bookLayout(tables, schemas)
const index = bookIndex(tables, schemas)
const links = linkers(index, layout, schemas)

describe('bookLayout', () => {
  test('one sheet a table, in the order of the readers', () => {
    expect(layout.sheets.map(({ name }) => name)).toEqual([
      'Attendees',
      'Decisions',
      'Strikes',
      'Sources',
      'Meetings',
      'Evidence',
    ])
  })

  test('names that Excel takes', () => {
    const plan = planBook(dataset, schemas, {}, tables, 10)
    const sheets = ['Cover', SUMMARY, ...plan.grids.map(({ sheet }) => sheet)]
    expect(new Set(sheets.map((name) => name.toLowerCase())).size).toBe(sheets.length)
    expect(sheets.filter((name) => !/^(?!history$)[^*?:\\/[\]']{1,31}$/i.test(name))).toEqual([])
    for (const { table, columns } of plan.grids) {
      // A table's name must not look like a cell, as AB12 does.
      expect(table).toMatch(/^(?![a-z]{1,3}\d+$)[a-z]\w*$/)
      expect(new Set(columns.map(({ name }) => name.toLowerCase())).size).toBe(columns.length)
      expect(columns.filter(({ choices = [] }) => choices.join(',').length > 255)).toEqual([])
    }
    expect(new Set(plan.grids.map(({ table }) => table)).size).toBe(plan.grids.length)
  })

  test('a table too long for a sheet goes on on numbered ones', () => {
    const split = bookLayout(tables, schemas, 10)
    expect(split.sheets.filter(({ table }) => table === 'evidence')).toEqual([
      { table: 'evidence', name: 'Evidence', tableName: 'evidence', start: 0, end: 10 },
      { table: 'evidence', name: 'Evidence 2', tableName: 'evidence_2', start: 10, end: 20 },
      { table: 'evidence', name: 'Evidence 3', tableName: 'evidence_3', start: 20, end: 23 },
    ])
    expect(split.cell('evidence', 21, 'field')).toEqual({ range: "'Evidence 3'!D3" })
    expect(split.rows('evidence', { first: 11, last: 12, count: 2 })).toEqual({ range: "'Evidence 2'!A3:L4" })
  })

  test('a run that is broken, or goes over two sheets, is met at its first row', () => {
    const split = bookLayout(tables, schemas, 10)
    expect(split.rows('evidence', { first: 1, last: 4, count: 3 })).toEqual({ range: "'Evidence'!A3:L3" })
    expect(split.rows('evidence', { first: 8, last: 12, count: 5 })).toEqual({ range: "'Evidence'!A10:L10" })
  })

  test.each([
    ['no such row', undefined, 'field'],
    ['no such column', 0, 'nothing'],
  ])('%s: no link', (_, row, column) => {
    expect(layout.cell('evidence', row, column)).toBeUndefined()
  })
})

describe('links', () => {
  const of = (table: 'meetings' | 'attendees' | 'strikes' | 'evidence' | 'sources', number: number) =>
    Object.fromEntries(
      rowMarks(
        table,
        schemas[table],
        links[table],
        new Map(),
      )([...tables[table]][number] ?? {}).flatMap(({ column, link }) =>
        link === undefined ? [] : [[column, 'url' in link ? link.url : link.range]],
      ),
    )

  test.each([
    ['a strike leads to its evidence', 'strikes', 0, { strike_id: "'Evidence'!A3:L24" }],
    ['a record without evidence leads nowhere', 'strikes', 1, {}],
    [
      'an attendee leads to its evidence and its meeting',
      'attendees',
      0,
      { attendee_id: "'Evidence'!A2:L2", meeting_id: "'Meetings'!A2" },
    ],
    [
      'a meeting leads to its attendees and decisions',
      'meetings',
      0,
      { name: "'Attendees'!A2:K3", held_on: "'Decisions'!A2:K2" },
    ],
    [
      'an undated meeting does so too',
      'meetings',
      1,
      { name: "'Attendees'!A4:K4", held_on_basis: "'Decisions'!A3:K3" },
    ],
    [
      'evidence leads to its document, its cell and the web',
      'evidence',
      1,
      { source_id: "'Sources'!A2", record_id: "'Strikes'!G2", start: 'https://www.example.org/news/1?a=1&b=2' },
    ],
    [
      'evidence of a document without an address',
      'evidence',
      2,
      { source_id: "'Sources'!A3", record_id: "'Strikes'!G2" },
    ],
  ] as const)('%s', (_, table, number, expected) => {
    expect(of(table, number)).toEqual(expected)
  })

  test.each([
    ['https://example.org/a?b=c&d=%20', true],
    [`https://example.org/${'x'.repeat(236)}`, false],
    ['ftp://example.org/a', false],
    ['https://example.org/a b', false],
    ['file:///etc/passwd', false],
    ['mailto:a@example.org', false],
  ])('the address %.60s is a link: %s', (url, isLink) => {
    const linker = links.sources.find(({ column }) => column === 'url')
    expect(linker?.target({ url }) !== undefined).toBe(isLink)
  })

  test.each([
    [1, 3],
    [21_843, 3],
    [21_844, 2],
    [65_530, 1],
    [65_531, 0],
  ])('with %i rows %i kinds of links fit', (rows, kinds) => {
    expect(linksThatFit(links.evidence, rows).length).toBe(kinds)
  })
})

describe('marks', () => {
  test('a number that is only about right', () => {
    const marks = rowMarks('strikes', schemas.strikes, [], new Map())([...tables.strikes][0] ?? {})
    expect(marks).toEqual([
      { column: 'drones_launched', approximate: true },
      { column: 'wounded', approximate: true },
    ])
  })

  test('a disputed cell says who says what, the value kept first', () => {
    expect([...disputes(tables.evidence)]).toEqual([
      ['strikes/2026-03-04/RUS/kyiv', new Map([['drones_launched', 'Documents differ: 400 (ap-03); 415 (dpa_1.2)']])],
    ])
  })

  test('many documents are named as far as there is room', () => {
    const row = { table: 'strikes', record_id: 'r', field: 'killed', value: '1', agrees: false }
    const evidence = Array.from({ length: 60 }, (_, number) => ({ ...row, source_id: `wire-${number}` }))
    const words = disputes(evidence).get('strikes/r')?.get('killed') ?? ''
    expect([words.length, words.at(-1)]).toEqual([255, '…'])
  })
})

describe('columns', () => {
  const long = 'word '.repeat(60)
  const filled = (table: TableName, text: string) =>
    gridColumns(schemas[table], [
      Object.fromEntries(
        Object.entries(schemas[table].properties).map(([name, { type }]) => [name, type === 'string' ? text : 7]),
      ),
    ])
  const across = (columns: readonly GridColumn[]) => columns.reduce((sum, { width }) => sum + width, 0)

  test.each(TABLES)('of %s have room for their names and fit on a page of A3', (table) => {
    const columns = filled(table, long)
    expect(columns.filter(({ name, width }) => width < textWidth(name) + 3)).toEqual([])
    expect(across(columns)).toBeLessThanOrEqual(354)
  })

  test('are cut only where a page asks for it, the widest of them', () => {
    const widths = new Map(filled('evidence', long).map(({ name, width }) => [name, width]))
    expect(widths.get('quote')).toBe(widths.get('value'))
    expect(widths.get('quote')).toBeLessThan(72)
    const narrow = gridColumns(schemas.evidence, [{ evidence_id: 'e', quote: long }])
    expect(narrow.find(({ name }) => name === 'quote')?.width).toBe(72)
  })

  test.each([
    ['evidence', '', 9],
    ['evidence', long, 8],
    ['strikes', '', 8],
  ] as const)('of %s with the text %.9s are printed on paper %i', (table, text, paper) => {
    expect(paperFor(filled(table, text))).toBe(paper)
  })
})

describe('planBook', () => {
  const notes = (rows: number) => {
    const evidence = { length: rows, *[Symbol.iterator]() {} }
    return planBook(empty, schemas, {}, { ...rowTables(empty.tables), evidence }).cover.flatMap((line) =>
      line.kind === 'entry' && line.label === 'Note' ? [line.text] : [],
    )
  }

  test('the cover says which links were left out', () => {
    expect(notes(30_000)).toEqual([
      'The sheet Evidence has more rows than Excel allows links: there are none in start (the document on the web).',
    ])
  })

  test('the cover says where a table goes on', () => {
    expect(notes(1_048_576)[0]).toBe(
      'A sheet holds at most 1048576 rows: the table evidence goes on on the sheet Evidence 2.',
    )
  })
})
