import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pieces } from '../../src/read/pieces.ts'
import { splitSentences } from '../../src/read/sentences.ts'
import { documentOf, forms } from './documents.ts'

const CASES: readonly [string, string[]][] = [
  ['He met Lt. Gen. Keith Kellogg. They spoke.', ['He met Lt. Gen. Keith Kellogg.', 'They spoke.']],
  ['The U.S. President left the U.S. The talks went on.', ['The U.S. President left the U.S.', 'The talks went on.']],
  ['It ended on Sept. 9 (Reuters). No. 10 was silent.', ['It ended on Sept. 9 (Reuters).', 'No. 10 was silent.']],
  [
    'They met at 5 p.m. Kyiv time. He left at 6 p.m. She stayed.',
    ['They met at 5 p.m. Kyiv time.', 'He left at 6 p.m.', 'She stayed.'],
  ],
  [
    'J. D. Vance came, St. Petersburg was told. No answer came.',
    ['J. D. Vance came, St. Petersburg was told.', 'No answer came.'],
  ],
  ['Is that so? "Yes," he said. "Go!"', ['Is that so?', '"Yes," he said.', '"Go!"']],
  ['"Are you ready?" he asked. 128 of the drones fell.', ['"Are you ready?" he asked.', '128 of the drones fell.']],
  ['The mission has ended.The next one begins.', ['The mission has ended.', 'The next one begins.']],
  [
    'Losses of 3.5 million at 4.30 p.m. were reported by example.com today.',
    ['Losses of 3.5 million at 4.30 p.m. were reported by example.com today.'],
  ],
  ['They did not say "no". But they left.', ['They did not say "no".', 'But they left.']],
]

test.each(CASES)('%s', (text, sentences) => {
  const spans = splitSentences(text, { start: 0, end: text.length }, forms)
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
})

test('sentences at the edges of a long stretch are whole', () => {
  const text = 'The leaders of many countries met again in the capital. '.repeat(400).trim()
  const spans = splitSentences(text, { start: 0, end: text.length }, forms)
  expect(spans).toHaveLength(400)
  expect(new Set(spans.map(({ start, end }) => text.slice(start, end))).size).toBe(1)
})

test('a stretch without a full stop is one sentence', () => {
  const text = 'word '.repeat(3000).trim()
  expect(splitSentences(text, { start: 0, end: text.length }, forms)).toEqual([{ start: 0, end: text.length }])
})

test.each([
  ['after a semicolon', `${'a, b '.repeat(300)}welcoming; ${'c, d '.repeat(300)}`, /welcoming;$/],
  ['after a comma', `${'a b '.repeat(480)}welcoming, ${'c d '.repeat(300)}`, /welcoming,$/],
  ['at a blank', `${'ab '.repeat(600)}welcoming${'c'.repeat(1500)}`, /ab$/],
  ['anywhere', 'c'.repeat(5000), /^c{2000}$/],
  ['but not inside a character', `a${'\u{1f600}'.repeat(2000)}`, /^a(?:\u{1f600}){999}$/u],
])('what is too long for a sentence is cut %s', (_, text, first) => {
  const [one] = pieces(text, { start: 0, end: text.length })
  expect(text.slice(one?.start, one?.end)).toMatch(first)
})

test('a sentence without end is read in pieces, none of its words lost', () => {
  const piece = fc.constantFrom('word', ' ', ', ', '; ', '\u{1f600}', 'x'.repeat(900), '\n')
  fc.assert(
    fc.property(fc.array(piece, { minLength: 3, maxLength: 60 }), (list) => {
      const text = list.join('')
      const spans = pieces(text, { start: 0, end: text.length })
      expect(spans.map(({ start, end }) => text.slice(start, end).trim()).filter((part) => part === '')).toEqual([])
      expect(Math.max(0, ...spans.map(({ start, end }) => end - start))).toBeLessThanOrEqual(2000)
      expect(
        spans
          .map(({ start, end }) => text.slice(start, end))
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''))
    }),
  )
  const { sentences } = documentOf(`Talks\n\n${'The leaders of many countries met and '.repeat(200)}`)
  expect(sentences.length).toBeGreaterThan(3)
  expect(Math.max(...sentences.map(({ span }) => span.end - span.start))).toBeLessThanOrEqual(2000)
})
