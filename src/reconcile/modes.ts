/** How the format of a meeting and the modes of its attendees follow from each other (codebook, attendees). */
import type { Claim } from '../model.ts'
import { keep } from './keep.ts'
import type { Entity } from './record.ts'
import { claimOf, type Report, withClaims } from './report.ts'

/** Mode of everybody who attends a meeting of this format. */
const MODES: Readonly<Record<string, string>> = { virtual: 'remote', in_person: 'in_person' }

/** A meeting at which they gather is hybrid once a document says of somebody that they joined from afar. */
export function formatOfModes(meetings: readonly Report[], people: readonly (readonly Report[])[]): Report[] {
  if (keep('meetings', 'format', meetings) !== 'in_person') return [...meetings]
  const remote = people
    .filter((group) => keep('attendees', 'mode', group) === 'remote' && keep('attendees', 'status', group) !== 'absent')
    .flat()
  return meetings.map((meeting) => {
    const claim = remote
      .filter(({ witness }) => witness === meeting.witness)
      .flatMap((report) => claimOf(report, 'mode') ?? [])
      .find(({ value }) => value === 'remote')
    if (claim === undefined) return meeting
    return withClaims(meeting, 'format', [
      derived(claim, meeting, 'format', 'hybrid', 'meetings/format-of-modes'),
      ...(meeting.claims.get('format') ?? []),
    ])
  })
}

/** The reports of one attendee with the mode that the meeting's format says; who stays away has none. */
export function attendance(meeting: Entity, reports: readonly Report[]): Report[] {
  const absent = keep('attendees', 'status', reports) === 'absent'
  const mode = absent ? 'unstated' : MODES[String(meeting.cells.get('format') ?? '')]
  if (mode === undefined) return [...reports]
  return reports.map((report) => {
    const claims = report.claims.get('mode') ?? []
    if (claims[0]?.value === mode) return report
    const words = absent ? claimOf(report, 'status') : (formatClaim(meeting, report) ?? claimOf(report, 'name'))
    if (words === undefined) return report
    const rule = absent ? 'attendees/mode-of-absent' : 'attendees/mode-of-format'
    const own = absent ? [] : claims.filter(({ value }) => value !== 'unstated')
    return withClaims(report, 'mode', [derived(words, report, 'mode', mode, rule), ...own])
  })
}

/** Where the attendee's own document says the format. */
function formatClaim(meeting: Entity, { witness }: Report): Claim | undefined {
  return meeting.reports
    .filter((report) => report.witness === witness)
    .flatMap((report) => report.claims.get('format') ?? [])
    .find(({ value }) => value === meeting.cells.get('format'))
}

/** A claim worked out from the words of another one. */
export function derived(from: Claim, report: Report, field: string, value: string, rule: string): Claim {
  const table = rule.startsWith('attendees/') ? 'attendees' : rule.startsWith('meetings/') ? 'meetings' : 'decisions'
  return { source: from.source, table, subject: report.subject, field, value, span: from.span, basis: 'inferred', rule }
}
