/** The tables of a written package as text, each cell as it stands in the file. */
import { parse } from 'csv-parse/sync'
import { openPackage } from '../check/store/open.ts'
import { readAll } from '../check/store/store.ts'
import { TABLES } from '../schemas.ts'
import type { TableName } from '../tables.ts'

export type TextRow = Readonly<Record<string, string>>
export type TextTables = Readonly<Partial<Record<TableName, readonly TextRow[]>>>

/** Reads the tables of a package folder, a descriptor or a zip; throws PackageError where there is none. */
export async function readTables(path: string): Promise<TextTables> {
  const { store, descriptor } = await openPackage(path)
  const root = descriptor.slice(0, descriptor.lastIndexOf('/') + 1)
  const tables = TABLES.map(async (table) => {
    const file = `${root}data/${table}.csv`
    if ((await store.kind(file)) !== 'file') return []
    const text = new TextDecoder().decode(await readAll(store, file))
    return [[table, parse<TextRow>(text, { columns: true })] as const]
  })
  return Object.fromEntries((await Promise.all(tables)).flat())
}
