/** The claims of attendees' rows. */
import type { Claim, Span } from '../../model.ts'
import { claimsOf, type ExtractContext, type Reading } from '../context.ts'
import type { Host } from '../meetings/hosts.ts'
import type { PlaceNamed } from '../meetings/venue.ts'
import type { Attendee } from './attendees.ts'

/** What a meeting's form says of everybody in it. */
export interface MeetingFrame {
  readonly format: string
  readonly formatSpan: Span
  readonly places: readonly PlaceNamed[]
  readonly hosts: readonly Host[]
}

/** Claims of the rows; `mode` is the one said, else the one that the meeting's format gives. */
export function attendeeClaims(
  context: ExtractContext,
  meeting: MeetingFrame & { readonly subject: string; readonly expected: boolean },
  attendees: readonly Attendee[],
): Claim[] {
  const { document } = context
  return attendees
    .filter((attendee) => !attendee.hostOnly)
    .map((attendee) => ({ ...attendee, ...hosting(attendee, attendees, meeting) }))
    .flatMap((attendee, index) => {
      const { rule, nameSpan } = attendee
      const readings: Reading[] = [
        { field: 'meeting_id', value: meeting.subject, span: attendee.statusSpan, rule },
        { field: 'kind', value: attendee.kind, span: nameSpan, rule: `${attendee.kind}-named` },
        { field: 'name', value: attendee.name, span: nameSpan, rule: `${attendee.kind}-named` },
        { field: 'role', value: attendee.role, span: attendee.roleSpan, rule },
        {
          field: 'status',
          value: meeting.expected && attendee.status === 'attended' ? 'expected' : attendee.status,
          span: attendee.statusSpan,
          rule,
        },
        ...modeReading(attendee, meeting),
      ]
      if (attendee.title)
        readings.push({
          field: 'title',
          value: attendee.title.text,
          span: attendee.title.span,
          rule: 'office-beside-name',
        })
      if (attendee.country && attendee.countrySpan)
        readings.push({
          field: 'country',
          value: attendee.country,
          span: attendee.countrySpan,
          rule: 'country-of-office',
        })
      if (attendee.organization && attendee.organizationSpan)
        readings.push({
          field: 'organization',
          value: attendee.organization,
          span: attendee.organizationSpan,
          rule: 'organization-of-office',
        })
      return claimsOf(document.id, 'attendees', `${meeting.subject}/a${index + 1}`, readings)
    })
}

/** So many countries may host one meeting. */
const MOST_HOSTS = 6

/** "At the invitation of Romania": where one person alone is there for a country or body that hosts, that is the host. */
function hosting(
  { name, kind, status, country, organization }: Attendee,
  attendees: readonly Attendee[],
  { hosts }: MeetingFrame,
): Partial<Pick<Attendee, 'role' | 'roleSpan'>> {
  const home = country ?? organization
  const host = hosts.find((each) => !each.isAtHome && each.name === home)
  const same = attendees.filter((each) => each.status !== 'absent' && (each.country ?? each.organization) === home)
  const alone = same.every((each) => each.name === name || (each.kind === 'delegation' && each.hostOnly))
  const isHost = host !== undefined && hosts.length <= MOST_HOSTS && kind === 'person' && status !== 'absent' && alone
  return isHost ? { role: 'host', roleSpan: host.span } : {}
}

function modeReading(attendee: Attendee, meeting: MeetingFrame): Reading[] {
  const field = 'mode'
  if (attendee.status === 'absent')
    return [{ field, value: 'unstated', span: attendee.statusSpan, rule: 'mode-of-absent' }]
  if (meeting.format === 'virtual')
    return [
      {
        field,
        value: 'remote',
        span: attendee.modeSpan ?? meeting.formatSpan,
        basis: 'inferred',
        rule: 'mode-of-format',
      },
    ]
  if (attendee.mode && attendee.modeSpan)
    return [{ field, value: attendee.mode, span: attendee.modeSpan, rule: 'mode-beside-name' }]
  if (meeting.format === 'in_person')
    return [{ field, value: 'in_person', span: meeting.formatSpan, basis: 'inferred', rule: 'mode-of-format' }]
  const [room] = meeting.places
  if (meeting.format === 'hybrid' && room)
    return [{ field, value: 'in_person', span: room.span, basis: 'inferred', rule: 'mode-of-room' }]
  const home = meeting.places.find((place) => place.country !== undefined && place.country === attendee.country)
  if (attendee.role === 'host' && home)
    return [{ field, value: 'in_person', span: home.span, basis: 'inferred', rule: 'mode-of-host-at-home' }]
  return [{ field, value: 'unstated', span: attendee.statusSpan, rule: 'mode-unstated' }]
}
