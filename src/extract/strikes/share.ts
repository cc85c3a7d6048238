/** Counts of some of those counted before: they are no figures of their own. */
import type { Quantity } from './parts.ts'

/** "three of them children", "including a girl of ten", "two teenagers among them": a share of a count named before. */
export function isPart(text: string, quantity: Quantity): boolean {
  const lead = text.slice(Math.max(0, quantity.start - 64), quantity.start)
  // "a father and his son were among five people killed": the five are the count
  if (/\b(?:was|were|is|are) among (?:the |at least )?$/iu.test(lead)) return false
  if (
    /\b(?:including|among them|among whom|among the dead|among the injured|among the wounded|among|counting|notably)(?:, [^,.;]{1,40},)? (?:the |at least )?$/iu.test(
      text.slice(Math.max(0, quantity.start - 64), quantity.start),
    )
  )
    return true
  const after = text.slice(quantity.end, quantity.end + 40)
  if (SECOND.test(text.slice(Math.max(0, quantity.start - 72), quantity.start)) && /^[,.;)]/u.test(after)) return true
  if (
    /^ (?:(?:was|were|is|are) )?among (?:them|the|those|at least|\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{Ll}+teen|\p{Ll}+ty)\b)/u.test(
      after,
    )
  )
    return true
  if (/^,? (?:of whom|of which|of them)\b/u.test(after) && !quantity.bare) return !/^,/u.test(after)
  if (!quantity.partitive) return false
  const words = text.slice(quantity.start, quantity.end)
  if (isOfVictims(words)) return !DIED.test(after)
  // "12 of them ballistic": the count ends behind the noun that it is a share by
  const rest = /\bof (?:them|these|those|which|whom)\b(?<rest>.*)$/u.exec(words)?.groups?.['rest'] ?? ''
  if (quantity.unit !== undefined)
    return (
      /\bof (?:them|whom|which) \p{L}/u.test(words) ||
      (quantity.unit === 'person' && /\bof th[eo]se \p{L}/u.test(words))
    )
  return /^ (?:(?:a|an) )?(?:young |small |seriously |severely |critically )?(?:child|children|minors?|teenagers?|women|men|boys?|girls?|in (?:a |an )?(?:\p{Ll}+ )?(?:serious|critical|grave|condition|hospital)|seriously|severely|critically|gravely|badly|lightly|inside|ballistic|cruise|decoys|civilians|soldiers|pensioners|patients|remain|still|(?:(?:have|had|has|were|was|are|is|had to) (?:been |be )?(?:still |now )?)(?:hospitali[sz]ed|taken to|rushed|admitted|in\b|treated|seriously|children|civilians|women|minors))\b/u.test(
    rest + after,
  )
}

/** "including a couple and their" two sons: the second of those named. */
const SECOND = /\b(?:including|among them|among whom)(?: [^,.;:()]{1,48})? and (?:the |their |his |her )?$/iu

/** "one of the injured": somebody counted before. */
export const isOfVictims = (words: string): boolean =>
  /\bof the (?:dead|killed|slain|injured|wounded|hurt)$/u.test(words)

const DIED = /^ (?:has |have |had |later |since |also ){0,2}(?:died|succumbed|passed away|did not survive)\b/u
