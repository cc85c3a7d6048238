/** Telling news from essays, reviews and memories, which have figures, too. */
import type { Figure } from './figure.ts'
import type { Read } from './read.ts'
import { isAnchored, isTimed } from './standing.ts'

/** Whether anything here is told as news, with a time or a speaker: essays and film reviews have figures, too. */
export function isReport(text: string, reads: readonly Read[], figures: readonly Figure[]): boolean {
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
