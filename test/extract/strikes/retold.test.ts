/** Tolls told anew, shares told by region, victims of any trade; and what looks alike. */
import { describe, expect, test } from 'vitest'
import { claimsOf, rows } from './article.ts'

/** Paragraphs, and the rows that come of them. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['Russian drones struck Sumy overnight. The injured number twelve, the mayor said.', ['RUS>UKR Sumy: wounded 12']],
  [
    'Russia attacked Kharkiv on Sunday. Nine residents required medical attention, Mayor Ihor Terekhov said.',
    ['RUS>UKR Kharkiv: wounded 9'],
  ],
  [
    'Russia attacked Kharkiv on Sunday. Eleven people sought medical help, Mayor Ihor Terekhov said.',
    ['RUS>UKR Kharkiv: wounded 11'],
  ],
  [
    'Russian drones attacked Odesa overnight. Medics treated 14 people, the governor said.',
    ['RUS>UKR Odesa: wounded 14'],
  ],
  [
    'Russian drones hit Nikopol on Sunday. Doctors are fighting for the lives of two people.',
    ['RUS>UKR Nikopol: wounded 2'],
  ],
  [
    'Russian shelling of Kherson on Sunday cost three lives and left 12 people with wounds.',
    ['RUS>UKR Kherson: killed 3, wounded 12'],
  ],
  [
    'In Kherson region, two men aged 36 and 59 were hospitalized in Bilozerka after a Russian drone attack on Sunday.',
    ['RUS>UKR Bilozerka: wounded 2'],
  ],
  [
    'A Russian missile hit Pavlohrad on Sunday. The toll stands at eight dead and 31 hurt, three of them children, Governor Serhii Lysak said.',
    ['RUS>UKR Pavlohrad: killed 8, wounded 31'],
  ],
  [
    'The number of people killed by a Russian missile in Pavlohrad rose to 11 on Sunday. Another 41 were wounded.',
    ['RUS>UKR Pavlohrad: killed 11, wounded 41'],
  ],
  [
    'A Russian missile hit Pavlohrad on Saturday. The toll, first given as six, was later put at eight, with 21 wounded.',
    ['RUS>UKR Pavlohrad: killed 8, wounded 21'],
  ],
  [
    'A Russian missile hit Pavlohrad on Saturday, killing six. Governor Serhii Lysak later raised the figure to eight.',
    ['RUS>UKR Pavlohrad: killed 8'],
  ],
  [
    'A Russian missile hit Pavlohrad on Saturday, wounding six. By evening the number had climbed to nine, the governor said.',
    ['RUS>UKR Pavlohrad: wounded 9'],
  ],
  [
    'A Russian missile hit Pavlohrad on Saturday, wounding six people. The mayor later corrected this to five.',
    ['RUS>UKR Pavlohrad: wounded 5'],
  ],
  [
    'The toll in Pavlohrad, hit by a Russian missile on Saturday, has reached 12, and 40 people are in hospital.',
    ['RUS>UKR Pavlohrad: killed 12, wounded 40'],
  ],
  [
    'Russian missile strike on Pavlohrad: nobody was killed, but seven townspeople ended up in hospital on Sunday.',
    ['RUS>UKR Pavlohrad: wounded 7'],
  ],
  [
    'Russia used two Iskander-M ballistic missiles, five Kh-101 cruise missiles and 80 Shahed drones overnight, the air force said.',
    ['RUS>UKR country: drones_launched 80, missiles_launched 7'],
  ],
  [
    'Russia fired three Kinzhals, eight Kalibrs and 120 attack drones at Ukraine overnight. One Kinzhal, seven Kalibrs and 101 drones were shot down.',
    ['RUS>UKR country: drones_launched 120, drones_downed 101, missiles_launched 11, missiles_downed 8'],
  ],
  [
    'The Ukrainian air force said it shot down 12 Kh-101s, both Kalibrs and 55 of 61 Shaheds launched overnight.',
    ['RUS>UKR country: drones_launched 61, drones_downed 55, missiles_downed 14'],
  ],
  [
    'Overnight Russia launched 99 drones at Ukraine. Sixty-one were shot down and 30 more vanished from radar, the air force said.',
    ['RUS>UKR country: drones_launched 99, drones_downed 61, drones_suppressed 30'],
  ],
  [
    'Overnight Russia launched 99 drones at Ukraine. Sixty-one were intercepted, while another 30 did not reach their targets, the air force said.',
    ['RUS>UKR country: drones_launched 99, drones_downed 61, drones_suppressed 30'],
  ],
  [
    'Overnight Russia launched 99 drones at Ukraine. Sixty-one were intercepted and 30 were lost to electronic warfare, the air force said.',
    ['RUS>UKR country: drones_launched 99, drones_downed 61, drones_suppressed 30'],
  ],
  [
    'Of the 99 drones, 61 were shot down, 30 were suppressed by electronic warfare and 8 got through, the Ukrainian air force said of Sunday’s attack.',
    ['RUS>UKR country: drones_launched 99, drones_downed 61, drones_suppressed 30'],
  ],
  [
    'Air defences destroyed 61 drones overnight, 22 of which over Bryansk region, 17 over Kursk region and the remaining 22 over Belgorod region, the Russian defence ministry said.',
    [
      'UKR>RUS country: drones_downed 61',
      'UKR>RUS Bryansk Oblast: drones_downed 22',
      'UKR>RUS Kursk Oblast: drones_downed 17',
      'UKR>RUS Belgorod Oblast: drones_downed 22',
    ],
  ],
  [
    'Air defences destroyed 61 drones overnight, a third of them, 21, over Bryansk region, the Russian defence ministry said.',
    ['UKR>RUS country: drones_downed 61', 'UKR>RUS Bryansk Oblast: drones_downed 21'],
  ],
  ['Rostov region comes top with 31. There were 22 over Voronezh and 17 over Belgorod region.', []],
  [
    'Overnight 96 Ukrainian drones were intercepted, the defence ministry in Moscow says. Rostov region comes top with 31. There were 22 over Voronezh and 17 over Belgorod region.',
    [
      'UKR>RUS country: drones_downed 96',
      'UKR>RUS Rostov Oblast: drones_downed 31',
      'UKR>RUS Voronezh Oblast: drones_downed 22',
      'UKR>RUS Belgorod Oblast: drones_downed 17',
    ],
  ],
  [
    'Ukrainian drones attacked on Sunday. A welder-fitter was injured in Shebekino, Gladkov said.',
    ['UKR>RUS Shebekino: wounded 1'],
  ],
  [
    'Russian shelling of Kherson on Sunday killed an apiarist and wounded his wife.',
    ['RUS>UKR Kherson: killed 1, wounded 1'],
  ],
  ['A Russian drone killed a goat in Kherson on Sunday.', []],
  ['A Russian attack on Sunday killed a family in Ternopil.', []],
  ['Russian attack on Kherson on Sunday. A family was killed.', []],
  ['On Sunday a Russian drone killed off a plan to repair the bridge in Kherson.', []],
  [
    'In Sumy, a churchwarden, 71, died in a Russian drone attack on Sunday, the mayor said.',
    ['RUS>UKR Sumy: killed 1'],
  ],
  ['The plan died when Russia attacked Kherson on Sunday.', []],
  [
    'The mayor put the number of dead in Sunday’s Russian strike on Kherson at two, later raising it to three.',
    ['RUS>UKR Kherson: killed 3'],
  ],
  [
    'Sunday’s Russian attack on Odesa killed four people. Police raised the alert level to three.',
    ['RUS>UKR Odesa: killed 4'],
  ],
  [
    'Sunday’s Russian attack on Odesa killed four people and the rate rose to 12 per cent.',
    ['RUS>UKR Odesa: killed 4'],
  ],
  ['Sunday’s Russian attack on Odesa wounded four people; by noon it was seven.', ['RUS>UKR Odesa: wounded 7']],
  [
    'Sunday’s Russian attack on Odesa wounded four people. By noon it was 30 degrees in the city.',
    ['RUS>UKR Odesa: wounded 4'],
  ],
  [
    'Sunday’s Russian attack on Odesa wounded four people. The number of homes without power rose to 12,000.',
    ['RUS>UKR Odesa: wounded 4'],
  ],
  [
    'Sunday’s Russian attack on Odesa wounded four people, Governor Oleh Kiper said, before putting the figure at nine in a later post.',
    ['RUS>UKR Odesa: wounded 9'],
  ],
  [
    'Two more women in Shebekino were hurt by Ukrainian drones on Sunday; they bring to four the number of people injured in the Belgorod region that day.',
    ['UKR>RUS Shebekino: wounded 2', 'UKR>RUS Belgorod Oblast: wounded 4'],
  ],
  [
    'A third body was found in Odesa after Sunday’s Russian strike, taking to three the number of dead.',
    ['RUS>UKR Odesa: killed 3'],
  ],
  [
    'Between 11pm and 7am, 96 Ukrainian drones were "intercepted and destroyed", the Russian defence ministry says in its daily report. Rostov region comes top with 31.',
    ['UKR>RUS country: drones_downed 96', 'UKR>RUS Rostov Oblast: drones_downed 31'],
  ],
  ['Russia attacked Kharkiv on Sunday. Kharkiv had 20 years of growth behind it.', []],
]

describe('counts', () => {
  test.each(CASES)('%s', (text, expected) => {
    const { claims } = claimsOf(...text.split('\n\n'))
    expect(rows(claims)).toEqual(expected)
  })
})
