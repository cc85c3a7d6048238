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
  [
    'the former and the latter',
    [
      'The air force in Kyiv put the scale of the nationwide assault overnight at 458 drones and 27 missiles. It claimed to have shot down or jammed 421 of the former and 14 of the latter.',
    ],
    ['RUS>UKR country: drones_launched 458, drones_downed 421, missiles_launched 27, missiles_downed 14'],
  ],
  [
    'missiles and drones one after the other',
    [
      'The Ukrainian Air Force said 82 missiles and drones were thrown at the country overnight: 42 missiles of five kinds and 40 Shaheds. Of the missiles 18 were stopped. The drones fared worse, with all but one shot down.',
    ],
    ['RUS>UKR country: drones_launched 40, drones_downed 39, missiles_launched 42, missiles_downed 18'],
  ],
  [
    'fates in the order of the weapons',
    [
      'Russia attacked Ukraine overnight. The Air Force’s summary of the night: 317 drones and 24 missiles launched, 291 and 15 neutralised.',
    ],
    ['RUS>UKR country: drones_launched 317, drones_downed 291, missiles_launched 24, missiles_downed 15'],
  ],
  [
    'a salvo that numbers',
    [
      'The salvo that Iran fired at Israel on Sunday numbered 24 missiles, according to the Israeli military. It had intercepted all but three of them.',
    ],
    ['IRN>ISR country: missiles_launched 24, missiles_downed 21'],
  ],
  [
    'what fell to mobile crews',
    [
      'Sixteen of the Russian drones fell to mobile crews in the Mykolaiv region overnight, according to Vitalii Kim, who runs it.',
    ],
    ['RUS>UKR Mykolaiv Oblast: drones_downed 16'],
  ],
  [
    'what faded from screens',
    [
      'Russia dispatched something over 100 drones at the country overnight, and of those the Ukrainian air force says it downed about 75; close to 20 more simply faded from its screens.',
    ],
    ['RUS>UKR country: drones_launched 100, drones_downed 75, drones_suppressed 20'],
  ],
  [
    'the largest group',
    [
      'Russia’s Defence Ministry said on Sunday that air defences "intercepted and destroyed" 206 Ukrainian drones. The Saratov region accounted for the largest group, 28.',
    ],
    ['UKR>RUS country: drones_downed 206', 'UKR>RUS Saratov Oblast: drones_downed 28'],
  ],
  [
    'the enemy where places of both sides are named',
    [
      'Overnight the enemy came with 85 drones and one Iskander-M, the Air Force said. In Rostov region, Russia, 15 drones were shot down, the Russian defence ministry said. In Dnipro two people were hurt.',
    ],
    [
      'RUS>UKR country: drones_launched 85, missiles_launched 1',
      'UKR>RUS Rostov Oblast: drones_downed 15',
      'RUS>UKR Dnipro: wounded 2',
    ],
  ],
  [
    'who had it hardest',
    [
      'Iran fired at Israel on Sunday. Holon had it hardest: 16 people were wounded there, the Holon city council announced.',
    ],
    ['IRN>ISR Holon: wounded 16'],
  ],
  [
    'a drone of theirs; an alarm is no attack',
    [
      'A drone of the Houthis burst beside an ice cream parlour in Eilat on Sunday and wounded 22 people, Magen David Adom said. The same evening the army shot down a missile from Yemen, which set off the alarm in Jerusalem.',
    ],
    ['Houthis>ISR Eilat: wounded 22', 'Houthis>ISR country: missiles_downed 1'],
  ],
  [
    'as for a place',
    [
      'As for Pavlohrad, the train there was hit by a Russian drone at 6:50 on Sunday. There are three dead and eleven wounded, Ukrzaliznytsia reported in the evening.',
    ],
    ['RUS>UKR Pavlohrad: killed 3, wounded 11'],
  ],
  [
    'a district of a town',
    [
      'Russia struck Vinnytsia with cruise missiles on Sunday. A residential building in the Vyshenka district was hit. At least six people were killed, said the mayor, Serhii Morhunov.',
    ],
    ['RUS>UKR Vinnytsia: killed 6'],
  ],
  [
    'a fate that holds for what follows',
    [
      'Moscow’s raid of the night counted 74 drones and three missiles, Kyiv’s air force said. 37 of the drones were jammed, 32 downed, and two missiles as well.',
    ],
    [
      'RUS>UKR country: drones_launched 74, drones_downed 32, drones_suppressed 37, missiles_launched 3, missiles_downed 2',
    ],
  ],
  [
    'strikes of a past week',
    ['Russian strikes of the past week involved almost 1,700 attack drones and 40 missiles, Zelenskyy said.'],
    [],
  ],
  [
    'lists of weapons under an act',
    [
      'On the night of August 24 the occupiers attacked Ukraine with 268 means of air attack:',
      '▪️ 2 ballistic missiles Iskander-M (launch area - Bryansk region);',
      '▪️ 5 cruise missiles Iskander-K (launch area - Kursk region);',
      '▪️ 3 guided air missiles Kh-59/69 (from the airspace of the Black Sea);',
      '▪️ 258 strike UAVs of the Shahed, Gerbera, Italmas types and drones of other types (launches from the directions: Bryansk, Oryol, Millerovo), about 160 of which are "Shaheds".',
      'According to preliminary data of the Air Force, as of 08:00, air defense shot down/suppressed:',
      '✅ 4 cruise missiles Iskander-K;',
      '✅ 2 guided air missiles Kh-59/69;',
      '✅ 235 enemy UAVs of various types in the north, south, east and center of the country.',
    ],
    ['RUS>UKR country: drones_launched 258, drones_downed 235, missiles_launched 10, missiles_downed 6'],
  ],
  [
    'an act before its count',
    ['Over the night the Russians sent 122 attack drones at Ukraine, the Air Force counts. Shot down or jammed: 92.'],
    ['RUS>UKR country: drones_launched 122, drones_downed 92'],
  ],
  [
    'a strike with so many',
    [
      'Yesterday the enemy carried out one missile strike on the territory of Ukraine, using three missiles, as well as 58 air strikes in which 142 guided bombs were dropped, the General Staff said.',
    ],
    ['RUS>UKR country: missiles_launched 3'],
  ],
  [
    'a list that comes under attack',
    [
      'On Sunday, Russian forces shelled the Kherson region; Antonivka, Bilozerka and Komyshany came under drone attack as well. As a result, two people lost their lives and eleven were injured, Governor Oleksandr Prokudin posted.',
    ],
    ['RUS>UKR Kherson Oblast: killed 2, wounded 11'],
  ],
  [
    'the driver and his assistant',
    [
      'A Russian drone hit a locomotive at Lozova station in the Kharkiv region on Sunday. The driver and his assistant received shrapnel wounds, Ukrzaliznytsia said.',
    ],
    ['RUS>UKR Lozova: wounded 2'],
  ],
  [
    'a governor who publishes a summary',
    [
      'The governor of Belgorod region, Vyacheslav Gladkov, has published his morning summary of the attacks of the Ukrainian Armed Forces.',
      'In the course of Sunday, 71 unmanned aerial vehicles attacked the region, 44 of which were shot down or jammed.',
      'Valuyki district. Twelve UAVs, seven of which were suppressed. No one was hurt.',
      'City of Belgorod. A drone went off on the roof of a shopping centre; three people turned to the doctors, all with light wounds.',
    ],
    [
      'UKR>RUS Belgorod Oblast: drones_launched 71, drones_downed 44',
      'UKR>RUS Valuyki district: drones_launched 12, drones_suppressed 7',
      'UKR>RUS Belgorod: wounded 3',
    ],
  ],
  [
    'a bulletin of a week',
    [
      'From August 11 to 17, Russian air defenses shot down 1,104 drones and four HIMARS rockets, according to the ministry’s weekly bulletin. Overnight into Sunday, 35 drones were destroyed, the Russian Defence Ministry said.',
    ],
    ['UKR>RUS country: drones_downed 35'],
  ],
  [
    'who makes a weapon does not send it',
    [
      'Ukrainian drones hit Tatarstan on Sunday. Seven drones had been sent against the Alabuga special economic zone, where Russia assembles its own version of the Iranian Shahed, said Rustam Minnikhanov, the republic’s leader. Five of them were shot down.',
    ],
    ['UKR>RUS Alabuga special economic zone: drones_launched 7, drones_downed 5'],
  ],
  [
    'towns under Russian rule',
    [
      'On Sunday, one civilian was killed by Ukrainian drones in Aleshki, in Golaya Pristan a married couple was wounded, and in Novaya Kakhovka a further three residents, Vladimir Saldo said.',
    ],
    ['UKR>UKR Oleshky: killed 1', 'UKR>UKR Hola Prystan: wounded 2', 'UKR>UKR Nova Kakhovka: wounded 3'],
  ],
  [
    'the peninsula',
    [
      'In all, 31 UAVs were destroyed over the peninsula last night, specified the Russian Defence Ministry, along with 9 over the Azov Sea.',
    ],
    ['UKR>UKR Crimea: drones_downed 31', 'UKR>RUS Sea of Azov: drones_downed 9'],
  ],
  [
    'shares with an aside',
    [
      'Israeli drone strikes killed five people in Lebanon on Sunday, the health ministry in Beirut said. Eleven people were wounded, seven in Nabatieh and four, all of them passers-by, in Aitaroun.',
    ],
    ['ISR>LBN country: killed 5, wounded 11', 'ISR>LBN Nabatieh: wounded 7', 'ISR>LBN Aitaroun: wounded 4'],
  ],
  [
    'an area of a town',
    [
      'Mahmud Bassal, spokesman of the civil defence, said eight people died on Sunday when an Israeli missile set fire to tents in the Mawasi area of Khan Yunis.',
    ],
    ['ISR>PSE Khan Younis: killed 8'],
  ],
  [
    'the grounds of a university',
    [
      'RSF drones killed at least 57 people at the Dar al-Arqam shelter in El Fasher on the grounds of Omdurman Islamic University on Sunday, the El Fasher Resistance Committees said.',
    ],
    ['Rapid Support Forces>SDN El Fasher: killed 57'],
  ],
  [
    'a third one hurt',
    [
      'In Kosti, an RSF drone strike on the fuel depot on Sunday killed two guards, the governor said, adding that a third guard was in intensive care.',
    ],
    ['Rapid Support Forces>SDN Kosti: killed 2, wounded 1'],
  ],
  [
    'a weapon that follows its act',
    [
      'A total of 113 attack drones were launched at Ukraine overnight, plus two Iskander ballistic missiles, according to the Ukrainian Air Force; 95 of the former were shot down, and a further 11 dropped off the radar.',
    ],
    ['RUS>UKR country: drones_launched 113, drones_downed 95, drones_suppressed 11, missiles_launched 2'],
  ],
  [
    'somebody from somewhere',
    [
      'A Russian drone hit a minivan at Bilytske on Sunday. The driver, a Baptist volunteer from Dnipro, and an old woman were killed, the Donetsk regional prosecutor’s office said.',
    ],
    ['RUS>UKR Bilytske: killed 2'],
  ],
  [
    'a count first given',
    [
      'The number of people killed in Sunday’s Israeli raids on Sanaa reached 46 in the evening, the Houthi-run health ministry said; 165 were injured. When it first gave a count, the ministry had 35 dead and 131 wounded.',
    ],
    ['ISR>YEM Sanaa: killed 46, wounded 165'],
  ],
  [
    'somebody’s cook',
    [
      'A Syrian ship’s cook was killed and two of his crewmates were injured when a Russian drone flew into a bulk carrier in the port of Chornomorsk on Sunday, Oleksii Kuleba said.',
    ],
    ['RUS>UKR Chornomorsk: killed 1, wounded 2'],
  ],
  [
    'a first count between commas',
    [
      'US air strikes on the port of Hodeidah killed 74 people on Sunday, with another 171 wounded, the health ministry run by the Houthis says. The first count, given in the morning, was 38 dead and 102 hurt.',
    ],
    ['USA>YEM Hodeidah: killed 74, wounded 171'],
  ],
  [
    'what another side claims to have hit',
    [
      'Russian air defence units destroyed 155 Ukrainian drones overnight, the Russian Defence Ministry said on Sunday, as Kyiv’s military claimed to have hit an oil refinery in the Volga city of Saratov.',
    ],
    ['UKR>RUS country: drones_downed 155'],
  ],
  [
    'a war long ago at the head',
    [
      'During the 12-day war in June 2025, Iran fired more than 550 missiles at Israel, killing 28 people, while Israeli strikes killed more than 1,000 in Iran.',
    ],
    [],
  ],
  [
    'fires in eight districts',
    [
      'Russia attacked Kyiv with drones overnight. Fires broke out in eight of the ten districts of the capital, the mayor said.',
    ],
    [],
  ],
  [
    'who was attacked for its part',
    [
      'Ukraine for its part was attacked with 205 drones overnight, its air force said. Two people were hurt in Odesa. Russia said it had downed 168 drones over its regions.',
    ],
    ['RUS>UKR country: drones_launched 205', 'RUS>UKR Odesa: wounded 2', 'UKR>RUS country: drones_downed 168'],
  ],
  [
    'a pronoun for the side before',
    ['Russia, too, was active. According to the Ukrainian Air Force, it launched 74 drones overnight.'],
    ['RUS>UKR country: drones_launched 74'],
  ],
  [
    'a wire’s dateline',
    [
      'Moscow. Aug 24. INTERFAX - Russian air defenses shot down 121 Ukrainian unmanned aerial vehicles overnight, the Russian Defense Ministry told the media.',
    ],
    ['UKR>RUS country: drones_downed 121'],
  ],
  ['losses that may be', ['Russian forces may have lost 30,000 men killed or wounded near Pokrovsk on Sunday.'], []],
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

describe('bodies that report', () => {
  test.each([
    ['There are three dead in Odesa after a Russian raid on Sunday, Ukrzaliznytsia reported.', 'Ukrzaliznytsia'],
    ['Three people died in Odesa in a Russian raid on Sunday: Vitalii Kim, governor.', 'Vitalii Kim'],
    [
      'Three people died in Kurakhove in a Russian raid on Sunday, the police of the Donetsk region said.',
      'Donetsk regional police',
    ],
    ['Three people died in Tabriz in an Israeli raid on Sunday, Iran’s Tasnim news agency said.', 'Tasnim'],
    [
      'Three people died in Beersheba in an Iranian raid on Sunday, said the Soroka hospital, which treats others.',
      'Soroka hospital',
    ],
    [
      'The rescue service Magen David Adom counted six dead across Israel on Sunday after Iran’s missile attack.',
      'Magen David Adom',
    ],
    [
      'Russia attacked Ukraine overnight. The Air Force’s summary of the night: 317 drones launched.',
      'Ukrainian Air Force',
    ],
    ['Israeli strikes on Isfahan killed 14 people on Sunday, Iran’s Red Crescent said.', 'Iranian Red Crescent'],
    [
      'Russia sent 147 drones at Ukraine overnight, the Air Force of the Armed Forces of Ukraine said.',
      'Ukrainian Air Force',
    ],
    ['Three people died in Odesa in a Russian raid on Sunday, the hospital said.', ''],
    ['Three people died in Odesa in a Russian raid on Sunday, police said.', ''],
  ])('%s', (sentence, expected) => {
    expect(cell(claimsOf(sentence).claims, 's1', 'reported_by')).toBe(expected)
  })
})
