/**
 * The workbook: exceljs draws covers, headers, styles and the relations between the parts; the rows of the tables are
 * poured into the sheets' XML while the parts are zipped, so that a large table costs no more memory than a small one.
 */
import type { Workbook } from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import type { Dataset } from '../../model.ts'
import type { TableSchemas } from '../../schemas.ts'
import { type ZipEntry, zipChunks } from '../zip.ts'
import { type BookPlan, planBook } from './book-plan.ts'
import { coverLinks, drawCover } from './cover.ts'
import { drawGrid, sampleStyles } from './draw.ts'
import { drawingEntries, drawingRelations, withChartTypes, withDrawing } from './drawing.ts'
import type { Grid } from './grid.ts'
import type { PlacedLink } from './pour.ts'
import { type SharedStrings, sharedStrings } from './shared-strings.ts'
import { linkedSheet, relationships, sheetPart } from './sheet-parts.ts'
import { orderedFonts } from './styles-part.ts'
import { drawSummary } from './summary-sheet.ts'
import { tablePart } from './table-part.ts'
import { cellText } from './text.ts'

export interface WorkbookOptions {
  /** Name and version of the program that builds. */
  readonly builder?: string
  /** Digest of the tables' CSV files. */
  readonly digest?: string
}

/** The workbook as bytes: the same for the same dataset, in any time zone and locale. */
export async function writeWorkbook(
  dataset: Dataset,
  schemas: TableSchemas,
  options: WorkbookOptions = {},
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of workbookChunks(planBook(dataset, schemas, options))) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** The file of a planned workbook in pieces. */
export async function* workbookChunks(plan: BookPlan): AsyncGenerator<Uint8Array> {
  yield* zipChunks(parts(plan, unzipSync(await drawn(plan))), levelFor(plan))
}

const MANY_ROWS = 100_000

/** A large workbook is packed in half the time, and half as large again. */
function levelFor({ grids }: BookPlan): number {
  return grids.some(({ rows }) => rows.length > MANY_ROWS) ? 1 : 6
}

// A workbook must say when it was made; the same bytes on every day need a day that means nothing.
const EPOCH = new Date(Date.UTC(1980, 0, 1))

async function drawn({ metadata, cover, summary, grids }: BookPlan): Promise<Uint8Array> {
  // Loaded only when a workbook is written: it takes three times as long to load as all the rest.
  const { default: exceljs } = await import('exceljs')
  const book: Workbook = new exceljs.Workbook()
  book.created = EPOCH
  book.modified = EPOCH
  book.title = cellText(metadata.title)
  book.subject = 'Tables read from news articles, with the words behind each cell'
  book.description = cellText(metadata.description ?? '')
  book.keywords = cellText((metadata.keywords ?? []).join(', '))
  book.creator = cellText((metadata.contributors ?? []).map(({ title }) => title).join(', ')) || 'dossier'
  book.lastModifiedBy = 'dossier'
  book.views = [{ x: 0, y: 0, width: 24000, height: 15000, firstSheet: 0, activeTab: 0, visibility: 'visible' }]
  drawCover(book, cover)
  drawSummary(book, summary)
  for (const grid of grids) drawGrid(book, grid)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

type Parts = Readonly<Record<string, Uint8Array>>

const TYPES = '[Content_Types].xml'
const STYLES = 'xl/styles.xml'
const STRINGS = 'xl/sharedStrings.xml'
const REMADE = /^(?:\[Content_Types\]|xl\/(?:worksheets|tables|sharedStrings|styles))/
const sheetPath = (number: number) => `xl/worksheets/sheet${number}.xml`
const relationsPath = (number: number) => `xl/worksheets/_rels/sheet${number}.xml.rels`

/** The parts of the file: those drawn as they are, then sheet by sheet those that are made anew, the strings last. */
function* parts({ cover, summary: { charts }, grids }: BookPlan, drawn: Parts): Generator<ZipEntry> {
  yield { name: TYPES, content: Buffer.from(withChartTypes(xml(drawn, TYPES), charts), 'utf8') }
  yield { name: STYLES, content: Buffer.from(orderedFonts(xml(drawn, STYLES)), 'utf8') }
  for (const [name, content] of Object.entries(drawn)) {
    if (!name.endsWith('/') && !REMADE.test(name)) yield { name, content }
  }
  const strings = sharedStrings(xml(drawn, STRINGS))
  yield { name: sheetPath(1), content: linkedSheet(xml(drawn, sheetPath(1)), coverLinks(cover)) }
  yield { name: sheetPath(2), content: Buffer.from(withDrawing(xml(drawn, sheetPath(2)), charts), 'utf8') }
  const relations = drawingRelations(charts)
  if (relations !== undefined) yield { name: relationsPath(2), content: relations }
  yield* drawingEntries(charts)
  for (const [index, grid] of grids.entries()) yield* sheetEntries(index + 3, grid, drawn, strings)
  yield { name: STRINGS, content: strings.part() }
}

function* sheetEntries(number: number, grid: Grid, drawn: Parts, strings: SharedStrings): Generator<ZipEntry> {
  const sheet = xml(drawn, sheetPath(number))
  let links: readonly PlacedLink[] = []
  function* content(): Generator<Uint8Array> {
    links = yield* sheetPart(sheet, grid, sampleStyles(sheet, grid), strings)
  }
  yield { name: sheetPath(number), content: content() }
  // The links are known now: an entry is asked for when the one before is written.
  const drawnRelations = drawn[relationsPath(number)] && xml(drawn, relationsPath(number))
  const relations = relationships(drawnRelations, links)
  if (relations !== undefined) yield { name: relationsPath(number), content: relations }
  const table = /tables\/table(\d+)\.xml/.exec(drawnRelations ?? '')?.[1]
  if (table !== undefined) yield { name: `xl/tables/table${table}.xml`, content: tablePart(Number(table), grid) }
}

/** The text of a drawn part. Throws an Error where exceljs did not write it. */
function xml(drawn: Parts, name: string): string {
  const part = drawn[name]
  if (part === undefined) throw new Error(`no part "${name}" in the drawn workbook`)
  return strFromU8(part)
}
