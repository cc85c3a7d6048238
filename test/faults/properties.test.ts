import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDataset } from '../../src/check/dataset.ts'
import { extractor } from '../../src/extract/extract.ts'
import { loadForms } from '../../src/forms/forms.ts'
import { loadLexicon } from '../../src/lexicon/load.ts'
import { reader } from '../../src/reading.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { loadSchemas } from '../../src/schemas.ts'
import { LONG, runs } from './effort.ts'

const forms = loadForms()
const read = reader(extractor(loadLexicon(), forms), forms)
const schemas = loadSchemas()
const TIME = { timeout: LONG ? 36_000_000 : 300_000 }

/** Words that the rules look for, and what strangers put between them. */
const WORDS = fc.constantFrom(
  ...'President Emmanuel Macron|British Prime Minister Keir Starmer|the Dutch defence minister|Sen. A. B. Lind|NATO|Kyiv'.split(
    '|',
  ),
  ...'Russia|Ukraine|Oslo|on Tuesday|8 April 2025|overnight into Sunday|last week|in Paris|by video link|met|hosted|said'.split(
    '|',
  ),
  ...'agreed to|will send|5 million euros|launched|12 drones|some 400|were shot down|killed|wounding two|, three of them children'.split(
    '|',
  ),
  ...'the Coalition of the Willing|a meeting of|leaders|did not attend|called for|a ceasefire|headquarters|air defence'.split(
    '|',
  ),
  ...' | \n|\n\n|. |, |: |; |"|“|”|’s | – |- |• |(|)|1,000,|\u00a0|\u200b|\u202e|\u0301|\u0007|=|<p>|<table><tr><td>|</li>|# |**'.split(
    '|',
  ),
  ...['👩‍🚀', '\u{1f1fa}\u{1f1e6}', '\ufeff', 'Зеленський', 'שלום', 'ﬁ', 'İ', 'ß'],
)
const ARTICLE = fc.array(WORDS, { minLength: 1, maxLength: 80 }).map((words) => words.join(' '))
const ANY_TEXT = fc.string({ unit: 'binary', maxLength: 400 })
const TEXT = fc.oneof({ arbitrary: ARTICLE, weight: 4 }, ANY_TEXT)
const FILE = fc.constantFrom('a.txt', 'a.md', 'a.html')

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8')

/** What a build makes of documents, but for the writing. */
function built(texts: readonly (readonly [file: string, text: string])[]) {
  const documents = texts.flatMap(([file, text]) => read({ file, bytes: bytesOf(text) }).document ?? [])
  const witnesses = documents.map(({ witness }) => witness)
  const { tables } = reconcile(
    documents.flatMap(({ claims }) => claims),
    witnesses,
    schemas,
  )
  return { tables, texts: new Map(witnesses.map(({ id, text }) => [id, text])) }
}

test('any text is read, and each claim has its words in it', TIME, () => {
  fc.assert(
    fc.property(FILE, TEXT, (file, text) => {
      const { document, findings } = read({ file, bytes: bytesOf(text) })
      expect(document !== undefined || findings.length > 0).toBe(true)
      if (document === undefined) return
      for (const { span, source } of document.claims) {
        expect(source).toBe(document.id)
        expect(span.start).toBeLessThan(span.end)
        expect(span.end).toBeLessThanOrEqual(document.witness.text.length)
      }
    }),
    runs(100),
  )
})

test('any bytes are read or reported', TIME, () => {
  fc.assert(
    fc.property(FILE, fc.uint8Array({ maxLength: 300 }), (file, bytes) => {
      const { document, findings } = read({ file, bytes })
      expect(document !== undefined || findings.length > 0).toBe(true)
    }),
    runs(200),
  )
})

test('what any texts give passes the check: types, keys, references, quotes to the letter', TIME, () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(FILE, TEXT), { minLength: 1, maxLength: 3 }), (list) => {
      const named = list.map(([file, text], at) => [`${at}${file}`, text] as const)
      const { tables, texts } = built(named)
      const findings = checkDataset({ metadata: { name: 'x', title: 'X' }, tables }, schemas, texts)
      expect(findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([])
    }),
    runs(100),
  )
})

test('the order of documents does not matter, and the same comes out twice', TIME, () => {
  fc.assert(
    fc.property(fc.array(ARTICLE, { minLength: 2, maxLength: 3 }), (list) => {
      const named = list.map((text, at) => [`${at}.txt`, text] as const)
      const first = built(named).tables
      expect(built(named).tables).toEqual(first)
      expect(built(named.toReversed()).tables).toEqual(first)
    }),
    runs(50),
  )
})

test('what is read once more from the text as read is the same', TIME, () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const once = read({ file: 'a.txt', bytes: bytesOf(text) }).document
      if (once === undefined) return
      const again = read({ file: 'a.txt', bytes: bytesOf(once.witness.text) }).document
      expect([again?.claims.filter(notOfFile), again?.witness]).toEqual([once.claims.filter(notOfFile), once.witness])
    }),
    runs(100),
  )
})

/** The digest is of the bytes, which a byte order mark or a line end changes. */
const notOfFile = ({ field }: { readonly field: string }): boolean => field !== 'sha256'
