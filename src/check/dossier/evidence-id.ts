import { type Row, textOf } from '../table/row.ts'

// A second row of the same cell and source ends in -2, a third in -3.
const REPEAT = /^-(?:[2-9]|[1-9]\d+)$/

/** `<table>/<record_id>/<field>/<source_id>`, made unique by `-2`. */
export function isEvidenceId(row: Row): boolean {
  const base = ['table', 'record_id', 'field', 'source_id'].map((column) => textOf(row, column)).join('/')
  const id = textOf(row, 'evidence_id')
  return id === base || (id.startsWith(base) && REPEAT.test(id.slice(base.length)))
}
