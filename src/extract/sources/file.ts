import { claim, openingWords, type SourceRule, slice, spansOf } from './source-claim.ts'

/** `file`, `sha256` and `words`: told by the document as a whole, so their quote is its headline or first words. */
export const file: SourceRule = (document) => {
  const span = openingWords(document)
  return [
    claim(document, 'file', document.file, span, 'file', 'inferred'),
    claim(
      document,
      'words',
      countWords(spansOf(document, 'paragraph', 'item', 'table', 'heading').map((one) => slice(document, one))),
      span,
      'words',
      'inferred',
    ),
    claim(document, 'sha256', document.sha256, span, 'sha256', 'inferred'),
  ]
}

/** "U.S.-led", "4,587" and "Ukraine's" are one word each. */
function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ.,-]*/gu)?.length ?? 0), 0)
}
