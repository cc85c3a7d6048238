import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amounts, type DecisionFacts, likeness, sameDecision } from '../../../src/extract/decisions/same-decision.ts'
import { runs } from '../../faults/effort.ts'

const facts = (topic: string, summary: string, places: string[] = [], status?: string): DecisionFacts => ({
  topic,
  summary,
  places,
  ...(status === undefined ? {} : { status }),
})

describe('the same measure', () => {
  test.each<[string, DecisionFacts, DecisionFacts, boolean]>([
    [
      'headquarters in one town',
      facts('headquarters', 'A base opens.', ['Paris']),
      facts('headquarters', 'The allies set up a staff.', ['Paris']),
      true,
    ],
    [
      'headquarters in an unnamed town',
      facts('headquarters', 'A base opens.', ['Paris']),
      facts('headquarters', 'The allies set up a staff.'),
      true,
    ],
    [
      'headquarters in two towns',
      facts('headquarters', 'A base opens.', ['Paris']),
      facts('headquarters', 'A base opens.', ['Oslo']),
      false,
    ],
    ['two topics', facts('sanctions', 'They act.'), facts('funding', 'They act.'), false],
    ['one sum', facts('funding', 'Norway gives 5 billion euros.'), facts('funding', 'Oslo commits 5bn.'), true],
    [
      'two sums',
      facts('funding', 'Norway gives 5 billion euros.'),
      facts('funding', 'Norway gives 2 billion euros.'),
      false,
    ],
    [
      'like words',
      facts('sanctions', 'Sanctions on banks will be tightened.', [], 'planned'),
      facts('sanctions', 'They tighten sanctions on Russian banks.', [], 'agreed'),
      true,
    ],
    [
      'other words',
      facts('sanctions', 'Sanctions on banks will be tightened.', [], 'planned'),
      facts('sanctions', 'Oil imports end next winter.', [], 'planned'),
      false,
    ],
    [
      'one act of all on a broad topic',
      facts('force_deployment', 'Troops go to Ukraine.', ['Ukraine'], 'agreed'),
      facts('force_deployment', 'A contingent is prepared.', [], 'planned'),
      true,
    ],
    [
      'an act and a wish',
      facts('ceasefire', 'France leads the monitoring.', [], 'planned'),
      facts('ceasefire', 'Russia is to accept a truce.', [], 'proposed'),
      false,
    ],
  ])('%s', (_, a, b, expected) => {
    expect(sameDecision(a, b)).toBe(expected)
    expect(sameDecision(b, a)).toBe(expected)
  })

  test('holds of a decision and itself', () => {
    const word = fc.constantFrom('drones', 'loan', '5 billion', 'sanctions', 'training', '3,000')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const decision = facts('funding', words.join(' '), [], 'planned')
        expect(sameDecision(decision, decision)).toBe(true)
      }),
      runs(200),
    )
  })
})

describe('sums', () => {
  test.each<[string, string[]]>([
    ['worth €3.2 billion', ['3.2b']],
    ['5,000 missiles and 300 million euros', ['5000', '300m']],
    ['for 12 months, by 2026, with 30 leaders', []],
    ['two loans of 16 bn', ['16b']],
  ])('%s', (words, expected) => {
    expect(amounts(words)).toEqual(expected)
  })
})

test('likeness is the share of the shorter text', () => {
  expect(likeness('banks and shipping', 'shipping firms, insurers and banks')).toBe(1)
  expect(likeness('', 'banks')).toBe(0)
})
