import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePointLength, codePointSlicer } from '../../src/check/code-points.ts'
import { checkDataset } from '../../src/check/dataset.ts'
import { findingsOf } from '../../src/check/findings.ts'
import { joinKey } from '../../src/check/table/row.ts'
import type { Dataset, TableName } from '../../src/model.ts'
import { loadSchemas } from '../../src/schemas.ts'
import { sample, texts } from './sample.ts'

const schemas = loadSchemas()

/** `table/row/column code` of each finding: the place and the kind. */
const places = (dataset: Dataset) =>
  checkDataset(dataset, schemas, texts).map(({ code, table, row, column }) => `${table} ${row} ${column} ${code}`)

/** Sets, or with undefined clears, a cell; values are unknown because broken rows are the point. */
const put = (table: TableName, row: number, cells: Readonly<Record<string, unknown>>) => (dataset: Dataset) => {
  const target = dataset.tables[table][row - 1]
  if (target === undefined) throw new Error(`no row ${row} in ${table}`)
  for (const [column, value] of Object.entries(cells)) {
    if (value === undefined) Reflect.deleteProperty(target, column)
    else Reflect.set(target, column, value)
  }
}

const repeat =
  (table: TableName, row: number, cells: Readonly<Record<string, unknown>> = {}) =>
  (dataset: Dataset) => {
    const rows: unknown[] = dataset.tables[table]
    rows.push({ ...Object(rows[row - 1]), ...cells })
  }

const drop = (table: TableName, row: number) => (dataset: Dataset) => {
  dataset.tables[table].splice(row - 1, 1)
}

const evidenceRow = (id: string) => sample().tables.evidence.findIndex(({ evidence_id }) => evidence_id === id) + 1

const meeting = '2025-07-10-northern-ports-forum'
const herald = 'harbour-herald'
const downed = evidenceRow(`strikes/2025-07-10/RUS/kyiv/drones_downed/${herald}`)
const twelve = evidenceRow(`meetings/${meeting}/countries_represented/${herald}`)

const FAULTS: readonly (readonly [string, (dataset: Dataset) => unknown, string])[] = [
  ['a key that is missing', put('meetings', 1, { name: undefined }), 'meetings 1 name cell/required'],
  ['a column nobody defined', put('meetings', 1, { colour: 'red' }), 'meetings 1 colour row/unknown-column'],
  ['a number as text', put('sources', 1, { words: '45' }), 'sources 1 words cell/type'],
  ['a fraction where an integer is due', put('strikes', 1, { killed: 1.5 }), 'strikes 1 killed cell/type'],
  ['a negative count', put('strikes', 1, { drones_downed: -3 }), 'strikes 1 drones_downed cell/minimum'],
  ['a latitude beyond the pole', put('strikes', 1, { latitude: 91 }), 'strikes 1 latitude cell/maximum'],
  ['a day that does not exist', put('meetings', 1, { held_on: '2025-02-30' }), 'meetings 1 held_on cell/type'],
  ['a date in words', put('decisions', 1, { decided_on: '10 July' }), 'decisions 1 decided_on cell/type'],
  ['an address without a scheme', put('sources', 2, { url: 'quay.example.org' }), 'sources 2 url cell/type'],
  ['a code that is not listed', put('meetings', 1, { level: 'kings' }), 'meetings 1 level cell/enum'],
  ['a country in two letters', put('attendees', 2, { country: 'NO' }), 'attendees 2 country cell/pattern'],
  ['a blank at the end', put('attendees', 1, { title: 'Prime Minister ' }), 'attendees 1 title cell/pattern'],
  ['an empty text', put('attendees', 1, { title: '' }), 'attendees 1 title cell/min-length'],
  ['a summary too long', put('decisions', 1, { summary: 'x'.repeat(241) }), 'decisions 1 summary cell/max-length'],
  ['a key met twice', repeat('meetings', 1), `meetings 2 meeting_id row/primary-key`],
  ['a file met twice', repeat('sources', 1, { source_id: 'other' }), 'sources 3 file row/unique-key'],
  [
    'a meeting that is not there',
    put('decisions', 1, { meeting_id: 'undated-talks' }),
    'decisions 1 meeting_id row/foreign-key',
  ],
  ['evidence of no source', put('evidence', 1, { source_id: 'nobody' }), 'evidence 1 source_id row/foreign-key'],
  ['a decomposed letter', put('attendees', 1, { title: 'Pre\u0301sident' }), 'attendees 1 title cell/not-nfc'],
  [
    'a control character',
    put('attendees', 1, { title: 'Prime\u0007Minister' }),
    'attendees 1 title cell/control-character',
  ],
  [
    'a line end in a cell',
    put('attendees', 1, { title: 'Prime\nMinister' }),
    'attendees 1 title cell/control-character',
  ],
  ['a lone surrogate', put('attendees', 1, { title: 'Prime \ud83d' }), 'attendees 1 title cell/control-character'],
  ['a list with a repeat', put('meetings', 1, { hosts: 'NOR;NOR' }), 'meetings 1 hosts cell/list-repeat'],
  [
    'an approximate column that is empty',
    put('strikes', 1, { approximate: 'drones_launched;killed' }),
    'strikes 1 approximate cell/approximate',
  ],
  ['an item without evidence', put('meetings', 1, { hosts: 'NOR;SWE' }), 'meetings 1 hosts evidence/none-agrees'],
  ['a key with another date', put('meetings', 1, { held_on: '2025-07-11' }), 'meetings 1 meeting_id row/id'],
  [
    'a decision under another meeting',
    put('decisions', 1, { decision_id: 'x/headquarters' }),
    'decisions 1 decision_id row/id',
  ],
  ['a date of unknown basis', put('meetings', 1, { held_on_basis: 'unknown' }), 'meetings 1 held_on_basis row/basis'],
  ['a basis of no date', put('sources', 2, { published_on_basis: 'stated' }), 'sources 2 published_on_basis row/basis'],
  ['a remote guest of a meeting in person', put('attendees', 2, { mode: 'remote' }), 'attendees 2 mode row/mode'],
  ['somebody in the room of a call', put('meetings', 1, { format: 'virtual' }), 'attendees 1 mode row/mode'],
  ['a document too many', put('strikes', 1, { source_count: 2 }), 'strikes 1 source_count row/source-count'],
  [
    'more documents than there are',
    put('strikes', 1, { source_count: 3 }),
    'strikes 1 source_count row/source-count-above',
  ],
  ['an unknown table', put('evidence', 1, { table: 'ships' }), 'evidence 1 table evidence/table'],
  ['an unknown record', put('evidence', 1, { record_id: 'nobody' }), 'evidence 1 record_id evidence/record'],
  ['an unknown field', put('evidence', 1, { field: 'colour' }), 'evidence 1 field evidence/field'],
  ['an identifier of another form', put('evidence', 1, { evidence_id: '1' }), 'evidence 1 evidence_id evidence/id'],
  [
    'a repeat counted from 1',
    put('evidence', 1, { evidence_id: `sources/${herald}/file/${herald}-1` }),
    'evidence 1 evidence_id evidence/id',
  ],
  ['evidence taken away', drop('evidence', downed), 'strikes 1 drones_downed evidence/missing'],
  [
    'a cell nobody agrees with',
    put('strikes', 1, { drones_downed: 4 }),
    'strikes 1 drones_downed evidence/none-agrees',
  ],
  [
    'agreement with another value',
    put('strikes', 1, { drones_downed: 4 }),
    `evidence ${downed} agrees evidence/agrees`,
  ],
  [
    'disagreement with the same value',
    put('evidence', downed, { agrees: false }),
    `evidence ${downed} agrees evidence/agrees`,
  ],
  [
    'a loser that claims to agree',
    put('evidence', twelve, { agrees: true }),
    `evidence ${twelve} agrees evidence/agrees`,
  ],
  [
    'agreement with an empty cell',
    put('strikes', 1, { drones_downed: undefined }),
    `evidence ${downed} agrees evidence/agrees`,
  ],
  ['an end that is off by one', put('evidence', 1, { end: 21 }), 'evidence 1 end evidence/span'],
  ['a start after the end', put('evidence', 1, { start: 900 }), 'evidence 1 end evidence/span'],
  [
    'offsets in UTF-16 units',
    put('evidence', downed, { start: 201, end: 214 }),
    `evidence ${downed} quote evidence/quote`,
  ],
  [
    'a quote with a word changed',
    put('evidence', downed, { quote: '3 of 6 drones' }),
    `evidence ${downed} quote evidence/quote`,
  ],
]

test('a good dataset gives no finding', () => {
  expect(checkDataset(sample(), schemas, texts)).toEqual([])
})

test.each(FAULTS)('%s is found in its place', (_, spoil, expected) => {
  const dataset = sample()
  spoil(dataset)
  expect(places(dataset)).toContain(expected)
})

test('an absent guest of a call needs no mode, an empty reference is no error', () => {
  const dataset = sample()
  put('meetings', 1, { format: 'virtual' })(dataset)
  put('attendees', 1, { mode: 'unstated', status: 'absent' })(dataset)
  put('decisions', 1, { meeting_id: undefined })(dataset)
  const met = places(dataset)
  expect(met.filter((place) => place.includes('row/mode'))).toEqual(['attendees 2 mode row/mode'])
  expect(met.filter((place) => place.includes('foreign-key'))).toEqual([])
})

test('a source without its text is said', () => {
  const met = checkDataset(sample(), schemas, new Map([...texts].slice(0, 1)))
  expect(new Set(met.map(({ code }) => code))).toEqual(new Set(['evidence/no-text']))
})

test('no fault hides another', () => {
  const dataset = sample()
  put('meetings', 1, { held_on: '2025-02-30', level: 'kings', source_count: 0, name: undefined })(dataset)
  const codes = checkDataset(dataset, schemas, texts).map(({ code }) => code)
  for (const code of ['cell/type', 'cell/enum', 'cell/minimum', 'cell/required', 'row/id', 'evidence/none-agrees'])
    expect(codes).toContain(code)
})

test('a message names what, where, the value met and the way out', () => {
  const dataset = sample()
  put('meetings', 1, { held_on: '31 June' })(dataset)
  const [finding] = checkDataset(dataset, schemas, texts)
  expect(finding?.message).toBe(
    'meetings row 1: "held_on" is "31 June", not a valid date (rule format=date); write it as YYYY-MM-DD',
  )
})

test('beyond the limit findings are counted', () => {
  const facts = Array.from({ length: 25 }, (_, index) => ({
    code: 'cell/required' as const,
    table: 'x',
    row: index + 1,
    column: 'a',
  }))
  const findings = findingsOf(facts, 10)
  expect(findings).toHaveLength(11)
  expect(findings[10]).toMatchObject({ code: 'cell/required/more', severity: 'error', table: 'x', value: '15' })
})

test('slices count code points', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (text, start, length) => {
      const points = [...text]
      expect(codePointLength(text)).toBe(points.length)
      expect(codePointSlicer(text)(start, start + length)).toBe(points.slice(start, start + length).join(''))
    }),
    { numRuns: 300 },
  )
})

test('different keys never join alike', () => {
  const key = fc.tuple(fc.string(), fc.string())
  fc.assert(
    fc.property(key, key, (a, b) => {
      expect(joinKey(a) === joinKey(b)).toBe(a[0] === b[0] && a[1] === b[1])
    }),
    { numRuns: 300 },
  )
})
