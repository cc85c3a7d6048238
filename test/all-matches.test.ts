import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allMatches } from '../src/all-matches.ts'

const PATTERNS = [/a/g, /\b/g, /(?<word>\p{L}+)/gu, /x*/g, /(?:)/gu, /a?b?/giu, /^|$/gu]

describe('allMatches', () => {
  it('finds what matchAll finds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...PATTERNS), (text, pattern) => {
        expect(allMatches(text, pattern)).toEqual([...text.matchAll(pattern)])
      }),
    )
  })

  it.each(PATTERNS)('begins anew at each call: %s', (pattern) => {
    const text = 'ab 👍 xa'
    expect(allMatches(text, pattern)).toEqual(allMatches(text, pattern))
  })

  it('refuses a pattern that would be found at one place for ever', () => {
    expect(() => allMatches('aa', /a/)).toThrow(TypeError)
  })
})
