/** Claims of table `sources`: one row per document, whose subject is the document's id. */
import type { Forms } from '../../forms/forms.ts'
import type { BlockKind, CellValue, Claim, Document, MetadataField, MetadataName, Span } from '../../model.ts'
import type { SourcesRow } from '../../tables.ts'

/** A rule reads one column, or two that belong together; it gives no claim where the document does not say. */
export type SourceRule = (document: Document, forms: Forms) => Claim[]

/** Longest quote that the codebook allows, in code units so as not to be longer in code points. */
const MAX_QUOTE = 300

export function claim(
  { id }: Document,
  field: keyof SourcesRow,
  value: CellValue,
  span: Span,
  rule: string,
  basis: Claim['basis'] = 'stated',
): Claim {
  const end = Math.min(span.end, span.start + MAX_QUOTE)
  return {
    source: id,
    table: 'sources',
    subject: id,
    field,
    value,
    span: { start: span.start, end },
    basis,
    rule: `sources/${rule}`,
  }
}

export const slice = ({ text }: Document, { start, end }: Span): string => text.slice(start, end)

/** Spans of the blocks of some kinds, in reading order. */
export function spansOf({ blocks }: Document, ...kinds: BlockKind[]): Span[] {
  return blocks.filter(({ kind }) => kinds.includes(kind)).map(({ span }) => span)
}

/** Fields of that name, those of the strongest origin first. */
export function fieldsOf({ metadata }: Document, name: MetadataName): MetadataField[] {
  return metadata.filter((field) => field.name === name)
}

/** A part of a span, by its offset in it. */
export const within = ({ start }: Span, offset: number, length: number): Span => ({
  start: start + offset,
  end: start + offset + length,
})

/** Words to judge a document by where a value has none of its own: its headline, else its beginning. */
export function openingWords(document: Document): Span {
  const headline = spansOf(document, 'headline')[0]
  if (headline !== undefined) return headline
  const block = document.blocks.find(({ kind }) => kind === 'paragraph' || kind === 'item') ?? document.blocks[0]
  const span = block?.span ?? { start: 0, end: document.text.length }
  const words = /^(?:\S+\s+){0,11}\S+/u.exec(slice(document, span).slice(0, 200))
  return words === null ? span : within(span, 0, words[0].length)
}
