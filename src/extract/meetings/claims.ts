/** The claims of a meeting's row. */
import type { Claim } from '../../model.ts'
import { claimsOf, type ExtractContext, type Reading } from '../context.ts'
import type { Host } from './hosts.ts'
import type { ReadMeeting } from './read-meeting.ts'

/** Rule of a name that is made of the place or the parties. */
export const DESCRIBED = 'descriptive-name'

/** Rule of a day that is the publication's for want of any other: it yields to every document that tells one. */
export const ASSUMED_DAY = 'day-of-news'

/** Rule of a day that a sentence about the meeting names, with no word of meeting beside it; it yields as well. */
export const DAY_NEAR = 'date-near'
const DATED = { told: 'date', near: DAY_NEAR, assumed: ASSUMED_DAY } as const

/** Rule of a host that is told by nothing but who met in whose country; it yields, too. */
export const HOST_AT_HOME = 'host-at-home'
/** Rule of a place that no sentence about the meeting tells: the dateline's, or one near by; it yields, too. */
export const PLACE_FILED = 'place-filed'

const hostRule = ({ isAtHome }: Host): Pick<Reading, 'rule' | 'basis'> =>
  isAtHome ? { rule: HOST_AT_HOME, basis: 'inferred' } : { rule: 'host' }

export function meetingClaims(context: ExtractContext, meeting: ReadMeeting & { readonly subject: string }): Claim[] {
  const { draft, name, nameSpan, level, places, hosts, format, formatSpan, countries, subject } = meeting
  const { date, dateSpan } = draft
  const dated = DATED[draft.dayIs ?? 'told']
  const readings: Reading[] = [
    { field: 'name', value: name, span: nameSpan, rule: (draft.title ?? draft.forum) ? 'forum' : DESCRIBED },
    { field: 'format', value: format, span: formatSpan, rule: `format-${format.replace('_', '-')}` },
    { field: 'held_on_basis', value: date?.basis ?? 'unknown', span: dateSpan ?? nameSpan, rule: dated },
    ...(level ? [{ field: 'level', value: level.level, span: level.span, rule: 'highest-office' }] : []),
    ...(date && dateSpan
      ? [{ field: 'held_on', value: date.date, span: dateSpan, basis: date.basis, rule: dated }]
      : []),
    ...places.map((place) => ({
      field: 'places',
      value: place.name,
      span: place.span,
      rule: place.isTold ? 'place' : PLACE_FILED,
    })),
    ...hosts.map((host) => ({ field: 'hosts', value: host.name, span: host.span, ...hostRule(host) })),
  ]
  if (countries) {
    const { value, approximate, span } = countries
    const rule = 'countries-counted'
    readings.push({ field: 'countries_represented', value, span, rule })
    if (approximate) readings.push({ field: 'approximate', value: 'countries_represented', span, rule })
  }
  return claimsOf(context.document.id, 'meetings', subject, readings)
}
