/** A record with the words behind each cell. */
import type { TableSchemas } from '../schemas.ts'
import { findRecord } from './find-record.ts'
import type { TextRow, TextTables } from './tables.ts'

/** What one document says of a cell. */
export interface Witnessing {
  readonly value: string
  readonly agrees: boolean
  readonly basis: string
  readonly rule: string
  readonly source: string
  readonly file: string
  /** Code points in the text as read. */
  readonly start: number
  readonly end: number
  readonly quote: string
}

export interface ExplainedCell {
  readonly field: string
  /** Empty where no value is kept although documents speak to the cell. */
  readonly value: string
  readonly evidence: readonly Witnessing[]
}

export interface Explanation {
  readonly table: string
  readonly record: string
  readonly cells: readonly ExplainedCell[]
}

/** The record meant by `name`, cell by cell in the order of the columns; else the names of records near it. */
export function explain(
  tables: TextTables,
  schemas: TableSchemas,
  name: string,
): Explanation | { readonly hints: readonly string[] } {
  const found = findRecord(tables, schemas, name)
  if ('hints' in found) return found
  const { table, id, row } = found
  const files = new Map((tables.sources ?? []).map((source) => [source.source_id, source.file ?? '']))
  const evidence = (tables.evidence ?? []).filter((each) => each.table === table && each.record_id === id)
  const cells = Object.keys(schemas[table].properties).map((field) => ({
    field,
    value: row[field] ?? '',
    evidence: evidence.filter((each) => each.field === field).map((each) => witnessing(each, files)),
  }))
  return { table, record: id, cells: cells.filter((cell) => cell.value !== '' || cell.evidence.length > 0) }
}

function witnessing(row: TextRow, files: ReadonlyMap<string | undefined, string>): Witnessing {
  return {
    value: row.value ?? '',
    agrees: row.agrees === 'true',
    basis: row.basis ?? '',
    rule: row.rule ?? '',
    source: row.source_id ?? '',
    file: files.get(row.source_id) ?? '',
    start: Number(row.start),
    end: Number(row.end),
    quote: row.quote ?? '',
  }
}
