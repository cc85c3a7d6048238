/** One cell as XML. */
import type { CellValue } from '../../model.ts'
import type { GridColumn, Kind } from './grid.ts'
import type { SharedStrings } from './shared-strings.ts'
import { cellText, hasEscape, isPlain, textElement } from './text.ts'

const DAY = 86_400_000
/** Serial number of 1970-01-01. */
const UNIX_EPOCH = 25_569
/** Serial number of 1900-03-01: before it Excel counts a day that never was, and before 1900 it knows no days. */
const FIRST_SAFE_DAY = 61

/** Writes a cell: `reference` as in `B7`, `style` an index of the style part. */
export type CellWriter = (reference: string, style: number, value: CellValue | undefined) => string

/** The writer of a column's cells. Throws a TypeError at a number that no file can hold. */
export function cellWriter(column: GridColumn, strings: SharedStrings): CellWriter {
  const text = column.shared ? sharedText(strings) : inlineText(strings)
  const write = WRITERS[column.kind]
  return (reference, style, value) => {
    if (value === undefined || value === '') return `<c r="${reference}" s="${style}"/>`
    return write?.(reference, style, value) ?? text(reference, style, String(value))
  }
}

type Attempt = (reference: string, style: number, value: CellValue) => string | undefined

/** Each kind in Excel's own type; undefined where the value is not of the kind, and text keeps it as it is. */
const WRITERS: Readonly<Partial<Record<Kind, Attempt>>> = {
  integer: number,
  number,
  boolean: (reference, style, value) =>
    typeof value === 'boolean' ? `<c r="${reference}" s="${style}" t="b"><v>${value ? 1 : 0}</v></c>` : undefined,
  date: (reference, style, value) => {
    const serial = typeof value === 'string' ? dateSerial(value) : undefined
    return serial === undefined ? undefined : `<c r="${reference}" s="${style}"><v>${serial}</v></c>`
  },
}

function number(reference: string, style: number, value: CellValue): string | undefined {
  if (typeof value !== 'number') return undefined
  if (!Number.isFinite(value))
    throw new TypeError(`cannot write cell ${reference}: ${value} is no number Excel can hold`)
  return `<c r="${reference}" s="${style}"><v>${value}</v></c>`
}

/** Days since 1899-12-30 of an ISO date, undefined for what is none or too early for Excel's calendar. */
export function dateSerial(iso: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined
  const time = Date.parse(`${iso}T00:00:00Z`)
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return undefined
  const serial = time / DAY + UNIX_EPOCH
  return serial < FIRST_SAFE_DAY ? undefined : serial
}

type TextWriter = (reference: string, style: number, value: string) => string

/** Shared while there is room for new strings, else in the cell. */
function sharedText(strings: SharedStrings): TextWriter {
  const inline = inlineText(strings)
  return (reference, style, value) => {
    const index = strings.index(cellText(value))
    return index === undefined ? inline(reference, style, value) : sharedCell(reference, style, index)
  }
}

/** Texts that look like an escape are shared: readers undo its guard there, and not all of them undo it in a cell. */
function inlineText(strings: SharedStrings): TextWriter {
  return (reference, style, value) => {
    if (hasEscape(value)) return sharedCell(reference, style, strings.always(cellText(value)))
    const element = isPlain(value) ? `<t>${value}</t>` : textElement(cellText(value))
    return `<c r="${reference}" s="${style}" t="inlineStr"><is>${element}</is></c>`
  }
}

function sharedCell(reference: string, style: number, index: number): string {
  return `<c r="${reference}" s="${style}" t="s"><v>${index}</v></c>`
}
