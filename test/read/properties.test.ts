import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sourcesClaims } from '../../src/extract/sources/sources.ts'
import { readDocument } from '../../src/read/document.ts'
import { runs } from '../faults/effort.ts'
import { bytesOf, expectSound, forms } from './documents.ts'

const FILES = ['a.txt', 'a.md', 'a.html'] as const

function expectReadable(file: string, bytes: Uint8Array): void {
  const { document, findings } = readDocument({ file, bytes }, forms)
  expect(document !== undefined || findings.length > 0).toBe(true)
  if (document === undefined) return
  expectSound(document)
  for (const { span } of sourcesClaims(document, forms)) {
    expect(span.start).toBeLessThan(span.end)
    expect(span.end).toBeLessThanOrEqual(document.text.length)
    expect(span.end - span.start).toBeLessThanOrEqual(300)
  }
}

test('any bytes are read or reported', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FILES), fc.uint8Array({ maxLength: 200 }), (file, bytes) =>
      expectReadable(file, bytes),
    ),
    runs(300),
  )
})

/** Pieces that the rules look for, in any order. */
const PIECE = fc.constantFrom(
  'Advertisement',
  'By Ida Holm',
  'IDA HOLM and PER STRAND',
  '27 March 2025',
  '13:15',
  '09/05/2025',
  ' | ',
  '\n',
  '\n\n',
  '\r\n',
  '• ',
  '- ',
  '1. ',
  '(Reuters) - ',
  'PARIS',
  'Source: AFP',
  '© 2026 AFP',
  'Photo: ',
  '. ',
  '."',
  ' said',
  'Also read',
  ':',
  '<p>',
  '<li>',
  '</article>',
  '<h1>',
  '<table><tr><td>',
  '---\n',
  '# ',
  '**',
  '\u00a0',
  'e\u0301',
  '👩‍🚀',
  '\ufeff',
  'Leaders met in Paris on Thursday and agreed on it. ',
)

test('any mixture of the forms of print is read', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FILES), fc.array(PIECE, { maxLength: 30 }), (file, pieces) =>
      expectReadable(file, bytesOf(pieces.join(''))),
    ),
    runs(300),
  )
})

test('the text of a .txt is the file, normalised', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const bytes = bytesOf(text)
      const { document } = readDocument({ file: 'a.txt', bytes }, forms)
      const decoded = new TextDecoder().decode(bytes)
      const plain = decoded.replace(/\r\n?/g, '\n').normalize('NFC')
      if (document !== undefined) expect(document.text).toBe(plain.replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, ' '))
    }),
    runs(300),
  )
})

test('reading twice gives the same', () => {
  fc.assert(
    fc.property(fc.array(PIECE, { maxLength: 20 }), (pieces) => {
      const file = { file: 'a.html', bytes: bytesOf(pieces.join('')) }
      expect(readDocument(file, forms)).toEqual(readDocument(file, forms))
    }),
    runs(100),
  )
})
