/** The text of a sentence as the cues want it: lower case, straight quotes, one kind of blank, and as long as it was. */
import type { Span } from '../../model.ts'

const STAND_INS: readonly (readonly [RegExp, string])[] = [
  [/[^\S ]/gu, ' '],
  [/[’‘ʼ`]/gu, "'"],
  [/[“”«»„]/gu, '"'],
  [/[–—‒]/gu, '-'],
  // "Wheat | 5,000 tonnes": a cell says what becomes of the one before it
  [/\|(?= )(?<= \|)/gu, ':'],
  // Points that end nothing: "3.2 billion", "U.S. backstop", "p.m."
  [/\.(?=\d)(?<=\d\.)/gu, '·'],
  [/\.(?<=(?<!\p{L})\p{L}\.)/gu, '·'],
]

/** Plain form of a range of the text; offsets in it are offsets from `span.start`. Each range to hide becomes low lines. */
export function plain(text: string, span: Span, hidden: readonly Span[] = []): string {
  const normal = STAND_INS.reduce((part, [from, to]) => part.replace(from, to), text.slice(span.start, span.end))
  return blank(
    lower(normal),
    hidden.map(({ start, end }) => ({ start: start - span.start, end: end - span.start })),
  )
}

/** What stands for somebody's speech, other than the low lines that stand for names. */
export const UNHEARD = '\u2423'

/** Low lines or another mark over some ranges: no cue is found there, and the offsets stay. */
export function blank(part: string, ranges: readonly Span[], mark = '_'): string {
  let result = part
  for (const { start, end } of ranges) {
    const from = Math.max(0, start)
    const to = Math.min(part.length, end)
    if (from < to) result = result.slice(0, from) + mark.repeat(to - from) + result.slice(to)
  }
  return result
}

/** A capital letter whose small form is longer ("İ") stays. */
function lower(part: string): string {
  const small = part.toLowerCase()
  return small.length === part.length
    ? small
    : [...part]
        .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
        .join('')
}
