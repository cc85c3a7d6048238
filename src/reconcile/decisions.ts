/** From reports of decisions to one row a measure. */
import type { TableSchemas } from '../schemas.ts'
import { gather } from './gather.ts'
import type { Meetings } from './meetings.ts'
import { derived } from './modes.ts'
import { cellsOf, type Entity, sourceCount } from './record.ts'
import { claimOf, grouped, itemsOf, type Report, textOf, withClaims } from './report.ts'
import { aligned, decisionLikeness, likenessOverMeetings, type Telling } from './same-decision.ts'
import { uniqueKeys } from './slug.ts'

export function decisionsOf(reports: readonly Report[], { meetingOf }: Meetings, schemas: TableSchemas): Entity[] {
  const occasion = (report: Report): string => meetingOf(report)?.id ?? `on ${textOf(report, 'decided_on')}`
  const day = (report: Report): string =>
    String(meetingOf(report)?.cells.get('held_on') ?? textOf(report, 'decided_on'))
  const measures = [...grouped(reports, (report) => textOf(report, 'topic')).values()].flatMap((told) =>
    measuresOf(told, occasion, day),
  )
  const rows = measures.map((group) => {
    const meeting = group.map(meetingOf).find((found) => found !== undefined)
    const own = meeting === undefined ? group : group.map((report) => dated(report, meeting))
    const cells = cellsOf('decisions', own, schemas.decisions)
    if (meeting !== undefined) cells.set('meeting_id', meeting.id)
    return { reports: own, cells, occasion: meeting?.id ?? String(cells.get('decided_on') ?? 'undated') }
  })
  const ids = uniqueKeys(rows, ({ occasion, cells }) => `${occasion}/${cells.get('topic')}`, content)
  return rows.map((row) => {
    const id = ids.get(row) ?? ''
    const cells = new Map(row.cells).set('decision_id', id).set('source_count', sourceCount(row.reports))
    return { table: 'decisions', id, reports: row.reports, cells }
  })
}

/** Reports of one topic, grouped by measure: those of one meeting first, then what two meetings are said to have settled. */
function measuresOf(
  reports: readonly Report[],
  occasion: (report: Report) => string,
  day: (report: Report) => string,
): Telling[] {
  const likeness = (a: Report, b: Report): number => {
    if (occasion(a) === occasion(b)) return 2 * decisionLikeness(a, b)
    return isNear(day(a), day(b)) ? likenessOverMeetings(a, b) : 0
  }
  const tellings = gather(grouped(reports, ({ witness }) => witness).values(), likeness)
  return [...grouped(tellings, ([first]) => first && occasion(first)).values()].flatMap(aligned)
}

/** Days on which documents may tell of one meeting under two names; a day that is not known may be any. */
const isNear = (one: string, other: string): boolean =>
  one === '' || other === '' || Math.abs(Date.parse(one) - Date.parse(other)) <= 2 * 86_400_000

/** With the day of its meeting where the document gives none: another document of the dossier may date the meeting. */
function dated(report: Report, meeting: Entity): Report {
  const day = meeting.cells.get('held_on')
  if (day === undefined || report.claims.has('decided_on')) return report
  const own = meeting.reports.find(({ witness }) => witness === report.witness)
  const words = (own && claimOf(own, 'name')) ?? claimOf(report, 'summary')
  if (words === undefined) return report
  return withClaims(report, 'decided_on', [
    derived(words, report, 'decided_on', String(day), 'decisions/date-of-meeting'),
  ])
}

/** What tells measures of one topic apart, however many documents repeat them. */
function content({ reports }: { readonly reports: readonly Report[] }): string {
  const summaries = reports.map((report) => textOf(report, 'summary')).sort()
  const places = [...new Set(reports.flatMap((report) => itemsOf(report, 'places')))].sort()
  return `${summaries[0] ?? ''} ${places.join()}`
}
