/** A sentence with what is read of it before any context is known. */
import type { ExtractContext } from '../context.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { type Part, partsOf } from './parts.ts'
import { type Sides, sideReader } from './sides.ts'
import { isMishap, isTotal } from './standing.ts'

export interface Read {
  readonly sentence: SentenceMentions
  readonly parts: readonly Part[]
  readonly sides: Sides
  /** Whether it speaks of a span of time, or of another misfortune, and not of one attack. */
  readonly total: boolean
}

/** Longer ones are lists, tables or no language, and would take long. */
const LONGEST = 3000

/** Reads all sentences but captions: pictures show other days and places. */
export function readSentences({ document, mentions, lexicon }: ExtractContext): Read[] {
  const { text } = document
  const sidesOf = sideReader(text, lexicon)
  return mentions.sentences.flatMap((sentence): Read[] => {
    if (sentence.kind === 'caption') return []
    if (sentence.span.end - sentence.span.start > LONGEST) return []
    const parts = partsOf(text, sentence, lexicon.strikes)
    return [
      {
        sentence,
        parts,
        sides: sidesOf(sentence, parts),
        total: isTotal(text, sentence.span) || isMishap(text, sentence.span),
      },
    ]
  })
}
