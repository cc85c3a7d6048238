/** What exceljs draws of a grid's sheet: all but its rows, whose styles it shows on sample rows. */
import type { Workbook } from 'exceljs'
import { paperFor } from './columns.ts'
import { columnLetters, type Grid } from './grid.ts'
import { lineCount } from './height.ts'
import type { StyleTable } from './pour.ts'
import { cellStyle, HEADER, VARIANTS } from './style.ts'

const HEADER_LINE = 18
/** What Excel adds to the characters of a width; without it exceljs leaves a width of 9 out, and Excel takes its own. */
const PADDING = 0.71
/** First of the sample rows, below the header. */
const SAMPLE_ROW = 2

/** Adds the sheet of a grid: header, column widths, print set-up, an Excel table over the header and one row. */
export function drawGrid(book: Workbook, grid: Grid): void {
  const { columns } = grid
  const sheet = book.addWorksheet(grid.sheet, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1, topLeftCell: 'B2', activeCell: 'A1', zoomScale: 100 }],
    pageSetup: { ...LANDSCAPE, paperSize: paperFor(columns) },
  })
  sheet.columns = columns.map(({ width }) => ({ width: width + PADDING }))
  for (const [index, { name, kind }] of columns.entries()) {
    sheet.getCell(1, index + 1).value = name
    sheet.getCell(1, index + 1).style = HEADER
    for (let variant = 0; variant < VARIANTS; variant += 1) {
      sheet.getCell(SAMPLE_ROW + variant, index + 1).style = cellStyle(kind, variant)
    }
  }
  sheet.getRow(1).height = HEADER_LINE * Math.max(...columns.map(({ name, width }) => lineCount(name, width)))
  if (grid.rows.length > 0) addTable(book, grid)
}

const LANDSCAPE = {
  orientation: 'landscape',
  printTitlesRow: '1:1',
  printTitlesColumn: 'A:A',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
} as const

/** Only to have exceljs relate a table to the sheet: its part is written anew, over all rows. */
function addTable(book: Workbook, grid: Grid): void {
  book.getWorksheet(grid.sheet)?.addTable({
    name: grid.table,
    ref: 'A1',
    headerRow: true,
    columns: grid.columns.map(({ name }) => ({ name, filterButton: true })),
    rows: [grid.columns.map(() => null)],
  })
}

/** The style indexes that exceljs gave to the sample rows. Throws an Error where it did not write one. */
export function sampleStyles(sheetXml: string, grid: Grid): StyleTable {
  const styles = new Map(
    [...sheetXml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g)].map(([, cell, style]) => [cell, style]),
  )
  return grid.columns.map((_, column) =>
    Array.from({ length: VARIANTS }, (_, variant) => {
      const cell = `${columnLetters(column)}${SAMPLE_ROW + variant}`
      const style = styles.get(cell)
      if (style === undefined) throw new Error(`no style for cell ${cell} of sheet "${grid.sheet}"`)
      return Number(style)
    }),
  )
}
