import { describe, expect, test } from 'vitest'
import { cell, claimsOf, rows } from './article.ts'

/** What it shows, paragraphs, and the rows that come of them. */
const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'a whole named first',
    [
      'Of 146 drones detected overnight, Ukraine’s air force said 97 had been intercepted and 42 failed to reach targets.',
    ],
    ['RUS>UKR country: drones_launched 146, drones_downed 97, drones_suppressed 42'],
  ],
  [
    'some of the whole',
    ['The Ukrainian air force shot down 101 of the 118 drones launched by Russia overnight.'],
    ['RUS>UKR country: drones_launched 118, drones_downed 101'],
  ],
  [
    'pairs of some and all',
    [
      'Two of the three Kinzhal missiles fired at Ukraine overnight were shot down along with 61 of 70 Shaheds, the air force said.',
    ],
    ['RUS>UKR country: drones_launched 70, drones_downed 61, missiles_launched 3, missiles_downed 2'],
  ],
  [
    'the rest',
    [
      'Russia attacked Ukraine with 110 drones overnight. Air defences shot down 72 of them, the air force said; the rest were decoys that failed to reach their targets.',
    ],
    ['RUS>UKR country: drones_launched 110, drones_downed 72, drones_suppressed 38'],
  ],
  [
    'the rest of nothing that is known',
    ['Russia attacked Ukraine overnight. Air defences shot down 72 drones, the air force said; the rest were jammed.'],
    ['RUS>UKR country: drones_downed 72'],
  ],
  [
    'not one of them',
    [
      'Not one of the 17 drones that Moscow launched at Ukraine on Sunday reached its target, the air force said: all were shot down.',
    ],
    ['RUS>UKR country: drones_launched 17, drones_downed 17'],
  ],
  [
    'a second weapon far behind the verb',
    [
      'On Sunday Russia struck with four Iskander-M missiles launched from Voronezh Oblast and with 103 drones from Millerovo and Bryansk, Ukraine’s air force said.',
    ],
    ['RUS>UKR country: drones_launched 103, missiles_launched 4'],
  ],
  [
    'parts of everything downed',
    [
      'In total, 188 of 209 aerial targets were neutralised in the overnight Russian raid on Ukraine, including 181 drones and seven cruise missiles.',
    ],
    ['RUS>UKR country: drones_downed 181, missiles_downed 7'],
  ],
  [
    'a list by places with dashes',
    [
      'The Russian Defence Ministry said 54 Ukrainian drones were destroyed overnight: over the territory of Bryansk region – 22; Smolensk region – 24; over the Black Sea – 8.',
    ],
    [
      'UKR>RUS country: drones_downed 54',
      'UKR>RUS Bryansk Oblast: drones_downed 22',
      'UKR>RUS Smolensk Oblast: drones_downed 24',
      'UKR>RUS Black Sea: drones_downed 8',
    ],
  ],
  [
    'a list by places with brackets',
    [
      'Russian forces say they shot down 69 drones overnight: Bryansk (31), Tula (20), Oryol (10), Moscow region (8), the defence ministry reported.',
    ],
    [
      'UKR>RUS country: drones_downed 69',
      'UKR>RUS Bryansk Oblast: drones_downed 31',
      'UKR>RUS Tula Oblast: drones_downed 20',
      'UKR>RUS Oryol Oblast: drones_downed 10',
      'UKR>RUS Moscow Oblast: drones_downed 8',
    ],
  ],
  [
    'respectively',
    [
      'Russia’s Defence Ministry said 12, nine and seven Ukrainian drones were shot down over the Belgorod, Kursk and Voronezh regions respectively overnight.',
    ],
    [
      'UKR>RUS Belgorod Oblast: drones_downed 12',
      'UKR>RUS Kursk Oblast: drones_downed 9',
      'UKR>RUS Voronezh Oblast: drones_downed 7',
    ],
  ],
  [
    'victims, respectively',
    ['Russian drones killed two and three people in Odesa and Kharkiv respectively on Sunday, officials said.'],
    ['RUS>UKR Odesa: killed 2', 'RUS>UKR Kharkiv: killed 3'],
  ],
  [
    'a ministry that claims',
    ['Russia’s Ministry of Defence claimed that 15 UAVs had been downed overnight.'],
    ['UKR>RUS country: drones_downed 15'],
  ],
  [
    'seas beside Crimea',
    ['Forty drones were downed over the Black Sea and six over Crimea overnight, the Russian Defence Ministry said.'],
    ['UKR>RUS Black Sea: drones_downed 40', 'UKR>UKR Crimea: drones_downed 6'],
  ],
  [
    'hours of a capital',
    [
      'Between 23:00 and 05:00 on August 24 Moscow time air defences destroyed 37 Ukrainian drones, the Russian Defence Ministry said.',
    ],
    ['UKR>RUS country: drones_downed 37'],
  ],
  [
    'a governor counts over the own region',
    ['Voronezh Governor Alexander Gusev said on Sunday that 14 Ukrainian drones had been downed.'],
    ['UKR>RUS Voronezh Oblast: drones_downed 14'],
  ],
  [
    'parts of the region',
    [
      'Voronezh Governor Alexander Gusev said air defences had downed 14 Ukrainian drones over four districts of the region on Sunday.',
    ],
    ['UKR>RUS Voronezh Oblast: drones_downed 14'],
  ],
  [
    'a verb for two victims',
    ['In Nikopol, a 60-year-old woman was killed and her husband hurt when a Russian drone hit their home on Sunday.'],
    ['RUS>UKR Nikopol: killed 1, wounded 1'],
  ],
  [
    'one without a noun',
    ['Two sailors were killed and a third wounded when a Russian missile struck a ship in Odesa on Sunday.'],
    ['RUS>UKR Odesa: killed 2, wounded 1'],
  ],
  [
    'where the third was',
    [
      'Russian attacks killed three people in the Donetsk region on Sunday: two died in Kostiantynivka and the third was in Pokrovsk.',
    ],
    ['RUS>UKR Donetsk Oblast: killed 3', 'RUS>UKR Kostiantynivka: killed 2', 'RUS>UKR Pokrovsk: killed 1'],
  ],
  [
    'a pair with one article',
    ['A father and daughter died when a Russian drone fell on their house in Bila Tserkva on Sunday.'],
    ['RUS>UKR Bila Tserkva: killed 2'],
  ],
  [
    'who is two things',
    ['A teacher and mother of two was killed when a Russian drone hit her house in Bila Tserkva on Sunday.'],
    ['RUS>UKR Bila Tserkva: killed 1'],
  ],
  [
    'all of a family',
    [
      'Three members of one family — a mother, father and their baby — were killed by a Russian drone in Pryluky overnight.',
    ],
    ['RUS>UKR Pryluky: killed 3'],
  ],
  [
    'the wounded who died',
    [
      'A man of 54 who was wounded in Sunday’s Russian strike on Kharkiv died in hospital, bringing the number of dead to five.',
    ],
    ['RUS>UKR Kharkiv: killed 5'],
  ],
  [
    'ages of several',
    [
      'Three people were injured in a Russian strike on Dnipro on Sunday. Two of them, women of 37 and 52, were hospitalised in moderate condition.',
    ],
    ['RUS>UKR Dnipro: wounded 3'],
  ],
  [
    'a town of a region',
    ['A Ukrainian drone killed a woman in the Kursk region’s Rylsk on Sunday.'],
    ['UKR>RUS Rylsk: killed 1'],
  ],
  [
    'a hospital of a town',
    ['Israeli strikes killed 20 people at Nasser Hospital in Rafah on Sunday.'],
    ['ISR>PSE Rafah: killed 20'],
  ],
  [
    'people by their nation',
    ['Israeli fire killed at least 51 Palestinians in Rafah on Sunday, local hospitals said.'],
    ['ISR>PSE Rafah: killed 51'],
  ],
  [
    'a fire service is no attack',
    ['The Israeli fire service said three people died in Haifa on Sunday when a house burnt down.'],
    [],
  ],
]

describe('constructions', () => {
  test.each(CASES)('%s', (_name, paragraphs, expected) => {
    expect(rows(claimsOf(...paragraphs).claims)).toEqual(expected)
  })
})

describe('a body in an office', () => {
  test.each([
    [
      'Three people were hurt in a Russian raid on Kherson on Sunday, city military administration chief Roman Mrochko wrote.',
    ],
    ['Three people were hurt in a Russian raid on Kherson on Sunday, said the army spokesman Roman Mrochko.'],
  ])('%s', (sentence) => {
    expect(cell(claimsOf(sentence).claims, 's1', 'reported_by')).toBe('Roman Mrochko')
  })
})
