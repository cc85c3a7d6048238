import type { Dataset, Finding } from '../model.ts'
import { TABLES, type TableSchemas } from '../schemas.ts'
import { evidenceCheck } from './dossier/evidence.ts'
import { recordChecks } from './dossier/records.ts'
import type { Fact } from './fact.ts'
import { findingsOf } from './findings.ts'
import { primaryKeyCheck, type RowCheck, uniqueKeyCheck } from './table/keys.ts'
import { foreignKeyCheck, keysOf } from './table/references.ts'
import { type Row, rowsOf } from './table/row.ts'
import { checkRows } from './table/schema.ts'

/**
 * Everything that is wrong with a dataset, before it is written: rows against their schemas, keys, references, the
 * rules of the codebook over rows and tables, and each quote against the text it was cut from.
 *
 * @param texts `Document.text` of each source, by `source_id`
 */
export function checkDataset(
  dataset: Dataset,
  schemas: TableSchemas,
  texts: ReadonlyMap<string, string>,
): readonly Finding[] {
  return findingsOf(datasetFacts(dataset, schemas, texts))
}

function* datasetFacts({ tables }: Dataset, schemas: TableSchemas, texts: ReadonlyMap<string, string>): Iterable<Fact> {
  const rows = Object.fromEntries(TABLES.map((table) => [table, rowsOf(tables, table)]))
  const rules = recordChecks(schemas)
  for (const table of TABLES) {
    const [those, schema] = [rowsOf(tables, table), schemas[table]]
    yield* checkRows(table, those, schema)
    yield* runAll(those, [
      primaryKeyCheck(table, schema['x-primaryKey']),
      ...schema['x-uniqueKeys'].map((fields) => uniqueKeyCheck(table, fields)),
      ...schema['x-foreignKeys'].map(({ fields, reference }) =>
        foreignKeyCheck(
          table,
          { fields, resource: reference.resource, referenced: reference.fields },
          keysOf(rowsOf(tables, reference.resource), reference.fields),
        ),
      ),
      ...rules(table),
    ])
  }
  yield* runAll(rowsOf(tables, 'evidence'), [evidenceCheck(rows, schemas, texts)])
}

/** Each check over all rows, then what it has to say at the end. */
function* runAll(rows: readonly Row[], checks: readonly RowCheck[]): Iterable<Fact> {
  for (const check of checks) {
    for (const [index, row] of rows.entries()) yield* check.row(row, index + 1)
    yield* check.end?.() ?? []
  }
}
