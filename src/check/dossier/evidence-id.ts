import { type Row, textOf } from '../table/row.ts'

/**
 * The ids of evidence, asked for row by row: `<table>/<record_id>/<field>/<source_id>`, with `-2`, `-3` after a repeat.
 * A number that another id has already is passed over: the second of "wire" where there is a "wire-2".
 */
export function evidenceIds(): (row: Row) => string {
  const taken = new Set<string>()
  const next = new Map<string, number>()
  return (row) => {
    const base = ['table', 'record_id', 'field', 'source_id'].map((column) => textOf(row, column)).join('/')
    let id = base
    let number = next.get(base) ?? 2
    for (; taken.has(id); number++) id = `${base}-${number}`
    next.set(base, number)
    taken.add(id)
    return id
  }
}
