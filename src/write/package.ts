/** All files of a package, as bytes by path. */
import { createHash } from 'node:crypto'
import type { Dataset } from '../model.ts'
import { TABLES, type TableSchemas } from '../schemas.ts'
import { writeCsv } from './csv.ts'
import { descriptor, type TableFiles, tablePath, writeDescriptor } from './descriptor.ts'
import { writeReadme } from './readme.ts'
import { rowTables } from './rows.ts'
import { SUMS, writeSums } from './sums.ts'
import { writeWorkbook } from './workbook/workbook.ts'

export interface PackageOptions {
  /** Name and version of the program that builds, for the workbook's cover. */
  readonly builder?: string
}

/**
 * The files of `out/<dossier>/`, in the order in which they are to be read: descriptor, README, tables, workbook, digests.
 * The workbook is no resource of the package: readers of version 1 would take its cover for a table.
 */
export async function packageFiles(
  dataset: Dataset,
  schemas: TableSchemas,
  options: PackageOptions = {},
): Promise<Map<string, Uint8Array>> {
  const tables = tableFiles(dataset, schemas)
  const described = descriptor(dataset, schemas, tables)
  const files = new Map<string, Uint8Array>([
    ['datapackage.json', writeDescriptor(described)],
    ['README.md', writeReadme(dataset, schemas)],
    ...TABLES.map((table): [string, Uint8Array] => [tablePath(table), tables[table]]),
    [`${dataset.metadata.name}.xlsx`, await writeWorkbook(dataset, schemas, { ...options, digest: digest(tables) })],
  ])
  return files.set(SUMS, writeSums(files))
}

function tableFiles({ tables }: Dataset, schemas: TableSchemas): TableFiles {
  const { sources, meetings, attendees, decisions, strikes, evidence } = rowTables(tables)
  return {
    sources: writeCsv(sources, schemas.sources),
    meetings: writeCsv(meetings, schemas.meetings),
    attendees: writeCsv(attendees, schemas.attendees),
    decisions: writeCsv(decisions, schemas.decisions),
    strikes: writeCsv(strikes, schemas.strikes),
    evidence: writeCsv(evidence, schemas.evidence),
  }
}

/** One digest for the content of all tables, in their order. */
function digest(files: TableFiles): string {
  const hash = createHash('sha256')
  for (const table of TABLES) hash.update(files[table])
  return hash.digest('hex')
}
