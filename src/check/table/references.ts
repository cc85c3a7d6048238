import { type Fact, NONE } from '../fact.ts'
import type { RowCheck } from './keys.ts'
import { keyOf, type Row, shownKey } from './row.ts'

/** A foreign key in Table Schema's terms, its reference already resolved. */
export interface Reference {
  readonly fields: readonly string[]
  readonly resource: string
  readonly referenced: readonly string[]
}

/** The values that a table offers to those that refer to it. */
export function keysOf(rows: Iterable<Row>, fields: readonly string[]): Set<string> {
  const keys = new Set<string>()
  for (const row of rows) {
    const key = keyOf(row, fields)
    if (key !== undefined) keys.add(key)
  }
  return keys
}

/** Each filled reference names a row that exists. A key with an empty part refers to nothing and is not checked. */
export function foreignKeyCheck(table: string, reference: Reference, keys: ReadonlySet<string>): RowCheck {
  return {
    row(row, number) {
      const key = keyOf(row, reference.fields)
      return key === undefined || keys.has(key) ? NONE : [danglingKey(table, reference, row, number)]
    },
  }
}

/** The fact of a reference to nowhere. */
export const danglingKey = (table: string, reference: Reference, row: Row, number: number): Fact => ({
  code: 'row/foreign-key',
  table,
  row: number,
  column: reference.fields.join(', '),
  value: shownKey(row, reference.fields),
  rule: `foreignKeys=${reference.resource}.${reference.referenced.join(',')}`,
  other: reference.resource,
})
