/** Pours the rows of a grid into the XML of its sheet, in blocks, and gathers their links and prompts on the way. */
import type { Row } from '../rows.ts'
import { type CellWriter, cellWriter } from './cells.ts'
import { columnLetters, type Grid, type GridColumn, LIMITS, type Target } from './grid.ts'
import { rowHeight } from './height.ts'
import type { SharedStrings } from './shared-strings.ts'
import { VARIANT } from './style.ts'

const BLOCK = 1 << 18

/** Style index of each column's variants, columns first. */
export type StyleTable = readonly (readonly number[])[]

export interface PlacedLink {
  readonly cell: string
  readonly target: Target
  readonly tip: string
}

export interface Prompt {
  readonly cell: string
  readonly column: number
  readonly text: string
}

/** What the rows asked for beside themselves. */
export interface Gathered {
  readonly links: PlacedLink[]
  readonly prompts: Prompt[]
}

interface Slot {
  readonly name: string
  readonly letters: string
  readonly column: GridColumn
  readonly write: CellWriter
  readonly styles: readonly number[]
}

/** The `<row>` elements of a grid, from row 2. Links and prompts are added to `gathered` as their rows are written. */
export function* pouredRows(
  grid: Grid,
  styles: StyleTable,
  strings: SharedStrings,
  gathered: Gathered,
): Generator<Uint8Array> {
  const slots = grid.columns.map((column, index) => ({
    name: column.name,
    letters: columnLetters(index),
    column,
    write: cellWriter(column, strings),
    styles: styles[index] ?? [],
  }))
  let block = Buffer.allocUnsafe(BLOCK)
  let filled = 0
  let number = 1
  for (const row of grid.rows) {
    number += 1
    const xml = rowXml(row, number, slots, variants(row, number, grid, slots, gathered))
    // Row by row into one block is twice as fast as one long string. UTF-8 takes at most three bytes a UTF-16 unit.
    if (filled + xml.length * 3 > block.length) {
      yield block.subarray(0, filled)
      block = Buffer.allocUnsafe(Math.max(BLOCK, xml.length * 3))
      filled = 0
    }
    filled += block.write(xml, filled, 'utf8')
  }
  yield block.subarray(0, filled)
}

function rowXml(row: Row, number: number, slots: readonly Slot[], special: ReadonlyMap<string, number>): string {
  let cells = ''
  for (const { name, letters, write, styles } of slots) {
    const variant = special.size === 0 ? 0 : (special.get(name) ?? 0)
    cells += write(letters + number, styles[variant] ?? 0, row[name])
  }
  return `<row r="${number}" ht="${rowHeight(row, slots)}" customHeight="1">${cells}</row>`
}

const NONE: ReadonlyMap<string, number> = new Map()

/** Variants of a row's cells by column. */
function variants(
  row: Row,
  number: number,
  grid: Grid,
  slots: readonly Slot[],
  gathered: Gathered,
): ReadonlyMap<string, number> {
  const marks = grid.marks(row)
  if (marks.length === 0) return NONE
  const found = new Map<string, number>()
  for (const { column, link, tip = '', disputed, approximate } of marks) {
    const index = slots.findIndex(({ name }) => name === column)
    if (index < 0) continue
    const cell = columnLetters(index) + number
    if (link !== undefined) gathered.links.push({ cell, target: link, tip })
    if (disputed && gathered.prompts.length < LIMITS.promptsPerSheet) {
      gathered.prompts.push({ cell, column: index, text: disputed })
    }
    const bits =
      (link === undefined ? 0 : VARIANT.link) |
      (disputed === undefined ? 0 : VARIANT.disputed) |
      (approximate === undefined ? 0 : VARIANT.approximate)
    found.set(column, (found.get(column) ?? 0) | bits)
  }
  return found
}
