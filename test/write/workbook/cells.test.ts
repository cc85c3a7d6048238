import { describe, expect, test } from 'vitest'
import { cellWriter, dateSerial } from '../../../src/write/workbook/cells.ts'
import { columnLetters, type GridColumn, type Kind, rangeIn } from '../../../src/write/workbook/grid.ts'
import { lineCount, rowHeight, textWidth } from '../../../src/write/workbook/height.ts'
import { sharedStrings } from '../../../src/write/workbook/shared-strings.ts'

const column = (kind: Kind, shared = false): GridColumn => ({
  name: 'x',
  kind,
  width: 20,
  description: 'An x.',
  shared,
})
const DRAWN = '<sst count="2" uniqueCount="2"><si><t>Cover</t></si><si><t>x</t></si></sst>'

test.each([
  ['1900-03-01', 61],
  ['1970-01-01', 25_569],
  ['2024-02-29', 45_351],
  ['2026-03-29', 46_110],
  ['9999-12-31', 2_958_465],
  ['1900-02-28', undefined],
  ['2026-02-29', undefined],
  ['2026-3-4', undefined],
  ['undated', undefined],
])('the day %s has the serial number %s', (iso, serial) => {
  expect(dateSerial(iso)).toBe(serial)
})

describe('a cell', () => {
  test.each<[Kind, string | number | boolean | undefined, string]>([
    ['text', undefined, '/>'],
    ['text', '', '/>'],
    ['text', 'a<b', ' t="inlineStr"><is><t>a&lt;b</t></is></c>'],
    ['text', '=1+1', ' t="inlineStr"><is><t>=1+1</t></is></c>'],
    ['text', '007', ' t="inlineStr"><is><t>007</t></is></c>'],
    ['text', '_x0041_', ' t="s"><v>2</v></c>'],
    ['integer', 0, '><v>0</v></c>'],
    ['number', -3.5, '><v>-3.5</v></c>'],
    ['boolean', false, ' t="b"><v>0</v></c>'],
    ['date', '2026-03-29', '><v>46110</v></c>'],
    ['date', '1899-12-31', ' t="inlineStr"><is><t>1899-12-31</t></is></c>'],
    ['integer', 'dozens', ' t="inlineStr"><is><t>dozens</t></is></c>'],
  ])('of kind %s holds %j', (kind, value, xml) => {
    expect(cellWriter(column(kind), sharedStrings(DRAWN))(value)).toBe(xml)
  })

  test.each([Number.NaN, Number.NEGATIVE_INFINITY])('refuses %s', (value) => {
    const write = cellWriter(column('number'), sharedStrings(DRAWN))
    expect(() => write(value)).toThrow(`cannot write ${value}`)
  })

  test('of a shared column names its text by number, in row after row', () => {
    const write = cellWriter(column('text', true), sharedStrings(DRAWN))
    expect(['a', 'a', 'b', 'a', '', 'a'].map((text) => write(text).match(/\d+/)?.[0])).toEqual([
      '2',
      '2',
      '3',
      '2',
      undefined,
      '2',
    ])
  })
})

describe('shared strings', () => {
  test('are continued, each text once, what looks like an escape guarded', () => {
    const strings = sharedStrings(DRAWN)
    expect(['a', 'b', 'a', '_x0041_'].map((text) => strings.index(text))).toEqual([2, 3, 2, 4])
    expect(Buffer.concat([...strings.part()]).toString('utf8')).toBe(
      '<sst><si><t>Cover</t></si><si><t>x</t></si><si><t>a</t></si><si><t>b</t></si><si><t>_x005F_x0041_</t></si></sst>',
    )
  })

  test('hold what a cell can hold', () => {
    const strings = sharedStrings('<sst></sst>')
    for (const text of ['a\u0007b', 'a\r\nb']) strings.index(text)
    expect(Buffer.concat([...strings.part()]).toString('utf8')).toBe(
      '<sst><si><t>a\ufffdb</t></si><si><t xml:space="preserve">a\nb</t></si></sst>',
    )
  })

  test('take no more texts when full, but for those that must be shared', () => {
    const strings = sharedStrings(DRAWN)
    const indexes = Array.from({ length: 40_000 }, (_, index) => strings.index(`text ${index}`))
    expect(indexes.at(-1)).toBeUndefined()
    expect(strings.index('text 0')).toBe(2)
    expect(strings.always('one more')).toBe(2 + indexes.filter((index) => index !== undefined).length)
  })
})

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters)
})

test('a range names its sheet in quotes', () => {
  expect(rangeIn("Vienna's", 'A1')).toBe("'Vienna''s'!A1")
})

test.each([
  ['0123456789', 11.13],
  ['in it', 3.23],
  ['MW', 3.66],
  ['漢字', 3.99],
  ['жé', 2.4],
])('%s is %f digits wide', (text, digits) => {
  expect(textWidth(text)).toBeCloseTo(digits)
})

describe('a text in a column 20 digits wide', () => {
  test.each([
    ['', 1],
    ['drones crossed again', 1],
    ['drones crossed the river', 2],
    ['a blank at the edge ', 1],
    ['one\ntwo\n\nfour', 4],
    // Each of the long words begins a line.
    ['extraordinarily extraordinarily extraordinarily', 3],
    ['a coalition-of-the-willing', 2],
    // A day is not broken at its hyphens.
    ['on the whole day 2026-03-04', 2],
    ['n'.repeat(17), 1],
    ['n'.repeat(18), 2],
    ['n'.repeat(100), 6],
    ['漢字漢字漢字漢字漢', 1],
    ['漢字漢字漢字漢字漢字', 2],
  ])('%j takes %i lines', (text, lines) => {
    expect(lineCount(text, 20)).toBe(lines)
  })
})

describe('the height of a row', () => {
  test.each([
    ['short', 15],
    ['x'.repeat(41), 30],
    ['one\ntwo\n\nfour', 60],
    ['漢字漢字漢字漢字漢', 15],
    ['漢字漢字漢字漢字漢字', 30],
    ['x'.repeat(40_000), 409],
  ])('with the text %.20s is %i points', (x, points) => {
    expect(rowHeight({ x }, [column('text')])).toBe(points)
  })

  test('is that of the cell with most lines', () => {
    const columns = ['a', 'b', 'c'].map((name) => ({ ...column('text'), name }))
    expect(rowHeight({ a: 'one\ntwo', b: 'one\ntwo\nthree', c: 'one' }, columns)).toBe(45)
    expect(rowHeight({ a: 7, c: undefined }, columns)).toBe(15)
  })
})
