/** Rows of any table as cells by column name. */
import type { CellValue, TableName, Tables } from '../model.ts'

/** A row; an absent key is an empty cell. */
export type Row = Readonly<Record<string, CellValue | undefined>>

/** Rows that can be walked more than once, so that a table need not be held as objects. */
export interface Rows extends Iterable<Row> {
  readonly length: number
}

/** The tables as rows of cells. */
export type RowTables = Readonly<Record<TableName, Rows>>

// The generated row types are interfaces, which TypeScript does not take for an index signature; their mapped copies it does.
type Cells<T> = { readonly [K in keyof T]: T[K] }
type CellTables = { readonly [T in keyof Tables]: readonly Cells<Tables[T][number]>[] }

/** The same tables, seen as rows of cells. */
export function rowTables(tables: Tables): RowTables {
  const cells: CellTables = tables
  return cells
}
