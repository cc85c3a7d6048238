import { isObject } from '../descriptor/json.ts'
import type { Dialect } from '../descriptor/model.ts'
import type { Item } from './source.ts'

/** Rows of JSON data: an array of arrays, the header first, or an array of objects. */
export function jsonItems(table: string, data: unknown, dialect: Dialect): readonly Item[] {
  const rows = dialect.property !== undefined && isObject(data) ? data[dialect.property] : data
  if (!Array.isArray(rows))
    return [fault(table, dialect.property === undefined ? 'no array' : `no array at "${dialect.property}"`)]
  const items: readonly unknown[] = rows
  return isObject(items[0]) ? objectItems(table, items, dialect) : arrayItems(table, items, dialect)
}

/** JSON Lines: one row a line. */
export function jsonLines(text: string): readonly unknown[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
}

const fault = (table: string, expected: string): Item => ({
  kind: 'fact',
  fact: { code: 'file/json', table, expected },
})

function arrayItems(table: string, rows: readonly unknown[], dialect: Dialect): readonly Item[] {
  const last = Math.max(0, ...dialect.headerRows)
  if (rows.length < last) return [{ kind: 'fact', fact: { code: 'file/empty', table } }]
  return rows.flatMap((row, index): Item[] => {
    const number = index + 1
    if (number < last) return []
    const cells: readonly unknown[] | undefined = Array.isArray(row) ? row : undefined
    if (number === last)
      return cells === undefined ? [fault(table, 'no header')] : [{ kind: 'header', labels: cells.map(String) }]
    return cells === undefined ? [notA(table, number - last, 'no array')] : [{ kind: 'row', row: number - last, cells }]
  })
}

/** The header of objects is every key, in the order of first appearance. */
function objectItems(table: string, rows: readonly unknown[], dialect: Dialect): readonly Item[] {
  const labels = dialect.itemKeys ?? [...new Set(rows.flatMap((row) => (isObject(row) ? Object.keys(row) : [])))]
  return [
    { kind: 'header', labels },
    ...rows.map(
      (row, index): Item =>
        isObject(row)
          ? {
              kind: 'row',
              row: index + 1,
              cells: labels.map((label) => (Object.hasOwn(row, label) ? row[label] : null)),
            }
          : notA(table, index + 1, 'no object'),
    ),
  ]
}

const notA = (table: string, row: number, expected: string): Item => ({
  kind: 'fact',
  fact: { code: 'row/form', table, row, expected },
})
