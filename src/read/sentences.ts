/** Blocks -> sentences: the Unicode rules for English, then joined again after abbreviations and cut where a blank is missing. */
import { allMatches } from '../all-matches.ts'
import type { Forms } from '../forms/forms.ts'
import type { Block, BlockKind, Sentence, Span } from '../model.ts'
import { trim } from './lines.ts'
import { pieces } from './pieces.ts'

const SPOKEN: ReadonlySet<BlockKind> = new Set(['heading', 'paragraph', 'item', 'table', 'caption'])
const WHOLE: ReadonlySet<BlockKind> = new Set(['heading', 'table'])

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Sentences of the article's blocks in reading order. A heading and a row of a table are one sentence each; none is endless. */
export function findSentences(text: string, blocks: readonly Block[], forms: Forms): Sentence[] {
  return blocks.flatMap(({ kind, span }, index) => {
    if (!SPOKEN.has(kind)) return []
    const spans = WHOLE.has(kind) ? [span] : splitSentences(text, span, forms)
    return spans.flatMap((span) => pieces(text, span)).map((sentence) => ({ span: sentence, block: index }))
  })
}

/** Letters on either side of a full stop that tell whether it ends a sentence. */
const TAIL = 24

/** Sentences of one stretch of text, without the blanks around them. */
export function splitSentences(text: string, { start, end }: Span, forms: Forms): Span[] {
  const sentences: Span[] = []
  let from = start
  for (const to of boundaries(text, start, end)) {
    if (to < end && isOpen(text.slice(Math.max(from, to - TAIL), to).trimEnd(), text.slice(to, to + TAIL), forms))
      continue
    for (const span of unglue(text, { start: from, end: to }, forms)) if (span.start < span.end) sentences.push(span)
    from = to
  }
  return sentences
}

/** The segmenter's time grows with the square of the length of its text, so it is given windows. */
const WINDOW = 2000

/** Ends of the sentences by the Unicode rules alone, the last of them `end`. */
function* boundaries(text: string, start: number, end: number): Generator<number> {
  let from = start
  let width = WINDOW
  while (from < end) {
    const stop = Math.min(end, from + width)
    // A line break inside a block is where a program broke the line; to the Unicode rules it would end a paragraph.
    const ends = Array.from(
      segmenter.segment(text.slice(from, stop).replaceAll('\n', ' ')),
      ({ segment, index }) => from + index + segment.length,
    )
    // The last sentence of a window may be cut off, unless the window reaches the end.
    const whole = stop === end ? ends : ends.slice(0, -1)
    yield* whole
    from = whole.at(-1) ?? from
    width = whole.length === 0 ? width * 2 : WINDOW
  }
}

/** Whether a segment that ends in a full stop runs on: "Lt. Gen. Kellogg", "Sept. 9", "the U.S. delegation", "J. D. Vance". */
function isOpen(segment: string, next: string, { abbreviations }: Forms): boolean {
  // '"Are you ready?" he asked.'
  if (/[?!]["”’']$/u.test(segment) && /^\p{Ll}/u.test(next)) return true
  const word = /(?:^|[\s("'“‘\u00a0-])(?<word>[\p{L}][\p{L}.-]*)\.$/u.exec(segment)?.groups?.['word']
  if (word === undefined) return false
  if (abbreviations.joining.has(word)) return true
  if (abbreviations.numeric.has(word)) return /^[\d(]/.test(next)
  const following = /^["“‘'(]?(?<word>[\p{L}’']+)/u.exec(next)?.groups?.['word']
  const starts = following === undefined || abbreviations.starters.has(following)
  // "at 5 p.m. Kyiv time"
  if (/^\p{Lu}\p{L}+ time\b/u.test(next)) return true
  if (abbreviations.open.has(word)) return !starts && /^[\p{L}\d]/u.test(next)
  // An initial; a full stop after a single letter that a starter follows ends the sentence ("plan B. The").
  return /^\p{Lu}$/u.test(word) && !starts
}

/** "… mission ended.The next": a sentence follows a full stop without a blank. Not "U.S.backed", not "example.Com". */
const GLUED = /(?<=\p{Ll}{3}[.!?]["”’]?)(?=["“‘]?\p{Lu}\p{Ll}*\s)/gu

/** "… he said. 128 of them": to the Unicode rules the figure and the small letters after it continue the sentence. */
const FIGURE = /(?<=\p{Ll}{3}[.!?]["”’)]?\s)(?=\d)/gu

function unglue(text: string, { start, end }: Span, { abbreviations }: Forms): Span[] {
  const words = text.slice(start, end)
  const figures = allMatches(words, FIGURE).filter(({ index }) => {
    const word = /\p{L}+(?=[.!?]["”’)]?\s$)/u.exec(words.slice(Math.max(0, index - TAIL), index))?.[0] ?? ''
    return !abbreviations.numeric.has(word) && !abbreviations.joining.has(word) && !abbreviations.open.has(word)
  })
  const cuts = [...allMatches(words, GLUED), ...figures].map(({ index }) => start + index).sort((a, b) => a - b)
  const edges = [start, ...cuts, end]
  return edges.slice(1).map((to, index) => trim(text, { start: edges[index] ?? start, end: to }))
}
