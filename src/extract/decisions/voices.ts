/** Whether what a clause tells belongs to the meeting: not to outsiders, other days or other meetings. */
import type { Span } from '../../model.ts'
import type { ExtractContext } from '../context.ts'
import type { MeetingReport } from '../meetings/meeting.ts'
import type { Mention } from '../mentions/mention.ts'
import { resolveDate } from '../mentions/resolve-date.ts'
import { pattern } from '../mentions/tagged.ts'
import { codesOf } from './actors.ts'
import type { DecisionCues } from './cues.ts'
import type { Measure } from './measure.ts'
import { plain } from './plain.ts'

/** Tells whether the meeting itself, or somebody at it, is behind a measure. */
export function insiders(context: ExtractContext, meetings: readonly MeetingReport[]): (measure: Measure) => boolean {
  const withRussia = new Set(meetings.filter((meeting) => seatsRussia(meeting, context)))
  return (measure) =>
    !isOutside(measure, context, withRussia.has(measure.unit.meeting)) &&
    !isElsewhen(measure, context) &&
    !isOwnThought(measure, context) &&
    !isStranger(measure, context)
}

/** "Washington is still weighing whether": what one country turns over in its mind was not before the meeting. */
function isOwnThought(measure: Measure, context: ExtractContext): boolean {
  if (measure.status !== 'discussed') return false
  const verb = plain(context.document.text, measure.statusSpan)
  return THINKS.test(verb) && subjectOf(measure, context, SUBJECTS) !== undefined
}

const THINKS = /^(?:consider|review|weigh|mull|ponder|deliberat|examin|assess|stud)/u

/** So many are named that a country of which nobody is named was not there. */
const KNOWN = 4

/** A pledge of somebody whose country is not at the meeting; what a country will do may well be the meeting's plan. */
function isStranger(measure: Measure, context: ExtractContext): boolean {
  const { attendees = [] } = measure.unit.meeting
  if (attendees.length < KNOWN || measure.status === 'proposed' || measure.topic === 'next_meeting') return false
  const code = subjectOf(measure, context, PEOPLE)
  return code !== undefined && !countriesOf(attendees, context).has(code)
}

/** The one country (alpha-3) that the clause opens with: "Washington is", "He said Norway will"; not "sanctions on Norway". */
function subjectOf(
  { unit, span, head, statusSpan }: Measure,
  { document, lexicon }: ExtractContext,
  kinds: ReadonlySet<Mention['kind']>,
): string | undefined {
  const start = head?.start ?? span.start
  const lead = document.text.slice(start, statusSpan.start)
  const from = start + (REPORTED.exec(lead)?.[0].length ?? 0)
  const first = unit.sentence.mentions.find(
    (mention) => mention.start >= from && mention.end <= statusSpan.start && kinds.has(mention.kind),
  )
  if (first === undefined || !OPENS.test(document.text.slice(from, first.start))) return undefined
  if (/^['’]s?\s/u.test(document.text.slice(first.end, first.end + 3))) return undefined
  const [code, ...others] = codesOf(first, lexicon)
  return others.length === 0 ? code : undefined
}

/** Up to the verb of saying: who speaks is not who acts. */
const REPORTED = /^.{0,120}\b(?:said|says|told \p{L}+|added|announced|confirmed)(?: that)?\s/su
const PEOPLE: ReadonlySet<Mention['kind']> = new Set(['person', 'office'])
const SUBJECTS: ReadonlySet<Mention['kind']> = new Set(['country', 'person', 'office', 'place'])
/** Nothing, or words that no preposition is among, before a subject. */
const OPENS = /^(?!.*\b(?:of|on|over|against|for|with|to|in|from|by|between)\b)[^.]{0,24}$/isu

/** Countries (alpha-3) of people and delegations, as the document and the lexicon know them. */
function countriesOf(names: readonly string[], { mentions, lexicon }: ExtractContext): Set<string> {
  const wanted = new Set(names)
  const people = [...wanted]
    .flatMap((name) => mentions.people.get(name)?.mentions ?? [])
    .map(({ country, known }) => country ?? known?.country ?? '')
  const delegations = [...lexicon.countries.values()].filter(({ name }) => wanted.has(name)).map(({ code }) => code)
  return new Set([...people, ...delegations])
}

/** "In Moscow, the minister …", "In Washington, adviser Waltz …": a voice from another place. */
const ELSEWHERE = pattern(
  String.raw`^\W{0,4}(?:(?:and|meanwhile|but),? )?in <LC>(?: on <D>)?, (?:the )?(?:<CJ> )?[^.]{0,12}<PO>`,
  'iu',
)

/** "told the broadcaster X": an interview is no part of a meeting. */
const INTERVIEW = pattern(String.raw`\btold (?:the |an? |\p{Ll}{4,12} ){0,3}<X>(?! (?:and|that they))`, 'u')

/** "The two sides agreed on a swap, diplomatic sources said": what all have settled or talked about, and what anybody asked for. */
const isWitnessed = (
  { topic, status, statusSpan, unit }: Measure,
  words: string,
  { collective }: DecisionCues,
): boolean =>
  status === 'proposed' ||
  ((topic === 'next_meeting' || status === 'agreed' || status === 'discussed') &&
    collective.test(words.slice(0, Math.max(0, statusSpan.start - unit.sentence.span.start))))

/** Analysts and the like, Russians at a meeting without Russia, and voices from other places. */
function isOutside(measure: Measure, context: ExtractContext, withRussia: boolean): boolean {
  const { document, lexicon } = context
  const { sentence, meeting } = measure.unit
  const { statusSpan, conditions } = measure
  const words = plain(document.text, sentence.span)
  if (lexicon.decisions.outside.test(words)) return true
  if (lexicon.decisions.witness.test(words) && !isWitnessed(measure, words, lexicon.decisions)) return true
  const elsewhere = ELSEWHERE.exec(sentence.tagged.tagged)
  if (elsewhere !== null && !atMeeting(sentence.mentions, meeting.places)) return true
  if (INTERVIEW.test(sentence.tagged.tagged) || ON_AIR.test(words)) return true
  if (withRussia) return false
  if (isEnemyAct(measure, context)) return true
  return sentence.mentions.some(
    (mention) =>
      mention.kind === 'person' &&
      (mention.country ?? mention.known?.country) === 'RUS' &&
      mention.end <= statusSpan.start &&
      !conditions.some((condition) => within(mention, condition)),
  )
}

/** "told Polish television that" */
const ON_AIR =
  /\btold (?:[\p{L}'’-]+ ){0,3}(?:television|tv|radio|newspaper|broadcaster|magazine|podcast|reporters on the (?:plane|train))\b/u

/** "Russia was preparing another campaign": what Russia plans or does where it has no seat; not what it "must" do. */
function isEnemyAct({ status, statusSpan, topic, unit }: Measure, { document: { text } }: ExtractContext): boolean {
  if ((status !== 'planned' && status !== 'agreed') || topic === 'next_meeting') return false
  if (!ENEMY.test(text.slice(unit.sentence.span.start, statusSpan.start))) return false
  return !SUFFERED.test(text.slice(statusSpan.end, statusSpan.end + 12))
}

const ENEMY =
  /(?<!\b(?:and|of|with|on|from|for|to|between|by) )\b(?:Russia|Moscow|The Kremlin|the Kremlin|Putin|Russian (?:forces|troops)) (?:also |still |again |now )?$/u
const SUFFERED = /^ (?:be |have to|no longer|not |pay|face|lose)/u

const RUSSIA = /\bRussia|\bMoscow\b/u
/** "Ukrainian and Russian delegations", "Russia's team", "between Russia and Ukraine". */
const PARTY =
  /\bRussian?(?:['’]s)?(?:,? (?:and|\p{Lu}[\p{L}.]+,?)){0,3} (?:delegations?|teams?|negotiators?|sides?|officials|diplomats|envoys?)\b|\b(?:delegations|talks|negotiations|meeting|negotiators)\b[^.]{0,40}\bRussia\b|\bRussia and Ukraine\b|\bUkraine and Russia\b/u

/** Whether Russia sits at the table. */
function seatsRussia(meeting: MeetingReport, context: ExtractContext): boolean {
  const { document, mentions } = context
  if (RUSSIA.test(meeting.name) || countriesOf(meeting.attendees ?? [], context).has('RUS')) return true
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
  { unit, span, asides, words, topic, statusSpan }: Measure,
  { document, lexicon, dates }: ExtractContext,
): boolean {
  if (topic !== 'next_meeting' && lexicon.decisions.past.test(words.replace(BYGONE, ''))) return true
  const lead = document.text.slice(Math.min(unit.sentence.span.start, statusSpan.start), statusSpan.start)
  if (/\b(?:has|have) $/u.test(lead) && SINCE_THEN.test(document.text.slice(statusSpan.end, statusSpan.end + 90)))
    return true
  if (BEFORE_THEM.test(lead) && (!TELLING.test(lead) || OF_OTHERS.test(lead))) return true
  if (
    topic !== 'next_meeting' &&
    !unit.lede &&
    isOldIdea(document.text.slice(span.start, statusSpan.start), document.text.slice(statusSpan.start, statusSpan.end))
  )
    return true
  const held = unit.meeting.heldOn?.date
  if (held === undefined || unit.meeting.expected) return false
  if (
    topic !== 'next_meeting' &&
    YEARS.exec(words)
      ?.slice(1)
      .some((year) => year < held.slice(0, 4))
  )
    return true
  return unit.sentence.mentions.some((mention) => {
    if (
      topic === 'next_meeting' ||
      mention.kind !== 'date' ||
      mention.shift !== undefined ||
      !within(mention, span) ||
      asides.some((aside) => within(mention, aside))
    )
      return false
    const before = document.text.slice(span.start, mention.start)
    if (UNTIL.test(before) || OF_A_THING.test(before)) return false
    const day = resolveDate(mention, { ...dates, future: COMING.test(words) }, 'last')
    return day !== undefined && day.date < held
  })
}

/** "EU governments had formally adopted", "Ukraine had proposed": what was before; but "he said they had agreed". */
const BEFORE_THEM = /\bhad (?:been )?(?:\p{L}+ly |already |also |long )?$/u
/** "the seven that had lent their names" */
const OF_OTHERS =
  /\b(?:states|countries|nations|ones|those|leaders|members|two|three|four|five|six|seven|eight|nine|ten) (?:that|who|which) had $/u
const TELLING = /\b(?:said|says|told|announced|added|reported|confirmed|stated|informed|according to|that|wrote)\b/iu

/** ", hit by a missile two years ago": what happened to a thing before is no day of the measure; ", the 23rd since the invasion". */
const BYGONE =
  /, (?:which |that )?(?:(?:was|were|had been) )?(?:hit|damaged|destroyed|struck|bombed|shelled|occupied|wrecked|burnt out) [^,;:]{0,90}(?=[,;:.]|$)|, (?:the|its|their) (?:[\p{L}\d-]+ ){1,3}since [^,;:]{0,60}(?=[,;:.]|$)/gu

/** "Macron has proposed": an idea that he has had for some time; "has asked the Council" and "has also proposed" tell of the day. */
const isOldIdea = (before: string, verb: string): boolean =>
  /\bhas (?:repeatedly |already |long |publicly |since )?$/iu.test(before) &&
  /^(?:propos|suggest|float|advocat|call|urg)/iu.test(verb)

/** "have promised 1.6 billion since February" */
const SINCE_THEN =
  /^(?:[^,;:.]|\.\d){0,70} since (?:last\b|the (?:spring|summer|autumn|winter|beginning|start)|\p{Lu})/u

/** "had proposed a plan in 2023" */
const YEARS = /\b(?:in|since) ((?:19|20)\d\d)\b/u

/** "the first radar, which came on Monday", "in service since 2023": the day of something else. */
const OF_A_THING = /\bsince (?:\p{L}+ )?$|, which [^,]{0,60}$/u

/** "from Monday", "as soon as Friday": a day to come. */
const UNTIL =
  /\b(?:from|starting|beginning|begin|start|as soon as|by|until|till|before)(?: on| early)? $|\bto (?:\p{L}+ ){1,2}on $/iu
const COMING =
  /\b(?:will|want to|wants to|plan to|plans to|intend to|would|shall|is to|are to|due|planned|scheduled|next|set to|are due|is due)\b/u

const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
