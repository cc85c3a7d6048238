/** Sides that are named only by their part, models and breakdowns, sums of many attacks, and places that none knows. */
import { describe, expect, test } from 'vitest'
import { claimsOf, rows } from './article.ts'

const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'the enemy of those who are hit',
    [
      'Between 19:30 on August 23 and the morning of August 24, the enemy attacked with 72 strike UAVs and one Iskander-M missile.',
      'As of 09:00, air defence units had shot down 48 drones in the north and east of Ukraine.',
    ],
    ['RUS>UKR country: drones_launched 72, drones_downed 48, missiles_launched 1'],
  ],
  [
    'the army of the only country spoken of',
    [
      'Army air strikes on a market in the town of Tora in North Darfur killed at least 54 people on Saturday, a group said.',
    ],
    ['SDN>SDN Tora: killed 54'],
  ],
  [
    'a town behind an Arabic article, and its paramilitaries',
    [
      'An RSF drone attack on a camp near el-Fasher killed 11 civilians, including four children, on Friday, medics said.',
    ],
    ['Rapid Support Forces>SDN El Fasher: killed 11'],
  ],
  [
    'a group that shoots down is at home in its country',
    ['The Rapid Support Forces shot down six drones that Ethiopia launched overnight, a spokesman said.'],
    ['ETH>SDN country: drones_launched 6, drones_downed 6'],
  ],
  [
    'a country that shoots down what comes over its border',
    ['Poland shot down at least three of some 19 Russian drones that entered its airspace overnight, officials said.'],
    ['RUS>POL country: drones_launched 19, drones_downed 3'],
  ],
  [
    'models in a list stand for their kind',
    ['Russia attacked with 101 Shahed, Gerbera and other types of drones overnight, the air force said.'],
    ['RUS>UKR country: drones_launched 101'],
  ],
  [
    'a breakdown is no second salvo',
    [
      'Russia fired 12 missiles - four Iskander-M ballistic missiles and eight Kh-101 cruise missiles - and 88 drones at Ukraine overnight, the air force said.',
    ],
    ['RUS>UKR country: drones_launched 88, missiles_launched 12'],
  ],
  [
    'kinds behind including are of the count',
    [
      'Russia launched 36 missiles, including four Kinzhals and 12 Kalibrs, and 273 drones overnight, the air force said.',
    ],
    ['RUS>UKR country: drones_launched 273, missiles_launched 36'],
  ],
  [
    'a clause on older attacks leaves the rest of the sentence alone',
    ['Russia launched 60 drones overnight, bringing the total for the past month to 4,200, the air force said.'],
    ['RUS>UKR country: drones_launched 60'],
  ],
  [
    'a sum goes on in the next sentence',
    [
      'According to the air force, Russia launched 54,500 drones between January and December.',
      'It fired 1,900 missiles.',
    ],
    [],
  ],
  [
    'there means the place spoken of',
    [
      'The port of Novorossiysk was working again after the Ukrainian drone attack on Sunday.',
      'Three sailors were injured there, officials said.',
    ],
    ['UKR>RUS Novorossiysk: wounded 3'],
  ],
  [
    'villages that no gazetteer has',
    [
      'A Nigerian army jet bombed the villages of Gidan Bisa and Runtuwa on Saturday, killing 10 people, the governor said.',
    ],
    ['NGA>NGA Gidan Bisa;Runtuwa: killed 10'],
  ],
  [
    'a fronted object',
    [
      'Over the past day Russian forces shelled the Donetsk region.',
      'Druzhkivka the enemy covered with bombs. One person died, two are wounded.',
    ],
    ['RUS>UKR Druzhkivka: killed 1, wounded 2'],
  ],
  [
    'a district of a city is the city',
    [
      'Three people were killed when a Russian drone hit a house in the Desnianskyi district of Kyiv on Sunday, the mayor said.',
    ],
    ['RUS>UKR Kyiv: killed 3'],
  ],
  [
    'ages in years are no counts',
    ['In Pavlohrad, a Russian drone attack caused fires on Sunday. Two men, 33 and 38 years old, were wounded.'],
    ['RUS>UKR Pavlohrad: wounded 2'],
  ],
  [
    'those injured before who died',
    [
      'The number of dead in Saturday’s Russian strike on Odesa has risen to three after one of the injured died in hospital, officials said.',
    ],
    ['RUS>UKR Odesa: killed 3'],
  ],
  ['what is denied', ['Russia denied that 12 missiles had been launched at Ukraine on Sunday.'], []],
  [
    'an older misfortune weeks before',
    ['The Russian drone attack on Sunday came two weeks after a missile killed 24 people in Kyiv.'],
    [],
  ],
  [
    'the week just past is many attacks',
    [
      'Russian drones wounded two people in Odesa overnight, officials said.',
      'Russia used 3,270 drones and nearly 50 missiles in the week just past, President Volodymyr Zelenskyy said on Sunday.',
    ],
    ['RUS>UKR Odesa: wounded 2'],
  ],
  [
    'that month is, too',
    [
      'Russian drones wounded two people in Odesa overnight, officials said.',
      'In October officials counted 400 attacks. The air force says that Russia launched 5,200 drones that month.',
    ],
    ['RUS>UKR Odesa: wounded 2'],
  ],
  [
    'a toll behind a sum of many attacks',
    [
      'Israeli strikes wounded two people in Tehran on Sunday.',
      'Iran’s health ministry spoke of more than 2,500 wounded since June 13. A rights group puts the number of dead at 657.',
    ],
    ['ISR>IRN Tehran: wounded 2'],
  ],
  [
    'what came days before',
    [
      'The bombardment came four days after Russia fired a missile at western Ukraine, in an attack that left four people dead in Lviv. Overnight 12 drones were launched at Kyiv.',
    ],
    ['RUS>UKR Kyiv: drones_launched 12'],
  ],
  [
    'a superlative since the war began is one attack',
    [
      'Ukrainian drones struck a plant in Izhevsk on Saturday, in one of the deepest such attacks since the war began. Forty-five people were wounded, officials said.',
    ],
    ['UKR>RUS Izhevsk: wounded 45'],
  ],
  [
    'another one elsewhere is no new count of all',
    [
      'The Russian Defence Ministry said 105 Ukrainian drones were destroyed overnight.',
      'Another drone was shot down later, the ministry said.',
    ],
    ['UKR>RUS country: drones_downed 105'],
  ],
  [
    'the next body and a later count of the wounded',
    [
      'Rescuers recovered a fifth body from a stairwell that had come down under Russian shelling in Sumy on Sunday. At first 12 wounded were counted, by evening it was 16.',
    ],
    ['RUS>UKR Sumy: killed 5, wounded 16'],
  ],
  [
    'who the dead were',
    [
      'Russian missiles hit a clinic in Kyiv overnight. Three persons died: a girl of nine, her mother and a woman of 33.',
    ],
    ['RUS>UKR Kyiv: killed 3'],
  ],
  [
    'missiles of an air defence are not launched at anybody',
    ['Russia attacked Ukraine with 20 drones overnight. Britain is sending 200 more air defence missiles.'],
    ['RUS>UKR country: drones_launched 20'],
  ],
  [
    'a second drone is not two',
    ['An electrician was killed in Zaporizhzhia when a second Russian drone came in overnight, the governor said.'],
    ['RUS>UKR Zaporizhzhia: killed 1'],
  ],
  [
    'who helps attacks nobody',
    [
      'The leaders of France and Germany agreed on Sunday to buy air defense systems as Kyiv’s drones set fire to a refinery.',
      'In Russia, a drone attack overnight caused a fire in Syzran. Two workers were wounded, Russia’s Defense Ministry said.',
    ],
    ['UKR>RUS Syzran: wounded 2'],
  ],
  [
    'but for those it is set against',
    ['British jets bombed the Houthis in Hodeidah overnight and killed three people.'],
    ['GBR>YEM Hodeidah: killed 3'],
  ],
]

describe('parts played in an attack', () => {
  test.each(CASES)('%s', (_name, paragraphs, expected) => {
    expect(rows(claimsOf(...paragraphs).claims)).toEqual(expected)
  })
})
