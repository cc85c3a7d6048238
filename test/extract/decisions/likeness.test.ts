import { describe, expect, test } from 'vitest'
import { lexicon } from '../document.ts'

/** Measures in other words than any example's, as a clause tells them. */
const TOLD: readonly (readonly [string, string])[] = [
  ['to forbid european companies to insure vessels that carry russian crude', 'sanctions'],
  ['that no visas will be issued to soldiers of the russian army', 'sanctions'],
  ['the shooting is to stop for sixty days', 'ceasefire'],
  ['satellites will monitor violations of the truce along the line', 'ceasefire'],
  ['to merge the two peace processes into one', 'peace_process'],
  ['to send a mediator to both parties before the next negotiations', 'peace_process'],
  ['provide a battalion of 900 men for the mission', 'force_deployment'],
  ['the security of cables and offshore platforms', 'maritime_security'],
  ['repair crews for the power line', 'humanitarian'],
  ['a team of officers that keeps track of the offers', 'coordination_cell'],
]

/** Matters of their own, and words that stand in examples of every topic. */
const NOT_TOLD = [
  'interconnect the electricity grids of the neighbours',
  'a joint cultural festival with language courses',
  'to elect the president of the assembly',
  'close cooperation in the coming years',
  'the two documents',
  '',
]

describe('topic by likeness', () => {
  test.each(TOLD)('%s: %s', (words, topic) => {
    expect(lexicon.decisions.likeness.guess(words)).toBe(topic)
  })

  test.each(NOT_TOLD)('none in "%s"', (words) => {
    expect(lexicon.decisions.likeness.guess(words)).toBeUndefined()
  })
})
