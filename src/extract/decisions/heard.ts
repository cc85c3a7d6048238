/** What of a sentence is told by the document itself, and not only said by somebody in it. */
import type { Span } from '../../model.ts'
import type { Mention } from '../mentions/mention.ts'
import { blank, plain, UNHEARD } from './plain.ts'
import type { Unit } from './units.ts'

/** The sentence in plain form without names, offices and what is only somebody's speech. */
export function audible({ sentence, speech }: Unit, text: string): string {
  const { span, mentions } = sentence
  const named = mentions.filter(
    (mention) =>
      (mention.kind === 'person' && !/\d/u.test(mention.name)) ||
      (mention.kind === 'office' && !INDEFINITE.test(text.slice(Math.max(0, mention.start - 24), mention.start))) ||
      (mention.kind === 'forum' && !/coalition/iu.test(mention.name)),
  )
  const full = plain(text, span, named.map(butPlural))
  const spoken = speech
    .map(({ start, end }) => ({ start: Math.max(0, start - span.start), end: end - span.start }))
    .filter(({ start, end }) => start < full.length && end > 0 && !PROMISE.test(full.slice(start, end)))
  return blank(full, spoken, UNHEARD)
}

/** "one negotiator", "a special envoy": an office that nobody holds yet is what it is about. */
const INDEFINITE = /\b(?:an?|one|single|joint|common|special|permanent) (?:\p{L}+ )?$/iu

/** "EU envoys" is "________s": that they are several is heard. */
const butPlural = (mention: Mention): Span =>
  mention.kind === 'office' && mention.title.plural && mention.title.span.end === mention.end
    ? { start: mention.start, end: mention.end - 1 }
    : mention

/** ", mediators said" at the end: who speaks is not what is told. */
export const SAID = /(?<=, )[^,;:"]{1,60}\b(?:said|says|added|announced|reported|told \p{L}+)(?= ?\.?\s*$)/u

/** In speech only a promise counts: "we will fund". */
const PROMISE =
  /\bwe(?:'ll| (?:will|shall|have agreed|have decided|agreed|decided|are (?:adding|sending|giving|buying|delivering|putting|ordering|donating) (?:an?|another|more|up|some|the|\d))(?=[^\p{L}]|\b))|\b(?:we|are|is) (?:ready|prepared) for\b/u
