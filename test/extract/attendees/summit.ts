/** A report of a summit that two invented leaders attend, with one sentence to try. */
import { extractor } from '../../../src/extract/extract.ts'
import type { Claim } from '../../../src/model.ts'
import { documentOf, forms, lexicon } from '../document.ts'

const extract = extractor(lexicon, forms)

const GUESTS = 'Danish Prime Minister Signe Aagaard and Latvian President Juris Kalnbergs took part in the summit.'

const report = (sentence: string, guests: string): string => `Leaders back fund at Riga summit

By Anna Moor
May 12, 2026

RIGA, May 12 (Reuters) - European leaders agreed on a joint fund for drones at a summit in Riga on Tuesday.

${guests}

${sentence}

The leaders will meet again in Oslo in autumn.
`

/** What the report tells with the sentence in it. */
export const claimsOf = (sentence: string, guests = GUESTS): Claim[] => extract(documentOf(report(sentence, guests)))

/** Who is at the summit beside those told of before, with role, mode and status where they are not those of most. */
export const othersAt = (sentence: string, guests = GUESTS): string[] =>
  records(sentence, guests).map((record) =>
    [record.get('name'), record.get('role'), record.get('mode'), record.get('status')]
      .filter((cell) => cell !== undefined && !USUAL.has(cell))
      .join(', '),
  )

/** "name, title, country or body" of each. */
export const rowsAt = (sentence: string): string[] =>
  records(sentence, GUESTS).map((record) =>
    [record.get('name'), record.get('title'), record.get('country') ?? record.get('organization')]
      .filter((cell) => cell !== undefined)
      .join(', '),
  )

function records(sentence: string, guests: string): Map<string, string>[] {
  const found = new Map<string, Map<string, string>>()
  for (const { table, subject, field, value } of claimsOf(sentence, guests)) {
    const record = found.get(subject) ?? new Map<string, string>()
    if (table === 'attendees') found.set(subject, new Map([...record, [field, String(value)]]))
  }
  return [...found.values()].filter((record) => !guests.includes(record.get('name') ?? ''))
}

const USUAL = new Set(['participant', 'in_person', 'unstated', 'attended'])
