import { describe, expect, test } from 'vitest'
import { othersAt } from './summit.ts'

const SENT = 'Finnish President Eero Vuorinen had sent a letter in May.'

describe('whoever a sentence begins with as "he" or "she"', () => {
  test.each<[string, string[]]>([
    [`${SENT} He dialled in from Turku.`, ['Eero Vuorinen, remote']],
    [`${SENT} But he did not attend.`, ['Eero Vuorinen, absent']],
    [`${SENT} He had been in the chair for two hours.`, ['Eero Vuorinen, host']],
    [`${SENT} Later he joined by video link.`, ['Eero Vuorinen, remote']],
    [`${SENT} It was long. He took part.`, []],
    [`${SENT} He will take part in the next summit.`, []],
    [`${SENT} He has not ruled out walking away from the talks.`, []],
    [`${SENT} "He took part," a diplomat said.`, []],
    [`Letters came from Eero Vuorinen of Finland and Kadri Saluveer of Estonia. He attended the summit.`, []],
  ])('%s', (sentence, expected) => expect(othersAt(sentence)).toEqual(expected))
})
