/** Builds documents and their claims for the tests of reconcile: each claim quotes words of the document's text. */
import type { CellValue, Claim, Tables } from '../../src/model.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import type { Witness } from '../../src/reconcile/witness.ts'
import { loadSchemas } from '../../src/schemas.ts'

export interface Told {
  readonly witness: Witness
  readonly claims: readonly Claim[]
}

/** A row as one document tells it: column -> value, or values of a list, or of a cell that it tells twice. */
export interface ToldRow {
  readonly table: Claim['table']
  readonly subject: string
  readonly cells: Readonly<Record<string, CellValue | readonly CellValue[]>>
}

/** A document whose text has one sentence for each value, so that every value has words of its own. */
export function told(id: string, published: string | undefined, rows: readonly ToldRow[]): Told {
  let text = `Report ${id}.`
  const passages = [{ start: 0, end: text.length }]
  const claims: Claim[] = []
  for (const { table, subject, cells } of rows)
    for (const [field, values] of Object.entries(cells))
      for (const value of Array.isArray(values) ? values : [values]) {
        const start = text.length + 1
        const words = `${field} of ${subject} is ${String(value)}.`
        text += ` ${words}`
        passages.push({ start, end: text.length })
        const span = { start: text.length - 1 - String(value).length, end: text.length - 1 }
        claims.push({ source: id, table, subject, field, value, span, basis: 'stated', rule: `${table}/test` })
      }
  const [date, time] = published?.split('T') ?? []
  const moment = date === undefined ? {} : { published: { date, ...(time === undefined ? {} : { time }) } }
  return { witness: { id, file: `${id}.txt`, text, passages, ...moment }, claims }
}

export const meeting = (subject: string, cells: ToldRow['cells']): ToldRow => ({
  table: 'meetings',
  subject,
  cells: {
    name: 'Coalition of the Willing',
    format: 'unstated',
    held_on_basis: 'held_on' in cells ? 'stated' : 'unknown',
    ...cells,
  },
})

export const person = (subject: string, at: string, name: string, cells: ToldRow['cells'] = {}): ToldRow => ({
  table: 'attendees',
  subject,
  cells: { meeting_id: at, kind: 'person', name, role: 'participant', mode: 'unstated', status: 'attended', ...cells },
})

export const people = (at: string, ...names: readonly string[]): ToldRow[] =>
  names.map((name, index) => person(`${at}p${index}`, at, name))

export const decision = (subject: string, at: string, cells: ToldRow['cells']): ToldRow => ({
  table: 'decisions',
  subject,
  cells: { meeting_id: at, status: 'agreed', ...cells },
})

export const strike = (subject: string, cells: ToldRow['cells']): ToldRow => ({
  table: 'strikes',
  subject,
  cells: { struck_on: '2025-07-10', struck_on_basis: 'inferred', attacker: 'RUS', target_country: 'UKR', ...cells },
})

export type Cells = ToldRow['cells']
export type Documents = readonly Told[]

const schemas = loadSchemas()

export function reconciled(...documents: readonly Told[]) {
  return reconcile(
    documents.flatMap(({ claims }) => claims),
    documents.map(({ witness }) => witness),
    schemas,
  )
}

export const tablesOf = (...documents: readonly Told[]): Tables => reconciled(...documents).tables
