import { expect, test } from 'vitest'
import { readDocument } from '../../src/read/document.ts'
import { bytesOf, documentOf, forms } from './documents.ts'

const TEXT = 'Talks end\n\nLeaders met in Paris on Thursday, the French presidency said.'

test('values are appended below the text, which keeps its offsets', () => {
  const { text, metadata } = documentOf(
    TEXT,
    'a.txt',
    'publisher: The Courier\nauthors: [Ida Holm, Per Strand]\npublished_on: 2025-10-15T18:42:00+03:00\nlanguage: en-GB\n',
  )
  expect(text).toBe(
    `${TEXT}\n\npublisher: The Courier\nauthors: Ida Holm\nauthors: Per Strand\npublished_on: 2025-10-15T18:42:00+03:00\nlanguage: en-GB\n`,
  )
  expect(metadata.map(({ value, span }) => [value, text.slice(span.start, span.end)])).toEqual([
    ['The Courier', 'The Courier'],
    ['Ida Holm', 'Ida Holm'],
    ['Per Strand', 'Per Strand'],
    ['2025-10-15', '2025-10-15T18:42:00+03:00'],
    ['en', 'en-GB'],
  ])
})

test.each([
  ['publisher: 5\n', /line 1: "publisher" is 5, not of type string; put it in quotes/],
  ['publisher: A\npublished: 2025-01-01\n', /line 2: unknown key "published"; known keys are title, publisher, agency/],
  [
    'published_on: 14.07.2025\n',
    /line 1: "published_on" is "14.07.2025", which does not meet pattern: Day of publication/,
  ],
  ['url: courier.example\n', /line 1: "url" is "courier.example"/],
  ['authors: [Ida, 5]\n', /line 1: "authors.1" is 5/],
  ['title: [\n', /line \d, column \d+: /],
  ['just words\n', /line 1: holds no "key: value" lines/],
])('fault of a sidecar: %j', (sidecar, message) => {
  const { document, findings } = readDocument(
    { file: 'a.txt', bytes: bytesOf(TEXT), sidecar: { file: 'a.meta.yaml', text: sidecar } },
    forms,
  )
  expect(document).toBeDefined()
  expect(findings[0]).toMatchObject({ code: 'sidecar/invalid', severity: 'error', file: 'a.meta.yaml' })
  expect(findings[0]?.message).toMatch(message)
})

test('keys that are right are used beside one that is wrong', () => {
  expect(documentOf(TEXT, 'a.txt', 'publisher: The Courier\nurl: nowhere\n').metadata).toMatchObject([
    { name: 'publisher' },
  ])
})
