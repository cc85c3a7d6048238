import type { CellValue } from '../../model.ts'
import { cellCheck, type Keyed } from '../cell/check.ts'
import type { Field } from '../cell/field.ts'
import type { Dialect, Schema } from '../descriptor/model.ts'
import type { Fact } from '../fact.ts'
import { type Header, headerless, matchHeader } from './header.ts'
import { primaryKeyCheck, type RowCheck, uniqueKeyCheck } from './keys.ts'
import type { Row } from './row.ts'
import type { Item } from './source.ts'

/** A row as read: its keys for comparing, and its cells as a program would have them. */
export interface ReadRow {
  readonly number: number
  /** One text for each value of a filled cell, however it is written. */
  readonly keys: Row
  readonly values: Row
}

/** Who else wants the rows of a table: references to it and from it, the rules of a dossier. */
export type Listener = (row: ReadRow) => readonly Fact[]

/**
 * Checks the items of one table: its header, the form of each row, each cell, and the keys. Holds the keys, no rows.
 *
 * @param listeners get each row after it was read
 */
export function tableCheck(table: string, schema: Schema, dialect: Dialect, listeners: readonly Listener[]) {
  const cells = schema.fields.map((field) => cellCheck(table, field, keyedBy(schema, field.name)))
  const keyed = keyChecks(table, schema)
  let header: Header = headerless(schema)
  let checks = keyed(header)

  function* rowFacts(number: number, written: readonly unknown[]): Iterable<Fact> {
    const form = formFact(table, number, written, header.width)
    if (form !== undefined) yield form
    if (form?.code === 'row/blank' && written.length < header.width) return
    const keys: Record<string, CellValue> = Object.create(null)
    const values: Record<string, CellValue> = Object.create(null)
    for (const [index, field] of schema.fields.entries()) {
      const column = header.columns[index]
      if (column === undefined) continue
      const cell = written[column]
      const result = cells[index]?.(cell === dialect.nullSequence ? null : cell, number)
      if (result === undefined) continue
      yield* result.facts
      if (result.text === undefined) continue
      // A cell that is not of its type is compared as it is written: its row still has a key.
      keys[field.name] = result.logical?.key ?? result.text
      values[field.name] = typedCell(field, result.text, result.logical?.json, result.logical?.order)
    }
    const row = { number, keys, values }
    for (const check of checks) yield* check.row(keys, number)
    for (const listener of listeners) yield* listener(row)
  }

  return function* facts(items: readonly Item[]): Iterable<Fact> {
    for (const item of items) {
      if (item.kind === 'fact') yield item.fact
      else if (item.kind === 'row') yield* rowFacts(item.row, item.cells)
      else {
        header = matchHeader(table, item.labels, schema, dialect)
        checks = keyed(header)
        yield* header.facts
      }
    }
  }
}

const isAlone = (key: readonly string[], name: string): boolean => key.length === 1 && key[0] === name

const keyedBy = ({ primaryKey, uniqueKeys }: Schema, name: string): Keyed => ({
  primary: primaryKey.includes(name),
  unique: [primaryKey, ...uniqueKeys].some((key) => isAlone(key, name)),
})

/** The checks of those keys whose columns are all there; a column that is missing is said once, not in every row. */
function keyChecks(table: string, { fields, primaryKey, uniqueKeys }: Schema): (header: Header) => readonly RowCheck[] {
  return ({ columns }) => {
    const has = (key: readonly string[]): boolean =>
      key.every((name) => columns[fields.findIndex((field) => field.name === name)] !== undefined)
    return [
      ...(primaryKey.length > 0 && has(primaryKey) ? [primaryKeyCheck(table, primaryKey)] : []),
      ...uniqueKeys
        .filter((key) => has(key) && key.join('\n') !== primaryKey.join('\n'))
        .map((key) => uniqueKeyCheck(table, key)),
    ]
  }
}

function formFact(table: string, row: number, cells: readonly unknown[], width: number): Fact | undefined {
  if ((cells.length < width || width > 1) && cells.every((cell) => cell === ''))
    return { code: 'row/blank', table, row }
  const counts = { value: String(cells.length), expected: String(width) }
  if (cells.length > width) return { code: 'row/extra-cell', table, row, ...counts }
  return cells.length < width ? { code: 'row/missing-cell', table, row, ...counts } : undefined
}

function typedCell({ type }: Field, text: string, json: unknown, order: number | bigint | undefined): CellValue {
  if (type === 'boolean' && typeof json === 'boolean') return json
  return (type === 'integer' || type === 'number') && typeof order === 'number' ? order : text
}
