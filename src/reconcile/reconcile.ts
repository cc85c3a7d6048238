/** From what each document says to what is held true, with every claim kept as evidence. */
import type { Claim, Finding, Tables } from '../model.ts'
import type { TableSchemas } from '../schemas.ts'
import type { EvidenceRow } from '../tables.ts'
import { decisionsOf } from './decisions.ts'
import { evidenceRows } from './evidence.ts'
import { meetingsOf } from './meetings.ts'
import { cellsOf, type Entity, rowOf } from './record.ts'
import { type Report, type ReportTable, reportsOf } from './report.ts'
import type { Undecided } from './same-meeting.ts'
import { strikesOf } from './strikes.ts'
import { compare, type Witness } from './witness.ts'

export interface Reconciled {
  readonly tables: Tables
  /** What stayed open, as warnings. */
  readonly findings: readonly Finding[]
}

/**
 * The tables of one dossier from the claims of its documents. The order of documents does not matter; the order of one
 * document's claims does: the first claim of a cell decides what the document says.
 * Rows are sorted by their key (`sources` by file), so that a document more changes as few lines as possible.
 */
export function reconcile(claims: readonly Claim[], witnesses: readonly Witness[], schemas: TableSchemas): Reconciled {
  const reports = reportsOf(claims, witnesses)
  const of = (table: ReportTable): readonly Report[] => reports.get(table) ?? []
  const meetings = meetingsOf(of('meetings'), of('attendees'), of('decisions'), schemas)
  const entities = {
    sources: of('sources').map((report) => sourceOf(report, schemas)),
    meetings: byId(meetings.meetings),
    attendees: byId(meetings.attendees),
    decisions: byId(decisionsOf(of('decisions'), meetings, schemas)),
    strikes: byId(strikesOf(of('strikes'), schemas)),
  }
  const evidence = evidenceRows(Object.values(entities).flat(), schemas)
  return { tables: tablesOf(entities, evidence, schemas), findings: meetings.undecided.map(undecidedMeeting) }
}

const byId = (entities: readonly Entity[]): Entity[] => entities.toSorted((a, b) => compare(a.id, b.id))

function sourceOf(report: Report, schemas: TableSchemas): Entity {
  const id = report.witness.id
  return {
    table: 'sources',
    id,
    reports: [report],
    cells: cellsOf('sources', [report], schemas.sources).set('source_id', id),
  }
}

/** The one place where cells become rows of the generated types; `check` proves each row against its schema. */
function tablesOf(
  entities: Readonly<Record<ReportTable, readonly Entity[]>>,
  evidence: EvidenceRow[],
  schemas: TableSchemas,
): Tables {
  const rows = (table: ReportTable): unknown => entities[table].map(({ cells }) => rowOf(cells, schemas[table]))
  return {
    sources: rows('sources') as Tables['sources'],
    meetings: rows('meetings') as Tables['meetings'],
    attendees: rows('attendees') as Tables['attendees'],
    decisions: rows('decisions') as Tables['decisions'],
    strikes: rows('strikes') as Tables['strikes'],
    evidence,
  }
}

function undecidedMeeting({ meeting, candidates }: Undecided): Finding {
  const { witness } = meeting.report
  const name = meeting.report.claims.get('name')?.[0]?.value
  const days = candidates.flatMap((group) => group[0]?.day ?? []).join(' and ')
  return {
    code: 'meeting/undecided',
    severity: 'warning',
    file: witness.file,
    table: 'meetings',
    column: 'held_on',
    message: `the meeting "${name}" has no date in ${witness.file} and fits those of ${days} equally well; it stays a meeting of its own until the document states its day`,
  }
}
