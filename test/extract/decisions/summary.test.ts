import { describe, expect, test } from 'vitest'
import { MEETING, told, valuesOf } from './telling.ts'

describe('a summary stands alone', () => {
  test.each<[string, string[]]>([
    ['They agreed to tighten sanctions.', ['The Harbour Group agreed to tighten sanctions.']],
    [
      'But the two leaders also decided to send peacekeepers to Ukraine.',
      ['The Harbour Group also decided to send peacekeepers to Ukraine.'],
    ],
    [
      'Details: The allies will tighten sanctions, the host said afterwards.',
      ['The Harbour Group will tighten sanctions.'],
    ],
    ['Swedish Prime Minister Ulf Kristersson said that Sweden would send shells.', ['Sweden would send shells.']],
    [
      'Swedish Prime Minister Ulf Kristersson took the floor. He offered to train two Ukrainian brigades.',
      ['Ulf Kristersson offered to train two Ukrainian brigades.'],
    ],
    [
      'Ulf Kristersson said that Sweden would send shells and asked the others for more drones.',
      ['Sweden would send shells.', 'Ulf Kristersson asked the others for more drones.'],
    ],
    [
      'The allies agreed to tighten sanctions, to send shells and to clear mines in the Black Sea.',
      [
        'The Harbour Group agreed to tighten sanctions.',
        'The Harbour Group agreed to send shells.',
        'The Harbour Group agreed to clear mines in the Black Sea.',
      ],
    ],
    [
      'The leaders agreed on a loan and urged Russia to accept a truce.',
      ['The Harbour Group agreed on a loan.', 'The Harbour Group urged Russia to accept a truce.'],
    ],
    ['We will tighten our sanctions.', ['The Harbour Group will tighten their sanctions.']],
    [
      '"We will send 90,000 shells this summer," Danish Prime Minister Mette Frederiksen said.',
      ['Mette Frederiksen said: we will send 90,000 shells this summer.'],
    ],
    [
      'The force would have two aims:\n\n- to secure the skies;\n- to clear mines at sea.',
      ['The force would aim to secure the skies.', 'The force would aim to clear mines at sea.'],
    ],
    [
      'The allies committed themselves to:\n\n- A truce monitoring mission.\n- more drones.',
      [
        'The Harbour Group committed themselves to a truce monitoring mission.',
        'The Harbour Group committed themselves to more drones.',
      ],
    ],
    [
      'They agreed to set up a headquarters in Riga. It will rotate to Oslo.',
      ['The Harbour Group agreed to set up a headquarters in Riga.', 'The headquarters will rotate to Oslo.'],
    ],
    [
      'Mette Frederiksen, who had arrived late, asked the others for more drones.',
      ['Mette Frederiksen asked the others for more drones.'],
    ],
    [
      'The allies will hit the "shadow fleet with sanctions.',
      ['The Harbour Group will hit the shadow fleet with sanctions.'],
    ],
    [
      'The allies agreed to set up a headquarters in Riga, with plans to rotate the headquarters to Oslo.',
      [
        'The Harbour Group agreed to set up a headquarters in Riga.',
        'There are plans to rotate the headquarters to Oslo.',
      ],
    ],
  ])('%s', (words, expected) => {
    expect(valuesOf(told(words), 'summary')).toEqual(expected)
  })

  test('names the participants of a meeting that is no body', () => {
    const talks = { ...MEETING, name: 'Riga talks' }
    expect(valuesOf(told('They agreed to tighten sanctions.', [talks]), 'summary')).toEqual([
      'The participants of the Riga talks agreed to tighten sanctions.',
    ])
  })

  test('is cut where a clause ends', () => {
    const long = `The allies agreed to tighten sanctions against banks${', against shipping firms that carry crude oil'.repeat(8)}.`
    const [summary = ''] = valuesOf(told(long), 'summary')
    expect(summary.length).toBeLessThanOrEqual(240)
    expect(summary).toMatch(/carry crude oil\.$/u)
  })
})
