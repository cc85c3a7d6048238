/** The day of a decision: the meeting's, unless the governing words have one of their own. */
import type { Span } from '../../model.ts'
import type { ExtractContext, Reading } from '../context.ts'
import { resolveDate } from '../mentions/resolve-date.ts'
import type { Measure } from './measure.ts'

/** "today agreed", "agreed on Friday", "talk on Friday about": so many characters may part the day from the verb. */
const BESIDE = 6

/** The reading of `decided_on`; a meeting without a day and a clause without one give none. */
export function dayOf(measure: Measure, { dates }: ExtractContext): Reading[] {
  const { heldOn, heldOnSpan } = measure.unit.meeting
  const held = heldOn?.date
  const own = ownDay(measure)
  const found = own && resolveDate(own, { ...dates, future: measure.status === 'discussed' })
  if (own !== undefined && found !== undefined && (held === undefined || found.date >= held))
    return [{ field: 'decided_on', value: found.date, span: own, basis: found.basis, rule: 'date' }]
  if (held === undefined || heldOnSpan === undefined) return []
  return [{ field: 'decided_on', value: held, span: heldOnSpan, basis: 'inferred', rule: 'meeting-date' }]
}

/** A date beside or inside the words that agree or discuss; one beside "will send" is the day of sending. */
function ownDay({ unit, status, statusSpan, topic }: Measure) {
  if (topic === 'next_meeting' || (status !== 'agreed' && status !== 'discussed')) return undefined
  return unit.sentence.mentions.filter((mention) => mention.kind === 'date').find((date) => isBeside(date, statusSpan))
}

const isBeside = (date: Span, verb: Span): boolean => date.start - verb.end <= BESIDE && verb.start - date.end <= BESIDE
