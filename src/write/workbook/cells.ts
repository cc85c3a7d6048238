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

/** What follows the reference and style in the element of a cell, as ` t="b"><v>1</v></c>` in `<c r="B7" s="3" …`. */
export type CellWriter = (value: CellValue | undefined) => string

/** The writer of a column's cells. Throws a TypeError at a number that no file can hold. */
export function cellWriter(column: GridColumn, strings: SharedStrings): CellWriter {
  const text = column.shared ? sharedText(strings) : inlineText(strings)
  const write = WRITERS[column.kind]
  return (value) => {
    if (value === undefined || value === '') return '/>'
    return write?.(value) ?? text(String(value))
  }
}

type Attempt = (value: CellValue) => string | undefined

/** Each kind in Excel's own type; undefined where the value is not of the kind, and text keeps it as it is. */
const WRITERS: Readonly<Partial<Record<Kind, Attempt>>> = {
  integer: number,
  number,
  boolean: (value) => (typeof value === 'boolean' ? ` t="b"><v>${value ? 1 : 0}</v></c>` : undefined),
  date: (value) => {
    const serial = typeof value === 'string' ? dateSerial(value) : undefined
    return serial === undefined ? undefined : `><v>${serial}</v></c>`
  },
}

function number(value: CellValue): string | undefined {
  if (typeof value !== 'number') return undefined
  if (!Number.isFinite(value)) throw new TypeError(`cannot write ${value}: it is no number Excel can hold`)
  return `><v>${value}</v></c>`
}

/** Days since 1899-12-30 of an ISO date, undefined for what is none or too early for Excel's calendar. */
export function dateSerial(iso: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined
  const time = Date.parse(`${iso}T00:00:00Z`)
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return undefined
  const serial = time / DAY + UNIX_EPOCH
  return serial < FIRST_SAFE_DAY ? undefined : serial
}

type TextWriter = (value: string) => string

/** Shared while there is room for new strings, else in the cell. */
function sharedText(strings: SharedStrings): TextWriter {
  const inline = inlineText(strings)
  // The same text often stands in row after row.
  let last = ''
  let written = ''
  return (value) => {
    if (value !== last) {
      const index = strings.index(value)
      written = index === undefined ? inline(value) : sharedCell(index)
      last = value
    }
    return written
  }
}

/** Texts that look like an escape are shared: readers undo its guard there, and not all of them undo it in a cell. */
function inlineText(strings: SharedStrings): TextWriter {
  return (value) => {
    if (hasEscape(value)) return sharedCell(strings.always(value))
    return ` t="inlineStr"><is>${isPlain(value) ? `<t>${value}</t>` : textElement(cellText(value))}</is></c>`
  }
}

function sharedCell(index: number): string {
  return ` t="s"><v>${index}</v></c>`
}
