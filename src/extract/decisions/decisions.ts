/** What the meetings of a document agreed, planned, or had put before them. */
import type { Claim } from '../../model.ts'
import { claimsOf, type ExtractContext, type Reading } from '../context.ts'
import type { MeetingReport } from '../meetings/meeting.ts'
import { measuresOf } from './measures.ts'
import { type Row, rowsOf } from './rows.ts'
import { units } from './units.ts'
import { insiders } from './voices.ts'

/** Claims of table `decisions`, subjects "d1", "d2", … in reading order. Without a meeting there are none. */
export function decisionsClaims(context: ExtractContext, meetings: readonly MeetingReport[]): Claim[] {
  if (meetings.length === 0) return []
  const measures = units(context, meetings)
    .flatMap((unit) => measuresOf(unit, context))
    .filter(insiders(context, meetings))
  return rowsOf(measures, context).flatMap((row, index) =>
    claimsOf(context.document.id, 'decisions', `d${index + 1}`, readings(row)),
  )
}

function readings({ measure, summary, places, leaders, duration, condition }: Row): Reading[] {
  const { unit, topic, topicSpan, status, statusSpan, span } = measure
  const { meeting } = unit
  return [
    { field: 'meeting_id', value: meeting.subject, span: meeting.nameSpan, rule: 'meeting' },
    ...(meeting.heldOn && meeting.heldOnSpan
      ? [
          {
            field: 'decided_on',
            value: meeting.heldOn.date,
            span: meeting.heldOnSpan,
            basis: 'inferred' as const,
            rule: 'meeting-date',
          },
        ]
      : []),
    { field: 'topic', value: topic, span: topicSpan, rule: 'topic' },
    { field: 'status', value: status, span: statusSpan, rule: 'status' },
    { field: 'summary', value: summary, span, rule: 'summary' },
    ...places.map((place) => ({ field: 'places', value: place.name, span: place.span, rule: 'place' })),
    ...leaders.map((leader) => ({ field: 'lead_countries', value: leader.code, span: leader.span, rule: 'leader' })),
    ...(duration ? [{ field: 'duration', value: duration.value, span: duration.span, rule: 'duration' }] : []),
    ...(condition ? [{ field: 'condition', value: condition.value, span: condition.span, rule: 'condition' }] : []),
  ]
}
