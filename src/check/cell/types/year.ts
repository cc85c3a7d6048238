import type { CellReader, Logical } from '../logical.ts'

// XML Schema gYear: at least four digits, a zone may follow; no year 0 in its first edition, one in its second.
const YEAR = /^(?<year>-?(?:\d{4}|[1-9]\d{4,}))(?:Z|[+-]\d\d:\d\d)?$/
const YEAR_MONTH = /^(?<year>-?(?:\d{4}|[1-9]\d{4,}))-(?<month>0[1-9]|1[0-2])(?:Z|[+-]\d\d:\d\d)?$/

/** Years: `2025`. */
export function yearReader(): CellReader {
  const read = (text: string): Logical | undefined => {
    const year = YEAR.exec(text)?.groups?.year
    return year === undefined ? undefined : { key: text, order: Number(year) }
  }
  return {
    noun: 'a year',
    rule: 'type=year',
    text: read,
    native: (value) => (Number.isInteger(value) ? read(String(value)) : undefined),
  }
}

/** Months of a year: `2025-07`. */
export const yearMonthReader = (): CellReader => ({
  noun: 'a month of a year',
  rule: 'type=yearmonth',
  text: (text) => {
    const { year, month } = YEAR_MONTH.exec(text)?.groups ?? {}
    return year === undefined ? undefined : { key: text, order: Number(year) * 12 + Number(month) }
  },
})
