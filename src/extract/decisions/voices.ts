/** Whether what a clause tells belongs to the meeting: not to outsiders, other days or other meetings. */
import type { Span } from '../../model.ts'
import type { ExtractContext } from '../context.ts'
import type { MeetingReport } from '../meetings/meeting.ts'
import type { Mention } from '../mentions/mention.ts'
import { resolveDate } from '../mentions/resolve-date.ts'
import { pattern } from '../mentions/tagged.ts'
import type { Measure } from './measure.ts'
import { plain } from './plain.ts'

/** Tells whether the meeting itself, or somebody at it, is behind a measure. */
export function insiders(context: ExtractContext, meetings: readonly MeetingReport[]): (measure: Measure) => boolean {
  const withRussia = new Set(meetings.filter((meeting) => seatsRussia(meeting, context)))
  return (measure) =>
    !isOutside(measure, context, withRussia.has(measure.unit.meeting)) && !isElsewhen(measure, context)
}

/** "In Moscow, the minister …", "In Washington, adviser Waltz …": a voice from another place. */
const ELSEWHERE = pattern(
  String.raw`^\W{0,4}(?:(?:and|meanwhile|but),? )?in <LC>(?: on <D>)?, (?:the )?(?:<CJ> )?[^.]{0,12}<PO>`,
  'iu',
)

/** "told the broadcaster X": an interview is no part of a meeting. */
const INTERVIEW = pattern(String.raw`\btold (?:the |an? |\p{Ll}{4,12} ){0,3}<X>(?! (?:and|that they))`, 'u')

/** Spokesmen, analysts and the like, Russians at a meeting without Russia, and voices from other places. */
function isOutside({ unit, statusSpan }: Measure, { document, lexicon }: ExtractContext, withRussia: boolean): boolean {
  const { sentence, meeting } = unit
  if (lexicon.decisions.outside.test(plain(document.text, sentence.span))) return true
  const elsewhere = ELSEWHERE.exec(sentence.tagged.tagged)
  if (elsewhere !== null && !atMeeting(sentence.mentions, meeting.places)) return true
  if (INTERVIEW.test(sentence.tagged.tagged)) return true
  if (withRussia) return false
  return sentence.mentions.some(
    (mention) =>
      mention.kind === 'person' &&
      (mention.country ?? mention.known?.country) === 'RUS' &&
      mention.end <= statusSpan.start,
  )
}

const RUSSIA = /\bRussia|\bMoscow\b/u
/** "Ukrainian and Russian delegations", "Russia's team", "between Russia and Ukraine". */
const PARTY =
  /\bRussian?(?:['’]s)?(?:,? (?:and|\p{Lu}[\p{L}.]+,?)){0,3} (?:delegations?|teams?|negotiators?|sides?|officials|diplomats|envoys?)\b|\b(?:delegations|talks|negotiations|meeting|negotiators)\b[^.]{0,40}\bRussia\b|\bRussia and Ukraine\b|\bUkraine and Russia\b/u

/** Whether Russia sits at the table. */
function seatsRussia(meeting: MeetingReport, { document, mentions }: ExtractContext): boolean {
  if (RUSSIA.test(meeting.name)) return true
  return meeting.sentences.some((index) => {
    const span = mentions.sentences[index]?.span
    return span !== undefined && PARTY.test(document.text.slice(span.start, span.end))
  })
}

function atMeeting(mentions: readonly Mention[], places: readonly { readonly name: string }[]): boolean {
  const first = mentions.find((mention) => mention.kind === 'place')
  return first?.kind === 'place' && places.some(({ name }) => name === first.name)
}

/** A day before the meeting, or words such as "at the previous summit", in the clause. */
function isElsewhen(
  { unit, span, asides, words, topic }: Measure,
  { document, lexicon, dates }: ExtractContext,
): boolean {
  if (topic !== 'next_meeting' && lexicon.decisions.past.test(words)) return true
  const held = unit.meeting.heldOn?.date
  if (held === undefined || unit.meeting.expected) return false
  return unit.sentence.mentions.some((mention) => {
    if (
      topic === 'next_meeting' ||
      mention.kind !== 'date' ||
      mention.shift !== undefined ||
      !within(mention, span) ||
      asides.some((aside) => within(mention, aside))
    )
      return false
    if (UNTIL.test(document.text.slice(span.start, mention.start))) return false
    const day = resolveDate(mention, { ...dates, future: COMING.test(words) }, 'last')
    return day !== undefined && day.date < held
  })
}

/** "from Monday", "as soon as Friday": a day to come. */
const UNTIL = /\b(?:from|starting|beginning|begin|start|as soon as|by|until|till|before)(?: on| early)? $/iu
const COMING = /\b(?:will|would|shall|is to|are to|due|planned|scheduled|next|set to)\b/u

const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
