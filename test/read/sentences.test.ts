import { expect, test } from 'vitest'
import { splitSentences } from '../../src/read/sentences.ts'
import { forms } from './documents.ts'

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
