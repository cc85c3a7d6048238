import { loadForms } from '../../src/forms/forms.ts'
import { loadLexicon } from '../../src/lexicon/load.ts'
import type { Document } from '../../src/model.ts'
import { readDocument } from '../../src/read/document.ts'

export const lexicon = loadLexicon()
export const forms = loadForms()

/** A document as read from the bytes of a text file. */
export function documentOf(text: string, file = 'article.txt'): Document {
  const { document, findings } = readDocument({ file, bytes: new TextEncoder().encode(text) }, forms)
  if (document === undefined) throw new Error(findings.map(({ message }) => message).join('; '))
  return document
}

/** A document that is one sentence, whatever its form. */
export function sentenceOf(text: string): Document {
  const span = { start: 0, end: text.length }
  return {
    id: 'sentence',
    file: 'sentence.txt',
    bytes: text.length,
    sha256: '0'.repeat(64),
    text,
    blocks: [{ kind: 'paragraph', span }],
    sentences: [{ span, block: 0 }],
    metadata: [],
  }
}
