/** Tables of figures: what the columns under a header count, by places or by weapons. */
import type { Span } from '../../model.ts'
import { type Bound, isCasualty, one } from './bound.ts'
import type { Part, Quantity } from './parts.ts'
import type { Read } from './read.ts'
import type { Action, Unit } from './words.ts'

/** What the head of a column says of the numbers under it. */
interface Column {
  readonly action?: Action
  readonly unit?: Unit
}

/** Columns of months and years sum up many attacks. */
const TIMED =
  /\b(?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept?|Oct|Nov|Dec|(?:19|20)\d\d|months?|years?|weeks?|quarter|average)/iu

/** Gives the rows of each table their counts; rows whose numbers nothing explains count nothing. */
export function tabled(text: string, reads: readonly Read[]): Read[] {
  let columns: readonly Column[] | undefined
  let isTimed = false
  return reads.map((read, at) => {
    if (read.sentence.kind !== 'table') return read
    const cells = cellsOf(text, read.sentence.span)
    if (reads[at - 1]?.sentence.kind !== 'table') {
      columns = cells.map((cell) => columnOf(read.parts, cell))
      isTimed = TIMED.test(text.slice(read.sentence.span.start, read.sentence.span.end))
    }
    if (isTimed) return { ...read, total: true }
    const counts = cells.flatMap((cell, index) => countIn(read.parts, cell, index))
    const bound = counts.flatMap(({ quantity, index }) => boundTo(quantity, columns?.[index], read.parts))
    if (bound.length > 0) return { ...read, listed: true, bound }
    return counts.length === 1 ? { ...read, listed: true } : { ...read, total: counts.length > 1 || read.total }
  })
}

function cellsOf(text: string, { start, end }: Span): Span[] {
  const cells: Span[] = []
  let from = start
  for (const cell of text.slice(start, end).split(' | ')) {
    cells.push({ start: from, end: from + cell.length })
    from += cell.length + ' | '.length
  }
  return cells
}

const isInside = (part: Span, cell: Span): boolean => part.start >= cell.start && part.end <= cell.end

function columnOf(parts: readonly Part[], cell: Span): Column {
  const inside = parts.filter((part) => isInside(part, cell))
  const act = inside.find((part) => part.kind === 'act' || part.kind === 'toll')
  const weapon = inside.find((part) => part.kind === 'weapon')
  return {
    ...(act?.kind === 'act' || act?.kind === 'toll' ? { action: act.action } : {}),
    ...(weapon?.kind === 'weapon' ? { unit: weapon.unit } : {}),
  }
}

/** The number of a cell, behind the first cell that names the row. */
function countIn(
  parts: readonly Part[],
  cell: Span,
  index: number,
): { readonly quantity: Quantity; readonly index: number }[] {
  const [part, ...others] = parts.filter((one) => isInside(one, cell))
  return index > 0 && part?.kind === 'quantity' && others.length === 0 ? [{ quantity: part, index }] : []
}

/** "Shahed drones | 120" under "Launched", "Odesa | 3" under "Killed". */
function boundTo(quantity: Quantity, column: Column | undefined, parts: readonly Part[]): Bound[] {
  const { action } = column ?? {}
  if (action === undefined) return []
  const named = parts.find((part) => part.kind === 'weapon')
  const unit = isCasualty(action)
    ? ('person' as const)
    : (quantity.unit ?? column?.unit ?? (named?.kind === 'weapon' ? named.unit : undefined))
  return unit === undefined ? [] : [one({ ...quantity, unit }, action, quantity)]
}
