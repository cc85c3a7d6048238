/** The sheets of a workbook, planned from a dataset. */
import type { Dataset, DossierMetadata } from '../../model.ts'
import type { TableSchemas } from '../../schemas.ts'
import { type Row, type Rows, type RowTables, rowTables } from '../rows.ts'
import { bookIndex } from './book-index.ts'
import { gridColumns } from './columns.ts'
import { type CoverLine, coverLines } from './cover-text.ts'
import { dictionaryGrid } from './dictionary.ts'
import { disputes } from './disputes.ts'
import { type Grid, LIMITS } from './grid.ts'
import { bookLayout, type Sheet } from './layout.ts'
import { type Linker, linkers } from './links.ts'
import { linksThatFit, rowMarks } from './marks.ts'
import { SUMMARY, type Summary, summaryOf } from './summary.ts'
import type { WorkbookOptions } from './workbook.ts'

export interface BookPlan {
  readonly metadata: DossierMetadata
  readonly cover: readonly CoverLine[]
  readonly summary: Summary
  readonly grids: readonly Grid[]
}

/** Plans the workbook; `capacity` is the number of data rows that a sheet holds. */
export function planBook(
  dataset: Dataset,
  schemas: TableSchemas,
  options: WorkbookOptions,
  tables: RowTables = rowTables(dataset.tables),
  capacity = LIMITS.rows - 1,
): BookPlan {
  const layout = bookLayout(tables, schemas, capacity)
  const links = linkers(bookIndex(tables, schemas), layout, schemas)
  const disputed = disputes(tables.evidence)
  const grids = layout.sheets.map((sheet): Grid => {
    const { table, name, tableName } = sheet
    const rows = share(tables[table], sheet)
    const fitting = linksThatFit(links[table], rows.length)
    return {
      sheet: name,
      table: tableName,
      description: schemas[table].description,
      columns: gridColumns(schemas[table], rows),
      rows,
      marks: rowMarks(table, schemas[table], fitting, disputed),
    }
  })
  const all = [...grids, dictionaryGrid(schemas, links)]
  const contents = all.map(({ sheet, rows, description }) => ({ sheet, rows: rows.length, description }))
  const notes = [...layout.sheets.flatMap((sheet) => splitNote(sheet)), ...linkNotes(layout.sheets, links)]
  const cover = coverLines(dataset, { ...options, contents: [PICTURES, ...contents], notes })
  return { metadata: dataset.metadata, cover, summary: summaryOf(tables), grids: all }
}

const PICTURES = { sheet: SUMMARY, description: 'Strikes by day and meetings by country, as charts and numbers.' }

function share(rows: Rows, { start, end }: Sheet): Rows {
  if (start === 0 && end === rows.length) return rows
  return {
    length: end - start,
    *[Symbol.iterator](): Generator<Row> {
      let number = 0
      for (const row of rows) {
        if (number >= end) return
        if (number >= start) yield row
        number += 1
      }
    },
  }
}

function splitNote({ table, name, start }: Sheet): string[] {
  return start === 0
    ? []
    : [`A sheet holds at most ${LIMITS.rows} rows: the table ${table} goes on on the sheet ${name}.`]
}

function linkNotes(sheets: readonly Sheet[], links: Readonly<Record<Sheet['table'], readonly Linker[]>>): string[] {
  return sheets.flatMap(({ table, name, start, end }) => {
    const missing = links[table].slice(linksThatFit(links[table], end - start).length)
    if (missing.length === 0) return []
    const columns = missing.map(({ column, leadsTo }) => `${column} (${leadsTo})`).join(', ')
    return [`The sheet ${name} has more rows than Excel allows links: there are none in ${columns}.`]
  })
}
