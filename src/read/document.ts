/** One file -> one document: text, blocks, sentences, metadata. Pure, and independent of every other document. */
import { createHash } from 'node:crypto'
import type { Forms } from '../forms/forms.ts'
import type { Document, Finding } from '../model.ts'
import { findBlocks } from './blocks.ts'
import { withoutControls } from './control.ts'
import { decode } from './encoding.ts'
import { declaredCharset } from './html/charset.ts'
import { renderHtml } from './html/html.ts'
import { type Hint, splitLines } from './lines.ts'
import { renderMarkdown } from './markdown.ts'
import { appendMetadata, type MetadataValue } from './metadata.ts'
import { type Format, formatOf, sourceId } from './names.ts'
import { findSentences } from './sentences.ts'
import { readSidecar } from './sidecar.ts'

export interface DocumentFile {
  /** Path inside the dossier, with `/`. */
  readonly file: string
  readonly bytes: Uint8Array
  readonly sidecar?: { readonly file: string; readonly text: string }
}

export interface ReadDocument {
  readonly document?: Document
  readonly findings: readonly Finding[]
}

/** The text of an article with what its markup says: of each line, and beside the text. */
export interface Rendered {
  readonly text: string
  /** One entry for each line of the text; absent for plain text. */
  readonly hints?: readonly (Hint | undefined)[]
  readonly metadata: readonly MetadataValue[]
  readonly findings: readonly Finding[]
}

/** Reads one document. Whatever is wrong is a finding; without any readable text there is no document. */
export function readDocument({ file, bytes, sidecar }: DocumentFile, forms: Forms): ReadDocument {
  const format = formatOf(file) ?? 'text'
  const beside = sidecar === undefined ? { values: [], findings: [] } : readSidecar(sidecar.file, sidecar.text)
  const decoded = decode(file, bytes, format === 'html' ? declaredCharset(bytes) : undefined)
  if (decoded.text === undefined) return { findings: [...decoded.findings, ...beside.findings] }
  const rendering = render(file, decoded.text, format)
  const plain = withoutControls(file, rendering.text)
  const rendered = { ...rendering, text: plain.text }
  const findings = [...decoded.findings, ...beside.findings, ...rendered.findings, ...plain.findings]
  if (!/[\p{L}\p{N}]/u.test(rendered.text)) {
    return { findings: rendered.findings.length > 0 ? findings : [...findings, empty(file, format)] }
  }
  const lines = splitLines(rendered.text, forms, rendered.hints)
  const found = findBlocks(rendered.text, lines, forms)
  const headline = found.find(({ kind }) => kind === 'headline')?.span
  const printed = headline && rendered.text.slice(headline.start, headline.end)
  const values = [...beside.values, ...rendered.metadata].filter(
    ({ name, origin, raw }) => name !== 'title' || (origin === 'sidecar' && raw !== printed) || printed === undefined,
  )
  const extended = appendMetadata(rendered.text, values, forms)
  const blocks = [...found, ...extended.blocks]
  const document: Document = {
    id: sourceId(file),
    file,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text: extended.text,
    blocks,
    sentences: findSentences(extended.text, blocks, forms),
    metadata: extended.metadata,
  }
  return { document, findings }
}

function render(file: string, text: string, format: Format): Rendered {
  switch (format) {
    case 'html':
      return renderHtml(text)
    case 'markdown':
      return renderMarkdown(file, text)
    case 'text':
      return { text, metadata: [], findings: [] }
  }
}

function empty(file: string, format: Format): Finding {
  const html = 'holds no article text; if a script builds the page, save it as displayed, or as text'
  return {
    code: format === 'html' ? 'document/no-article' : 'document/empty',
    severity: 'error',
    file,
    message: format === 'html' ? html : 'is empty; put the article in it or take it out of the folder',
  }
}
