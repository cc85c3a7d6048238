/** Who counted, named behind the figures, with an office or beside others. */
import { describe, expect, test } from 'vitest'
import { cell, claimsOf, rows, subjects } from './article.ts'

/** Paragraphs, and the rows that come of them. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Two people were killed in Nikopol by a Russian drone on Sunday, Serhii Lysak, who heads the Dnipropetrovsk regional military administration, said.',
    ['RUS>UKR Nikopol: killed 2 | Serhii Lysak'],
  ],
  [
    'A Russian drone killed two people in Nikopol on Sunday. Serhii Lysak, the head of the region, gave the figures on Telegram.',
    ['RUS>UKR Nikopol: killed 2 | Serhii Lysak'],
  ],
  [
    'Russian attacks killed two residents of the Kherson region and wounded seventeen over the past day. Oleksandr Prokudin, who heads the regional military administration, gave the figures in his usual morning post.',
    ['RUS>UKR Kherson Oblast: killed 2, wounded 17 | Oleksandr Prokudin'],
  ],
  [
    'Vladimir Saldo, whom Moscow has put in charge of the occupied part of the Kherson region, claims that on Sunday Ukrainian drones killed two people in Hola Prystan and injured one in Oleshky.',
    ['UKR>UKR Hola Prystan: killed 2 | Vladimir Saldo', 'UKR>UKR Oleshky: wounded 1 | Vladimir Saldo'],
  ],
  [
    'The Ukrainian Air Force registered 312 Russian drones and 27 missiles overnight. It says 268 drones and 14 missiles were shot down.',
    [
      'RUS>UKR country: drones_launched 312, drones_downed 268, missiles_launched 27, missiles_downed 14 | Ukrainian Air Force',
    ],
  ],
  [
    'Russia launched 31 drones overnight. All were shot down, according to the air force’s morning report.',
    ['RUS>UKR country: drones_launched 31, drones_downed 31 | Ukrainian Air Force'],
  ],
  [
    'Rosemary DiCarlo, an under-secretary-general, opened with the numbers. In Kyiv four people died in a Russian strike on Sunday and 25 were hurt.',
    ['RUS>UKR Kyiv: killed 4, wounded 25 | Rosemary DiCarlo'],
  ],
  [
    '"We have 18 dead and 48 injured" after Saturday’s Russian strike on Kharkiv, Serhii Bolvinov, who heads the investigation department of the regional police, told the Courier.',
    ['RUS>UKR Kharkiv: killed 18, wounded 48 | Serhii Bolvinov'],
  ],
  [
    'Four people were wounded in Kupiansk on Sunday by a Russian bomb, according to regional authorities.',
    ['RUS>UKR Kupiansk: wounded 4 | regional authorities'],
  ],
  [
    'Four people were wounded in Kupiansk on Sunday by a Russian bomb, local officials said.',
    ['RUS>UKR Kupiansk: wounded 4 | '],
  ],
  [
    'Four people were wounded in Kupiansk on Sunday by a Russian bomb, the governor said.',
    ['RUS>UKR Kupiansk: wounded 4 | '],
  ],
  [
    'Four people were wounded in Kupiansk on Sunday by a Russian bomb, police and rescuers said.',
    ['RUS>UKR Kupiansk: wounded 4 | '],
  ],
  [
    'Four people were wounded in Kupiansk on Sunday by a Russian bomb, Kharkiv regional police said.',
    ['RUS>UKR Kupiansk: wounded 4 | Kharkiv regional police'],
  ],
  [
    'In Kherson a Russian drone killed one person on Sunday, said Roman Mrochko and Oleksandr Prokudin.',
    ['RUS>UKR Kherson: killed 1 | Roman Mrochko;Oleksandr Prokudin'],
  ],
  [
    'In Kherson a Russian drone killed one person on Sunday, both Roman Mrochko, the city’s administrator, and Governor Oleksandr Prokudin reported.',
    ['RUS>UKR Kherson: killed 1 | Roman Mrochko;Oleksandr Prokudin'],
  ],
  [
    'Governor Oleh Syniehubov said that Russian drones wounded three in Chuhuiv on Sunday. Two more were hurt in Izium, he added.',
    ['RUS>UKR Chuhuiv: wounded 3 | Oleh Syniehubov', 'RUS>UKR Izium: wounded 2 | Oleh Syniehubov'],
  ],
  [
    'Governor Oleh Syniehubov said that Russian drones wounded three in Chuhuiv on Sunday. Mayor Ihor Terekhov spoke of two hurt in Kharkiv. The governor put the number of attacked settlements at ten; in Izium one person was killed, he said.',
    [
      'RUS>UKR Chuhuiv: wounded 3 | Oleh Syniehubov',
      'RUS>UKR Kharkiv: wounded 2 | Ihor Terekhov',
      'RUS>UKR Izium: killed 1 | Oleh Syniehubov',
    ],
  ],
  [
    'Russia’s defence ministry for its part reported that 93 Ukrainian drones had been intercepted in the night, a third of them, 31, over the Bryansk region.',
    [
      'UKR>RUS country: drones_downed 93 | Russian Defence Ministry',
      'UKR>RUS Bryansk Oblast: drones_downed 31 | Russian Defence Ministry',
    ],
  ],
  [
    'Ukraine’s air force has put out its tally for Sunday. Russia sent 80 drones, of which 61 were shot down.',
    ['RUS>UKR country: drones_launched 80, drones_downed 61 | Ukrainian Air Force'],
  ],
  [
    'In the morning summary of the General Staff one reads that Russia sent 80 drones on Sunday.',
    ['RUS>UKR country: drones_launched 80 | Ukrainian General Staff'],
  ],
  [
    'Kherson’s mayor-in-exile could not confirm that three people were killed by a Russian drone in Kherson on Sunday.',
    ['RUS>UKR Kherson: killed 3 | '],
  ],
  [
    'The air force said Russia launched 80 drones overnight. In Odesa, six people were wounded.',
    ['RUS>UKR country: drones_launched 80 | Ukrainian Air Force', 'RUS>UKR Odesa: wounded 6 | '],
  ],
]

describe('speakers', () => {
  test.each(CASES)('%s', (text, expected) => {
    const { claims } = claimsOf(...text.split('\n\n'))
    const names = subjects(claims).map((subject) => cell(claims, subject, 'reported_by'))
    expect(rows(claims).map((row, index) => `${row} | ${names[index]}`)).toEqual(expected)
  })
})
