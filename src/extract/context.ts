/** What the rules of every table work on, and the one way in which they make claims. */
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { CellValue, Claim, Document, Span } from '../model.ts'
import type { DocumentMentions } from './mentions/mentions.ts'
import type { DateContext } from './mentions/resolve-date.ts'

export interface ExtractContext {
  readonly document: Document
  readonly mentions: DocumentMentions
  readonly lexicon: Lexicon
  /** What dates without a year, weekdays and "today" are read against. */
  readonly dates: DateContext
}

/** One value of one cell as a rule read it. */
export interface Reading {
  readonly field: string
  readonly value: CellValue
  readonly span: Span
  readonly basis?: Claim['basis']
  readonly rule: string
}

/** Claims of one row from its readings; `basis` is `stated` unless the rule worked the value out. */
export function claimsOf(
  source: string,
  table: Claim['table'],
  subject: string,
  readings: readonly Reading[],
): Claim[] {
  return readings.map(({ field, value, span, basis, rule }) => ({
    source,
    table,
    subject,
    field,
    value,
    span: { start: span.start, end: span.end },
    basis: basis ?? 'stated',
    rule: `${table}/${rule}`,
  }))
}
