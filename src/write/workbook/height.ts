/** Heights of rows: LibreOffice, and Excel where a height is set by hand, do not grow a row for wrapped text. */
import type { Row } from '../rows.ts'
import { type GridColumn, LIMITS } from './grid.ts'

const LINE = 15
/** What a line loses at most where a word does not fit any more, beside what a cell keeps free at its sides. */
const LOST = 4
const SIDES = 0.5

/** Height of a row in points: that of its cell with most lines, up to what Excel allows. */
export function rowHeight(row: Row, texts: readonly GridColumn[]): number {
  let lines = 1
  for (const { name, width } of texts) {
    const value = row[name]
    if (typeof value !== 'string') continue
    // Spares most cells the counting: even of wide characters there are too few for one more line.
    if (value.length * 2 > width * lines || value.includes('\n')) lines = Math.max(lines, lineCount(value, width))
  }
  return Math.min(lines * LINE, LIMITS.rowHeight)
}

/** Lines that a text takes in a column of a width in digits. */
export function lineCount(text: string, width: number): number {
  if (text.includes('\n')) return text.split('\n').reduce((sum, line) => sum + lineCount(line, width), 0)
  const needed = textWidth(text) + SIDES
  return needed <= width ? 1 : Math.max(2, Math.ceil(needed / Math.max(1, width - LOST)))
}

/** Width of a text on one line, in digits of the default font: what widths of columns count in. */
export function textWidth(text: string): number {
  let sum = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    sum += code < ASCII ? (WIDTHS[code] ?? 0) : isWide(code) ? WIDE : OTHER
  }
  return sum / UNIT
}

/** Widths are counted in hundredths: whole numbers add up fast and to the same sum in any order. */
const UNIT = 100
const ASCII = 0x7f
const WIDE = 2 * UNIT
const OTHER = 1.2 * UNIT
// Letters of Calibri in classes, each rounded up.
const WIDTHS = Uint8Array.from({ length: ASCII }, (_, code) => Math.round(UNIT * classWidth(String.fromCharCode(code))))

function classWidth(sign: string): number {
  if (/[ ijlI.,:;'!|`]/.test(sign)) return 0.5
  if (/[frt()[\]{}"/\\-]/.test(sign)) return 0.7
  if (/[csz]/.test(sign)) return 0.85
  if (/[aegkvxy]/.test(sign)) return 0.97
  if (/[mMwW@%]/.test(sign)) return 1.75
  return /[A-Z&]/.test(sign) ? 1.25 : 1.04
}

/** Scripts from Hangul Jamo on take two columns of the default font. */
function isWide(code: number): boolean {
  if (code < 0x1100) return false
  return code <= 0x115f || (code >= 0x2e80 && code <= 0xd7ff) || (code >= 0xf900 && code <= 0xff60)
}
