import { NONE } from '../fact.ts'
import type { RowCheck } from '../table/keys.ts'
import { type Row, textOf } from '../table/row.ts'

/** What the key of a row begins with, by the codebook. */
const BEGINNINGS: Readonly<Record<string, { id: string; from: string; begin: (row: Row) => string }>> = {
  meetings: { id: 'meeting_id', from: 'held_on', begin: (row) => `${textOf(row, 'held_on') || 'undated'}-` },
  attendees: { id: 'attendee_id', from: 'meeting_id', begin: (row) => `${textOf(row, 'meeting_id')}/` },
  decisions: {
    id: 'decision_id',
    from: 'meeting_id',
    begin: (row) => `${textOf(row, 'meeting_id') || textOf(row, 'decided_on') || 'undated'}/${textOf(row, 'topic')}`,
  },
  strikes: { id: 'strike_id', from: 'struck_on', begin: (row) => `${textOf(row, 'struck_on') || 'undated'}/` },
}

/** A record's key begins with the cells it is made of, so that a changed cell cannot keep an old key. */
export const idCheck = (table: string): RowCheck => ({
  row(row, number) {
    const beginning = BEGINNINGS[table]
    if (beginning === undefined) return NONE
    const expected = beginning.begin(row)
    const value = textOf(row, beginning.id)
    if (value === '' || value.startsWith(expected)) return NONE
    return [{ code: 'row/id', table, row: number, column: beginning.id, value, expected, other: beginning.from }]
  },
})
