/** Which sheet and row each row of a table stands on. */
import type { TableName } from '../../model.ts'
import type { TableSchemas } from '../../schemas.ts'
import type { RowTables } from '../rows.ts'
import type { Run } from './book-index.ts'
import { columnLetters, LIMITS, rangeIn, type Target } from './grid.ts'

/** A sheet's share of a table: rows from `start` to before `end`, from 0. */
export interface Sheet {
  readonly table: TableName
  readonly name: string
  readonly tableName: string
  readonly start: number
  readonly end: number
}

export interface Layout {
  readonly sheets: readonly Sheet[]
  /** A cell by table, number of its row and column. */
  readonly cell: (table: TableName, row: number | undefined, column: string) => Target | undefined
  /** All rows of a run, or the first where they do not stand together. */
  readonly rows: (table: TableName, run: Run | undefined) => Target | undefined
}

/** The order of the sheets: what is asked for first. */
const ORDER = ['attendees', 'decisions', 'strikes', 'sources', 'meetings', 'evidence'] as const

/** One sheet a table; a table of more rows than a sheet holds goes on on numbered ones. */
export function bookLayout(tables: RowTables, schemas: TableSchemas, capacity = LIMITS.rows - 1): Layout {
  const sheets = ORDER.flatMap((table) => shares(table, schemas[table].title, tables[table].length, capacity))
  const place = (table: TableName, row: number) =>
    sheets.find((sheet) => sheet.table === table && row >= sheet.start && row < sheet.end)
  // Row 1 is the header.
  const numberOn = (sheet: Sheet, row: number) => row - sheet.start + 2
  return {
    sheets,
    cell(table, row, column) {
      const sheet = row === undefined ? undefined : place(table, row)
      const index = Object.keys(schemas[table].properties).indexOf(column)
      if (row === undefined || sheet === undefined || index < 0) return undefined
      return { range: rangeIn(sheet.name, columnLetters(index) + numberOn(sheet, row)) }
    },
    rows(table, run) {
      const sheet = run && place(table, run.first)
      if (run === undefined || sheet === undefined) return undefined
      const together = run.last - run.first + 1 === run.count && run.last < sheet.end
      const last = columnLetters(Object.keys(schemas[table].properties).length - 1)
      const from = numberOn(sheet, run.first)
      return { range: rangeIn(sheet.name, `A${from}:${last}${together ? numberOn(sheet, run.last) : from}`) }
    },
  }
}

function shares(table: TableName, title: string, length: number, capacity: number): Sheet[] {
  const count = Math.max(1, Math.ceil(length / capacity))
  return Array.from({ length: count }, (_, index) => ({
    table,
    name: index === 0 ? title : `${title} ${index + 1}`,
    tableName: index === 0 ? table : `${table}_${index + 1}`,
    start: index * capacity,
    end: index === count - 1 ? length : (index + 1) * capacity,
  }))
}
