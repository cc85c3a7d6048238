/** From reports of meetings and of who was there to one row a meeting and one row an attendee. */
import type { CellValue } from '../model.ts'
import type { TableSchemas } from '../schemas.ts'
import { keep } from './keep.ts'
import { type MeetingSeen, meetingSeen, undated, withoutAssumptions } from './meeting-report.ts'
import { attendance, formatClaims, formatOfModes } from './modes.ts'
import { cellsOf, type Entity, sourceCount } from './record.ts'
import { cellOf, grouped, inFileOrder, type Report, textOf } from './report.ts'
import { type MeetingGroups, sameMeetings } from './same-meeting.ts'
import { identities, sameAttendees } from './same-person.ts'
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
  decisionReports: readonly Report[],
  schemas: TableSchemas,
): Meetings {
  const [there, decided] = [attendeeReports, decisionReports].map((rows) =>
    grouped(rows, (report) => place(report, textOf(report, 'meeting_id'))),
  )
  const who = identities(attendeeReports)
  const seen = reports.map((report) => {
    const subject = place(report, report.subject)
    return meetingSeen(report, withoutSpokenFor(there?.get(subject) ?? []), decided?.get(subject) ?? [], who)
  })
  const { groups, undecided } = sameMeetings(seen)

  const gatherings = groups.map((group) => gathering(group, schemas))
  const ids = uniqueKeys(
    gatherings,
    ({ cells }) => `${cells.get('held_on') ?? 'undated'}-${slug(String(cells.get('name') ?? ''))}`,
    ({ content }) => content,
  )
  const rows = gatherings.map((each) => {
    const id = ids.get(each) ?? ''
    const cells = new Map(each.cells).set('meeting_id', id).set('source_count', sourceCount(each.reports))
    const meeting: Entity = { table: 'meetings', id, reports: each.reports, cells }
    return { meeting, attendees: attendeesOf(meeting, each.people, schemas) }
  })
  const meetings = rows.map(({ meeting }) => meeting)
  const byReport = new Map(
    meetings.flatMap((meeting) => meeting.reports.map((report) => [place(report, report.subject), meeting])),
  )
  return {
    meetings,
    attendees: rows.flatMap(({ attendees }) => attendees),
    undecided,
    meetingOf: (report) => byReport.get(place(report, textOf(report, 'meeting_id'))),
  }
}

/** One meeting before it has its key: its cells, its attendees grouped, and what tells it from its like. */
function gathering(group: readonly MeetingSeen[], schemas: TableSchemas) {
  const people = sameAttendees(group.flatMap(({ attendees }) => attendees))
  const reports = formatOfModes(inFileOrder(withoutAssumptions(group.map(({ report }) => report))), people)
  const cells = cellsOf('meetings', heldByThen(reports, people.flat()), schemas.meetings)
  cells.set('held_on_basis', basisOf(reports, cells.get('held_on')))
  const content = new Set(group.flatMap((meeting) => [...meeting.places, ...meeting.people]))
  return { reports, people, cells, content: [...content].sort().join() }
}

/** Without days that lie after a document that tells who was there: by then it had been held. */
function heldByThen(reports: readonly Report[], people: readonly Report[]): Report[] {
  const published = people.flatMap(({ witness, claims }) =>
    witness.published && claims.get('status')?.some(({ value }) => value === 'attended') ? witness.published.date : [],
  )
  const [first] = published.sort()
  const late = (report: Report): boolean => first !== undefined && textOf(report, 'held_on') > first
  return reports.every(late) ? [...reports] : reports.map((report) => (late(report) ? undated(report) : report))
}

/** How the day kept is known: by those who tell it, not by those who tell another day of the meeting. */
function basisOf(reports: readonly Report[], day: CellValue | undefined): CellValue {
  const telling = reports.filter((report) => day !== undefined && cellOf(report, 'held_on') === day)
  return keep('meetings', 'held_on_basis', telling) ?? 'unknown'
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
  const formats = formatClaims(meeting)
  const rows = people.map((group) => {
    const reports = attendance(meeting, formats, group)
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
