import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quoter } from '../../src/reconcile/quote.ts'

/** Quote of the first occurrence of `words`, with the passages given by `|` in the text. */
function quoteOf(marked: string, words: string): string {
  const passages: { start: number; end: number }[] = []
  let text = ''
  for (const part of marked.split('|')) {
    passages.push({ start: text.length, end: text.length + part.length })
    text += part
  }
  const start = text.indexOf(words)
  const { quote, ...offsets } = quoter({ id: 'a', file: 'a.txt', text, passages })({ start, end: start + words.length })
  expect([...text].slice(offsets.start, offsets.end).join('')).toBe(quote)
  return quote
}

const LONG = `${'Many words come before it, '.repeat(20)}then 31 states, ${'and many words come after it, '.repeat(20)}the end.`

describe('a quote', () => {
  test.each([
    ['is the sentence of the value', 'Rain fell. |Paris hosts 31 states. |Snow fell.', '31', 'Paris hosts 31 states.'],
    ['has no blanks around it', ' \n Paris hosts 31 states. \n', '31', 'Paris hosts 31 states.'],
    [
      'covers both sentences of a value across two',
      'He came.| She came.| They left.',
      'came. She',
      'He came. She came.',
    ],
    ['counts code points', '𝒜 🚢 sank. |Two 🚁 crashed.', 'crashed', 'Two 🚁 crashed.'],
    ['ends before a control character', 'One\u0007 two three\u001b four.', 'two', 'two three'],
    ['keeps line ends inside', 'The talks\nin Oslo ended.', 'Oslo', 'The talks\nin Oslo ended.'],
  ])('%s', (_, marked, words, quote) => {
    expect(quoteOf(marked, words)).toBe(quote)
  })

  test('of a long sentence is whole words around the value', () => {
    const quote = quoteOf(LONG, '31 states')
    expect(quote.length).toBeLessThanOrEqual(300)
    expect(quote.length).toBeGreaterThan(250)
    expect(quote).toMatch(
      /^(?:Many|words|come|before|it,) .*then 31 states, and many .* (?:and|many|words|come|after|it,)$/,
    )
  })

  test('near the start of a long sentence goes on behind the value', () => {
    expect(quoteOf(`31 states ${'met and talked '.repeat(40)}.`, '31 states')).toMatch(
      /^31 states met .*(?:met|and|talked)$/,
    )
  })

  test('of a value longer than a quote is its beginning', () => {
    const quote = quoteOf(`Title: ${'word '.repeat(100)}.`, 'word '.repeat(90).trim())
    expect(quote).toMatch(/^word(?: word)*$/)
    expect(quote.length).toBeLessThanOrEqual(300)
  })

  test('is never longer than 300 code points and always its slice of the text', () => {
    const texts = fc.array(
      fc.constantFrom('a', 'bc ', '. ', '🚢', 'é', '\n', '\u0000', 'word '.repeat(30), 'x'.repeat(200)),
      { minLength: 1, maxLength: 40 },
    )
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(400), fc.array(fc.nat(), { maxLength: 5 }), (parts, from, length, cuts) => {
        const text = parts.join('')
        const span = whole(text, from % text.length, Math.min(text.length, (from % text.length) + length))
        const marks = [
          ...new Set([0, ...cuts.map((cut) => whole(text, cut % text.length, 0).start), text.length]),
        ].sort((a, b) => a - b)
        const passages = marks.slice(1).map((end, at) => ({ start: marks[at] ?? 0, end }))
        const { start, end, quote } = quoter({ id: 'a', file: 'a', text, passages })(span)
        expect([...text].slice(start, end).join('')).toBe(quote)
        expect(end - start).toBeLessThanOrEqual(300)
        if (span.end - span.start < 300) expect(quote).toContain(text.slice(span.start, span.end).trim())
      }),
      { numRuns: 300 },
    )
  })
})

/** Spans never split a surrogate pair. */
function whole(text: string, start: number, end: number): { start: number; end: number } {
  const inPair = (at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at))
  return { start: inPair(start) ? start - 1 : start, end: inPair(end) ? end + 1 : end }
}
