/** Small articles for the tests, read as files are, and the rows of `strikes` that come of them. */
import { mentionReader } from '../../../src/extract/mentions/mentions.ts'
import { FIGURES } from '../../../src/extract/strikes/figure.ts'
import { strikesClaims } from '../../../src/extract/strikes/strikes.ts'
import { loadForms } from '../../../src/forms/forms.ts'
import { loadLexicon } from '../../../src/lexicon/load.ts'
import type { Claim, Document } from '../../../src/model.ts'
import { readDocument } from '../../../src/read/document.ts'

const lexicon = loadLexicon()
const forms = loadForms()
const mentionsOf = mentionReader(lexicon)

/** A Sunday. */
export const PUBLISHED = '2025-08-24'

export function document(text: string): Document {
  const { document } = readDocument({ file: 'article.txt', bytes: Buffer.from(text) }, forms)
  if (document === undefined) throw new Error(`no document in ${JSON.stringify(text)}`)
  return document
}

export function claimsIn(read: Document, published: string | undefined): Claim[] {
  const dates = published === undefined ? {} : { published }
  return strikesClaims({ document: read, mentions: mentionsOf(read), lexicon, dates })
}

/** Claims of an article with a headline that says nothing. */
export function claimsOf(...paragraphs: readonly string[]): {
  readonly text: string
  readonly claims: readonly Claim[]
} {
  const read = document(['The night in brief', ...paragraphs].join('\n\n'))
  return { text: read.text, claims: claimsIn(read, PUBLISHED) }
}

/** Values of one column of a row. */
export function cell(claims: readonly Claim[], subject: string, field: string): string {
  return claims
    .filter((claim) => claim.subject === subject && claim.field === field)
    .map(({ value }) => String(value))
    .join(';')
}

export const subjects = (claims: readonly Claim[]): string[] => [...new Set(claims.map(({ subject }) => subject))]

/** "RUS>UKR Kyiv: killed 2, wounded 25", one line a row. */
export function rows(claims: readonly Claim[]): string[] {
  return subjects(claims).map((subject) => {
    const figures = FIGURES.filter((field) => cell(claims, subject, field) !== '').map(
      (field) => `${field} ${cell(claims, subject, field)}`,
    )
    const sides = `${cell(claims, subject, 'attacker')}>${cell(claims, subject, 'target_country')}`
    return `${sides} ${cell(claims, subject, 'places') || 'country'}: ${figures.join(', ')}`
  })
}

/** "killed 2 «Two people were killed»", one line a figure. */
export function quotes({ text, claims }: { readonly text: string; readonly claims: readonly Claim[] }): string[] {
  return claims
    .filter(({ field }) => FIGURES.some((figure) => figure === field))
    .map(({ field, value, span }) => `${field} ${value} «${text.slice(span.start, span.end)}»`)
}
