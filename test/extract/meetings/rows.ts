/** Rows of a table as one document tells them. */
import { meetingReader } from '../../../src/extract/meetings/meetings.ts'
import { mentionReader } from '../../../src/extract/mentions/mentions.ts'
import type { Claim } from '../../../src/model.ts'
import { documentOf, lexicon } from '../document.ts'

const mentionsOf = mentionReader(lexicon)
const meetingsOf = meetingReader(lexicon)

/** The rows of one document; items of a list cell are joined. */
export function rowsOf(
  text: string,
  table: Claim['table'],
  published = '2026-03-12',
  file = 'article.txt',
): Record<string, string>[] {
  const document = documentOf(text, file)
  const { claims } = meetingsOf({ document, lexicon, mentions: mentionsOf(document), dates: { published } })
  const rows = new Map<string, Record<string, string>>()
  for (const { subject, field, value } of claims.filter((claim) => claim.table === table)) {
    const row = rows.get(subject) ?? {}
    rows.set(subject, { ...row, [field]: row[field] === undefined ? String(value) : `${row[field]};${value}` })
  }
  return [...rows.values()]
}
