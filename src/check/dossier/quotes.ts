import { codePointLength, codePointSlicer } from '../code-points.ts'
import { type Fact, NONE } from '../fact.ts'
import { type Row, textOf } from '../table/row.ts'
import { quotedTexts } from './quoted-texts.ts'

/**
 * A quote is as many code points long as `end - start`. Where the source's text is at hand, it is the text between
 * them; where it is not, quotes that overlap must say the same.
 */
export function quoteCheck(texts?: ReadonlyMap<string, string>): (row: Row, number: number) => readonly Fact[] {
  const slicers = new Map<string, (start: number, end: number) => string>()
  const quoted = quotedTexts()
  return (row, number) => {
    const { start, end } = row
    if (typeof start !== 'number' || typeof end !== 'number') return NONE
    const quote = textOf(row, 'quote')
    const source = textOf(row, 'source_id')
    const facts: Fact[] = []
    const length = codePointLength(quote)
    if (end - start !== length) {
      const rule = `end-start=${end - start}`
      facts.push({
        code: 'evidence/span',
        table: 'evidence',
        row: number,
        column: 'end',
        value: String(end),
        rule,
        expected: String(start + length),
        quote,
      })
    }
    if (texts === undefined && facts.length === 0 && !quoted.agrees(source, start, quote))
      return [
        { code: 'evidence/overlap', table: 'evidence', row: number, column: 'quote', value: quote, other: source },
      ]
    const text = texts?.get(source)
    if (texts !== undefined && text === undefined)
      facts.push({
        code: 'evidence/no-text',
        table: 'evidence',
        row: number,
        column: 'source_id',
        value: source,
        quote,
      })
    if (text === undefined) return facts.length === 0 ? NONE : facts
    const slice = slicers.get(source) ?? codePointSlicer(text)
    slicers.set(source, slice)
    if (slice(start, end) === quote) return facts.length === 0 ? NONE : facts
    const met = slice(start, end)
    return [
      ...facts,
      {
        code: 'evidence/quote',
        table: 'evidence',
        row: number,
        column: 'quote',
        value: quote,
        quote,
        expected: met,
        other: source,
      },
    ]
  }
}
