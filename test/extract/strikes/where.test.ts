/** Which place a figure belongs to. */
import { describe, expect, test } from 'vitest'
import { claimsOf, rows } from './article.ts'

/** What it shows, paragraphs, and the rows that come of them. */
const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'two counts of one verb phrase share the place behind them, in a country',
    [
      'In Ukraine, one person was killed and six others were wounded when Russian drones attacked the northern city of Sumy early Sunday, officials said.',
    ],
    ['RUS>UKR Sumy: killed 1, wounded 6'],
  ],
  [
    'in a region',
    [
      'In the Belgorod region, a woman was killed and five people were injured when a Ukrainian drone hit a house in the town of Grayvoron overnight, the governor said.',
    ],
    ['UKR>RUS Grayvoron: killed 1, wounded 5'],
  ],
  [
    'but not with a place of another region',
    ['In Odesa two people were killed overnight by Russian drones, and five were wounded in Kherson, officials said.'],
    ['RUS>UKR Odesa: killed 2', 'RUS>UKR Kherson: wounded 5'],
  ],
  [
    'a town whose name ends in "no" counts its victims',
    ['Ukrainian drones attacked on Sunday. In the city of Shebekino two women and a teenager were hurt.'],
    ['UKR>RUS Shebekino: wounded 3'],
  ],
  ['no victims are none', ['Russian drones attacked Odesa on Sunday. There were no 12 victims in Odesa.'], []],
  [
    'a share of the dead by what they did where',
    [
      'Russian drones killed five people overnight. Four of the dead worked the night shift at a mail depot in Korotych, just outside Kharkiv.',
    ],
    ['RUS>UKR country: killed 5', 'RUS>UKR Korotych: killed 4'],
  ],
  [
    'not by where they are now',
    [
      'Russian drones wounded five people in Sumy overnight. Three of the injured were being treated at a clinic in Kyiv.',
    ],
    ['RUS>UKR Sumy: wounded 5'],
  ],
  [
    'a share of the injured by where they are from',
    [
      'In the Kyiv region one person died and six were hurt in the Russian attack overnight, the governor said: four of the injured are from Brovary.',
    ],
    ['RUS>UKR Kyiv Oblast: killed 1, wounded 6', 'RUS>UKR Brovary: wounded 4'],
  ],
  [
    'the whole of a region behind one of its towns',
    [
      'Russian drones attacked Izmail overnight, said the governor of Odesa, Oleh Kiper.',
      'Two fishermen were injured in Vylkove. For the whole of his region he gave the number of injured as seven.',
    ],
    ['RUS>UKR Vylkove: wounded 2', 'RUS>UKR Odesa Oblast: wounded 7'],
  ],
  [
    'a number before its toll',
    [
      'In Tuapse one person was cut by glass in the Ukrainian attack overnight. The headquarters gave nine as the number of people injured in the whole of Krasnodar region.',
    ],
    ['UKR>RUS Tuapse: wounded 1', 'UKR>RUS Krasnodar Krai: wounded 9'],
  ],
  [
    'what some of a salvo struck is not where all of it was sent',
    [
      'Russia launched 214 drones overnight, plus three Iskander-M missiles, which struck in the Poltava region, the Ukrainian air force said.',
    ],
    ['RUS>UKR country: drones_launched 214, missiles_launched 3'],
  ],
  [
    'two missiles which struck a town were sent at it',
    ['Russia launched two missiles overnight, which hit Poltava and wounded three people, officials said.'],
    ['RUS>UKR Poltava: missiles_launched 2, wounded 3'],
  ],
  [
    'counts set off behind their places',
    [
      'Russian air defences knocked out 147 Ukrainian drones overnight, the defence ministry in Moscow said. The bulk were over Bryansk region, 52, and Tula region, 31.',
    ],
    [
      'UKR>RUS country: drones_downed 147',
      'UKR>RUS Bryansk Oblast: drones_downed 52',
      'UKR>RUS Tula Oblast: drones_downed 31',
    ],
  ],
  [
    'a message from where it happened, and a river',
    [
      'From Bilozerka, on the Dnipro: a Russian drone dropped a grenade onto a minibus on Sunday. One dead, four injured, the local administration said.',
    ],
    ['RUS>UKR Bilozerka: killed 1, wounded 4'],
  ],
  [
    'a district with the name of a river',
    ['Russian drones hit the Dnipro district on Sunday and wounded three people, officials said.'],
    ['RUS>UKR Dnipro district: wounded 3'],
  ],
  [
    'where somebody speaks is not where it happened',
    [
      'In New Delhi, Col Sofiya Qureshi told reporters that Pakistan had fired as many as 400 drones at India in the night to Sunday.',
    ],
    ['PAK>IND country: drones_launched 400'],
  ],
  [
    'where somebody speaks of it may be',
    ['In Kharkiv, Mayor Ihor Terekhov said Russian drones had wounded four people overnight.'],
    ['RUS>UKR Kharkiv: wounded 4'],
  ],
  [
    'a village that none knows, with its district',
    [
      'In Miano, in the Ghotki district of Sindh, wreckage of an Indian drone killed a civilian on Sunday, police said.',
    ],
    ['IND>PAK Miano: killed 1'],
  ],
  [
    'a governor behind a town is not where it was',
    [
      'A man was wounded by broken glass in the port of Taganrog in a Ukrainian attack on Sunday, Rostov Gov. Yuri Slyusar said.',
    ],
    ['UKR>RUS Taganrog: wounded 1'],
  ],
  [
    'a division of infantry makes no fighting',
    [
      'The army’s 19th Infantry Division said the RSF had directed seven drones at Merowe airport before dawn on Sunday. Five were brought down.',
    ],
    ['Rapid Support Forces>SDN Merowe: drones_launched 7, drones_downed 5'],
  ],
  [
    'shares of the dead by where they were, and a sum divided among places',
    [
      'Israeli drone strikes killed five people in Lebanon on Sunday, the health ministry said.',
      'Three of them were travelling in a pick-up on the road near Nabatieh. The two others, a father and his son, were riding a motorcycle near Aitaroun. Eleven people were wounded, seven in Nabatieh and four, all of them passers-by, in Aitaroun.',
    ],
    [
      'ISR>LBN country: killed 5, wounded 11',
      'ISR>LBN Nabatieh: killed 3, wounded 7',
      'ISR>LBN Aitaroun: killed 2, wounded 4',
    ],
  ],
  [
    'not by where they are cared for',
    ['Russian drones wounded five people in Odesa on Sunday. Three of them remain in a clinic in Mykolaiv.'],
    ['RUS>UKR Odesa: wounded 5'],
  ],
  [
    'a neighbourhood with the name of a town',
    ['RSF drones struck a tent in the Karima neighbourhood on Sunday, killing 13 people in El Obeid, medics said.'],
    ['Rapid Support Forces>SDN El Obeid: killed 13'],
  ],
  [
    'a town by where it lies, and its edge',
    [
      'In the south-eastern city of Zaporizhzhia a woman was killed by a Russian drone overnight, the head of the region, Ivan Fedorov, said. A missile on the northern edge of Vilniansk wounded three people.',
    ],
    ['RUS>UKR Zaporizhzhia: killed 1', 'RUS>UKR Vilniansk: wounded 3'],
  ],
  [
    'regions of a tally without their word',
    [
      'Russian air defences shot down 60 Ukrainian drones overnight, including 17 over Crimea and 16 over Voronezh, the ministry said.',
    ],
    [
      'UKR>RUS country: drones_downed 60',
      'UKR>UKR Crimea: drones_downed 17',
      'UKR>RUS Voronezh Oblast: drones_downed 16',
    ],
  ],
  [
    'what the ministry of a country claims',
    [
      'Russia launched 90 drones at Ukraine overnight, the Ukrainian air force said.',
      'In Russia, the defence ministry claimed 86 drones, 20 of them over the Rostov region, all shot down before dawn.',
    ],
    [
      'RUS>UKR country: drones_launched 90',
      'UKR>RUS country: drones_downed 86',
      'UKR>RUS Rostov Oblast: drones_downed 20',
    ],
  ],
  [
    'an army with an aside attacks on its own soil',
    [
      'The RSF attacked El Obeid on Saturday and killed two people. The army, which seldom comments on such operations, bombed the airport of Nyala in South Darfur on Sunday. Lawyers counted 18 civilian dead.',
    ],
    ['Rapid Support Forces>SDN El Obeid: killed 2', 'SDN>SDN Nyala: killed 18'],
  ],
  [
    'a town by what it is to whom',
    [
      'An army drone struck a market in Nyala, the RSF’s de facto capital in the western region of Darfur, on Sunday. Seven people were killed, medics said.',
    ],
    ['SDN>SDN Nyala: killed 7'],
  ],
  [
    'a woman of another region is no town by what it is',
    ['Russian drones killed a man in Konotop, a woman in the Kherson region and a boy in Odesa on Sunday.'],
    ['RUS>UKR Konotop: killed 1', 'RUS>UKR Kherson Oblast: killed 1', 'RUS>UKR Odesa: killed 1'],
  ],
  [
    'there, behind a region with its country',
    [
      'Three people were killed overnight in a Russian drone attack on Vilniansk, in Ukraine’s Zaporizhzhia region, officials said. Six were wounded there.',
    ],
    ['RUS>UKR Vilniansk: killed 3, wounded 6'],
  ],
  [
    'the city that the sentence names otherwise',
    [
      'Dnipro update: the number of people killed by the Russian missile strike on the city on Saturday has gone up to 21.',
    ],
    ['RUS>UKR Dnipro: killed 21'],
  ],
  [
    'the seat of the air force is not what was hit',
    [
      'In the night to Sunday Russia sent 80 drones towards Ukraine, 52 of which were shot down, according to the air force in Kyiv.',
    ],
    ['RUS>UKR country: drones_launched 80, drones_downed 52'],
  ],
]

describe('where', () => {
  test.each(CASES)('%s', (_name, paragraphs, expected) => {
    expect(rows(claimsOf(...paragraphs).claims)).toEqual(expected)
  })
})
