/** An explanation as lines of text. */
import type { ExplainedCell, Explanation, Witnessing } from '../explain/explain.ts'
import { oneLine } from './printable.ts'

/** Sets words of a quote apart; the identity where nothing may be styled. */
export type Mark = (words: string) => string

/** The record's name, then each cell with its value and below it what each document says, what differs last. */
export function explanationLines({ table, record, cells }: Explanation, mark: Mark): string[] {
  const own = cells.filter(({ value }) => value !== record)
  return [oneLine(`${table}/${record}`), '', ...own.flatMap((cell) => cellLines(cell, mark))]
}

function cellLines({ field, value, evidence }: ExplainedCell, mark: Mark): string[] {
  const agreeing = evidence.filter(({ agrees }) => agrees)
  const differing = evidence.filter(({ agrees }) => !agrees)
  const several = new Set(agreeing.map((each) => each.value)).size > 1
  return [
    oneLine(`${field}: ${value === '' ? '(empty)' : value}`),
    ...agreeing.flatMap((each) => witnessLines(each, several ? `"${each.value}" ` : '', mark)),
    ...differing.flatMap((each) => witnessLines(each, `differs: "${each.value}" `, mark)),
  ]
}

function witnessLines(
  { value, file, source, start, end, basis, rule, quote }: Witnessing,
  says: string,
  mark: Mark,
): string[] {
  return [
    `  - ${oneLine(`${says}${file || source} ${start}-${end}, ${basis}, ${rule}`)}`,
    `      ${marked(oneLine(quote), oneLine(value), mark)}`,
  ]
}

/** The quote with the words of the value set apart where they stand in it as they are. */
function marked(quote: string, value: string, mark: Mark): string {
  const at = quote.toLowerCase().indexOf(value.toLowerCase())
  if (at < 0 || value === '' || quote.toLowerCase().length !== quote.length) return quote
  return quote.slice(0, at) + mark(quote.slice(at, at + value.length)) + quote.slice(at + value.length)
}
