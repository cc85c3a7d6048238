/** The words of a document that a reader needs to judge a value by. */
import { allMatches } from '../all-matches.ts'
import type { Span } from '../model.ts'
import { codePointCounter } from './code-points.ts'
import type { Witness } from './witness.ts'

/** Longest quote, in code points. Lengths below are in UTF-16 units, which are never fewer. */
export const QUOTE_LIMIT = 300

export interface Quote {
  /** Code points, end exclusive. */
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** Cuts quotes out of one document; what it needs of the text is worked out once. */
export function quoter({ text, passages }: Witness): (span: Span) => Quote {
  const count = codePointCounter(text)
  return (span) => {
    const { start, end } = trimmed(text, quoteSpan(text, passages, span))
    return { start: count(start), end: count(end), quote: text.slice(start, end) }
  }
}

/** The passages around the span where they fit, else as many whole words around it as do. */
export function quoteSpan(text: string, passages: readonly Span[], span: Span): Span {
  const around = surrounding(passages, span)
  const within = clear(text, around, span)
  if (within.end - within.start <= QUOTE_LIMIT) return within
  if (span.end - span.start >= QUOTE_LIMIT)
    return { start: span.start, end: cutBack(text, span.start, span.start + QUOTE_LIMIT) }
  const spare = QUOTE_LIMIT - (span.end - span.start)
  // Words that follow explain less often than words that go before ("said 14 drones …"), but a date needs both
  const before = Math.min(span.start - within.start, Math.max(Math.ceil(spare / 2), spare - (within.end - span.end)))
  const start = cutForward(text, span.start - before, within.start, span.start)
  return { start, end: cutBack(text, span.end, Math.min(within.end, start + QUOTE_LIMIT)) }
}

/** From the start of the passage that the span begins in to the end of the one that it ends in. */
function surrounding(passages: readonly Span[], span: Span): Span {
  const first = passages[lastStartingBy(passages, span.start)]
  const last = passages[lastStartingBy(passages, Math.max(span.start, span.end - 1))]
  return {
    start: first !== undefined && first.end > span.start ? first.start : span.start,
    end: last !== undefined && last.end >= span.end ? last.end : span.end,
  }
}

function lastStartingBy(passages: readonly Span[], offset: number): number {
  let low = 0
  let high = passages.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((passages[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

// Tabs and line ends may stand in a quote; other control characters and noncharacters break readers of CSV and workbooks.
const UNWANTED = /[^\P{Cc}\t\n]|[\ufffe\uffff]/gu

/** The part of a range that holds the span and no control character beside it. */
function clear(text: string, around: Span, span: Span): Span {
  const before = allMatches(text.slice(around.start, span.start), UNWANTED).at(-1)
  const after = text.slice(span.end, around.end).search(UNWANTED)
  return {
    start: before === undefined ? around.start : around.start + before.index + 1,
    end: after < 0 ? around.end : span.end + after,
  }
}

/** Where the last word that ends by `to` ends; in the middle of a word only if it is longer than the range. */
function cutBack(text: string, from: number, to: number): number {
  if (isBlank(text, to) || to >= text.length) return to
  for (let at = to; at > from; at--) if (isBlank(text, at - 1)) return at - 1
  return splitsPair(text, to) ? to - 1 : to
}

/** Where the first word that starts from `from` on starts. */
function cutForward(text: string, from: number, first: number, to: number): number {
  if (from <= first || isBlank(text, from - 1)) return from
  for (let at = from; at < to; at++) if (isBlank(text, at)) return at + 1
  return splitsPair(text, from) ? from + 1 : from
}

const isBlank = (text: string, at: number): boolean => /\s/u.test(text.charAt(at))
const splitsPair = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at))

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  return words.trim() === '' ? { start, end } : { start: from, end: from + words.trim().length }
}
