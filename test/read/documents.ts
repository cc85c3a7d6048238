/** Documents made of a text, for tables of cases. */
import { expect } from 'vitest'
import { loadForms } from '../../src/forms/forms.ts'
import type { Document } from '../../src/model.ts'
import { readDocument } from '../../src/read/document.ts'

export const forms = loadForms()

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Reads a document that must be readable. */
export function documentOf(text: string, file = 'article.txt', sidecar?: string): Document {
  const beside = sidecar === undefined ? {} : { sidecar: { file: 'article.meta.yaml', text: sidecar } }
  const { document } = readDocument({ file, bytes: bytesOf(text), ...beside }, forms)
  if (document === undefined) throw new Error(`no document from ${JSON.stringify(text)}`)
  return document
}

/** Kind and text of each block, one a line. */
export function blocksOf(document: Document): string[] {
  return document.blocks.map(({ kind, span }) => `${kind}: ${document.text.slice(span.start, span.end)}`)
}

export function sentencesOf(document: Document): string[] {
  return document.sentences.map(({ span }) => document.text.slice(span.start, span.end))
}

/** What holds of every document: blocks in order and disjoint, sentences in their blocks, nothing outside the text. */
export function expectSound({ text, blocks, sentences, metadata }: Document): void {
  let end = 0
  for (const { span } of blocks) {
    expect(span.start).toBeGreaterThanOrEqual(end)
    expect(span.end).toBeGreaterThan(span.start)
    expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim())
    end = span.end
  }
  expect(end).toBeLessThanOrEqual(text.length)
  let last = 0
  for (const { span, block } of sentences) {
    expect(span.start).toBeGreaterThanOrEqual(last)
    expect(span.end).toBeGreaterThan(span.start)
    expect(span.start).toBeGreaterThanOrEqual(blocks[block]?.span.start ?? Number.NaN)
    expect(span.end).toBeLessThanOrEqual(blocks[block]?.span.end ?? Number.NaN)
    last = span.end
  }
  for (const { span } of metadata) expect(text.slice(span.start, span.end)).not.toBe('')
  expect(text).toBe(text.normalize('NFC'))
  expect(text).not.toContain('\r')
}
