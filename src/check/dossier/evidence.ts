import type { TableName } from '../../model.ts'
import { TABLES, type TableSchemas } from '../../schemas.ts'
import { type Fact, NONE } from '../fact.ts'
import type { RowCheck } from '../table/keys.ts'
import { type Row, textOf } from '../table/row.ts'
import { evidenceCellCheck } from './evidence-cell.ts'
import { evidenceIds } from './evidence-id.ts'
import { listColumns } from './lists.ts'
import { quoteCheck } from './quotes.ts'
import { disordered, type Lists, misbased, miscounted, supportsOf, unsupported } from './support.ts'

export type RecordTables = Readonly<Partial<Record<TableName, readonly Row[]>>>

/**
 * The rules of the evidence table (codebook): each row names a cell that exists and says rightly whether it agrees,
 * its quote is as long as its offsets say and stands there in the source's text, and each filled cell has evidence
 * for its value, a list cell for each item. Takes the evidence row by row, so that only the records are held.
 *
 * @param texts text of each source; without them (a package holds no texts) quotes are only measured
 */
export function evidenceCheck(
  tables: RecordTables,
  schemas: TableSchemas,
  texts?: ReadonlyMap<string, string>,
): RowCheck {
  const supports = new Map(
    TABLES.map((table) => [table, supportsOf(tables[table] ?? [], schemas[table]['x-primaryKey'])]),
  )
  supports.delete('evidence')
  const lists = new Map<string, Lists>(TABLES.map((table) => [table, listColumns(schemas[table])]))
  const quotes = quoteCheck(texts)
  const documents = tables.sources?.length ?? 0
  const idOf = evidenceIds()
  const cell = evidenceCellCheck(supports, lists, schemas)
  return {
    row(row, number) {
      const facts = [...cell(row, number), ...ruleFacts(row, number), ...quotes(row, number)]
      const value = textOf(row, 'evidence_id')
      if (value === idOf(row)) return facts.length === 0 ? NONE : facts
      return [...facts, { code: 'evidence/id', table: 'evidence', row: number, column: 'evidence_id', value }]
    },
    end: () =>
      [...supports].flatMap(([table, records]) =>
        [...records.values()].flatMap((support) => [
          ...unsupported(table, support, lists.get(table)),
          ...disordered(table, support, lists.get(table)),
          ...miscounted(table, support, documents),
          ...misbased(table, support),
        ]),
      ),
  }
}

/** A rule is named after the table that it serves: `strikes/launch`. */
function ruleFacts(row: Row, number: number): readonly Fact[] {
  const [value, expected] = [textOf(row, 'rule'), `${textOf(row, 'table')}/`]
  if (value === '' || value.startsWith(expected)) return NONE
  return [{ code: 'evidence/rule', table: 'evidence', row: number, column: 'rule', value, expected }]
}
