/** Where the rows of a dataset stand and which of them belong together, for links and marks. */
import type { TableName } from '../../model.ts'
import type { TableSchemas } from '../../schemas.ts'
import type { Row, Rows, RowTables } from '../rows.ts'

/** Rows by number, from 0, that share a property; they stand in one run if `count` is all there is between the ends. */
export interface Run {
  readonly first: number
  readonly last: number
  readonly count: number
}

type Runs = ReadonlyMap<string, Run>

export interface BookIndex {
  /** Number of a row by table and primary key. */
  readonly row: (table: TableName, id: string) => number | undefined
  /** Evidence rows of a record. */
  readonly evidence: (table: TableName, id: string) => Run | undefined
  /** Rows that name a meeting. */
  readonly ofMeeting: (table: 'attendees' | 'decisions', id: string) => Run | undefined
  /** Web address of a document. */
  readonly url: (source: string) => string | undefined
}

/** The tables that evidence speaks of. */
const RECORDS = ['sources', 'meetings', 'attendees', 'decisions', 'strikes'] as const

/** Reads every table once. */
export function bookIndex(tables: RowTables, schemas: TableSchemas): BookIndex {
  const rows = new Map<TableName, ReadonlyMap<string, number>>(
    RECORDS.map((table) => [table, numbers(tables[table], schemas[table]['x-primaryKey'][0] ?? '')]),
  )
  const evidence = runs(tables.evidence, recordKeys())
  const meetings = { attendees: runs(tables.attendees, meetingOf), decisions: runs(tables.decisions, meetingOf) }
  const urls = new Map<string, string>()
  for (const { source_id, url } of tables.sources) if (typeof url === 'string') urls.set(String(source_id), url)
  return {
    row: (table, id) => rows.get(table)?.get(id),
    evidence: (table, id) => evidence.get(recordKey(table, id)),
    ofMeeting: (table, id) => meetings[table].get(id),
    url: (source) => urls.get(source),
  }
}

/** A key of a record among those of all tables. */
export function recordKey(table: string, id: string): string {
  return `${table}/${id}`
}

/** Keys of the records that rows of evidence speak of. Those of a record stand together, so the last key is kept. */
export function recordKeys(): (evidence: Row) => string {
  let last: Row = {}
  let key = ''
  return (row) => {
    if (row.record_id !== last.record_id || row.table !== last.table) {
      last = row
      key = recordKey(String(row.table), String(row.record_id))
    }
    return key
  }
}

function meetingOf({ meeting_id }: Row): string | undefined {
  return meeting_id === undefined ? undefined : String(meeting_id)
}

function numbers(rows: Rows, key: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  let number = 0
  for (const row of rows) {
    found.set(String(row[key]), number)
    number += 1
  }
  return found
}

function runs(rows: Rows, keyOf: (row: Row) => string | undefined): Runs {
  const found = new Map<string, { first: number; last: number; count: number }>()
  let number = 0
  for (const row of rows) {
    const key = keyOf(row)
    const run = key === undefined ? undefined : found.get(key)
    if (run !== undefined) {
      run.last = number
      run.count += 1
    } else if (key !== undefined) {
      found.set(key, { first: number, last: number, count: 1 })
    }
    number += 1
  }
  return found
}
