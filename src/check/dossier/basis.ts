import { NONE } from '../fact.ts'
import type { RowCheck } from '../table/keys.ts'
import { textOf } from '../table/row.ts'

/** The dates that have a basis beside them, by table. */
export const DATES: Readonly<Record<string, string>> = {
  sources: 'published_on',
  meetings: 'held_on',
  strikes: 'struck_on',
}

/** The basis of a date is `unknown` exactly where the date is empty. */
export const basisCheck = (table: string): RowCheck => ({
  row(row, number) {
    const date = DATES[table]
    if (date === undefined) return NONE
    const value = textOf(row, `${date}_basis`)
    if ((value === 'unknown') === (row[date] === undefined)) return NONE
    const other = row[date] === undefined ? `"${date}" is empty` : `"${date}" is "${textOf(row, date)}"`
    return [{ code: 'row/basis', table, row: number, column: `${date}_basis`, value, other }]
  },
})
