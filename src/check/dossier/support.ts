import { type Fact, NONE } from '../fact.ts'
import { type Row, textOf } from '../table/row.ts'
import { DATES } from './basis.ts'

/** Columns that need no evidence: what the tables themselves determine. */
const EXEMPT = /_(?:id|count|basis)$/

/** What joins the items of list columns, by column. */
export type Lists = ReadonlyMap<string, string>

/** What the evidence says of one record, gathered row by row. */
export interface Support {
  readonly row: Row
  readonly number: number
  /** Columns with evidence of any kind. */
  readonly fields: Set<string>
  /** Columns, or columns with one of their items, with evidence that agrees, in its order. */
  readonly agreed: Set<string>
  readonly sources: Set<string>
  /** Columns whose value some evidence states. */
  readonly stated: Set<string>
}

/** The records of a table by their key, as yet without evidence. */
export function supportsOf(rows: readonly Row[], key: readonly string[]): Map<string, Support> {
  const supports = new Map<string, Support>()
  // forEach passes over holes, which blank lines of a file leave.
  rows.forEach((row, index) => {
    const id = key.map((field) => textOf(row, field)).join('')
    if (supports.has(id)) return
    supports.set(id, {
      row,
      number: index + 1,
      fields: new Set(),
      agreed: new Set(),
      sources: new Set(),
      stated: new Set(),
    })
  })
  return supports
}

/** Filled cells of a record that no evidence, or none that agrees, speaks for. */
export function unsupported(table: string, { row, number, fields, agreed }: Support, lists?: Lists): readonly Fact[] {
  const facts: Fact[] = []
  for (const column in row) {
    if (row[column] === undefined || EXEMPT.test(column)) continue
    const value = textOf(row, column)
    const at = { table, row: number, column }
    if (!fields.has(column)) {
      facts.push({ code: 'evidence/missing', ...at, value })
      continue
    }
    const separator = lists?.get(column)
    if (separator === undefined) {
      if (!agreed.has(column)) facts.push({ code: 'evidence/none-agrees', ...at, value })
    } else {
      const bare = value.split(separator).filter((item) => !agreed.has(`${column} ${item}`))
      facts.push(...bare.map((item): Fact => ({ code: 'evidence/none-agrees', ...at, value: item })))
    }
  }
  return facts
}

/** The items of a list stand in the order in which the evidence gives them: that of first mention (codebook, conventions). */
export function disordered(table: string, { row, number, agreed }: Support, lists?: Lists): readonly Fact[] {
  const facts: Fact[] = []
  for (const [column, separator] of lists ?? []) {
    const value = textOf(row, column)
    if (!value.includes(separator)) continue
    const items = new Set(value.split(separator).map((item) => `${column} ${item}`))
    const told = [...agreed].filter((item) => items.has(item))
    const at = [...items].findIndex((item, index) => told[index] !== item)
    if (at === -1 || told.length < items.size) continue
    const expected = told.map((item) => item.slice(column.length + 1)).join(separator)
    facts.push({ code: 'evidence/order', table, row: number, column, value, expected })
  }
  return facts
}

/** `source_count` is the number of documents whose evidence speaks to the record, and no more than there are. */
export function miscounted(table: string, { row, number, sources }: Support, documents: number): readonly Fact[] {
  const count = row.source_count
  if (typeof count !== 'number') return NONE
  const at = { table, row: number, column: 'source_count', value: String(count) }
  const facts: Fact[] = []
  if (count !== sources.size) facts.push({ code: 'row/source-count', ...at, expected: String(sources.size) })
  if (count > documents) facts.push({ code: 'row/source-count-above', ...at, expected: String(documents) })
  return facts
}

/**
 * The basis of a date is `inferred` exactly where no document that agrees states the date (codebook, decided cases);
 * `metadata` of a source is stated, too.
 */
export function misbased(table: string, { row, number, agreed, stated }: Support): readonly Fact[] {
  const date = DATES[table]
  if (date === undefined || !agreed.has(date)) return NONE
  const column = `${date}_basis`
  const value = textOf(row, column)
  if ((value === 'inferred') !== stated.has(date)) return NONE
  const expected = stated.has(date) ? 'stated' : 'inferred'
  return [{ code: 'row/basis-evidence', table, row: number, column, value, expected }]
}
