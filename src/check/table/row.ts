import type { CellValue, TableName, Tables } from '../../model.ts'

/** A row seen by rules that know columns by name only. An empty cell is an absent key. */
export type Row = Readonly<Record<string, CellValue | undefined>>

/** The rows of one table. The cast is needed because an interface has no index signature; the values are cells. */
export const rowsOf = (tables: Tables, table: TableName): readonly Row[] => tables[table] as readonly object[] as Row[]

/** The form a cell has in a file. */
export const cellText = (value: CellValue): string => (typeof value === 'string' ? value : String(value))

/** Like `cellText`, for cells that may be empty. */
export const textOf = (row: Row, column: string): string => {
  const value = row[column]
  return value === undefined ? '' : cellText(value)
}

/**
 * The key of a row as one string, or undefined where a part of it is empty. Parts are joined by their lengths,
 * so that no content of a cell makes two different keys alike.
 */
export function keyOf(row: Row, fields: readonly string[]): string | undefined {
  const parts: string[] = []
  for (const field of fields) {
    const value = row[field]
    if (value === undefined) return undefined
    parts.push(cellText(value))
  }
  return joinKey(parts)
}

/** One part stays as it is: most keys have only one, and half of the memory of a large table is its keys. */
export function joinKey(parts: readonly string[]): string {
  if (parts.length === 1) return parts[0] ?? ''
  return parts.map((part) => `${part.length}:${part}`).join('')
}

/** A key as people read it: its columns and its values, for a finding. */
export const shownKey = (row: Row, fields: readonly string[]): string =>
  fields.map((field) => textOf(row, field)).join(', ')
