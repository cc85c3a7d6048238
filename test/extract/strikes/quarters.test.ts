/** Districts, quarters, villages and sites, and the towns that they are of. */
import { describe, expect, test } from 'vitest'
import { claimsOf, rows } from './article.ts'

/** Paragraphs, and the rows that come of them. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    'In the Belgorod district the settlement of Oktyabrsky and four villages were attacked by 11 Ukrainian drones on Sunday, of which three were shot down.',
    ['UKR>RUS Belgorod district: drones_launched 11, drones_downed 3'],
  ],
  [
    'The Grayvoron district was attacked with nine Ukrainian drones on Sunday. In Kozinka a woman was hurt, the governor said.',
    ['UKR>RUS Grayvoron district: drones_launched 9', 'UKR>RUS Kozinka: wounded 1'],
  ],
  [
    'A farmhand died Sunday in the village of Yasnye Zori in the Belgorod region when a Ukrainian drone struck his pickup, according to Gov. Vyacheslav Gladkov.',
    ['UKR>RUS Yasnye Zori: killed 1'],
  ],
  [
    'One of the Russian missiles came down beside the bus station of Balakliia in the eastern Kharkiv region on Sunday, where a woman of 52 was killed and four people were injured.',
    ['RUS>UKR Balakliia: killed 1, wounded 4'],
  ],
  [
    'Further north it was Zolochiv that got it, a small town in the Kharkiv region: two Russian guided bombs in the same hour, two people injured, said Oleh Syniehubov on Sunday.',
    ['RUS>UKR Zolochiv: wounded 2'],
  ],
  [
    'On Sunday, an Israeli strike on a Lebanese army post at Amriyeh, on the road between Tyre and Naqoura, killed one soldier and wounded 18 others, the army said.',
    ['ISR>LBN Amriyeh: killed 1, wounded 18'],
  ],
  [
    'A Houthi drone hit a block of flats in Tel Aviv on Friday, close to the US embassy, killing one person.',
    ['Houthis>ISR Tel Aviv: killed 1'],
  ],
  [
    'Fifteen people were killed and 63 wounded by an Israeli strike on Sunday in the Basta quarter of Beirut.',
    ['ISR>LBN Beirut: killed 15, wounded 63'],
  ],
  [
    'Israel struck central Beirut overnight, where crews were lifting slabs in the Basta neighborhood; 66 people were wounded there.',
    ['ISR>LBN Beirut: wounded 66'],
  ],
  [
    'Seven people were wounded in Saltivka, a northern district of Kharkiv, by Russian glide bombs on Sunday.',
    ['RUS>UKR Kharkiv: wounded 7'],
  ],
  ['Russian drones hit the Peresyp area of Odesa overnight, injuring nine people.', ['RUS>UKR Odesa: wounded 9']],
  [
    'Kharkiv’s Kholodnohirskyi district was struck by a Russian drone on Sunday; three people were injured, Mayor Ihor Terekhov said.',
    ['RUS>UKR Kharkiv: wounded 3'],
  ],
  [
    'In Kharkiv’s Saltivka, eight people were injured on Sunday by Russian drones, the mayor said.',
    ['RUS>UKR Kharkiv: wounded 8'],
  ],
  ['In the Kyivskyi district of Kharkiv, a Russian drone killed a man of 60 on Sunday.', ['RUS>UKR Kharkiv: killed 1']],
  [
    'Two people were killed in Bilozerka community of Kherson region by a Russian drone on Sunday.',
    ['RUS>UKR Bilozerka: killed 2'],
  ],
  [
    'A Russian drone hit a minibus in Kherson’s Dniprovskyi district on Sunday, injuring six passengers.',
    ['RUS>UKR Kherson: wounded 6'],
  ],
  ['Two Kherson residents were killed by Russian shelling on Sunday.', ['RUS>UKR Kherson: killed 2']],
  ['Four Nikopol teenagers were wounded by a Russian drone on Sunday.', ['RUS>UKR Nikopol: wounded 4']],
  [
    'Three employees of a Kramatorsk bakery were wounded in a Russian bomb attack on Sunday, the city’s mayor said.',
    ['RUS>UKR Kramatorsk: wounded 3'],
  ],
  [
    'A Ukrainian drone attack on a Belgorod petrol station injured three people on Sunday, the governor said.',
    ['UKR>RUS Belgorod: wounded 3'],
  ],
  [
    'A 60-year-old resident of Antonivka was killed by a Russian drone on Sunday, the Kherson governor said.',
    ['RUS>UKR Antonivka: killed 1'],
  ],
  [
    'Russian shells killed a couple in Stepnohirsk, Vasylivka district, Zaporizhzhia region, on Sunday.',
    ['RUS>UKR Stepnohirsk: killed 2'],
  ],
  [
    'Russian drones wounded two railwaymen near the station of Synelnykove, Dnipropetrovsk region, on Sunday.',
    ['RUS>UKR Synelnykove: wounded 2'],
  ],
  [
    'In Nikopol, a town across the reservoir from the Zaporizhzhia nuclear plant, Russian artillery killed a woman on Sunday.',
    ['RUS>UKR Nikopol: killed 1'],
  ],
  [
    'A Russian missile struck a hotel in Kramatorsk where a team of Reuters journalists was staying, killing one of them on Sunday.',
    ['RUS>UKR Kramatorsk: killed 1'],
  ],
  [
    'The Kharkiv suburb of Mala Danylivka was hit by a Russian missile on Sunday and 13 people were hurt.',
    ['RUS>UKR Mala Danylivka: wounded 13'],
  ],
  [
    'Six workers were hurt at the port of Chornomorsk in the Odesa region by Russian drones on Sunday.',
    ['RUS>UKR Chornomorsk: wounded 6'],
  ],
  [
    'On Sunday an Israeli raid on the camp of Nuseirat in central Gaza killed eight people, hospital officials said.',
    ['ISR>PSE Nuseirat: killed 8'],
  ],
  [
    'In Russia’s Bryansk region, a Ukrainian drone killed a man in the village of Novye Yurkovichi on Sunday, Gov. Alexander Bogomaz said.',
    ['UKR>RUS Novye Yurkovichi: killed 1'],
  ],
  [
    'A resident of the village of Tyotkino, Glushkovo district, was killed by a Ukrainian drone on Sunday, Kursk’s acting governor said.',
    ['UKR>RUS Tyotkino: killed 1'],
  ],
  [
    'At the village of Kupino, in the Shebekino district, a Ukrainian drone injured two on Sunday, Governor Vyacheslav Gladkov said.',
    ['UKR>RUS Kupino: wounded 2'],
  ],
  [
    'In Kharkiv two people were killed by Russian drones on Sunday. In the Shevchenkivskyi district five were hurt.',
    ['RUS>UKR Kharkiv: killed 2, wounded 5'],
  ],
  [
    'In Kyiv two people were killed by Russian drones on Sunday. In the Shevchenkivskyi district five were hurt.',
    ['RUS>UKR Kyiv: killed 2, wounded 5'],
  ],
  ['Two Kherson residents were killed on Sunday in Antonivka by a Russian drone.', ['RUS>UKR Antonivka: killed 2']],
  ['Russian drones struck on Sunday. Two Kharkiv hospitals were damaged.', []],
  [
    'Three Zaporizhzhia firefighters were wounded on Sunday when a Russian missile hit the same spot twice.',
    ['RUS>UKR Zaporizhzhia: wounded 3'],
  ],
  [
    'A Russian drone struck Kherson on Sunday. The road to Mykolaiv was closed; three people were hurt.',
    ['RUS>UKR Kherson: wounded 3'],
  ],
]

describe('quarters and villages', () => {
  test.each(CASES)('%s', (text, expected) => {
    const { claims } = claimsOf(...text.split('\n\n'))
    expect(rows(claims)).toEqual(expected)
  })
})
