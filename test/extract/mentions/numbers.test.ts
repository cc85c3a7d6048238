import { describe, expect, test } from 'vitest'
import { numberReader } from '../../../src/extract/mentions/numbers.ts'
import { lexicon } from '../document.ts'

const read = numberReader(lexicon.numbers)
const numbersIn = (text: string) => read(text, { start: 0, end: text.length })

describe('numbers that count things', () => {
  test.each<[string, string, number, boolean, boolean]>([
    ['launched 85 drones', '85', 85, false, false],
    ['around 400 drones', 'around 400', 400, true, false],
    ['no fewer than 34 hurt', 'no fewer than 34', 34, true, false],
    ['some 1,200 homes', 'some 1,200', 1200, true, false],
    ['fifty-one were shot down', 'fifty-one', 51, false, false],
    ['another eight over the region', 'another eight', 8, false, true],
    ['nine more were jammed', 'nine more', 9, false, true],
    ['13 or so vanished', '13 or so', 13, true, false],
    ['1.2 million homes', '1.2 million', 1_200_000, false, false],
    ['a dozen windows', 'a dozen', 12, false, false],
    ['1 300 drones', '1 300', 1300, false, false],
  ])('%s', (text, words, value, approximate, further) => {
    const [number] = numbersIn(text)
    expect(number && text.slice(number.start, number.end)).toBe(words)
    expect(number).toMatchObject({ value, approximate, further })
  })

  test.each([
    '83 per cent',
    '50%',
    'a 17-year-old',
    'at 4.30 p.m.',
    '€90 million',
    '$3.4 billion',
    'a man aged 52',
    'a Kh-101',
    'the G7',
    'in 2025',
    'the 31st meeting',
    '16:48',
    '2.5 km away',
  ])('none in: %s', (text) => expect(numbersIn(text)).toEqual([]))
})
