/** A sentence that says alone what was decided: the clause itself, with small repairs. */
import type { Span } from '../../model.ts'
import type { ExtractContext } from '../context.ts'
import type { Measure } from './measure.ts'
import { closed, shortened, withoutFrame, withoutLabel } from './repairs.ts'
import { named } from './subjects.ts'

/** The sentence, at most 240 characters, ending in a full stop. */
export function summaryOf(measure: Measure, context: ExtractContext): string {
  const { text } = context.document
  const clause = withoutFrame(cut(measure.span, measure.asides, text))
  const body = isFragment(clause, measure) ? withoutFrame(cut(measure.unit.sentence.span, [], text)) : clause
  const whole = measure.unit.leadIn !== undefined ? withLeadIn(measure, body, text) : withHead(measure, body, text)
  return shortened(closed(named(withoutFrame(whole), measure, context)))
}

/** The words of a span without some ranges, blanks made one. */
function cut({ start, end }: Span, without: readonly Span[], text: string): string {
  let words = ''
  let at = start
  for (const aside of without) {
    if (aside.start < at || aside.end > end) continue
    // With the relative clause goes the comma before it
    const before = text.slice(at, aside.start)
    words += before.replace(/,\s*$/u, '')
    at = /^,/u.test(text.slice(aside.end, end)) && !/^According to/u.test(before) ? aside.end + 1 : aside.end
  }
  return oneLine(words + text.slice(at, end))
}

/** "Worth 430 million euros": so few words without their verb do not stand alone, nor does a relative clause. */
const isFragment = (clause: string, { head, span, statusSpan, unit }: Measure): boolean =>
  /^(?:which|from which|whose)\b/u.test(clause) ||
  (head === undefined &&
    unit.leadIn === undefined &&
    clause.split(' ').length < 6 &&
    (statusSpan.start < span.start || statusSpan.start >= span.end))

const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim()

/** A later item under the same verb takes the subject, the verb and what stands before the first item. */
function withHead(measure: Measure, body: string, text: string): string {
  const { head, span, asides } = measure
  if (head === undefined) return withSubject(measure, body, text)
  if (head.end > span.start) return body
  const between = text.slice(head.end, span.start)
  return oneLine(`${cut(head, asides, text)}${between.slice(0, itemStart(between, body))} ${body}`)
}

/** "Tusk said that Poland would pay": who said it, and what is said from there on. */
const REPORTER = /^(?<who>[^,;:"“]{2,60}?)\s(?:said|told|added|announced|confirmed|stressed|explained)\b/u

/** "…, and agreed to keep": a verb without a subject takes that of the sentence; "he said that …, and asked" the speaker's. */
function withSubject({ unit, span, statusSpan, verb, asides }: Measure, body: string, text: string): string {
  const { start } = unit.sentence.span
  const lead = text.slice(span.start, statusSpan.start)
  const who = REPORTER.exec(withoutLabel(oneLine(text.slice(start, statusSpan.start))))?.groups?.['who']
  if (
    who !== undefined &&
    /\band\s(?:also\s)?$/u.test(text.slice(start, statusSpan.start)) &&
    PAST.test(text.slice(statusSpan.start, statusSpan.end))
  )
    return `${who} ${cut({ start: statusSpan.start, end: span.end }, asides, text)}`
  if (span.start === start || NOUN.test(body) || !/^(?:also |then |have |has |had )?$/iu.test(lead)) return body
  const subject = cut({ start, end: Math.min(verb, span.start) }, asides, text)
    .replace(/^.*\b(?:said|told|added|announced|confirmed)\b.*?\bthat\s/u, '')
    .replace(/\s(?:also|have|has|had|and|but)$|,$/u, '')
  const bare = withoutFrame(subject)
  if (bare === '' || bare.length > 140) return body
  const joint = /\band\s$/u.test(text.slice(start, span.start)) && bare.split(' ').length > 5 ? ' and ' : ' '
  return `${bare}${joint}${body}`
}

/** A verb of the past is no part of what is reported with "will" or "would". */
const PAST = /^\p{L}+ed\b|^(?:told|gave|put|made|set|took)\b/u
/** "Plans to", "There are plans to": what has its subject already. */
const NOUN = /^(?:plans?|there (?:is|are))\b/iu

/** Where, behind the verb, the first item begins that the body goes on from: at "to", "about", a gerund, a noun. */
function itemStart(between: string, body: string): number {
  const opener = /^(?:to|about|on|in|for|that|whether|how|with)\b/iu.exec(body)?.[0]
  if (opener !== undefined) return Math.max(0, between.search(new RegExp(String.raw`\s${opener}\s`, 'iu')))
  if (/^\p{L}{3,}ing\b/u.test(body)) {
    const gerund =
      /(?:\b(?:in|includes?|including|of|by|from|on|at|consider(?:ed)?|discuss(?:ed)?)|^)\s(?=\p{L}{3,}ing\b)/u.exec(
        between,
      )
    return gerund === null ? 0 : gerund.index + gerund[0].length
  }
  if (/^\s?to\s/u.test(between) && /^\p{Ll}/u.test(body)) return (/^\s?to/u.exec(between)?.[0] ?? '').length
  return (/^\s(?:on|about|over|for)(?=\s)/u.exec(between)?.[0] ?? '').length
}

/** An item that is no clause of its own takes the words that open the list. */
function withLeadIn({ unit, statusSpan }: Measure, body: string, text: string): string {
  const leadIn = unit.leadIn
  if (leadIn === undefined) return body
  const said = withoutFrame(oneLine(text.slice(leadIn.span.start, leadIn.span.end)).replace(/\s?:$/u, ''))
  // "would have four aims: to secure …"
  const opening = said.replace(
    /\b(?<modal>would|will) have \p{L}+ (?:aims|goals|objectives|tasks)$/u,
    '$<modal> aim to',
  )
  const finite = /\b(?:will|would|shall|must|has to|have to|is to|are to|signed|agreed|committed|pledged|provides)\b/u
  const plain = opening.replace(
    /,?\s(?:on\s)?the following(?: \p{L}+)?$|\s(?:on\s)?(?:two|three|four|five|six|several) (?:things|points|measures|steps|matters)$/u,
    '',
  )
  if (plain !== opening && /^to\s/iu.test(body)) return `${plain} ${lowered(body)}`
  // "the contingent is expected to: will restore …"
  if (/^(?:will|would|shall|is|are)\b/iu.test(body))
    return `${opening.replace(/\s(?:is|are|was|were|will|would|shall)\b[^,]{0,40}$/u, '')} ${body}`
  if (
    (finite.test(body.split(/\b(?:which|who)\b/u)[0] ?? '') && !/^to\s/iu.test(body)) ||
    statusSpan.start >= unit.sentence.span.start
  )
    return body
  if (/\b(?:to|on|for|by|include|includes|comprise|of|will|would|shall)$/u.test(opening))
    return `${opening} ${lowered(body.replace(/^to\s/iu, ''))}`
  return `${opening}: ${lowered(body)}`
}

/** An article or a preposition that opens an item begins a sentence no more. */
const lowered = (words: string): string =>
  words.replace(/^(?:A|An|The|To|In|On|More|New|Further|Joint|Support|Long-term)\b/u, (word) => word.toLowerCase())
