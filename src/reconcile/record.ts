/** One thing that documents report: its cells, and the reports that they rest on. */
import type { CellValue } from '../model.ts'
import type { Column, TableSchema } from '../schemas.ts'
import { keep } from './keep.ts'
import { cellOf, itemsOf, type Report, type ReportTable } from './report.ts'
import { byPublication } from './witness.ts'

export interface Entity {
  readonly table: ReportTable
  readonly id: string
  /** In the order of the documents. */
  readonly reports: readonly Report[]
  /** In the order of the columns; an unknown value is absent. */
  readonly cells: ReadonlyMap<string, CellValue>
}

/** Columns that name other rows or count documents: no document speaks to them. */
const WORKED_OUT = /_(?:id|count)$/

/** The values kept of a group of reports, by the rules of the table's columns. */
export function cellsOf(table: ReportTable, reports: readonly Report[], schema: TableSchema): Map<string, CellValue> {
  const cells = new Map<string, CellValue>()
  for (const [field, column] of Object.entries(schema.properties)) {
    if (field === 'approximate' || (WORKED_OUT.test(field) && table !== 'sources')) continue
    const value = cell(table, field, column, reports)
    if (value !== undefined && value !== '') cells.set(field, value)
  }
  const approximate = approximateOf(reports, cells)
  if (approximate.length > 0) cells.set('approximate', approximate.join(';'))
  return cells
}

function cell(table: ReportTable, field: string, column: Column, reports: readonly Report[]): CellValue | undefined {
  const separator = column['x-separator']
  if (separator === undefined) return keep(table, field, reports)
  return [...new Set(reports.flatMap((report) => itemsOf(report, field)))].join(separator)
}

/** Columns whose value kept most of those who give it call approximate; on a tie the one published last decides. */
function approximateOf(reports: readonly Report[], cells: ReadonlyMap<string, CellValue>): string[] {
  const named = new Set(reports.flatMap((report) => itemsOf(report, 'approximate')))
  return [...named].filter((field) => {
    const kept = cells.get(field)
    const supporters = reports.filter((report) => kept !== undefined && cellOf(report, field) === kept)
    const saying = supporters.filter((report) => itemsOf(report, 'approximate').includes(field))
    const last = supporters.toSorted((a, b) => byPublication(b.witness, a.witness))[0]
    const balance = 2 * saying.length - supporters.length
    return balance > 0 || (balance === 0 && last !== undefined && saying.includes(last))
  })
}

/** Number of documents that report it. */
export const sourceCount = (reports: readonly Report[]): number => new Set(reports.map(({ witness }) => witness)).size

/** A row in the order of the table's columns. */
export function rowOf(cells: ReadonlyMap<string, CellValue>, schema: TableSchema): Record<string, CellValue> {
  return Object.fromEntries(
    Object.keys(schema.properties).flatMap((field) => {
      const value = cells.get(field)
      return value === undefined ? [] : [[field, value]]
    }),
  )
}
