/** Which record somebody means. */
import type { TableSchemas } from '../schemas.ts'
import { TABLES } from '../schemas.ts'
import type { TableName } from '../tables.ts'
import type { TextRow, TextTables } from './tables.ts'

export interface FoundRecord {
  readonly table: TableName
  readonly id: string
  readonly row: TextRow
}

/** How many records are offered where none or several fit. */
const HINTS = 5

/**
 * The record named as `table/id`, by its id, or by the end of its id where only one record ends so; else the records
 * that come nearest.
 */
export function findRecord(
  tables: TextTables,
  schemas: TableSchemas,
  name: string,
): FoundRecord | { readonly hints: readonly string[] } {
  const wanted = name.toLowerCase().replace(/^\/+|\/+$/g, '')
  const records = allRecords(tables, schemas)
  const fitting = [
    records.filter((record) => nameOf(record) === wanted || record.id.toLowerCase() === wanted),
    records.filter((record) => nameOf(record).endsWith(`/${wanted}`)),
  ].find((found) => found.length > 0)
  if (fitting?.length === 1 && fitting[0] !== undefined) return fitting[0]
  const near = fitting ?? nearest(records, wanted)
  return { hints: near.slice(0, HINTS).map(({ table, id }) => `${table}/${id}`) }
}

function allRecords(tables: TextTables, schemas: TableSchemas): FoundRecord[] {
  return TABLES.filter((table) => table !== 'evidence').flatMap((table) => {
    const key = schemas[table]['x-primaryKey'][0] ?? ''
    return (tables[table] ?? []).map((row) => ({ table, id: row[key] ?? '', row }))
  })
}

const nameOf = ({ table, id }: FoundRecord): string => `${table}/${id}`.toLowerCase()

/** Records that share most pairs of letters with what was asked for. */
function nearest(records: readonly FoundRecord[], wanted: string): FoundRecord[] {
  const pairs = pairsOf(wanted)
  return records
    .map((record) => ({ record, points: likeness(pairs, pairsOf(nameOf(record))) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .map(({ record }) => record)
}

const pairsOf = (text: string): Set<string> =>
  new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)))

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length
  return (2 * common) / (a.size + b.size || 1)
}
