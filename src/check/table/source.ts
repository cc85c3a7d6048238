import type { Dialect } from '../descriptor/model.ts'
import type { Code, Fact } from '../fact.ts'
import type { TextFault, TextPiece } from '../store/text.ts'
import { type CsvRecord, csvParser } from './csv.ts'

/** What a file of rows gives, in its order. */
export type Item =
  | { readonly kind: 'header'; readonly labels: readonly string[] }
  /** Cells of a data row, with its number from 1. */
  | { readonly kind: 'row'; readonly row: number; readonly cells: readonly unknown[] }
  | { readonly kind: 'fact'; readonly fact: Fact }

const FAULTS: Readonly<Record<NonNullable<CsvRecord['fault']>, Code>> = {
  stray: 'row/quote-stray',
  trailing: 'row/quote',
  open: 'row/quote-open',
}

const NAMES: Readonly<Record<CsvRecord['end'], string>> = {
  '\n': 'LF',
  '\r\n': 'CRLF',
  '\r': 'CR',
  other: 'the terminator',
  '': '',
}

/** Reads a CSV file into its header and rows, a batch for each piece of text. */
export async function* csvItems(
  table: string,
  file: string,
  pieces: AsyncIterable<TextPiece>,
  dialect: Dialect,
  encoding: string,
): AsyncIterable<readonly Item[]> {
  const parser = csvParser(dialect)
  const read = recordReader(table, dialect)
  for await (const piece of pieces) {
    yield 'text' in piece ? parser.push(piece.text).flatMap(read.record) : [textFault(table, file, piece, encoding)]
  }
  yield [...parser.end().flatMap(read.record), ...read.end()]
}

/** What is wrong with the bytes of a file. */
export const textFault = (table: string, file: string, piece: TextFault, encoding: string): Item => ({
  kind: 'fact',
  fact:
    piece.fault === 'bom'
      ? { code: 'file/bom', table, file }
      : { code: 'file/encoding', table, file, value: String(piece.offset), expected: encoding },
})

/** Turns records into items: which are header and which rows, by the dialect, and what is wrong with their form. */
function recordReader(table: string, dialect: Dialect) {
  const last = Math.max(0, ...dialect.headerRows)
  const header: (readonly string[])[] = []
  let number = 0
  let row = 0
  let ends: CsvRecord['end'] = ''
  const headerItem = (): Item => ({ kind: 'header', labels: joined(header, dialect.headerJoin) })

  return {
    record(record: CsvRecord): Item[] {
      number += 1
      if (record.comment || dialect.commentRows.includes(number)) return number === last ? [headerItem()] : []
      const isHeader = number <= last
      if (isHeader && dialect.headerRows.includes(number)) header.push(record.cells)
      if (!isHeader) row += 1
      const place = isHeader ? { table } : { table, row }
      const items: Item[] = []
      if (record.fault !== undefined) items.push({ kind: 'fact', fact: { code: FAULTS[record.fault], ...place } })
      if (record.end !== '' && ends !== '' && record.end !== ends)
        items.push({ kind: 'fact', fact: { code: 'file/line-ends', ...place, expected: NAMES[record.end] } })
      if (ends === '' && record.end !== '') {
        ends = record.end
        items.push(...terminatorItems(table, record.end, dialect.lineTerminator))
      }
      if (number === last) items.push(headerItem())
      if (!isHeader) items.push({ kind: 'row', row, cells: record.cells })
      return items
    },
    end: (): Item[] => (number < last ? [{ kind: 'fact', fact: { code: 'file/empty', table } }] : []),
  }
}

/** Only a declared LF is held against the file: CRLF is the default that nobody writes and few mean. */
function terminatorItems(table: string, end: CsvRecord['end'], declared: string | undefined): Item[] {
  if (declared !== '\n' || end === '\n') return []
  return [
    {
      kind: 'fact',
      fact: { code: 'file/line-terminator', table, column: 'lineTerminator', value: 'LF', expected: NAMES[end] },
    },
  ]
}

/** Header rows joined column by column: ["Killed", ""] over ["total", "men"] -> "Killed total". */
function joined(rows: readonly (readonly string[])[], join: string): string[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: width }, (_, index) =>
    rows
      .map((row) => row[index] ?? '')
      .filter((part) => part !== '')
      .join(join),
  )
}
