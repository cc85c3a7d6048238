import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cellText,
  guarded,
  hasEscape,
  isPlain,
  shortened,
  textElement,
  xmlAttribute,
} from '../../../src/write/workbook/text.ts'
import { runs } from '../../faults/effort.ts'

describe('cellText', () => {
  test.each([
    ['a control character', 'a\u0007b', 'a\ufffdb'],
    ['the end of the alphabet', 'a\ufffe\uffff', 'a\ufffd\ufffd'],
    ['a lone surrogate', 'a\ud83d b \udc00', 'a\ufffd b \ufffd'],
    ['a pair of surrogates', '👩', '👩'],
    ['line ends', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['a tab', 'a\tb', 'a\tb'],
    ['a formula', '=1+1', '=1+1'],
    ['what looks like an escape', '_x0041_', '_x0041_'],
    ['a text of 32,767', 'x'.repeat(32_767), 'x'.repeat(32_767)],
    ['a longer one', 'x'.repeat(32_768), `${'x'.repeat(32_760)}… [cut]`],
    ['a pair at the cut', `${'x'.repeat(32_759)}👩${'x'.repeat(10)}`, `${'x'.repeat(32_759)}… [cut]`],
  ])('%s', (_, text, expected) => {
    expect(cellText(text)).toBe(expected)
  })
})

test.each([
  ['short', 5, 'short'],
  ['longer', 5, 'long…'],
  ['abc👩', 4, 'abc…'],
  ['abc👩d', 5, 'abc…'],
])('%s in %i characters is %s', (text, length, expected) => {
  expect(shortened(text, length)).toBe(expected)
})

test.each([
  ['_x0041_', true, '_x005F_x0041_'],
  ['_x005F_x0041_', true, '_x005F_x005F_x005F_x0041_'],
  ['a_x00e9_b', true, 'a_x005F_x00e9_b'],
  ['_x41_', false, '_x41_'],
  ['drones_x', false, 'drones_x'],
])('%s looks like an escape: %s', (text, looks, expected) => {
  expect(hasEscape(text)).toBe(looks)
  expect(guarded(text)).toBe(expected)
})

test.each([
  ['a & b < c > d', '<t>a &amp; b &lt; c &gt; d</t>'],
  [' blank', '<t xml:space="preserve"> blank</t>'],
  ['two\nlines', '<t xml:space="preserve">two\nlines</t>'],
  ['two  blanks', '<t>two  blanks</t>'],
])('%j is the element %s', (text, element) => {
  expect(textElement(text)).toBe(element)
})

test('an attribute keeps quotes and line ends', () => {
  expect(xmlAttribute('a "b"\n<c>\t&')).toBe('a &quot;b&quot;&#10;&lt;c&gt;&#9;&amp;')
})

test('a plain text needs neither escape, nor preserved blanks, nor repair', () => {
  const unit = fc.constantFrom(
    'a',
    'ж',
    'é',
    '👩',
    ' ',
    '\n',
    '\t',
    '<',
    '&',
    '\u0007',
    '\ud800',
    '\u00a0',
    '\u2003',
    '\uffff',
  )
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 6 }), (units) => {
      const text = units.join('')
      if (isPlain(text)) expect(`<t>${text}</t>`).toBe(textElement(cellText(text)))
    }),
    runs(500),
  )
})
