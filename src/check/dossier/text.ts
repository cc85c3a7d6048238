import { type Fact, NONE } from '../fact.ts'
import type { RowCheck } from '../table/keys.ts'

// Nearly all cells are plain ASCII, which is NFC and printable.
const PLAIN = /^[\x20-\x7e]*$/
// Control characters, noncharacters and lone surrogates: no CSV, workbook or JSON reader treats them alike.
const UNWANTED = /[\p{Cc}\ufffe\uffff]|\p{Cs}/u
// A quote is cut out of the text as it is, across lines and cells of a table.
const UNWANTED_IN_QUOTE = /[^\P{Cc}\t\n]|[\ufffe\uffff]|\p{Cs}/u

// What spreadsheet programs read as the beginning of a formula, in both widths; "-5" is a number.
const FORMULA = /^[=+\-@\uff1d\uff0b\uff0d\uff20](?![\d.,]*$)/

/**
 * Text is in Unicode NFC and holds no control characters (codebook, conventions); a quote may hold tabs and line ends.
 * A cell stays as exact as its source, so what looks like a formula is told to those who open it.
 */
export const textCheck = (table: string): RowCheck => ({
  row(row, number) {
    let facts = NONE
    for (const column in row) {
      const value = row[column]
      if (typeof value !== 'string') continue
      if (!PLAIN.test(value)) facts = [...facts, ...textFacts(table, number, column, value)]
      if (FORMULA.test(value)) facts = [...facts, { code: 'cell/formula', table, row: number, column, value }]
    }
    return facts
  },
})

function textFacts(table: string, row: number, column: string, value: string): Fact[] {
  const at = { table, row, column, value }
  const unwanted = (column === 'quote' ? UNWANTED_IN_QUOTE : UNWANTED).exec(value)?.[0]
  const facts: Fact[] = value.normalize('NFC') === value ? [] : [{ code: 'cell/not-nfc', ...at, rule: 'nfc' }]
  return unwanted === undefined
    ? facts
    : [...facts, { code: 'cell/control-character', ...at, expected: codePointName(unwanted) }]
}

/** "\u0007" -> "U+0007". */
const codePointName = (text: string): string =>
  `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
