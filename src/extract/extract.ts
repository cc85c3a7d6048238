/** From one document to its claims: mentions once, then the tables in an order in which each may use those before it. */
import type { Forms } from '../forms/forms.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Claim, Document } from '../model.ts'
import type { ExtractContext } from './context.ts'
import { decisionsClaims } from './decisions/decisions.ts'
import { meetingReader } from './meetings/meetings.ts'
import { mentionReader } from './mentions/mentions.ts'
import { inferredDateClaims, inferredDateReader, yearsReader } from './sources/inferred-date.ts'
import { sourcesClaims } from './sources/sources.ts'
import { strikesClaims } from './strikes/strikes.ts'

export type Extractor = (document: Document) => Claim[]

/** Builds the extractor; its dictionaries and patterns are made once. It knows one document at a time and no clock. */
export function extractor(lexicon: Lexicon, forms: Forms): Extractor {
  const mentionsOf = mentionReader(lexicon)
  const meetingsOf = meetingReader(lexicon)
  const yearsOf = yearsReader(lexicon)
  const inferredDate = inferredDateReader(lexicon)

  return (document) => {
    const mentions = mentionsOf(document)
    const years = yearsOf(mentions)
    const stated = sourcesClaims(document, forms)
    const inferred = stated.some(({ field }) => field === 'published_on')
      ? []
      : inferredDateClaims(document, inferredDate(mentions, years))
    const sources = [...stated, ...inferred]
    const context: ExtractContext = {
      document,
      mentions,
      lexicon,
      dates: { ...years, ...publication(sources) },
    }
    const { claims, meetings } = meetingsOf(context)
    return [...sources, ...claims, ...decisionsClaims(context, meetings), ...strikesClaims(context)]
  }
}

/** The day that weekdays and "today" are read against. */
export function publication(claims: readonly Claim[]): { readonly published?: string } {
  const claim = claims.find(({ table, field }) => table === 'sources' && field === 'published_on')
  return claim === undefined ? {} : { published: String(claim.value) }
}
