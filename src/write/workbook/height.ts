/** Heights of rows: LibreOffice, and Excel where a height is set by hand, do not grow a row for wrapped text. */
import type { Row } from '../rows.ts'
import { type GridColumn, LIMITS } from './grid.ts'

const LINE = 15
// Words do not fill their lines to the end, but letters are narrower than the digits that widths count in.
const FILL = 1
// Scripts from Hangul Jamo on take two columns of the default font; the rest of the plane may as well.
const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/
const WIDE_ALL = new RegExp(WIDE, 'g')

/** Height of a row in points: that of its cell with most lines, up to what Excel allows. */
export function rowHeight(row: Row, slots: readonly { readonly column: GridColumn }[]): number {
  let lines = 1
  for (const { column } of slots) {
    if (column.kind !== 'text') continue
    const value = row[column.name]
    if (typeof value !== 'string') continue
    // Spares most cells the counting: even of wide characters there are too few for one more line.
    if (value.length * 2 > column.width * FILL * lines || value.includes('\n')) {
      lines = Math.max(lines, lineCount(value, column.width))
    }
  }
  return Math.min(lines * LINE, LIMITS.rowHeight)
}

/** Lines that a text takes in a column of a width in characters. */
export function lineCount(text: string, width: number): number {
  if (!text.includes('\n')) return Math.max(1, Math.ceil(columnsOf(text) / (width * FILL)))
  return text.split('\n').reduce((sum, line) => sum + lineCount(line, width), 0)
}

function columnsOf(line: string): number {
  return WIDE.test(line) ? line.length + [...line.matchAll(WIDE_ALL)].length : line.length
}
