/** Telling news from essays, reviews and memories, which have figures, too. */
import type { Figure } from './figure.ts'
import type { Read } from './read.ts'
import { isAnchored, isTimed } from './standing.ts'

/** Words of attacks that are played; an article that opens with two of them is about an exercise. */
const PLAYED =
  /\b(?:exercises?|drills?|war ?games?|rehears\p{L}+|imaginary|fictitious|fictional|hypothetical|simulat\p{L}+|scenarios?|script|mock|notional|table-?top|on paper|none of it happened)\b/giu
const OPENING = 8

function isDrill(text: string, reads: readonly Read[]): boolean {
  const found = reads
    .slice(0, OPENING)
    .flatMap(({ sentence: { span } }) => text.slice(span.start, span.end).match(PLAYED) ?? [])
  return new Set(found.map((word) => word.toLowerCase())).size > 1
}

/** Whether anything here is told as news, with a time or a speaker: essays and film reviews have figures, too. */
export function isReport(text: string, reads: readonly Read[], figures: readonly Figure[]): boolean {
  if (isDrill(text, reads)) return false
  const blocks = new Set(figures.flatMap(({ block, headline }) => (headline ? [] : [block])))
  return (
    reads.some(({ sentence }) => blocks.has(sentence.block) && sentence.mentions.some(({ kind }) => kind === 'date')) ||
    figures.some(({ anchored, headline, day }) => (anchored || day?.span !== undefined) && !headline) ||
    reads.some(
      ({ sentence, parts, sides, total }) =>
        !total &&
        parts.length > 0 &&
        (sides.attacker !== undefined ? isAnchored(text, sentence.span) : isTimed(text, sentence.span)),
    )
  )
}
