/** Columns of a sheet from a table's schema and the first of its rows. */
import type { Column, TableSchema } from '../../schemas.ts'
import type { Row, Rows } from '../rows.ts'
import type { GridColumn, Kind } from './grid.ts'
import { LIMITS } from './grid.ts'
import { textWidth } from './height.ts'

const SAMPLE = 1000
/** The header's filter button takes about three characters. */
const BUTTON = 4
const WIDEST = { key: 60, reference: 44, text: 66, long: 72 } as const

/** The columns of a table, as wide as their names and first rows ask for. */
export function gridColumns(schema: TableSchema, rows: Rows): GridColumn[] {
  const sample = firstRows(rows, SAMPLE)
  return Object.entries(schema.properties).map(([name, column]) => {
    const choices = choicesOf(column)
    return {
      name,
      kind: kindOf(column),
      width: width(name, column, schema, sample),
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

function width(name: string, column: Column, schema: TableSchema, sample: readonly Row[]): number {
  const longest = sample.reduce((most, row) => Math.max(most, textWidth(String(row[name] ?? ''))), 0)
  return Math.ceil(Math.max(textWidth(name) + BUTTON, Math.min(longest + 2, widest(name, column, schema, longest))))
}

function widest(name: string, column: Column, schema: TableSchema, longest: number): number {
  // The key stays in view: one that has to be wrapped anyway leaves room for the rest.
  if (schema['x-primaryKey'].includes(name)) return longest + 2 > WIDEST.key ? WIDEST.reference : WIDEST.key
  if (isReference(name, schema)) return WIDEST.reference
  return (column.maxLength ?? 0) > 200 ? WIDEST.long : WIDEST.text
}

function firstRows(rows: Rows, count: number): Row[] {
  const first: Row[] = []
  for (const row of rows) {
    if (first.length === count) break
    first.push(row)
  }
  return first
}
