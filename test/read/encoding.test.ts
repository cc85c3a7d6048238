import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/read/document.ts'
import { bytesOf, forms } from './documents.ts'

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const units = [...`\ufeff${text}`].map((sign) => sign.charCodeAt(0))
  return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])))
}
const latin = (text: string): Uint8Array => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)))

const TEXT = 'Macron met Müller and Sánchez at the Élysée on Thursday, officials said.'

/** Name, bytes, file, code of the finding, text read. */
const CASES: readonly [string, Uint8Array, string, string | undefined, string | undefined][] = [
  ['UTF-8', bytesOf(TEXT), 'a.txt', undefined, TEXT],
  ['UTF-8 with a byte order mark', bytesOf(`\ufeff${TEXT}`), 'a.txt', undefined, TEXT],
  ['UTF-16 LE', utf16(TEXT, false), 'a.txt', undefined, TEXT],
  ['UTF-16 BE', utf16(TEXT, true), 'a.txt', undefined, TEXT],
  ['Windows-1252', latin(TEXT), 'a.txt', 'document/encoding', TEXT],
  ['decomposed letters', bytesOf(TEXT.normalize('NFD')), 'a.txt', undefined, TEXT],
  ['line ends', bytesOf('One.\r\nTwo.\rThree.'), 'a.txt', undefined, 'One.\nTwo.\nThree.'],
  [
    'a Cyrillic code page',
    Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xf0]),
    'a.txt',
    'document/encoding',
    undefined,
  ],
  ['a Central European code page', latin('Wa\xb3\xeasa said so.'), 'a.txt', 'document/encoding', undefined],
  [
    'damaged UTF-8',
    Uint8Array.from([...bytesOf('Müller said so'), 0xff, 0x2e]),
    'a.txt',
    'document/encoding',
    'Müller said so\ufffd.',
  ],
  ['zero bytes', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 1]), 'a.txt', 'document/binary', undefined],
  ['UTF-16 without a mark', utf16(TEXT, false).subarray(2), 'a.txt', 'document/binary', undefined],
  ['nothing', new Uint8Array(), 'a.txt', 'document/empty', undefined],
  ['blanks', bytesOf(' \n\t\n'), 'a.txt', 'document/empty', undefined],
]

test.each(CASES)('%s', (_name, bytes, file, code, text) => {
  const { document, findings } = readDocument({ file, bytes }, forms)
  expect(findings.map((finding) => finding.code)).toEqual(code === undefined ? [] : [code])
  expect(document?.text).toBe(text)
  for (const finding of findings) expect(finding.file).toBe(file)
})

describe('pages', () => {
  const page = (charset: string): string =>
    `<html><head><meta charset="${charset}"></head><body><article><h1>Talks in Paris end</h1><p>${TEXT}</p></article></body></html>`

  test.each([
    ['a declared code page is honoured', latin(page('iso-8859-1')), undefined],
    [
      'a declared code page is honoured where http-equiv declares it',
      latin(page('x').replace('charset="x"', 'http-equiv="Content-Type" content="text/html; charset=windows-1252"')),
      undefined,
    ],
    ['UTF-8 that declares something else', bytesOf(page('iso-8859-1')), 'document/encoding'],
    ['an unknown charset', bytesOf(page('klingon')), undefined],
  ])('%s', (_name, bytes, code) => {
    const { document, findings } = readDocument({ file: 'a.html', bytes }, forms)
    expect(findings[0]?.code).toBe(code)
    expect(document?.text).toContain(TEXT)
  })

  test('Windows-1251 as declared', () => {
    const bytes = Uint8Array.from([...latin('<meta charset=windows-1251><p>'), 0xcf, 0xe0, 0xf0, 0xe8, 0xe6])
    expect(readDocument({ file: 'a.html', bytes }, forms).document?.text).toBe('Париж\n')
  })
})

test('a warning says what was assumed, where, and the way out', () => {
  const { findings } = readDocument({ file: 'a.txt', bytes: latin('One.\nThe Élysée said so.') }, forms)
  expect(findings).toEqual([
    {
      code: 'document/encoding',
      severity: 'warning',
      file: 'a.txt',
      value: 'byte 0xC9 at offset 9, line 2',
      message:
        'is not UTF-8 (byte 0xC9 at offset 9, line 2); read as Windows-1252; check the accented letters in names and save it as UTF-8',
    },
  ])
})
