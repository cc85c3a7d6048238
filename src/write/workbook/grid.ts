/** A sheet that holds one table, as values: what is drawn, poured and linked follows from it. */
import type { Row, Rows } from '../rows.ts'

/** How the values of a column are written and aligned. */
export type Kind = 'text' | 'integer' | 'number' | 'boolean' | 'date'

export interface GridColumn {
  readonly name: string
  readonly kind: Kind
  /** In characters of the default font. */
  readonly width: number
  /** Shown when the header is selected. */
  readonly description: string
  /** Offered as a dropdown list. */
  readonly choices?: readonly string[]
  /** Few distinct values: they are written once, in the shared strings. */
  readonly shared: boolean
}

/** Where a cell leads: a range of the workbook or a web address. */
export type Target = { readonly range: string } | { readonly url: string }

/** What is special about one cell of a row. */
export interface Mark {
  readonly column: string
  readonly link?: Target
  /** What the link leads to. */
  readonly tip?: string
  /** Says which documents give which value, where they differ. */
  readonly disputed?: string
  readonly approximate?: true
}

export interface Grid {
  readonly sheet: string
  /** Name of the Excel table. */
  readonly table: string
  /** What a row is, for screen readers. */
  readonly description: string
  readonly columns: readonly GridColumn[]
  readonly rows: Rows
  readonly marks: (row: Row) => readonly Mark[]
}

/** Excel's limits. */
export const LIMITS = {
  rows: 1_048_576,
  characters: 32_767,
  linksPerSheet: 65_530,
  urlLength: 255,
  promptLength: 255,
  // Not Excel's limit, but what it opens without delay.
  promptsPerSheet: 1000,
  promptTitleLength: 32,
  listLength: 255,
  rowHeight: 409,
} as const

/** Letters of a column, from 0: A, B, …, Z, AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest === 0 ? '' : columnLetters(rest - 1)) + String.fromCharCode(65 + (index % 26))
}

/** A range in the form that links and formulas take. */
export function rangeIn(sheet: string, range: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${range}`
}
