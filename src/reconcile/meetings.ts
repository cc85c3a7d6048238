/** From reports of meetings and of who was there to one row a meeting and one row an attendee. */
import type { TableSchemas } from '../schemas.ts'
import { meetingSeen } from './meeting-report.ts'
import { attendance, formatOfModes } from './modes.ts'
import { cellsOf, type Entity, sourceCount } from './record.ts'
import { grouped, inFileOrder, type Report, textOf } from './report.ts'
import { type MeetingGroups, sameMeetings } from './same-meeting.ts'
import { sameAttendees } from './same-person.ts'
import { slug, uniqueKeys } from './slug.ts'

export interface Meetings {
  readonly meetings: readonly Entity[]
  readonly attendees: readonly Entity[]
  readonly undecided: MeetingGroups['undecided']
  /** The meeting that a report of another table names by its document and `meeting_id`. */
  meetingOf(report: Report): Entity | undefined
}

export function meetingsOf(
  reports: readonly Report[],
  attendeeReports: readonly Report[],
  schemas: TableSchemas,
): Meetings {
  const there = grouped(attendeeReports, (report) => place(report, textOf(report, 'meeting_id')))
  const seen = reports.map((report) =>
    meetingSeen(report, withoutSpokenFor(there.get(place(report, report.subject)) ?? [])),
  )
  const { groups, undecided } = sameMeetings(seen)

  const gatherings = groups.map((group) => {
    const people = sameAttendees(group.flatMap(({ attendees }) => attendees))
    const own = formatOfModes(inFileOrder(group.map(({ report }) => report)), people)
    const cells = cellsOf('meetings', own, schemas.meetings)
    if (!cells.has('held_on')) cells.set('held_on_basis', 'unknown')
    const content = group.flatMap((meeting) => [...meeting.places, ...meeting.people])
    return { reports: own, people, cells, content: [...new Set(content)].sort().join() }
  })
  const ids = uniqueKeys(
    gatherings,
    ({ cells }) => `${cells.get('held_on') ?? 'undated'}-${slug(String(cells.get('name') ?? ''))}`,
    ({ content }) => content,
  )
  const meetings = gatherings.map(({ reports: own, cells, people }) => ({ own, people, cells }))
  const entities = meetings.map(({ own, cells }, at) => {
    const gathering = gatherings[at]
    const id = (gathering && ids.get(gathering)) ?? ''
    cells.set('meeting_id', id).set('source_count', sourceCount(own))
    return { table: 'meetings' as const, id, reports: own, cells }
  })
  const byReport = new Map(
    entities.flatMap((entity) => entity.reports.map((report) => [place(report, report.subject), entity])),
  )
  return {
    meetings: entities,
    attendees: entities.flatMap((entity, at) => attendeesOf(entity, meetings[at]?.people ?? [], schemas)),
    undecided,
    meetingOf: (report) => byReport.get(place(report, textOf(report, 'meeting_id'))),
  }
}

const place = ({ witness }: Report, subject: string): string => `${witness.id} ${subject}`

/** Without the delegations of those whose people the same document names at the meeting. */
function withoutSpokenFor(attendees: readonly Report[]): Report[] {
  const people = attendees.filter(
    (report) => textOf(report, 'kind') === 'person' && textOf(report, 'status') !== 'absent',
  )
  const represented = new Set(people.map(party))
  return attendees.filter((report) => textOf(report, 'kind') === 'person' || !represented.has(party(report)))
}

/** Whom an attendee speaks for: the organisation where one is given, else the country, else only the attendee. */
function party(report: Report): string {
  return textOf(report, 'organization') || textOf(report, 'country') || `${report.subject} alone`
}

function attendeesOf(meeting: Entity, people: readonly (readonly Report[])[], schemas: TableSchemas): Entity[] {
  const rows = people.map((group) => {
    const reports = attendance(meeting, group)
    return { reports, cells: cellsOf('attendees', reports, schemas.attendees) }
  })
  const name = (row: (typeof rows)[number]): string => String(row.cells.get('name') ?? '')
  const ids = uniqueKeys(
    rows,
    (row) => `${meeting.id}/${slug(name(row))}`,
    (row) => `${row.cells.get('kind')} ${name(row)}`,
  )
  return rows.map((row) => {
    const id = ids.get(row) ?? ''
    const cells = new Map(row.cells)
      .set('attendee_id', id)
      .set('meeting_id', meeting.id)
      .set('source_count', sourceCount(row.reports))
    return { table: 'attendees', id, reports: row.reports, cells }
  })
}
