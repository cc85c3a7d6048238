import { describe, expect, test } from 'vitest'
import { mentionReader } from '../../../src/extract/mentions/mentions.ts'
import { inferredDateReader, yearsReader } from '../../../src/extract/sources/inferred-date.ts'
import { loadForms } from '../../../src/forms/forms.ts'
import { loadLexicon } from '../../../src/lexicon/load.ts'
import { readDocument } from '../../../src/read/document.ts'

const forms = loadForms()
const lexicon = loadLexicon()
const mentionsOf = mentionReader(lexicon)
const inferredDate = inferredDateReader(lexicon)
const yearsOf = yearsReader(lexicon)

function mentions(text: string) {
  const { document } = readDocument({ file: 'a.txt', bytes: Buffer.from(text) }, forms)
  if (document === undefined) throw new Error('no document')
  return mentionsOf(document)
}

/** The day and the words it was read from. */
function inferred(text: string): string | undefined {
  const read = mentions(text)
  const found = inferredDate(read, yearsOf(read))
  return found && `${found.date} ${read.text.slice(found.span.start, found.span.end)}`
}

describe('a document that prints no date was published on the latest day that it dates as past or present', () => {
  test.each([
    ['The envoys met on 3 June 2025 in Vienna and again on 5 June 2025 in Graz.', '2025-06-05 5 June 2025'],
    ['The envoys meet in Vienna on 5 June 2025, a year after the fair of 3 June 2024.', '2025-06-05 5 June 2025'],
    ['Britain said on 5 June 2025 that it would send trainers.', '2025-06-05 5 June 2025'],
    ['Thursday, 5 June 2025: envoys met in Vienna.', '2025-06-05 Thursday, 5 June 2025'],
  ])('%s', (text, expected) => {
    expect(inferred(text)).toBe(expected)
  })

  test.each([
    ['The envoys met on 3 June 2025. They will meet again on 9 June 2025.', '2025-06-03 3 June 2025'],
    ['The envoys met on 3 June 2025. The next round is due to be held on 9 June 2025.', '2025-06-03 3 June 2025'],
    ['The truce of 3 June 2025 holds until 9 June 2025.', '2025-06-03 3 June 2025'],
    ['The envoys met on 3 June 2025. A vote is scheduled for 9 June 2025.', '2025-06-03 3 June 2025'],
  ])('days to come do not count: %s', (text, expected) => {
    expect(inferred(text)).toBe(expected)
  })

  test.each([
    'The envoys met on Thursday in Vienna.',
    'The envoys met on 5 June in Vienna.',
    'The envoys met today, after talks last night.',
    'The envoys will meet on 5 June 2025.',
    'The envoys met in the spring of 2025.',
  ])('refuses: %s', (text) => {
    expect(inferred(text)).toBeUndefined()
  })
})

describe('a weekday finds the year of a day from the first year of an office that the text gives somebody', () => {
  test.each([
    ['Prime Minister Keir Starmer met envoys on Thursday, June 5.', 2024, '2025-06-05 Thursday, June 5'],
    ['French President Emmanuel Macron met envoys on Monday, 5 June, in Vienna.', 2017, undefined],
    ['British Prime Minister Rishi Sunak met envoys on Monday, 5 June, in Vienna.', 2022, '2023-06-05 Monday, 5 June'],
    ['Starmer met envoys on Thursday, June 5.', undefined, undefined],
    ['Former Prime Minister Boris Johnson met envoys on Thursday, June 5.', undefined, undefined],
  ])('%s', (text, year, expected) => {
    expect(yearsOf(mentions(text)).earliestYear).toBe(year)
    expect(inferred(text)).toBe(expected)
  })
})
