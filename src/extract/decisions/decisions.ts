/** What the meetings of a document agreed, planned, or had put before them. */
import type { Claim } from '../../model.ts'
import { claimsOf, type ExtractContext, type Reading } from '../context.ts'
import type { MeetingReport } from '../meetings/meeting.ts'
import { resolveDate } from '../mentions/resolve-date.ts'
import { followed } from './follow-ups.ts'
import { mayTell } from './gate.ts'
import type { Measure } from './measure.ts'
import { measuresOf } from './measures.ts'
import { gathering, settles } from './occasion.ts'
import { type Row, rowsOf } from './rows.ts'
import { units } from './units.ts'
import { insiders } from './voices.ts'
import { dayOf } from './when.ts'

/** Claims of table `decisions`, subjects "d1", "d2", … in reading order. */
export function decisionsClaims(context: ExtractContext, coded: readonly MeetingReport[]): Claim[] {
  const meetings = coded.length > 0 ? coded : gathering(context)
  if (meetings.length === 0) return []
  const told = units(context, meetings).map((unit) => ({
    unit,
    measures: measuresOf(unit, context).filter((measure) => isNews(measure) && mayTell(measure, context)),
  }))
  const measures = followed(told, context)
    .flatMap((measure) => announced(measure, meetings, context))
    .filter(insiders(context, meetings))
  if (coded.length === 0 && !settles(measures, context)) return []
  return rowsOf(measures, context).flatMap((row, index) =>
    claimsOf(context.document.id, 'decisions', `d${index + 1}`, readings(row, context)),
  )
}

/** What stands under "Background" is none, but for the announcement of a next meeting. */
const isNews = ({ unit, topic, words }: Measure): boolean =>
  !unit.background || (topic === 'next_meeting' && NEXT.test(words))

const NEXT = /\b(?:will|is to|are to)\b.*\bnext\b|\bnext\b.*\b(?:will|is to|are to)\b/u

/** A meeting does not announce itself: its announcement belongs to the last meeting before it, or to none. */
function announced(measure: Measure, meetings: readonly MeetingReport[], context: ExtractContext): Measure[] {
  const { unit, topic } = measure
  const held = unit.meeting.heldOn?.date
  if (topic !== 'next_meeting' || held === undefined) return [measure]
  const before = meetings.filter(({ heldOn }) => heldOn !== undefined && heldOn.date < held)
  const meeting = before.reduce<MeetingReport | undefined>(
    (last, each) => ((last?.heldOn?.date ?? '') < (each.heldOn?.date ?? '') ? each : last),
    undefined,
  )
  if (!unit.meeting.expected) return namesDay(measure, held, context) ? [] : [measure]
  if (meeting !== undefined) return [{ ...measure, unit: { ...unit, meeting } }]
  return namesDay(measure, held, context) ? [] : [measure]
}

/** Whether the clause gives the day as its own. */
function namesDay({ unit, span }: Measure, day: string, { dates }: ExtractContext): boolean {
  return unit.sentence.mentions.some(
    (mention) =>
      mention.kind === 'date' &&
      mention.start >= span.start &&
      mention.end <= span.end &&
      resolveDate(mention, { ...dates, future: true })?.date === day,
  )
}

function readings({ measure, summary, places, leaders, duration, condition }: Row, context: ExtractContext): Reading[] {
  const { unit, topic, topicRule, topicSpan, status, statusSpan, span } = measure
  const { meeting } = unit
  return [
    ...(meeting.subject === ''
      ? []
      : [{ field: 'meeting_id', value: meeting.subject, span: meeting.nameSpan, rule: 'meeting' }]),
    ...dayOf(measure, context),
    { field: 'topic', value: topic, span: topicSpan, rule: topicRule },
    { field: 'status', value: status, span: statusSpan, rule: 'status' },
    { field: 'summary', value: summary, span, rule: 'summary' },
    ...places.map((place) => ({ field: 'places', value: place.name, span: place.span, rule: 'place' })),
    ...leaders.map((leader) => ({ field: 'lead_countries', value: leader.code, span: leader.span, rule: 'leader' })),
    ...(duration ? [{ field: 'duration', value: duration.value, span: duration.span, rule: 'duration' }] : []),
    ...(condition ? [{ field: 'condition', value: condition.value, span: condition.span, rule: 'condition' }] : []),
  ]
}
