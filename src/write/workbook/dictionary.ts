/** The data dictionary: one row per column of every table. */
import { type Column, TABLES, type TableSchema, type TableSchemas } from '../../schemas.ts'
import type { Row } from '../rows.ts'
import type { Grid, GridColumn } from './grid.ts'
import type { Linkers } from './links.ts'

const DESCRIPTION = 'One row per column of every table: what it means and which values it may hold.'

const COLUMNS: readonly GridColumn[] = [
  column('table', 12, 'Table, which is also the name of the CSV file.'),
  column('column', 22, 'Name of the column.'),
  column('title', 20, 'The name in words.'),
  column('description', 56, 'What the column means.'),
  column('type', 10, 'string, integer, number, boolean or date.'),
  column('unit', 12, 'What a number counts or is measured in.'),
  { ...column('required', 11, 'Whether every row has a value.'), kind: 'boolean' },
  column('values', 30, 'The only values that may occur, or how several are joined.'),
  column('example', 30, 'A value as it may occur.'),
  column('key', 22, 'Whether the column identifies a row, or which column it refers to.'),
  column('leads_to', 22, 'Where a click on a cell of the column leads in this workbook.'),
]

function column(name: string, width: number, description: string): GridColumn {
  return { name, kind: 'text', width, description, shared: false }
}

/** The sheet "Dictionary". */
export function dictionaryGrid(schemas: TableSchemas, links: Linkers): Grid {
  const rows = TABLES.flatMap((table) =>
    Object.entries(schemas[table].properties).map(([name, definition]): Row => {
      const leadsTo = links[table].find((link) => link.column === name)?.leadsTo
      return { table, ...described(name, definition, schemas[table]), leads_to: leadsTo }
    }),
  )
  return { sheet: 'Dictionary', table: 'dictionary', description: DESCRIPTION, columns: COLUMNS, rows, marks: () => [] }
}

function described(name: string, column: Column, schema: TableSchema): Row {
  const example = column.examples?.[0]
  return {
    column: name,
    title: column.title,
    description: column.description,
    type: column.format === 'date' ? 'date' : column.type,
    unit: column['x-unit'],
    required: schema.required.includes(name),
    values: values(column),
    example: example === undefined ? undefined : String(example),
    key: keyWords(name, schema),
  }
}

function values(column: Column): string | undefined {
  const separator = column['x-separator']
  if (column.enum !== undefined) return column.enum.join(', ')
  if (separator !== undefined) return `several, joined by ${separator}`
  if (column.minimum !== undefined && column.maximum !== undefined) return `${column.minimum} to ${column.maximum}`
  return column.minimum === undefined ? undefined : `${column.minimum} or more`
}

function keyWords(name: string, schema: TableSchema): string | undefined {
  if (schema['x-primaryKey'].includes(name)) return 'primary key'
  const reference = schema['x-foreignKeys'].find(({ fields }) => fields.includes(name))?.reference
  return reference && `refers to ${reference.resource}.${reference.fields.join(', ')}`
}
