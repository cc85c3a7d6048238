#!/usr/bin/env node
// Writes packages that try the limits of workbooks and their readers, for the other checks here: traps.mjs FOLDER
//   traps   texts, days and addresses that files and programs stumble over
//   empty   a dossier in which nothing was found
//   split   a table that outgrows a sheet
//   links   more links than a sheet may hold
// Wants `npm run compile` first.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadSchemas } from '../../../dist/schemas.js'
import { packageFiles } from '../../../dist/write/package.js'
import { planBook } from '../../../dist/write/workbook/book-plan.js'
import { workbookChunks } from '../../../dist/write/workbook/workbook.js'

const TEXTS = [
  // What spreadsheets take for formulas, numbers, days, truth, nothing
  ...['=1+1', '+1', '-1', '@SUM(A1)', "'quoted", '=HYPERLINK("http://example.org")', '\t=1'],
  ...[
    '007',
    '1e5',
    '1,000',
    '12:30',
    '2024-01-02',
    '3/4',
    'TRUE',
    'false',
    'NA',
    'N/A',
    'null',
    'None',
    '#N/A',
    '#REF!',
  ],
  // What XML and its readers take for markup or an escape
  ...['<b>&amp;</b>', ']]>', '"', "it's", '_x0041_', '_x000D_ and _xD83D_', '_x00', '&#10;', '%20{0}\\'],
  // Blanks and line ends
  ...[' a', 'a ', '  a  b  ', 'a\nb', 'a\r\nb', 'a\rb', 'a\n\n', 'a\tb', '\u00a0a', 'a\u2028b', 'a\u200bb', '\ufeffa'],
  // Characters that XML has no form for, halves of surrogate pairs, those outside the first plane
  ...['a\u0001\u0007\u001fb', 'a\u007f\u0085b', 'a\ufffe\uffffb', 'a\ud800b', '\udfffa', '😀', '👩‍👩‍👧 𝔘'],
  // Right to left, with marks that turn it; letters with marks apart; wide letters
  ...[
    'שלום עולם',
    'قال الرئيس 12 طائرة',
    '\u202eabc\u202c',
    '\u2067אב\u2069 12',
    'e\u0301 ñ n\u0303',
    '漢字かな',
    '한국어',
    'ไทย',
  ],
  ...['x'.repeat(32_766), 'x'.repeat(32_767), 'x'.repeat(32_768), `${'x'.repeat(32_759)}😀${'y'.repeat(99)}`],
]
const DAYS = [
  '1899-12-31',
  '1900-01-01',
  '1900-02-28',
  '1900-03-01',
  '1970-01-01',
  '2024-02-29',
  '2026-03-29',
  '9999-12-31',
]
const URLS = [
  'https://example.org/a?b=c&d=%20#e',
  `https://example.org/${'x'.repeat(235)}`,
  `https://example.org/${'x'.repeat(236)}`,
  'https://example.org/"a"<b>',
  'https://пример.example/шлях',
  'ftp://example.org/a',
]
const NUMBERS = [0, -1, 0.1, 1e-7, 123_456_789.125, 123_456_789_012_345]

const EMPTY = { sources: [], meetings: [], attendees: [], decisions: [], strikes: [], evidence: [] }
const at = (list, index) => list[index % list.length]

const source = (index, more) => ({
  source_id: `source-${index}`,
  file: `source-${index}.txt`,
  published_on_basis: 'unknown',
  sha256: 'a'.repeat(64),
  ...more,
})
const strike = (index, more) => ({ strike_id: `strike-${index}`, struck_on_basis: 'stated', source_count: 1, ...more })
const evidence = (index, more) => ({
  evidence_id: `evidence-${index}`,
  table: 'strikes',
  record_id: `strike-${index}`,
  field: 'effects',
  value: 'a',
  agrees: true,
  basis: 'stated',
  rule: 'strikes/effects',
  source_id: `source-${index}`,
  start: 0,
  end: 1,
  quote: 'a',
  ...more,
})

const sampled = (count, of) => Array.from({ length: count }, (_, index) => of(index))
const rows = {
  traps: {
    ...EMPTY,
    sources: sampled(TEXTS.length, (index) =>
      source(index, { title: TEXTS[index], published_on: at(DAYS, index), url: at(URLS, index) }),
    ),
    strikes: sampled(TEXTS.length, (index) =>
      strike(index, {
        struck_on: at(DAYS, index),
        effects: TEXTS[index],
        latitude: at(NUMBERS, index),
        approximate: index % 3 === 0 ? 'killed' : undefined,
        killed: index % 2 === 0 ? index : undefined,
      }),
    ),
    evidence: sampled(TEXTS.length, (index) =>
      evidence(index, { value: TEXTS[index], quote: TEXTS[index], agrees: index % 5 !== 0 }),
    ),
  },
  empty: EMPTY,
  split: {
    ...EMPTY,
    sources: sampled(23, (index) => source(index, { url: 'https://example.org/a' })),
    strikes: sampled(23, (index) => strike(index, { struck_on: '2024-02-29', effects: `text ${index}` })),
    evidence: sampled(23, (index) => evidence(index, { agrees: index !== 12 })),
  },
  // Three links a row are too many for a sheet, two are not.
  links: {
    ...EMPTY,
    sources: sampled(500, (index) => source(index, { url: `https://example.org/${index}` })),
    strikes: sampled(500, (index) => strike(index, { struck_on: '2024-02-29' })),
    evidence: sampled(21_900, (index) =>
      evidence(index, { record_id: `strike-${index % 500}`, source_id: `source-${index % 500}` }),
    ),
  },
}
const CAPACITY = { split: 10 }

const [folder = 'traps'] = process.argv.slice(2)
const schemas = loadSchemas()
for (const [name, tables] of Object.entries(rows)) {
  const dataset = { metadata: { name, title: `Limits: ${name}` }, tables }
  const files = await packageFiles(dataset, schemas)
  if (CAPACITY[name] !== undefined) {
    const chunks = []
    for await (const chunk of workbookChunks(planBook(dataset, schemas, {}, tables, CAPACITY[name]))) chunks.push(chunk)
    files.set(`${name}.xlsx`, Buffer.concat(chunks))
  }
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true })
    writeFileSync(join(folder, name, path), bytes)
  }
}
