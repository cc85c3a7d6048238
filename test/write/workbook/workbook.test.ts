import exceljs from 'exceljs'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CellValue, Dataset } from '../../../src/model.ts'
import { loadSchemas, TABLES, type TableSchema } from '../../../src/schemas.ts'
import { type Row, rowTables } from '../../../src/write/rows.ts'
import { planBook } from '../../../src/write/workbook/book-plan.ts'
import { cellText } from '../../../src/write/workbook/text.ts'
import { workbookChunks, writeWorkbook } from '../../../src/write/workbook/workbook.ts'
import { dataset, empty, evidence } from '../sample.ts'

const schemas = loadSchemas()

async function opened(bytes: Uint8Array): Promise<exceljs.Workbook> {
  const book = new exceljs.Workbook()
  await book.xlsx.load(Uint8Array.from(bytes).buffer)
  return book
}

/** The cells of a sheet below its header, by column name, as exceljs reads them. */
function rowsOf(book: exceljs.Workbook, name: string): Record<string, unknown>[] {
  const sheet = book.getWorksheet(name)
  const values = (row: number) =>
    Array.from({ length: sheet?.columnCount ?? 0 }, (_, index) => sheet?.getCell(row, index + 1).value ?? undefined)
  const header = values(1)
  return Array.from({ length: (sheet?.rowCount ?? 1) - 1 }, (_, index) => {
    const row = values(index + 2)
    return Object.fromEntries(
      header.flatMap((column, place) => (row[place] === undefined ? [] : [[String(column), row[place]]])),
    )
  })
}

/** A row as exceljs gives it back: dates as instants, linked cells as objects. */
function expected(row: Row, { properties }: TableSchema): Record<string, unknown> {
  const value = (name: string, cell: CellValue | undefined) => {
    const isDate = properties[name]?.format === 'date'
    return typeof cell === 'string' ? (isDate ? new Date(`${cell}T00:00:00Z`) : cellText(cell)) : cell
  }
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, value(name, cell)]))
}

const unlinked = (rows: Record<string, unknown>[]) =>
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, textOf(cell)])))
const textOf = (cell: unknown) => (cell !== null && typeof cell === 'object' && 'text' in cell ? cell.text : cell)

/** Cells that a list of ranges covers. */
function cellsOf(ranges: string): string[] {
  return ranges.split(' ').flatMap((range) => {
    const [, letters = '', from = '', to = from] = /^([A-Z]+)(\d+)(?::[A-Z]+(\d+))?$/.exec(range) ?? []
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => `${letters}${Number(from) + index}`)
  })
}

describe('the workbook of a dossier', () => {
  let parts: Record<string, string> = {}
  let book = new exceljs.Workbook()
  beforeAll(async () => {
    const bytes = await writeWorkbook(dataset, schemas, { builder: 'dossier 1.2.3', digest: 'd1ge57' })
    parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
    book = await opened(bytes)
  })

  test.each(TABLES)('the sheet of %s holds its rows cell by cell', (table) => {
    const rows = [...rowTables(dataset.tables)[table]].map((row) => expected(row, schemas[table]))
    expect(unlinked(rowsOf(book, schemas[table].title))).toEqual(rows)
  })

  test('each sheet with rows has one table over all of them', () => {
    const tables = Object.entries(parts).filter(([name]) => name.startsWith('xl/tables/'))
    const ranges = tables.map(([, xml]) =>
      /displayName="(\w+)" ref="(\w+:\w+)".*<autoFilter ref="\2"/.exec(xml)?.slice(1),
    )
    expect(ranges).toContainEqual(['strikes', 'A1:S3'])
    expect(ranges).toContainEqual(['evidence', `A1:L${evidence.length + 1}`])
    expect(new Set(ranges.map((range) => range?.[0])).size).toBe(tables.length)
    for (const [, xml] of tables) expect(xml).toContain('altTextSummary="One row per')
  })

  test('no cell has two validations', () => {
    for (const [name, xml] of Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet'))) {
      const cells = [...xml.matchAll(/<dataValidation [^>]*sqref="([^"]+)"/g)].flatMap(([, ranges = '']) =>
        cellsOf(ranges),
      )
      expect([name, new Set(cells).size]).toEqual([name, cells.length])
    }
  })

  test('a disputed, approximate figure says both without colour', () => {
    const cell = book.getWorksheet('Strikes')?.getCell('G2')
    expect([cell?.value, cell?.numFmt]).toEqual([400, '"≈ "0" †"'])
    expect(cell?.dataValidation).toMatchObject({ prompt: 'Documents differ: 400 (ap-03); 415 (dpa_1.2)' })
  })

  test.each([
    ['the header is frozen with the key', '<pane xSplit="1" ySplit="1" topLeftCell="B2"'],
    ['pages are landscape', 'orientation="landscape"'],
    ['a header explains itself', 'promptTitle="struck_on" prompt="Day on which the attack'],
    ['enumerations have a dropdown', '<formula1>"stated,inferred,unknown"</formula1>'],
    ['a row leads to its evidence', '<hyperlink ref="A2" location="\'Evidence\'!A3:L24"'],
  ])('%s', (_, xml) => {
    expect(parts['xl/worksheets/sheet5.xml']).toContain(xml)
  })

  test('the header row is repeated on every page', () => {
    expect(parts['xl/workbook.xml']).toContain('&apos;Strikes&apos;!$A:$A,&apos;Strikes&apos;!$1:$1')
  })

  test('every relationship resolves, and only articles lie outside', () => {
    for (const [name, xml] of Object.entries(parts).filter(([name]) => name.endsWith('.rels'))) {
      const base = new URL(name.replace(/_rels\/[^/]+$/, ''), 'part:///')
      for (const [, target = '', mode] of xml.matchAll(/Target="([^"]+)"( TargetMode="External")?/g)) {
        if (mode === undefined) expect(Object.keys(parts)).toContain(new URL(target, base).pathname.slice(1))
        else expect(target).toBe('https://www.example.org/news/1?a=1&amp;b=2')
      }
    }
  })

  test('the cover opens at A1 and says what there is', () => {
    const cover = book.worksheets[0]
    const text = JSON.stringify(cover?.getSheetValues())
    expect([cover?.name, book.views[0]?.activeTab, cover?.views[0]?.activeCell]).toEqual(['Cover', 0, 'A1'])
    expect(cover?.getCell('A1').value).toBe('Contact group and strikes, March 2026')
    for (const words of [
      '3 documents, 2026-03-04 to 2026-03-05',
      'dossier 1.2.3',
      'd1ge57',
      'GeoNames',
      'version 1.0.0',
    ]) {
      expect(text).toContain(words)
    }
  })

  test('properties are filled and tell no time', () => {
    expect([book.title, book.creator, book.keywords]).toEqual([
      'Contact group and strikes, March 2026',
      'Example Desk',
      'Ukraine, meetings, strikes',
    ])
    expect(book.created).toEqual(new Date('1980-01-01T00:00:00Z'))
  })

  test('the dictionary has a row for each column', () => {
    const rows = rowsOf(book, 'Dictionary')
    expect(rows.length).toBe(TABLES.reduce((sum, table) => sum + Object.keys(schemas[table].properties).length, 0))
    expect(rows.find(({ table, column }) => table === 'attendees' && column === 'meeting_id')).toMatchObject({
      key: 'refers to meetings.meeting_id',
      leads_to: 'the meeting',
      required: true,
    })
  })
})

test('a dossier in which nothing was found has sheets that say so, and no tables', async () => {
  const bytes = await writeWorkbook(empty, schemas)
  const names = Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('xl/tables/'))
  const book = await opened(bytes)
  expect(names.length).toBe(1) // the dictionary
  expect(book.getWorksheet('Strikes')?.getCell('A1').value).toBe('strike_id')
  expect(book.getWorksheet('Strikes')?.getCell('A2').value).toBe('Nothing was found for this table.')
})

test('what a cell cannot hold does not break the file', async () => {
  const texts = [
    '\u0000\u0007\u001f',
    '\ufffe\uffff',
    '\ud800 and \udfff',
    'x'.repeat(40_000),
    'a\r\nb',
    ']]>',
    '\u202e rtl',
  ]
  const [first] = evidence
  if (first === undefined) throw new Error('the sample has no evidence')
  const rows = texts.map((quote, index) => ({ ...first, evidence_id: `id-${index}`, quote }))
  const data: Dataset = { ...dataset, tables: { ...dataset.tables, evidence: rows } }
  const book = await opened(await writeWorkbook(data, schemas))
  expect(rowsOf(book, 'Evidence').map(({ quote }) => quote)).toEqual(texts.map(cellText))
})

test('any text is read back as the cell can hold it', async () => {
  const [first] = evidence
  if (first === undefined) throw new Error('the sample has no evidence')
  const unit = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom('_x000D_', '\ud800', '\r', '\n', '<', '"', ' '),
  )
  const texts = fc
    .sample(fc.array(unit, { minLength: 1, maxLength: 6 }), { numRuns: 400, seed: 1 })
    .map((units) => `a${units.join('')}b`)
  const rows = texts.map((quote, index) => ({ ...first, evidence_id: `id-${index}`, quote }))
  const book = await opened(await writeWorkbook({ ...dataset, tables: { ...dataset.tables, evidence: rows } }, schemas))
  // exceljs does not undo the guard of what looks like an escape; Excel, LibreOffice and openpyxl do.
  expect(rowsOf(book, 'Evidence').map(({ quote }) => String(quote).replaceAll('_x005F_', '_'))).toEqual(
    texts.map(cellText),
  )
})

test('a table split over sheets loses no row', async () => {
  const plan = planBook(dataset, schemas, {}, rowTables(dataset.tables), 10)
  const chunks: Uint8Array[] = []
  for await (const chunk of workbookChunks(plan)) chunks.push(chunk)
  const book = await opened(Buffer.concat(chunks))
  const ids = ['Evidence', 'Evidence 2', 'Evidence 3'].flatMap((sheet) =>
    rowsOf(book, sheet).map((row) => row.evidence_id),
  )
  expect(ids).toEqual(evidence.map(({ evidence_id }) => evidence_id))
})
