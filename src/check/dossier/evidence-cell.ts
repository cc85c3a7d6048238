import { TABLES, type TableSchemas } from '../../schemas.ts'
import { clip } from '../clip.ts'
import { type Fact, NONE } from '../fact.ts'
import { type Row, textOf } from '../table/row.ts'
import type { Lists, Support } from './support.ts'

/**
 * Whether the cell that a row of evidence speaks of exists, and whether `agrees` says rightly if it holds the value.
 * Takes note in the record's support.
 */
export function evidenceCellCheck(
  supports: ReadonlyMap<string, ReadonlyMap<string, Support>>,
  lists: ReadonlyMap<string, Lists>,
  schemas: TableSchemas,
): (row: Row, number: number) => readonly Fact[] {
  const columns = new Map<string, ReadonlySet<string>>(
    TABLES.map((table) => [table, new Set(Object.keys(schemas[table].properties))]),
  )
  return (row, number) => {
    const [table, field] = [textOf(row, 'table'), textOf(row, 'field')]
    const at = { table: 'evidence', row: number, quote: textOf(row, 'quote') }
    const records = supports.get(table)
    if (records === undefined) return [{ code: 'evidence/table', ...at, column: 'table', value: table }]
    const value = textOf(row, 'record_id')
    const support = records.get(value)
    const known = columns.get(table)?.has(field) === true
    if (support !== undefined && known) return agreement(row, number, support, lists.get(table)?.get(field))
    return [
      ...(support === undefined
        ? [{ code: 'evidence/record', ...at, column: 'record_id', value, other: table } as const]
        : []),
      ...(known ? [] : [{ code: 'evidence/field', ...at, column: 'field', value: field, other: table } as const]),
    ]
  }
}

function agreement(row: Row, number: number, support: Support, separator: string | undefined): readonly Fact[] {
  const [field, value] = [textOf(row, 'field'), textOf(row, 'value')]
  const held = textOf(support.row, field)
  const holds = separator === undefined ? held === value : held.split(separator).includes(value)
  support.fields.add(field)
  support.sources.add(textOf(row, 'source_id'))
  if (holds && row.agrees === true) support.agreed.add(separator === undefined ? field : `${field} ${value}`)
  if (holds && row.agrees === true && row.basis !== 'inferred') support.stated.add(field)
  // What is no boolean is a matter of its type.
  if (typeof row.agrees !== 'boolean' || row.agrees === holds) return NONE
  const cell = `${textOf(row, 'table')} row ${support.number}: "${field}" is ${held === '' ? 'empty' : `"${clip(held)}"`}`
  return [
    {
      code: 'evidence/agrees',
      table: 'evidence',
      row: number,
      column: 'agrees',
      value: textOf(row, 'agrees'),
      expected: String(holds),
      other: `${cell}, this row says "${clip(value)}"`,
      quote: textOf(row, 'quote'),
    },
  ]
}
