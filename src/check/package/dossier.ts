import type { TableName } from '../../model.ts'
import { loadSchemas, TABLES } from '../../schemas.ts'
import { evidenceCheck } from '../dossier/evidence.ts'
import { recordChecks } from '../dossier/records.ts'
import { type Fact, NONE } from '../fact.ts'
import type { Store } from '../store/store.ts'
import type { Listener } from '../table/check.ts'
import type { RowCheck } from '../table/keys.ts'
import type { Row } from '../table/row.ts'
import { isTabular, type Resource } from './resource.ts'
import { SUMS, sumFacts } from './sums.ts'

/** Beside the tables: what a build writes without listing it as a resource. */
const WRITTEN = ['README.md', 'index.html', SUMS]

const isTable = (name: string): name is TableName => TABLES.some((table) => table === name)

/** Whether the package is a dossier: evidence and sources among at least four of its six tables. */
export function isDossier(resources: readonly Resource[]): boolean {
  const names = new Set(resources.filter(isTabular).map(({ name }) => name))
  return names.has('evidence') && names.has('sources') && TABLES.filter((table) => names.has(table)).length >= 4
}

/**
 * The rules of a dossier over the tables of a package: those of `checkDataset`, except that no texts are at hand.
 * The records are held, the evidence is not; it is to be read last.
 */
export function dossierChecks() {
  const schemas = loadSchemas()
  const rules = recordChecks(schemas)
  const records = new Map<TableName, Row[]>()
  let evidence: RowCheck | undefined
  return {
    listenersOf({ name }: Resource): readonly Listener[] {
      if (!isTable(name)) return []
      const checks = rules(name).map(
        (check): Listener =>
          ({ values, number }) =>
            check.row(values, number),
      )
      if (name === 'evidence') {
        const check = evidenceCheck(Object.fromEntries(records), schemas)
        evidence = check
        return [...checks, ({ values, number }) => check.row(values, number)]
      }
      const rows: Row[] = []
      records.set(name, rows)
      const keep: Listener = ({ values, number }) => {
        rows[number - 1] = values
        return NONE
      }
      return [...checks, keep]
    },
    end: (): readonly Fact[] => evidence?.end?.() ?? NONE,
  }
}

/** Tables that a dossier has and the package lacks, the workbook, files that nobody described, and digests. */
export async function* dossierFileFacts(
  store: Store,
  descriptor: string,
  name: string,
  resources: readonly Resource[],
): AsyncIterable<Fact> {
  for (const table of TABLES)
    if (!resources.some((resource) => resource.name === table))
      yield { code: 'package/table-missing', file: descriptor, column: table }
  const workbook = `${name}.xlsx`
  const files = await store.files()
  if (!files.includes(workbook)) yield { code: 'package/workbook', file: workbook }
  const known = new Set([
    descriptor,
    workbook,
    ...WRITTEN,
    ...resources.flatMap(({ paths, schemaPlace }) => [...paths, schemaPlace.file]),
  ])
  for (const file of files) if (!known.has(file)) yield { code: 'file/unlisted', file }
  yield* sumFacts(store, files)
}
