import { describe, expect, test } from 'vitest'
import { cell, claimsOf, rows } from './article.ts'

/** What it shows, paragraphs, and the rows that come of them. */
const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'deaths and injuries as nouns',
    ['Russia’s overnight drone attack on Odesa resulted in three deaths and 12 injuries, local authorities said.'],
    ['RUS>UKR Odesa: killed 3, wounded 12'],
  ],
  [
    'lives lost, and medical help sought',
    [
      'Six people lost their lives and 22 sought medical help after a Russian drone attack on Kherson overnight, officials said.',
    ],
    ['RUS>UKR Kherson: killed 6, wounded 22'],
  ],
  [
    'victims with a definite article',
    [
      'A 45-year-old woman died and her husband, 50, was hospitalised after a Russian drone hit their house in Nikopol overnight, the governor said.',
    ],
    ['RUS>UKR Nikopol: killed 1, wounded 1'],
  ],
  [
    'two victims behind one possessive',
    [
      'A boy was killed and his mother and grandmother were wounded when a Ukrainian drone hit their car in the Bryansk region on Sunday.',
    ],
    ['UKR>RUS Bryansk Oblast: killed 1, wounded 2'],
  ],
  [
    'ages are no counts',
    [
      'A Russian drone hit Pavlohrad on Sunday.',
      'Two people – a woman, 41, and a man, 62 – were wounded, and a girl (11) was killed.',
    ],
    ['RUS>UKR Pavlohrad: killed 1, wounded 2'],
  ],
  [
    'bodies found are of the toll',
    [
      'The death toll from Saturday’s Russian attack on Ternopil has climbed to 25 as rescuers recovered three more bodies, officials said.',
    ],
    ['RUS>UKR Ternopil: killed 25'],
  ],
  [
    'nouns of downing',
    [
      'The Russian Defence Ministry reported the destruction of 67 Ukrainian drones overnight, including 33 over the Bryansk region.',
    ],
    ['UKR>RUS country: drones_downed 67', 'UKR>RUS Bryansk Oblast: drones_downed 33'],
  ],
  [
    'a country under attack',
    [
      'Ukraine came under attack from 118 drones and 17 missiles overnight, officials said.',
      'Air defences knocked out 102 drones and 11 missiles.',
    ],
    ['RUS>UKR country: drones_launched 118, drones_downed 102, missiles_launched 17, missiles_downed 11'],
  ],
  [
    'what was counted, and what of it was downed',
    ['The air force counted 64 Russian drones overnight and destroyed 49 of them.'],
    ['RUS>UKR country: drones_launched 64, drones_downed 49'],
  ],
  [
    'places of launch are not hit',
    [
      'On Sunday the enemy attacked Ukraine with two Iskander missiles from the airspace above the occupied part of the Zaporizhzhia region and 90 drones, the air force said.',
    ],
    ['RUS>UKR country: drones_launched 90, missiles_launched 2'],
  ],
  [
    'lines of a list without verbs',
    [
      'Russia’s defence ministry said 57 Ukrainian drones were shot down overnight.',
      'By regions:',
      '46 UAVs - over the territory of the Bryansk Region;',
      'eight - over the Tula Region;',
      'three - over the Moscow Region.',
    ],
    [
      'UKR>RUS country: drones_downed 57',
      'UKR>RUS Bryansk Oblast: drones_downed 46',
      'UKR>RUS Tula Oblast: drones_downed 8',
      'UKR>RUS Moscow Oblast: drones_downed 3',
    ],
  ],
  [
    'a region at the head of a paragraph',
    [
      'Russian attacks over the past day, by region:',
      '- SUMY REGION. Two people were killed, nine injured.\n- KHERSON REGION. One person died.',
    ],
    ['RUS>UKR Sumy Oblast: killed 2, wounded 9', 'RUS>UKR Kherson Oblast: killed 1'],
  ],
  [
    'a mayor speaks of his town',
    [
      'Russian drones attacked overnight, officials said.',
      'Three people were injured, the mayor of Kharkiv, Ihor Terekhov, said.',
    ],
    ['RUS>UKR Kharkiv: wounded 3'],
  ],
  [
    'land held by the attacker',
    [
      'Ukrainian missiles killed three and injured 18 in Russian-controlled Luhansk on Sunday, the administration said.',
    ],
    ['UKR>UKR Luhansk: killed 3, wounded 18'],
  ],
  [
    'an armed group in its own country',
    ['The army said RSF fighters shelled El Obeid on Saturday, killing eight people and wounding 13.'],
    ['Rapid Support Forces>SDN El Obeid: killed 8, wounded 13'],
  ],
  [
    'the group and not the country it strikes from',
    ['The Israeli air force intercepted two drones launched from Yemen by the Houthis on Sunday, the army said.'],
    ['Houthis>ISR country: drones_downed 2'],
  ],
  [
    'forces that kill',
    ['Israeli forces killed 37 Palestinians in Gaza on Sunday, the health ministry said.'],
    ['ISR>PSE Gaza: killed 37'],
  ],
  [
    'two sides and their own accounts',
    [
      'Pakistani artillery killed 15 civilians in Poonch on Sunday, the Indian army said.',
      'Pakistan said Indian missiles had killed 26 people in Muridke.',
    ],
    ['PAK>IND Poonch: killed 15', 'IND>PAK Muridke: killed 26'],
  ],
  [
    'an accident',
    ['An explosion at a Russian ammunition plant in Ryazan killed 12 people on Sunday, officials said.'],
    [],
  ],
  [
    'weapons bought, lost and needed',
    [
      'Poland has ordered 180 drones from a Ukrainian maker, the ministry said on Sunday.',
      'Russia lost 43 drones over the past day, the General Staff said.',
    ],
    [],
  ],
]

describe('the language of attacks', () => {
  test.each(CASES)('%s', (_name, paragraphs, expected) => {
    expect(rows(claimsOf(...paragraphs).claims)).toEqual(expected)
  })
})

describe('who reports', () => {
  test.each([
    [
      'a source above the text',
      ['Source: Ukraine’s Air Force on Telegram', 'Russia attacked with 143 drones overnight.'],
    ],
    [
      'a sentence behind the figures',
      ['Russia attacked with 143 drones overnight.', 'This is stated in the summary, the Ukrainian air force said.'],
    ],
    ['who added', ['Russia launched 143 drones overnight. The attack is over, the Ukrainian air force added.']],
  ])('%s', (_name, paragraphs) => {
    expect(cell(claimsOf(...paragraphs).claims, 's1', 'reported_by')).toBe('Ukrainian Air Force')
  })
  test.each([
    ['Russia’s raid on Odesa wounded three people overnight (Inna Verbova).', 'Inna Verbova'],
    [
      'Russian shells wounded three people in Odesa overnight, said Taras Holub, the head of a relief group.',
      'Taras Holub',
    ],
    ['The defence ministry in Moscow said 48 Ukrainian drones were shot down overnight.', 'Russian Defence Ministry'],
    ['Three people were hurt in a Russian raid on Odesa overnight by forces led by Boris Hrach.', ''],
  ])('%s', (sentence, expected) => {
    expect(cell(claimsOf(sentence).claims, 's1', 'reported_by')).toBe(expected)
  })
})
