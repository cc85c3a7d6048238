/** The measures that a sentence tells: its pieces under the words that govern them. */
import type { Span } from '../../model.ts'
import type { ExtractContext } from '../context.ts'
import type { DecisionCues, Force, Status } from './cues.ts'
import { type Draft, draftsOf } from './drafts.ts'
import { governor } from './governing.ts'
import type { Measure } from './measure.ts'
import { otherOf } from './other.ts'
import { blank, plain, UNHEARD } from './plain.ts'
import type { Scope } from './reach.ts'
import { topicOf } from './topics.ts'
import type { Unit } from './units.ts'

const STATUS: Readonly<Record<Force, Status>> = {
  agreed: 'agreed',
  planned: 'planned',
  proposed: 'proposed',
  demand: 'proposed',
  discussed: 'discussed',
  idle: 'planned',
}

/** Measures of a unit, in order. */
export function measuresOf(unit: Unit, { document, lexicon }: ExtractContext): Measure[] {
  const { span } = unit.sentence
  const { text } = document
  const heard = audible(unit, text).replace(SAID, (words) => '_'.repeat(words.length))
  if (/\?\W{0,3}$/u.test(heard)) return []
  const asides = [...heard.matchAll(ASIDE)]
    .map(({ index, 0: aside }) => ({ start: index, end: index + aside.length }))
    .filter(({ start, end }) => start > OPENING || isIdle(heard.slice(start, end), lexicon.decisions))
  const conditions = [...heard.matchAll(lexicon.decisions.condition)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))
  const words = blank(heard, [...asides, ...conditions]).replace(lexicon.decisions.neutral, (hidden) =>
    '_'.repeat(hidden.length),
  )
  const leading = leadingScope(unit, text, lexicon.decisions)
  const verdict = verdictOf(words, plain(text, span), lexicon.decisions)
  const at = ({ start, end }: Span): Span => ({ start: span.start + start, end: span.start + end })
  // "The force will:" says nothing yet
  const found = draftsOf(verdict?.rest ?? words, lexicon.decisions, verdict?.scope ?? leading?.scope).filter(
    ({ scope, end }) => !/:\s*$/u.test(words) || scope.end < end - 3,
  )
  return (found.length > 0 ? found : otherOf(words, plain(text, span), lexicon.decisions, leading?.scope)).map(
    (draft): Measure => {
      const { scope, own } = draft
      const cue = wholeTopic(draft, words, lexicon.decisions)
      const inLeadIn = leading !== undefined && scope.from < 0
      return {
        unit,
        topic: cue.topic,
        topicSpan: at(cue),
        status: STATUS[scope.force],
        statusSpan: inLeadIn ? leading.span : at(scope),
        span: at(draft),
        ...(own || inLeadIn ? {} : { head: at({ start: scope.from, end: scope.end }) }),
        verb: span.start + draft.verb,
        words: words.slice(draft.start, draft.end),
        asides: asides.map(at),
        conditions: conditions.filter((condition) => holdsFor(condition, draft, heard)).map(at),
      }
    },
  )
}

/** An aside that starts here opens the sentence. */
const OPENING = 4

/** "While aid goes on, …" says nothing itself; "While they agreed on aid, …" does. */
const isIdle = (words: string, cues: DecisionCues): boolean => {
  const force = governor(words, cues)?.force
  return force !== 'agreed' && force !== 'discussed'
}

/**
 * ", who had offered troops before,": what a relative clause about a person tells; "although it would …": what is
 * conceded; "While aid goes on, …": what the sentence sets out from.
 */
const ASIDE =
  /(?<=^\W{0,4})(?:while|although|though|whereas|because|since|despite|in spite of)\b[^,;:]{0,200}(?=,)|(?<=, )(?:who|whose|although|though|whereas|amid|because|after|despite)\b[^,;:]{0,200}(?=[,;:.]|$)/gu

/** The sentence in plain form without names, offices and what is only somebody's speech. */
function audible({ sentence, speech }: Unit, text: string): string {
  const { span, mentions } = sentence
  const named = mentions.filter(
    (mention) =>
      mention.kind === 'person' ||
      mention.kind === 'office' ||
      (mention.kind === 'forum' && !/coalition/iu.test(mention.name)),
  )
  const full = plain(text, span, named)
  const spoken = speech
    .map(({ start, end }) => ({ start: Math.max(0, start - span.start), end: end - span.start }))
    .filter(({ start, end }) => start < full.length && end > 0 && !PROMISE.test(full.slice(start, end)))
  return blank(full, spoken, UNHEARD)
}

/** ", mediators said" at the end: who speaks is not what is told. */
const SAID = /(?<=, )[^,;:"]{1,60}\b(?:said|says|added|announced|reported|told \p{L}+)(?= ?\.?\s*$)/u

/** In speech only a promise counts: "we will fund". */
const PROMISE =
  /\bwe (?:will|shall|have agreed|have decided|agreed|decided)\b|\b(?:we|are|is) (?:ready|prepared) for\b/u

/** A weak word for money yields to what the rest of the clause says it is for. */
function wholeTopic({ cue, start, end }: Draft, words: string, cues: DecisionCues): Draft['cue'] {
  if (cue.topic !== 'funding') return cue
  const whole = topicOf(words.slice(start, end), cues)
  if (whole === undefined || whole.topic === 'next_meeting') return cue
  return { ...whole, start: whole.start + start, end: whole.end + start }
}

/** A condition at the head of the sentence holds for all of it, else for the clause it stands in or behind. */
function holdsFor(condition: Span, draft: Span, sentence: string): boolean {
  if (!/\p{L}/u.test(sentence.slice(0, condition.start))) return true
  return condition.start >= draft.start && condition.start <= draft.end + 2
}

/** "…, the leaders agreed": the closing words govern what stands before them. */
function verdictOf(
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
function leadingScope(unit: Unit, text: string, cues: DecisionCues): { scope: Scope; span: Span } | undefined {
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
      const governing = { force, modal: false, attending: false, used: false, from: -1, list: false, soft: true }
      return {
        scope: { ...governing, ...found },
        span: { start: each.span.start + found.start, end: each.span.start + found.end },
      }
    }
  }
  return undefined
}

function leadInScope({ leadIn }: Unit, text: string, cues: DecisionCues): { scope: Scope; span: Span } | undefined {
  if (leadIn === undefined) return undefined
  const words = plain(text, leadIn.span)
  const conditions = [...words.matchAll(cues.condition)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const found = governor(blank(words, conditions), cues)
  if (found === undefined) return undefined
  const span = { start: leadIn.span.start + found.start, end: leadIn.span.start + found.end }
  return { scope: { ...found, used: false, from: -1, list: true }, span }
}
