/** From UTF-16 offsets, which spans have, to code points, which the evidence table has. */
import { allMatches } from '../all-matches.ts'

const SURROGATES = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g

/** A function from a UTF-16 offset of the text to the number of code points before it. The text is walked once. */
export function codePointCounter(text: string): (offset: number) => number {
  const pairs = Array.from(allMatches(text, SURROGATES), ({ index }) => index)
  if (pairs.length === 0) return (offset) => offset
  return (offset) => offset - countBelow(pairs, offset)
}

/** How many numbers of a sorted list are below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
