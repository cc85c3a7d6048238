/** Which words of a document are quoted speech: people named in it are spoken of. */
import { allMatches } from '../../all-matches.ts'
import type { Document, Span } from '../../model.ts'

const MARK = /["“”„«»]/gu

/** Tells whether an offset lies between quotation marks; a mark that its paragraph does not close opens nothing. */
export function quotedReader({ text, blocks }: Document): (at: number) => boolean {
  const spans = blocks.flatMap(({ span }) => quotesIn(text, span))
  return (at) => spans.some(({ start, end }) => start < at && at < end)
}

function quotesIn(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = []
  let open: number | undefined
  for (const { 0: mark, index } of allMatches(text.slice(start, end), MARK)) {
    const at = start + index
    if (open === undefined) {
      if (mark !== '”' && mark !== '»') open = at
    } else if (mark !== '„' && mark !== '«') {
      spans.push({ start: open, end: at + 1 })
      open = mark === '“' ? at : undefined
    }
  }
  return spans
}
