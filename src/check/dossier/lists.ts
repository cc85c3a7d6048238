import type { TableSchema } from '../../schemas.ts'
import type { Fact } from '../fact.ts'
import type { RowCheck } from '../table/keys.ts'
import { textOf } from '../table/row.ts'

/** The columns whose cells hold several values, with what joins them. */
export const listColumns = (schema: TableSchema): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(schema.properties).flatMap(([name, column]) =>
      column['x-separator'] === undefined ? [] : [[name, column['x-separator']]],
    ),
  )

/** No item stands twice in a list cell, and `approximate` names only columns that are filled. */
export function listCheck(table: string, schema: TableSchema): RowCheck {
  const columns = listColumns(schema)
  return {
    row(row, number) {
      const facts: Fact[] = []
      for (const [column, separator] of columns) {
        if (row[column] === undefined) continue
        const items = textOf(row, column).split(separator)
        const at = { table, row: number, column }
        for (const [index, value] of items.entries()) {
          if (items.indexOf(value) < index) facts.push({ code: 'cell/list-repeat', ...at, value })
          if (column === 'approximate' && row[value] === undefined)
            facts.push({ code: 'cell/approximate', ...at, value })
        }
      }
      return facts
    },
  }
}
