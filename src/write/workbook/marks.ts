/** What sets a cell apart: a link, documents that differ, a number that is only about right. */
import type { TableName } from '../../model.ts'
import type { TableSchema } from '../../schemas.ts'
import type { Row } from '../rows.ts'
import { recordKey } from './book-index.ts'
import type { Disputes } from './disputes.ts'
import { LIMITS, type Mark } from './grid.ts'
import type { Linker } from './links.ts'

/** As many of the links as a sheet of so many rows may hold, the first ones first. */
export function linksThatFit(links: readonly Linker[], rows: number): readonly Linker[] {
  return links.slice(0, Math.floor(LIMITS.linksPerSheet / Math.max(1, rows)))
}

/** The marks of a table's rows. */
export function rowMarks(
  table: TableName,
  schema: TableSchema,
  links: readonly Linker[],
  disputes: Disputes,
): (row: Row) => readonly Mark[] {
  const key = schema['x-primaryKey'][0] ?? ''
  if (table === 'evidence') return links.length === 0 ? outvoted : (row) => [...linkMarks(row, links), ...outvoted(row)]
  return (row) => [
    ...linkMarks(row, links),
    ...disputedMarks(disputes.get(recordKey(table, String(row[key])))),
    ...approximateMarks(row),
  ]
}

function linkMarks(row: Row, links: readonly Linker[]): Mark[] {
  return links.flatMap(({ column, leadsTo, target }) => {
    const link = row[column] === undefined ? undefined : target(row)
    return link === undefined ? [] : [{ column, link, tip: leadsTo }]
  })
}

function disputedMarks(cells: ReadonlyMap<string, string> | undefined): Mark[] {
  return cells === undefined ? [] : [...cells].map(([column, disputed]) => ({ column, disputed }))
}

/** Of a row of evidence that was not kept, the value is marked; FALSE beside it says so. */
function outvoted({ agrees }: Row): readonly Mark[] {
  return agrees === false ? OUTVOTED : NONE
}

const OUTVOTED: readonly Mark[] = [{ column: 'value', disputed: '' }]
const NONE: readonly Mark[] = []

function approximateMarks({ approximate }: Row): Mark[] {
  if (typeof approximate !== 'string') return []
  return approximate.split(';').map((column) => ({ column, approximate: true }))
}
