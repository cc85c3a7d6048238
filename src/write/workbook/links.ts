/** Where the cells of each table lead. */
import type { TableName } from '../../model.ts'
import { TABLES, type TableSchemas } from '../../schemas.ts'
import type { Row } from '../rows.ts'
import type { BookIndex, Run } from './book-index.ts'
import { LIMITS, type Target } from './grid.ts'
import type { Layout } from './layout.ts'

export interface Linker {
  readonly column: string
  /** For the dictionary and the cover. */
  readonly leadsTo: string
  readonly target: (row: Row) => Target | undefined
}

export type Linkers = Readonly<Record<TableName, readonly Linker[]>>

/** All links, the most useful of each table first. */
export function linkers(index: BookIndex, layout: Layout, schemas: TableSchemas): Linkers {
  const evidence = (table: TableName): Linker => {
    const column = schemas[table]['x-primaryKey'][0] ?? ''
    return {
      column,
      leadsTo: 'the evidence of this row',
      target: (row) => layout.rows('evidence', index.evidence(table, String(row[column]))),
    }
  }
  const meeting: Linker = {
    column: 'meeting_id',
    leadsTo: 'the meeting',
    target: ({ meeting_id }) => layout.cell('meetings', index.row('meetings', String(meeting_id)), 'meeting_id'),
  }
  return {
    sources: [
      evidence('sources'),
      { column: 'url', leadsTo: 'the document on the web', target: ({ url }) => web(url) },
    ],
    meetings: [evidence('meetings'), ...toParts(index, layout)],
    attendees: [evidence('attendees'), meeting],
    decisions: [evidence('decisions'), meeting],
    strikes: [evidence('strikes')],
    evidence: fromEvidence(index, layout),
  }
}

/** A meeting leads to its people by its name and to its decisions by its day, or the word that there is none. */
function toParts(index: BookIndex, layout: Layout): Linker[] {
  const run = (table: 'attendees' | 'decisions', { meeting_id }: Row): Run | undefined =>
    index.ofMeeting(table, String(meeting_id))
  const decisions = (row: Row) => layout.rows('decisions', run('decisions', row))
  return [
    { column: 'name', leadsTo: 'its attendees', target: (row) => layout.rows('attendees', run('attendees', row)) },
    {
      column: 'held_on',
      leadsTo: 'its decisions',
      target: (row) => (row.held_on === undefined ? undefined : decisions(row)),
    },
    {
      column: 'held_on_basis',
      leadsTo: 'its decisions, where the day is not known',
      target: (row) => (row.held_on === undefined ? decisions(row) : undefined),
    },
  ]
}

function fromEvidence(index: BookIndex, layout: Layout): Linker[] {
  return [
    {
      column: 'source_id',
      leadsTo: 'the document',
      target: ({ source_id }) => layout.cell('sources', index.row('sources', String(source_id)), 'source_id'),
    },
    {
      column: 'record_id',
      leadsTo: 'the cell',
      target: ({ table, record_id, field }) => {
        const name = TABLES.find((known) => known === table)
        return name && layout.cell(name, index.row(name, String(record_id)), String(field))
      },
    },
    {
      column: 'start',
      leadsTo: 'the document on the web',
      target: ({ source_id }) => web(index.url(String(source_id))),
    },
  ]
}

/** A web address as a link, unless it is longer than every Excel opens or of another kind. */
function web(url: unknown): Target | undefined {
  if (typeof url !== 'string' || url.length > LIMITS.urlLength || !/^https?:\/\/[^\s"<>\\^`{|}]+$/.test(url)) {
    return undefined
  }
  return { url }
}
