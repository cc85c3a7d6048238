import { type Fact, NONE } from '../fact.ts'
import { owned } from './owned.ts'
import { keyOf, type Row, shownKey } from './row.ts'

/** A check that remembers something from row to row. `end` is called once, after the last row. */
export interface RowCheck {
  row(row: Row, number: number): readonly Fact[]
  end?(): readonly Fact[]
}

/** No two rows share the primary key, and no part of it is empty (Table Schema, `primaryKey`). */
export function primaryKeyCheck(table: string, fields: readonly string[]): RowCheck {
  const repeats = repeatCheck(table, fields, 'row/primary-key')
  return {
    row(row, number) {
      const empty = fields.find((field) => row[field] === undefined)
      if (empty === undefined) return repeats.row(row, number)
      return [
        { code: 'row/primary-key-empty', table, row: number, column: empty, rule: `primaryKey=${fields.join(',')}` },
      ]
    },
  }
}

/** No two rows share the unique key; a row with an empty part is exempt (Table Schema v2, `uniqueKeys`). */
export const uniqueKeyCheck = (table: string, fields: readonly string[]): RowCheck =>
  repeatCheck(table, fields, 'row/unique-key')

function repeatCheck(table: string, fields: readonly string[], code: 'row/primary-key' | 'row/unique-key'): RowCheck {
  const first = new Map<string, number>()
  const rule = `${code === 'row/primary-key' ? 'primaryKey' : 'uniqueKeys'}=${fields.join(',')}`
  return {
    row(row, number) {
      const key = keyOf(row, fields)
      if (key === undefined) return NONE
      const met = first.get(key)
      if (met === undefined) {
        first.set(owned(key), number)
        return NONE
      }
      return [
        {
          code,
          table,
          row: number,
          column: fields.join(', '),
          value: shownKey(row, fields),
          rule,
          other: `row ${met}`,
        },
      ]
    },
  }
}
