/** Who is said to have counted. */
import { describe, expect, test } from 'vitest'
import { cell, claimsOf, rows, subjects } from './article.ts'

/** What it shows, paragraphs, and the rows with their reporters. */
const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'a mayor is no air force',
    [
      'Russia launched 90 drones at Ukraine overnight, the Ukrainian air force said.',
      'In Poltava a man was wounded, the mayor said.',
    ],
    ['RUS>UKR country: drones_launched 90 | Ukrainian Air Force', 'RUS>UKR Poltava: wounded 1 | '],
  ],
  [
    'the governor is whoever was named as one',
    [
      'Russian drones hit the port of Izmail overnight, Odesa Governor Oleh Kiper said.',
      'Russia launched 90 drones, the Ukrainian air force said.',
      'In Izmail four people were injured, according to the governor.',
    ],
    ['RUS>UKR country: drones_launched 90 | Ukrainian Air Force', 'RUS>UKR Izmail: wounded 4 | Oleh Kiper'],
  ],
  [
    'the ministry is the one that spoke',
    [
      'Russia’s defence ministry said 60 Ukrainian drones were shot down overnight into Sunday. Governor Roman Busargin said three people were wounded in Saratov.',
      'On Friday, according to the ministry, 81 drones were downed.',
    ],
    [
      'UKR>RUS country: drones_downed 60 | Russian Defence Ministry',
      'UKR>RUS Saratov: wounded 3 | Roman Busargin',
      'UKR>RUS country: drones_downed 81 | Russian Defence Ministry',
    ],
  ],
  [
    'a name behind an office that no list knows',
    [
      'Three people were injured in Ferozepur when a Pakistani drone fell on their home on Sunday, police officer Bhupinder Singh said.',
    ],
    ['PAK>IND Ferozepur: wounded 3 | Bhupinder Singh'],
  ],
  [
    'a witness is none',
    ['A Russian drone wounded two people in Odesa on Sunday, said Lidiia Bondar, a neighbour.'],
    ['RUS>UKR Odesa: wounded 2 | '],
  ],
  [
    'whoever speaks for a body, not the body too',
    [
      'Israeli strikes on Sanaa on Saturday killed nine people, Anees al-Asbahi of the Houthi-run health ministry said on Sunday.',
    ],
    ['ISR>YEM Sanaa: killed 9 | Anees al-Asbahi'],
  ],
  [
    'a tally that is out',
    ['The Ukrainian air force has its tally out. It says Russia launched 214 drones overnight.'],
    ['RUS>UKR country: drones_launched 214 | Ukrainian Air Force'],
  ],
  [
    'bodies of a region, and by their form',
    [
      'In Tuapse one person was hurt in the Ukrainian attack overnight, the regional emergency headquarters said. A dock worker was killed by a Russian drone in Pivdenne, according to the Seaports Authority.',
    ],
    ['UKR>RUS Tuapse: wounded 1 | regional emergency headquarters', 'RUS>UKR Pivdenne: killed 1 | Seaports Authority'],
  ],
  [
    'whoever speaks of the whole behind its part',
    [
      'Russian shells hit the Kharkiv region on Sunday. A man of 58 was killed in Kupiansk. Across the region, four people were injured, Governor Oleh Syniehubov reported.',
    ],
    ['RUS>UKR Kupiansk: killed 1 | Oleh Syniehubov', 'RUS>UKR Kharkiv Oblast: wounded 4 | Oleh Syniehubov'],
  ],
  [
    'not of another place',
    [
      'Russian shells hit two regions on Sunday. A man was killed in Kupiansk. In Sumy four people were injured, Mayor Artem Kobzar said.',
    ],
    ['RUS>UKR Kupiansk: killed 1 | ', 'RUS>UKR Sumy: wounded 4 | Artem Kobzar'],
  ],
  [
    'whoever says what they were',
    [
      'Nine people were wounded by Russian drones in Sumy on Sunday. Two of them are children, Mayor Artem Kobzar said.',
    ],
    ['RUS>UKR Sumy: wounded 9 | Artem Kobzar'],
  ],
  [
    'of several counts the one that is kept',
    [
      'A Russian missile hit Kyiv overnight. Mayor Vitali Klitschko first spoke of two people killed.',
      'By noon the toll in Kyiv stood at five dead, the State Emergency Service said.',
    ],
    ['RUS>UKR Kyiv: killed 5 | State Emergency Service'],
  ],
]

describe('reporters', () => {
  test.each(CASES)('%s', (_name, paragraphs, expected) => {
    const { claims } = claimsOf(...paragraphs)
    const names = subjects(claims).map((subject) => cell(claims, subject, 'reported_by'))
    expect(rows(claims).map((row, index) => `${row} | ${names[index]}`)).toEqual(expected)
  })
})
