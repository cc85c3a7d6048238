/** The sheet "Cover". */
import type { Workbook } from 'exceljs'
import type { CoverLine } from './cover-text.ts'
import { rangeIn } from './grid.ts'
import { lineCount } from './height.ts'
import type { PlacedLink } from './pour.ts'
import { FONTS } from './style.ts'
import { cellText } from './text.ts'

export const COVER = 'Cover'
const WIDTHS = { label: 20, text: 100 } as const
const LINE = 16

/** Adds the cover as the first sheet: one label and one text a row, no merged cells. */
export function drawCover(book: Workbook, lines: readonly CoverLine[]): void {
  const sheet = book.addWorksheet(COVER, {
    views: [{ state: 'normal', showGridLines: false, activeCell: 'A1' }],
    pageSetup: { orientation: 'portrait', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  sheet.columns = [{ width: WIDTHS.label }, { width: WIDTHS.text }]
  for (const [index, line] of lines.entries()) {
    const row = sheet.getRow(index + 1)
    const first = row.getCell(1)
    first.alignment = { vertical: 'top' }
    if (line.kind === 'entry') {
      first.value = cellText(line.label) || null
      first.font = line.sheet === undefined ? FONTS.strong : FONTS.link
      row.getCell(2).value = cellText(line.text)
      row.getCell(2).font = FONTS.body
      row.getCell(2).alignment = { vertical: 'top', wrapText: true }
      row.height = LINE * lineCount(line.text, WIDTHS.text)
    } else {
      first.value = cellText(line.text)
      first.font = line.kind === 'title' ? FONTS.title : FONTS.heading
      first.alignment = { vertical: 'bottom' }
      row.height = line.kind === 'title' ? 32 : 34
    }
  }
}

/** The links from the cover to the sheets. */
export function coverLinks(lines: readonly CoverLine[]): PlacedLink[] {
  return lines.flatMap((line, index) =>
    line.kind === 'entry' && line.sheet !== undefined
      ? [{ cell: `A${index + 1}`, target: { range: rangeIn(line.sheet, 'A1') }, tip: `the sheet ${line.sheet}` }]
      : [],
  )
}
