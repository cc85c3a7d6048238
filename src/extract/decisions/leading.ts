/** What governs a clause from outside it: the lead-in of its list, the heading above it, the closing words of the sentence. */
import { allMatches } from '../../all-matches.ts'
import type { Span } from '../../model.ts'
import type { DecisionCues } from './cues.ts'
import { governor } from './governing.ts'
import { blank, plain } from './plain.ts'
import type { Scope } from './reach.ts'
import type { Unit } from './units.ts'

/** "…, the leaders agreed": the closing words govern what stands before them. */
export function verdictOf(
  words: string,
  all: string,
  cues: DecisionCues,
): { readonly scope: Scope; readonly rest: string } | undefined {
  const match = cues.verdict.exec(words)
  const { who = '', verb = '' } = match?.groups ?? {}
  if (match === null || (who !== '' && !cues.collective.test(all.slice(match.index, match.index + 2 + who.length))))
    return undefined
  const start = match.index + 2 + who.length
  const governing = { force: 'agreed', modal: false, attending: false, used: false, from: 0, list: true } as const
  return { scope: { ...governing, start, end: start + verb.length }, rest: words.slice(0, match.index) }
}

/** What the lead-in of a list, or else the heading above it, makes of its items. */
export function leadingScope(unit: Unit, text: string, cues: DecisionCues): { scope: Scope; span: Span } | undefined {
  return leadInScope(unit, text, cues) ?? headingScope(unit, text, cues)
}

/** What a heading, or a lead-in without a verb that governs, says of its items: "The outcome:", "Next steps". */
function headingScope(
  { leadIn, heading }: Unit,
  text: string,
  cues: DecisionCues,
): { scope: Scope; span: Span } | undefined {
  for (const each of [leadIn, heading]) {
    if (each === undefined) continue
    const words = plain(text, each.span)
    for (const { force, pattern } of cues.headings) {
      const match = pattern.exec(words)
      if (match === null) continue
      const found = { start: match.index, end: match.index + match[0].length }
      const governing = { force, modal: false, attending: false, used: false, from: -1, list: false }
      const settled = /\b(?:agreed|decided|decisions?)\b/u.test(match[0])
      return {
        scope: { ...governing, ...found, soft: true, settled },
        span: { start: each.span.start + found.start, end: each.span.start + found.end },
      }
    }
  }
  return undefined
}

function leadInScope({ leadIn }: Unit, text: string, cues: DecisionCues): { scope: Scope; span: Span } | undefined {
  if (leadIn === undefined) return undefined
  const words = plain(text, leadIn.span)
  const conditions = allMatches(words, cues.condition).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const found = governor(blank(words, conditions), cues)
  if (found === undefined) return undefined
  const span = { start: leadIn.span.start + found.start, end: leadIn.span.start + found.end }
  return { scope: { ...found, used: false, from: -1, list: true }, span }
}
