/** Pours the rows of a grid into the XML of its sheet, in blocks, and gathers their links and prompts on the way. */
import type { Row } from '../rows.ts'
import { type CellWriter, cellWriter } from './cells.ts'
import { columnLetters, type Grid, LIMITS, type Mark, type Target } from './grid.ts'
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

/** What the rows ask for beside themselves. */
export interface Gathered {
  readonly links: readonly PlacedLink[]
  readonly prompts: readonly Prompt[]
}

/** A column as its cells are written: `start`, the number of the row, what its style asks for, and what `write` gives. */
interface Slot {
  readonly name: string
  readonly letters: string
  readonly start: string
  readonly styles: readonly string[]
  readonly write: CellWriter
}

/**
 * The `<row>` elements of a grid, from row 2; at the end, the links and prompts that belong to them. Who wants to keep a
 * piece copies it: the next one is made in the same memory.
 */
export function* pouredRows(grid: Grid, styles: StyleTable, strings: SharedStrings): Generator<Uint8Array, Gathered> {
  const slots = slotsOf(grid, styles, strings)
  // Where the widest text takes two lines, most others need not be counted.
  const texts = grid.columns.filter(({ kind }) => kind === 'text').toSorted((a, b) => b.width - a.width)
  const links: PlacedLink[] = []
  const prompts: Prompt[] = []
  let block = Buffer.allocUnsafe(BLOCK)
  let filled = 0
  let number = 1
  for (const row of grid.rows) {
    number += 1
    const marks = grid.marks(row)
    const xml = rowXml(row, number, rowHeight(row, texts), slots, variants(marks))
    // Row by row into one block is twice as fast as one long string. UTF-8 takes at most three bytes a UTF-16 unit.
    if (filled + xml.length * 3 > block.length) {
      yield block.subarray(0, filled)
      if (xml.length * 3 > block.length) block = Buffer.allocUnsafe(xml.length * 3)
      filled = 0
    }
    filled += block.write(xml, filled, 'utf8')
    if (marks.length > 0) {
      links.push(...linksOf(marks, number, slots))
      if (prompts.length < LIMITS.promptsPerSheet) prompts.push(...promptsOf(marks, number, slots))
    }
  }
  yield block.subarray(0, filled)
  return { links, prompts }
}

function slotsOf({ columns }: Grid, styles: StyleTable, strings: SharedStrings): Slot[] {
  return columns.map((column, index) => ({
    name: column.name,
    letters: columnLetters(index),
    start: `<c r="${columnLetters(index)}`,
    styles: (styles[index] ?? []).map((style) => `" s="${style}"`),
    write: cellWriter(column, strings),
  }))
}

function rowXml(
  row: Row,
  number: number,
  height: number,
  slots: readonly Slot[],
  special: ReadonlyMap<string, number>,
): string {
  let xml = `<row r="${number}" ht="${height}" customHeight="1">`
  for (const { name, start, styles, write } of slots) {
    const variant = special.size === 0 ? 0 : (special.get(name) ?? 0)
    xml += start + number + styles[variant] + write(row[name])
  }
  return `${xml}</row>`
}

const NONE: ReadonlyMap<string, number> = new Map()

/** Variants of a row's cells by column. */
function variants(marks: readonly Mark[]): ReadonlyMap<string, number> {
  if (marks.length === 0) return NONE
  const found = new Map<string, number>()
  for (const { column, link, disputed, approximate } of marks) {
    const bits =
      (link === undefined ? 0 : VARIANT.link) |
      (disputed === undefined ? 0 : VARIANT.disputed) |
      (approximate === undefined ? 0 : VARIANT.approximate)
    found.set(column, (found.get(column) ?? 0) | bits)
  }
  return found
}

function linksOf(marks: readonly Mark[], number: number, slots: readonly Slot[]): PlacedLink[] {
  return marks.flatMap(({ column, link, tip = '' }) => {
    const letters = slots.find(({ name }) => name === column)?.letters
    return link === undefined || letters === undefined ? [] : [{ cell: letters + number, target: link, tip }]
  })
}

function promptsOf(marks: readonly Mark[], number: number, slots: readonly Slot[]): Prompt[] {
  return marks.flatMap(({ column, disputed = '' }) => {
    const index = slots.findIndex(({ name }) => name === column)
    return disputed === '' || index < 0 ? [] : [{ cell: columnLetters(index) + number, column: index, text: disputed }]
  })
}
