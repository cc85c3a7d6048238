/** Tables as CSV: RFC 4180 with LF line ends, UTF-8 without a byte order mark, an empty cell for what is not known. */
import { type Options, stringify } from 'csv-stringify/sync'
import type { TableSchema } from '../schemas.ts'
import type { Row, Rows } from './rows.ts'

// The synchronous writer holds all it makes; blocks keep that to a few megabytes.
const BLOCK = 5000

const OPTIONS: Options = {
  record_delimiter: '\n',
  // Naming the delimiter switches the quoting of a lone LF or CR off.
  quote_record_delimiter: true,
  // By default `true` is written as 1 and `false` as nothing.
  cast: { boolean: (value) => String(value) },
}

/** The file of one table, header first, columns in the order of the schema. */
export function writeCsv(rows: Rows, schema: TableSchema): Uint8Array {
  return Buffer.concat([...csvBlocks(rows, schema)])
}

/** The same file in pieces. */
export function* csvBlocks(rows: Rows, schema: TableSchema): Generator<Uint8Array> {
  const names = Object.keys(schema.properties)
  yield encode([names])
  let block: Cells[] = []
  for (const row of rows) {
    block.push(names.map((name) => cell(row, name)))
    if (block.length === BLOCK) {
      yield encode(block)
      block = []
    }
  }
  if (block.length > 0) yield encode(block)
}

type Cells = readonly (string | number | boolean | undefined)[]

function cell(row: Row, name: string): string | number | boolean | undefined {
  const value = row[name]
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError(`cannot write column "${name}": ${value} is no number that a file can hold`)
  }
  return value
}

function encode(block: readonly Cells[]): Uint8Array {
  return Buffer.from(stringify([...block], OPTIONS), 'utf8')
}
