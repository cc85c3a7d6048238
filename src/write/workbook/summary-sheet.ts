/** Draws the sheet "Summary". */
import type { Workbook, Worksheet } from 'exceljs'
import { dateSerial } from './cells.ts'
import { cellStyle, FONTS, HEADER } from './style.ts'
import { type Block, ROW, SUMMARY, type Summary } from './summary.ts'
import { MEASURES } from './summary-figures.ts'

const COLUMN = 14.71
/** In per cent: narrow enough for a page of A4 even in a wider font than ours. */
const SCALE = 78

/** No merged cells: a sentence runs over the empty cells beside it. */
const EXPLANATION = [
  'Counted from the sheets Strikes and Attendees. Each side that attacks is drawn by itself.',
  'Nobody is to be counted twice: of one day and the same two sides the figure for the whole country counts;',
  'without one, those of regions, of districts and of towns are added up each, and the largest sum counts.',
  'Strikes without a day are left out.',
]
const NOTHING = ['Nothing was found that a picture could show.']

/** Rows of 15 points on a page of A4 at this scale, with some to spare. */
const PAGE = 56

/** Adds the sheet; a section that does not fit on what is left of a page begins a new one. */
export function drawSummary(book: Workbook, { blocks, charts }: Summary): void {
  const sheet = book.addWorksheet(SUMMARY, {
    views: [{ state: 'normal', showGridLines: false, activeCell: 'A1' }],
    pageSetup: { orientation: 'portrait', paperSize: 9, scale: SCALE },
  })
  sheet.columns = ['day', ...MEASURES].map(() => ({ width: COLUMN }))
  sheet.getCell('A1').value = 'Summary'
  sheet.getCell('A1').font = FONTS.title
  sheet.getRow(1).height = 32
  for (const [index, sentence] of (charts.length > 0 ? EXPLANATION : NOTHING).entries()) {
    sheet.getCell(index + 2, 1).value = sentence
    sheet.getCell(index + 2, 1).font = FONTS.body
  }
  let top = 1
  for (const block of blocks) {
    if (block !== blocks[0] && block.headerRow + block.rows.length - top > PAGE) {
      sheet.getRow(block.headingRow - 1).addPageBreak()
      top = block.headingRow
    }
    drawBlock(sheet, block)
  }
}

function drawBlock(sheet: Worksheet, { heading, headingRow, headerRow, kind, names, rows }: Block): void {
  sheet.getCell(headingRow, 1).value = heading
  sheet.getCell(headingRow, 1).font = FONTS.heading
  sheet.getRow(headingRow).height = 24
  sheet.getRow(headerRow).height = 2 * ROW + 2
  for (const [place, name] of names.entries()) {
    const isKey = place === 0
    sheet.getCell(headerRow, place + 1).value = name.replaceAll('_', ' ')
    sheet.getCell(headerRow, place + 1).style = isKey ? HEADER : FIGURE_HEADER
    for (const [index, row] of rows.entries()) {
      const cell = sheet.getCell(headerRow + 1 + index, place + 1)
      const value = row[place]
      cell.value = (isKey && kind === 'date' ? dateSerial(String(value)) : undefined) ?? value ?? null
      cell.style = isKey
        ? { ...cellStyle(kind, 0), alignment: { vertical: 'top', horizontal: 'left' } }
        : cellStyle('integer', 0)
    }
  }
}

/** Above its numbers. */
const FIGURE_HEADER = { ...HEADER, alignment: { ...HEADER.alignment, horizontal: 'right', indent: 1 } } as const
