/** The day of publication, printed or in the metadata. What only the body's dates tell is not read here. */
import type { Forms } from '../../forms/forms.ts'
import { type Clock, clockOf, isDay, isoDate, type PrintedDate, printedDates } from '../../forms/printed-date.ts'
import type { Document, Span } from '../../model.ts'
import { claim, fieldsOf, type SourceRule, slice, spansOf } from './source-claim.ts'

/** `published_on` with `published_on_basis` stated or metadata; no claim where neither tells. */
export const publishedOn: SourceRule = (document, forms) => {
  const found = publication(document, forms)
  if (found === undefined) return []
  return [
    claim(document, 'published_on', found.date, found.span, found.rule),
    claim(document, 'published_on_basis', found.basis, found.span, found.rule),
  ]
}

export interface PublishedAt {
  /** ISO 8601 date. */
  readonly date: string
  /** `HH:MM` as printed; zones are not compared. */
  readonly time?: string
}

/** Day and clock time of publication, as far as the document states them beside its text. */
export function publishedAt(document: Document, forms: Forms): PublishedAt | undefined {
  const found = publication(document, forms)
  if (found === undefined) return undefined
  return { date: found.date, ...(found.clock && { time: clockText(found.clock) }) }
}

const clockText = ({ hour, minute }: Clock): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`

interface Publication {
  readonly date: string
  readonly span: Span
  readonly basis: 'stated' | 'metadata'
  readonly rule: string
  readonly clock?: Clock
}

function publication(document: Document, forms: Forms): Publication | undefined {
  const given = fieldsOf(document, 'published_on')[0]
  const printed = best(candidates(document, forms))
  const metadata: Publication | undefined = given && {
    date: given.value,
    span: given.span,
    basis: 'metadata',
    rule: 'published-metadata',
  }
  const time = given && clockOf(slice(document, given.span).slice(10), forms)
  if (given?.origin === 'sidecar' || printed === undefined || (printed.rank === UPDATED && metadata !== undefined)) {
    const clock = time ?? untimed(document, forms)
    return metadata && { ...metadata, ...(clock && { clock }) }
  }
  const date = resolved(printed, document, forms)
  const clock =
    printed.clock ??
    sameDay(candidates(document, forms), printed) ??
    untimed(document, forms) ??
    (given?.value === date ? time : undefined)
  return { date, span: printed.span, basis: 'stated', rule: printed.rule, ...(clock && { clock }) }
}

interface Candidate extends PrintedDate {
  readonly rank: number
  readonly rule: string
  /** The line it stands in. */
  readonly line: string
}

const LABELLED = 0
const BELOW_HEADLINE = 1
const ABOVE_HEADLINE = 2
const DATELINE = 3
const AT_THE_END = 4
const UPDATED = 5

/** Printed dates of the document with a rank: first publication comes before an update, the top before the end. */
function candidates(document: Document, forms: Forms): Candidate[] {
  const headline = document.blocks.findIndex(({ kind }) => kind === 'headline')
  const body = document.blocks.findIndex(({ kind, span }) => kind === 'paragraph' && span.end - span.start > 120)
  const dates = document.blocks.flatMap(({ kind, span }, index) => {
    if (kind !== 'date') return []
    const place = body !== -1 && index > body ? AT_THE_END : index < headline ? ABOVE_HEADLINE : BELOW_HEADLINE
    return printedDates(slice(document, span), forms).map((date) => {
      const rank = date.label === 'published' ? LABELLED : date.label === 'updated' ? UPDATED : place
      return located(date, span, rank, 'printed-date', slice(document, span))
    })
  })
  return [...dates, ...datelines(document, forms)]
}

/** "KYIV, 24 May 2025 (dpa) - ": a full date before an agency or a dash. */
function datelines(document: Document, forms: Forms): Candidate[] {
  const span = spansOf(document, 'paragraph', 'item')[0]
  const head =
    span &&
    /^\p{Lu}[^.()\n]{2,60}?(?=\s*(?:\([^)]{2,30}\)\s*[-–—]|\s[–—]\s|\/\/))/u.exec(slice(document, span).slice(0, 140))
  if (span === undefined || !head) return []
  return printedDates(head[0], forms).map((date) => located(date, span, DATELINE, 'dateline-date', head[0]))
}

const located = (date: PrintedDate, { start }: Span, rank: number, rule: string, line: string): Candidate => ({
  ...date,
  span: { start: start + date.span.start, end: start + date.span.end },
  rank,
  rule,
  line,
})

const best = (list: readonly Candidate[]): Candidate | undefined =>
  list.reduce<Candidate | undefined>(
    (kept, one) => (kept === undefined || one.rank < kept.rank ? one : kept),
    undefined,
  )

const AMERICAN = /\b(?:ET|EST|EDT|PT|PST|PDT|CST|CDT)\b/

/** "09/05/2025" is read day first, unless another date of the document or an American time zone speaks for the month. */
function resolved(printed: Candidate, document: Document, forms: Forms): string {
  if (!printed.ambiguous) return isoDate(printed)
  const swapped = { year: printed.year, month: printed.day, day: printed.month }
  const monthFirst = isoDate(swapped)
  const dayFirst = isoDate(printed)
  const others = new Set([
    ...candidates(document, forms)
      .filter(({ ambiguous }) => !ambiguous)
      .map(isoDate),
    ...fieldsOf(document, 'published_on').map(({ value }) => value),
  ])
  if (others.has(dayFirst) || !isDay(swapped.year, swapped.month, swapped.day)) return dayFirst
  return others.has(monthFirst) || AMERICAN.test(printed.line) ? monthFirst : dayFirst
}

/** The time printed with the same day elsewhere, as in "date 2025-03-27" above "Thursday, 27 March 2025, 13:15". */
const sameDay = (list: readonly Candidate[], printed: Candidate): Clock | undefined =>
  list.find(
    ({ clock, label, ...date }) => clock !== undefined && label !== 'updated' && isoDate(date) === isoDate(printed),
  )?.clock

/** A time without a day in a date line of its own; that of an update is none. */
function untimed(document: Document, forms: Forms): Clock | undefined {
  const lines = spansOf(document, 'date').map((span) => slice(document, span))
  const line = lines.find((one) => printedDates(one, forms).length === 0 && !forms.dates.labelled.test(one))
  return line === undefined ? undefined : clockOf(line, forms)
}
