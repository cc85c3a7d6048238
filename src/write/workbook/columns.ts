/** Columns of a sheet from a table's schema and the first of its rows. */
import type { Column, TableSchema } from '../../schemas.ts'
import type { Row, Rows } from '../rows.ts'
import type { GridColumn, Kind } from './grid.ts'
import { LIMITS } from './grid.ts'
import { textWidth } from './height.ts'

const SAMPLE = 1000
/** The header's filter button takes about three characters. */
const BUTTON = 4
/** Between a text and the next column. */
const MARGIN = 1
const WIDEST = { key: 60, reference: 48, text: 72 } as const
/** To what the widest columns are cut at most. */
const NARROWEST = 20
/** Excel's numbers of papers, and the characters of the default font that can still be read across them in landscape. */
const PAPERS = { a4: { number: 9, width: 250 }, a3: { number: 8, width: 354 } } as const

/** The columns of a table, as wide as their names and first rows ask for and a page in print allows. */
export function gridColumns(schema: TableSchema, rows: Rows): GridColumn[] {
  const sample = firstRows(rows, SAMPLE)
  const names = Object.keys(schema.properties)
  const widths = fitted(
    names.map(nameWidth),
    names.map((name) => width(name, schema, sample)),
  )
  return Object.entries(schema.properties).map(([name, column], index) => {
    const choices = choicesOf(column)
    return {
      name,
      kind: kindOf(column),
      width: widths[index] ?? 0,
      description: column.description,
      ...(choices !== undefined && { choices }),
      shared: column.enum !== undefined || isReference(name, schema) || repeats(name, sample),
    }
  })
}

function kindOf({ type, format }: Column): Kind {
  if (type === 'string') return format === 'date' ? 'date' : 'text'
  return type
}

/** A list written into the validation itself has room for 255 characters; a longer one is left to the dictionary. */
function choicesOf({ enum: values }: Column): readonly string[] | undefined {
  if (values === undefined || values.join(',').length > LIMITS.listLength) return undefined
  return values.some((value) => /[,"]/.test(value)) ? undefined : values
}

function isReference(name: string, schema: TableSchema): boolean {
  return schema['x-foreignKeys'].some(({ fields }) => fields.includes(name))
}

/** Whether few texts make up a column, by its first rows. */
function repeats(name: string, sample: readonly Row[]): boolean {
  return new Set(sample.map((row) => row[name])).size * 10 < sample.length
}

function nameWidth(name: string): number {
  return Math.ceil(textWidth(name) + BUTTON)
}

function width(name: string, schema: TableSchema, sample: readonly Row[]): number {
  const longest = sample.reduce((most, row) => Math.max(most, textWidth(String(row[name] ?? ''))), 0) + MARGIN
  return Math.max(nameWidth(name), Math.ceil(Math.min(longest, widest(name, schema, longest))))
}

function widest(name: string, schema: TableSchema, longest: number): number {
  // The key stays in view: one that has to be wrapped anyway leaves room for the rest.
  if (schema['x-primaryKey'].includes(name)) return longest > WIDEST.key ? WIDEST.reference : WIDEST.key
  return isReference(name, schema) ? WIDEST.reference : WIDEST.text
}

/** Where the columns are too wide for the widest page, the widest of them are cut to one width, none below its name. */
function fitted(least: readonly number[], wanted: readonly number[]): number[] {
  const cutTo = (most: number) => wanted.map((width, index) => Math.min(width, Math.max(most, least[index] ?? 0)))
  let most = Math.max(...wanted)
  while (most > NARROWEST && total(cutTo(most)) > PAPERS.a3.width) most -= 1
  return cutTo(most)
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0)
}

/** The smallest paper on which columns can be read, printed on one page across. */
export function paperFor(columns: readonly GridColumn[]): number {
  return total(columns.map(({ width }) => width)) > PAPERS.a4.width ? PAPERS.a3.number : PAPERS.a4.number
}

function firstRows(rows: Rows, count: number): Row[] {
  const first: Row[] = []
  for (const row of rows) {
    if (first.length === count) break
    first.push(row)
  }
  return first
}
