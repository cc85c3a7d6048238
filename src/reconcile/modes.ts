/** How the format of a meeting and the modes of its attendees follow from each other (codebook, attendees). */
import type { Claim } from '../model.ts'
import { keep } from './keep.ts'
import type { Entity } from './record.ts'
import { claimOf, grouped, type Report, withClaims } from './report.ts'
import type { Witness } from './witness.ts'

/** Mode of everybody who attends a meeting of this format. */
const MODES: Readonly<Record<string, string>> = { virtual: 'remote', in_person: 'in_person' }

/** A meeting at which they gather is hybrid once a document says of somebody that they joined from afar. */
export function formatOfModes(meetings: readonly Report[], people: readonly (readonly Report[])[]): Report[] {
  if (keep('meetings', 'format', meetings) !== 'in_person') return [...meetings]
  const remote = people
    .filter((group) => keep('attendees', 'mode', group) === 'remote' && keep('attendees', 'status', group) !== 'absent')
    .flat()
    .flatMap((report) => claimOf(report, 'mode') ?? [])
    .filter(({ value }) => value === 'remote')
  const bySource = grouped(remote, ({ source }) => source)
  return meetings.map((meeting) => {
    const claim = bySource.get(meeting.witness.id)?.[0]
    if (claim === undefined) return meeting
    return withClaims(meeting, 'format', [
      derived(claim, meeting, 'format', 'hybrid', 'meetings/format-of-modes'),
      ...(meeting.claims.get('format') ?? []),
    ])
  })
}

/**
 * The reports of one attendee with the mode that the meeting's format says, in the words of their documents for the
 * format (see `formatClaims`); who stays away has none.
 */
export function attendance(
  meeting: Entity,
  formats: ReadonlyMap<Witness, Claim>,
  reports: readonly Report[],
): Report[] {
  const absent = keep('attendees', 'status', reports) === 'absent'
  const mode = absent ? 'unstated' : MODES[String(meeting.cells.get('format') ?? '')]
  if (mode === undefined) return [...reports]
  return reports.map((report) => {
    const claims = report.claims.get('mode') ?? []
    if (claims[0]?.value === mode) return report
    const words = absent ? claimOf(report, 'status') : (formats.get(report.witness) ?? claimOf(report, 'name'))
    if (words === undefined) return report
    const rule = absent ? 'attendees/mode-of-absent' : 'attendees/mode-of-format'
    const own = absent ? [] : claims.filter(({ value }) => value !== 'unstated')
    return withClaims(report, 'mode', [derived(words, report, 'mode', mode, rule), ...own])
  })
}

/** Where each document says the format that is kept. */
export function formatClaims({ cells, reports }: Entity): Map<Witness, Claim> {
  return new Map(
    reports.flatMap(({ witness, claims }) => {
      const claim = claims.get('format')?.find(({ value }) => value === cells.get('format'))
      return claim === undefined ? [] : [[witness, claim] as const]
    }),
  )
}

/** A claim worked out from the words of another one. */
export function derived(from: Claim, report: Report, field: string, value: string, rule: string): Claim {
  const table = rule.startsWith('attendees/') ? 'attendees' : rule.startsWith('meetings/') ? 'meetings' : 'decisions'
  return { source: from.source, table, subject: report.subject, field, value, span: from.span, basis: 'inferred', rule }
}
