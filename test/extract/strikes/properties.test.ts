import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../faults/effort.ts'
import { cell, claimsIn, claimsOf, document, PUBLISHED } from './article.ts'

const WORDS = [
  'Russia',
  'Ukraine',
  'launched',
  '12',
  'drones',
  'and',
  'two',
  'missiles',
  'at',
  'Kyiv',
  'killed',
  'people',
  'were',
  'shot down',
  'in',
  'Odesa',
  ',',
  '.',
  ';',
  ':',
  'of them',
  'on Saturday',
  'said',
  'the air force',
  'wounding',
  'a man',
  '– 3 over Belgorod',
  '\n\n',
  '- ',
  'toll',
  'rose to',
  'with',
]

describe('strikes', () => {
  test('any run of its words gives claims whose words are in the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 5, maxLength: 60 }), (words) => {
        const read = document(`Night\n\n${words.join(' ')}`)
        for (const { span, source } of claimsIn(read, PUBLISHED)) {
          expect(source).toBe(read.id)
          expect(read.text.slice(span.start, span.end).trim()).not.toBe('')
        }
      }),
      runs(300),
    )
  })

  test('numbers come out as they went in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 2, max: 999 }), (sent, downed) => {
        const { claims } = claimsOf(
          `Russia sent ${sent} drones overnight, the air force said. Of these ${downed} were shot down.`,
        )
        expect([cell(claims, 's1', 'drones_launched'), cell(claims, 's1', 'drones_downed')]).toEqual([
          String(sent),
          String(downed),
        ])
      }),
      runs(200),
    )
  })

  test('the same text gives the same claims', () => {
    const read = document(
      'Night\n\nRussia sent 40 drones overnight, the air force said. Two people were killed in Odesa.',
    )
    expect(claimsIn(read, PUBLISHED)).toEqual(claimsIn(read, PUBLISHED))
  })
})
