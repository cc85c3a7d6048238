/** Heights of rows: LibreOffice, and Excel where a height is set by hand, do not grow a row for wrapped text. */
import type { Row } from '../rows.ts'
import { type GridColumn, LIMITS } from './grid.ts'

const LINE = 15
/** What a cell keeps free at its sides. */
const SIDES = 0.5
/** A sign of a wide script, in digits. */
const WIDEST = 2

/** Height of a row in points: that of its cell with most lines, up to what Excel allows. */
export function rowHeight(row: Row, texts: readonly GridColumn[]): number {
  let lines = 1
  for (const { name, width } of texts) {
    const value = row[name]
    if (typeof value !== 'string') continue
    // Spares most cells the counting: of no sign but W would so few take one more line.
    const mayTakeMore = value.length * WIDEST > (width - SIDES) * lines || value.includes('\n')
    if (mayTakeMore) lines = Math.max(lines, lineCount(value, width))
  }
  return Math.min(lines * LINE, LIMITS.rowHeight)
}

/** Lines that a text takes in a column of a width in digits: a word that does not fit goes on the next, a long one is cut. */
export function lineCount(text: string, width: number): number {
  const room = (width - SIDES) * DIGIT
  let lines = 1
  let line = 0
  let word = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === LINE_FEED) {
      lines += 1
      line = 0
      word = 0
      continue
    }
    const sign = signWidth(code)
    line += sign
    word = code === SPACE ? 0 : word + sign
    // A blank may hang over the edge.
    if (line > room && code !== SPACE) {
      lines += 1
      line = word < line ? word : sign
      word = line
    }
    if (code === HYPHEN ? !isDigit(text.charCodeAt(index + 1)) : isWide(code)) word = 0
  }
  return lines
}

/** Width of a text on one line, in digits of the default font: what widths of columns count in. */
export function textWidth(text: string): number {
  let sum = 0
  for (let index = 0; index < text.length; index += 1) sum += signWidth(text.charCodeAt(index))
  return sum / DIGIT
}

const LINE_FEED = 0x0a
const SPACE = 0x20
const HYPHEN = 0x2d

// Of the signs of ASCII in Calibri, from the blank on, in hundredths of the width of a digit. Digits themselves are counted
// wider: programs that draw with whole pixels round them up.
const WIDTHS = [
  45, 64, 79, 98, 100, 141, 135, 44, 60, 60, 98, 98, 49, 60, 50, 76, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105,
  53, 53, 98, 98, 98, 91, 176, 114, 107, 105, 121, 96, 91, 124, 123, 50, 63, 103, 83, 169, 127, 131, 102, 133, 107, 91,
  96, 127, 112, 176, 102, 96, 92, 61, 76, 61, 98, 98, 57, 95, 104, 83, 104, 98, 60, 93, 104, 45, 47, 90, 45, 158, 104,
  104, 104, 104, 69, 77, 66, 104, 89, 141, 85, 89, 78, 62, 91, 62, 98,
]
/** Of other scripts than the wide ones: Cyrillic letters on average. */
const OTHER = 113
const WIDE = 188
/** A digit of a column's width is one of 7 pixels; those of Calibri in 11 points take 7.4 where a program does not round. */
const DIGIT = 100 / 1.06

function signWidth(code: number): number {
  return WIDTHS[code - SPACE] ?? (isWide(code) ? WIDE : OTHER)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Scripts from Hangul Jamo on take two columns of the default font. */
function isWide(code: number): boolean {
  if (code < 0x1100) return false
  return code <= 0x115f || (code >= 0x2e80 && code <= 0xd7ff) || (code >= 0xf900 && code <= 0xff60)
}
