/** Spans too long to be language -> pieces, so that the time to read a text grows with its length and not faster. */
import type { Span } from '../model.ts'
import { trim } from './lines.ts'

/** Rules look at a sentence as a whole, often once for each thing in it; the longest of some 4,000 in news has 660. */
const LONGEST = 2000

/** Where a long sentence is best cut, the best first: "welcoming the plan; recalling that". */
const CUTS = [/^.*[;:]\s/su, /^.*,\s/su, /^.*\s/su]

/** The span itself, or pieces of at most 2,000 characters where it is longer. */
export function pieces(text: string, span: Span): Span[] {
  const found: Span[] = []
  let from = span.start
  while (span.end - from > LONGEST) {
    const to = from + lengthOf(text.slice(from, from + LONGEST))
    found.push(trim(text, { start: from, end: to }))
    from = to
  }
  return [...found, trim(text, { start: from, end: span.end })].filter(({ start, end }) => start < end)
}

/** Where to cut a window: never in its first half, and never inside a character of two code units. */
function lengthOf(window: string): number {
  for (const cut of CUTS) {
    const length = cut.exec(window)?.[0].length ?? 0
    if (length > LONGEST / 2) return length
  }
  return /[\ud800-\udbff]$/.test(window) ? LONGEST - 1 : LONGEST
}
