import { describe, expect, test } from 'vitest'
import { decision, meeting, people, tablesOf, told } from './witnesses.ts'

type Row = readonly [topic: string, summary: string, status?: string, place?: string]

const PEOPLE = ['Keir Starmer', 'Emmanuel Macron', 'Friedrich Merz', 'Giorgia Meloni']

/** How many decisions two documents give of one meeting, or of two that they name and date in two ways. */
function count(first: readonly Row[], second: readonly Row[], later = ''): number {
  const document = (id: string, day: string, name: string, rows: readonly Row[]) =>
    told(id, day, [
      meeting('m', { held_on: day, name }),
      ...people('m', ...PEOPLE),
      ...rows.map(([topic, summary, status = 'agreed', place], at) =>
        decision(`d${at}`, 'm', { topic, summary, status, decided_on: day, ...(place ? { places: [place] } : {}) }),
      ),
    ])
  return tablesOf(
    document('a', '2025-07-10', 'Harbour Group', first),
    document('b', later || '2025-07-10', later ? 'Island Forum' : 'Harbour Group', second),
  ).decisions.length
}

describe('measures of two documents', () => {
  test.each<[string, Row, Row, number]>([
    [
      'one that a preview and a report tell in other words',
      ['military_aid', 'The main subject will be work on cheap means against drones.', 'discussed'],
      ['military_aid', 'The ministers agreed to develop interceptors of drones.'],
      1,
    ],
    [
      'other words for one thing',
      ['humanitarian', 'The sides agreed to exchange 300 prisoners of war each.'],
      ['humanitarian', 'Both will swap 350 captives each after a day of haggling.', 'planned'],
      1,
    ],
    [
      'two givers',
      ['military_aid', 'Norway will pay for radars and launchers.', 'planned'],
      ['military_aid', 'Denmark will pay for radars.', 'planned'],
      1,
    ],
    [
      'two givers of things that are little alike',
      ['military_aid', 'Norway will pay for radars from the stocks of its navy.', 'planned'],
      ['military_aid', 'Denmark is adding tanks, guns and radars of an older kind.', 'planned'],
      2,
    ],
    [
      'two sums',
      ['funding', 'The bank lends 300 million euros for railways between the ports.'],
      ['funding', 'The union puts 90 billion euros into wages, budgets and a few railways.'],
      2,
    ],
    [
      'an act and a wish',
      ['sanctions', 'The leaders agreed on new sanctions against banks and refineries.'],
      ['sanctions', 'The guest asked for tougher sanctions on harbours and captains.', 'proposed'],
      2,
    ],
    [
      'two places',
      ['force_deployment', 'A battalion with tanks from Canada goes north.', 'planned', 'Riga'],
      ['force_deployment', 'A battalion of sappers drawn from three nations is stationed south.', 'planned', 'Varna'],
      2,
    ],
    [
      'nothing in common',
      ['other', 'They abolished taxes on flights.'],
      ['other', 'A museum will be opened by the neighbours.', 'planned'],
      2,
    ],
  ])('%s', (_, a, b, expected) => {
    expect(count([a], [b])).toBe(expected)
  })

  test('two that may both be the one stay apart', () => {
    const talk: Row = ['military_aid', 'Weapons against drones are on the programme.', 'discussed']
    const deeds: Row[] = [
      ['military_aid', 'The ministers agreed to develop interceptors of drones.'],
      ['military_aid', 'The ministers agreed to share radars and tests of drones.'],
    ]
    expect(count([talk], deeds)).toBe(3)
  })
})

describe('measures of two meetings', () => {
  const loan: Row = ['funding', 'The members agreed to lend three hundred million euros for railways.']
  const again: Row = ['funding', 'Members agreed on lending millions of euros for railways.']

  test.each<[string, Row, string, number]>([
    ['are one where the words are', again, '2025-07-12', 1],
    ['are two months later', again, '2025-09-10', 2],
    ['are two where they share but a topic', ['funding', 'The budget of the secretariat was raised.'], '2025-07-12', 2],
  ])('%s', (_, second, day, expected) => {
    expect(count([loan], [second], day)).toBe(expected)
  })
})
