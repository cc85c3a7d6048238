import { describe, expect, test } from 'vitest'
import { claimsOf, quotes } from './article.ts'

/** A sentence, and its figures with the words they were read from. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Russia launched 310 drones and seven missiles at Ukraine overnight, the air force said.',
    ['drones_launched 310 «launched 310 drones»', 'missiles_launched 7 «launched 310 drones and seven missiles»'],
  ],
  [
    'Of the 61 Shahed drones that Russia sent overnight, 48 were shot down and nine more vanished from radar, the air force said.',
    [
      'drones_launched 61 «61 Shahed drones that Russia sent»',
      'drones_downed 48 «48 were shot down»',
      'drones_suppressed 9 «nine more vanished from radar»',
    ],
  ],
  [
    'Russia attacked Ukraine overnight with 90 drones, decoys among them, and two Iskander-M or KN-23 missiles, the air force said.',
    [
      'drones_launched 90 «90 drones»',
      'missiles_launched 2 «90 drones, decoys among them, and two Iskander-M or KN-23 missiles»',
    ],
  ],
  [
    'Russia used 12 missiles, ten of them ballistic, and 140 drones overnight, the air force said.',
    [
      'drones_launched 140 «used 12 missiles, ten of them ballistic, and 140 drones»',
      'missiles_launched 12 «used 12 missiles»',
    ],
  ],
  [
    'The air force said overnight it had downed 88 of 104 drones launched by Russia.',
    ['drones_launched 104 «104 drones launched»', 'drones_downed 88 «downed 88»'],
  ],
  [
    'Russia used 130 air attack weapons overnight: 30 missiles and 100 drones, the air force said.',
    ['drones_launched 100 «100 drones»', 'missiles_launched 30 «30 missiles»'],
  ],
  [
    'Overnight Russia fired four Iskander-M ballistic missiles, two Kh-59 cruise missiles and 80 drones, the air force said.',
    [
      'drones_launched 80 «fired four Iskander-M ballistic missiles, two Kh-59 cruise missiles and 80 drones»',
      'missiles_launched 6 «fired four Iskander-M ballistic missiles, two Kh-59 cruise missiles»',
    ],
  ],
  [
    'A Russian missile hit Poltava overnight, killing five people and wounding 31, three of them children, officials said.',
    ['killed 5 «killing five people»', 'wounded 31 «wounding 31»'],
  ],
  [
    'Three people, among them a girl of six, were killed in Poltava by a Russian drone and 14 injured, officials said.',
    ['killed 3 «Three people, among them a girl of six, were killed»', 'wounded 14 «14 injured»'],
  ],
  [
    'A Russian drone wounded a man and a boy of nine in Poltava overnight.',
    ['wounded 2 «wounded a man and a boy of nine»'],
  ],
  [
    'Two people, a man of 45 and a woman aged 20, were hurt by a Russian drone in Poltava overnight.',
    ['wounded 2 «Two people, a man of 45 and a woman aged 20, were hurt»'],
  ],
  [
    'The number of people killed in Saturday’s Russian missile strike on a hostel in Poltava has gone up to seven, officials said.',
    [
      'killed 7 «number of people killed in Saturday’s Russian missile strike on a hostel in Poltava has gone up to seven»',
    ],
  ],
  [
    'In Poltava four women of one family were killed by a Russian bomb overnight.',
    ['killed 4 «four women of one family were killed»'],
  ],
  [
    'In Poltava a third Russian drone has been shot down since midnight, officials said.',
    ['drones_downed 3 «a third Russian drone has been shot down»'],
  ],
  [
    'Twenty of 24 Russian cruise missiles were brought down overnight, the air force said.',
    [
      'missiles_launched 24 «24 Russian cruise missiles»',
      'missiles_downed 20 «Twenty of 24 Russian cruise missiles were brought down»',
    ],
  ],
  [
    'Ukraine’s air force recorded 165 drones and five missiles overnight.',
    ['drones_launched 165 «recorded 165 drones»', 'missiles_launched 5 «recorded 165 drones and five missiles»'],
  ],
  [
    'Russian drones claimed four lives in Kyiv overnight and left 27 people injured, the mayor said.',
    ['killed 4 «claimed four lives»', 'wounded 27 «27 people injured»'],
  ],
  [
    'A Russian drone struck a passenger train at Shostka station in the Sumy region, killing one person, officials said.',
    ['killed 1 «killing one person»'],
  ],
  [
    'In Kyiv five people were wounded by Russian drones overnight, in Odesa three.',
    ['wounded 5 «five people were wounded»'],
  ],
  ['A couple was killed by a Russian drone in Poltava overnight.', ['killed 2 «A couple was killed»']],
]

const REFUSED: readonly string[] = [
  'Russia launched more than 1,100 drones this week, the air force said.',
  'Since January Russia has fired 900 missiles at Ukraine, officials said.',
  'Russia used 4,100 drones in July, the air force said.',
  'Russia could launch 1,000 drones a night by autumn, analysts said.',
  'If Russia fires 50 missiles at Kyiv, the air force said, few will be stopped.',
  'None of the four Russian missiles was intercepted overnight, the air force said.',
  'About seven Russian missiles were not stopped overnight, the air force said.',
  'Fourteen Russian missiles and 23 drones hit 14 sites overnight, the air force said.',
  'Russia attacked overnight with dozens of drones and several missiles, officials said.',
  'No one was hurt by the Russian drones in Odesa overnight, officials said.',
  'Britain will send 140 missiles to Ukraine, the ministry said on Friday.',
  'The Russian strike on Odesa overnight damaged 14 houses and 40 cars, officials said.',
  'Russian drones killed 200 cows on a farm near Odesa overnight, officials said.',
  'On July 4 a Russian missile killed 20 people in Kryvyi Rih, officials said.',
  'There were 154 clashes in which Russian forces used 4,900 kamikaze drones, the General Staff said on Sunday.',
  'Ukrainian drone makers used 300 drones in the film, the director said on Sunday.',
  'Two people were killed in a car crash near Lviv overnight, officials said.',
  'Two Russian drone operators and three missile experts spoke on Sunday.',
]

describe('figures of a sentence', () => {
  test.each(CASES)('%s', (sentence, expected) => {
    expect(quotes(claimsOf(sentence))).toEqual(expected)
  })
  test.each(REFUSED)('nothing in: %s', (sentence) => {
    expect(quotes(claimsOf(sentence))).toEqual([])
  })
})
