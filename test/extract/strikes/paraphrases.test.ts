import { describe, expect, test } from 'vitest'
import { claimsOf, rows } from './article.ts'

/** What it shows, paragraphs, and the rows that come of them. */
const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'a count of all that were sent',
    ['Russia launched 12 drones overnight, all of which were shot down, the Ukrainian air force said.'],
    ['RUS>UKR country: drones_launched 12, drones_downed 12'],
  ],
  [
    'all but some',
    ['Russia launched 52 drones overnight.', 'All but three were shot down, the Ukrainian air force said.'],
    ['RUS>UKR country: drones_launched 52, drones_downed 49'],
  ],
  [
    'all but some of a number',
    ['Ukraine’s air defences shot down all but three of 52 drones that Russia launched overnight.'],
    ['RUS>UKR country: drones_launched 52, drones_downed 49'],
  ],
  [
    'every one of them',
    ['Russia launched nine drones overnight, and every one of them was intercepted, the Ukrainian air force said.'],
    ['RUS>UKR country: drones_launched 9, drones_downed 9'],
  ],
  [
    'all of an unknown number are no figure',
    [
      'Russian drones hurt three people in Odesa overnight.',
      'All the drones over the region were shot down, officials said.',
    ],
    ['RUS>UKR Odesa: wounded 3'],
  ],
  [
    'all that were elsewhere are no figure',
    [
      'Russia’s defence ministry said 61 Ukrainian drones were shot down overnight, three of them over the Moscow region, all of which were on their way to the capital.',
    ],
    ['UKR>RUS country: drones_downed 61', 'UKR>RUS Moscow Oblast: drones_downed 3'],
  ],
  [
    'accounted for, and knocked out of the sky',
    [
      'As many as 96 Russian drones came in overnight; air defenders knocked 67 of them out of the sky, according to the Ukrainian military.',
    ],
    ['RUS>UKR country: drones_launched 96, drones_downed 67'],
  ],
  [
    'what a tally says behind a colon',
    [
      'Russia overnight launched its largest drone attack on Ukraine since the start of the war, the air force said: 273 drones, of which 88 were destroyed and 128 more went astray.',
    ],
    ['RUS>UKR country: drones_launched 273, drones_downed 88, drones_suppressed 128'],
  ],
  [
    'an act shared by a count behind it',
    ['Russia sent 90 drones and nine missiles overnight; 81 drones were shot down or jammed, and seven missiles.'],
    ['RUS>UKR country: drones_launched 90, drones_downed 81, missiles_launched 9, missiles_downed 7'],
  ],
  [
    'counts of one act with one place',
    ['By the count of the air force, 17 Russian drones and four missiles were directed at Kremenchuk overnight.'],
    ['RUS>UKR Kremenchuk: drones_launched 17, missiles_launched 4'],
  ],
  [
    'pairs and dozens',
    ['A couple of Russian drones and a pair of missiles were shot down over Kyiv overnight.'],
    ['RUS>UKR Kyiv: drones_downed 2, missiles_downed 2'],
  ],
  [
    'another dozen',
    ['Three people are dead and another dozen wounded after Russian drones slammed into Zaporizhzhia overnight.'],
    ['RUS>UKR Zaporizhzhia: killed 3, wounded 12'],
  ],
  [
    'people who suffered, buildings that did',
    ['Five people suffered when a Russian bomb hit Izium overnight, and eight houses suffered.'],
    ['RUS>UKR Izium: wounded 5'],
  ],
  [
    'taken to hospital by the attack',
    ['A Russian attack on Kharkiv overnight left four dead and took 11 people to hospital, the mayor said.'],
    ['RUS>UKR Kharkiv: killed 4, wounded 11'],
  ],
  [
    'a victim by name',
    [
      'An Israeli air strike in the Syrian capital, Damascus, killed Razi Darwish, a senior adviser, on Sunday, Syrian state media said.',
    ],
    ['ISR>SYR Damascus: killed 1'],
  ],
  [
    'labels before counts',
    [
      'The cattle market of Kosti was attacked with four drones of the Rapid Support Forces on Sunday.',
      'Dead: 28, among whom eight children.',
      'Injured: 31.',
    ],
    ['Rapid Support Forces>SDN Kosti: drones_launched 4, killed 28, wounded 31'],
  ],
  [
    'a town with its region',
    ['A mother and her son died in Zolochiv, Kharkiv region, when a Russian glide bomb hit their house overnight.'],
    ['RUS>UKR Zolochiv: killed 2'],
  ],
  [
    'a list of towns and regions is no address',
    ['Nine people were hurt in Kyiv, Kharkiv region and Odesa region in a Russian attack overnight.'],
    ['RUS>UKR Kyiv;Kharkiv Oblast;Odesa Oblast: wounded 9'],
  ],
  [
    'a quarter of a town is no place',
    [
      'Israel struck targets in Tehran overnight.',
      'Iranian media said five people were killed when a block in the Gisha neighbourhood was hit.',
    ],
    ['ISR>IRN Tehran: killed 5'],
  ],
  [
    'a district of a region is one',
    [
      'In the Lipetsk region, a woman of 70 was killed in Yelets district and two of her relatives were wounded when a Ukrainian drone fell on a house on Sunday.',
    ],
    ['UKR>RUS Yelets district: killed 1, wounded 2'],
  ],
  [
    'a region, and two counts of a district in it',
    [
      'In Odesa Oblast, one person was killed and two were injured in the Izmail district in a Russian attack overnight.',
    ],
    ['RUS>UKR Izmail district: killed 1, wounded 2'],
  ],
  [
    'clauses with a place of their own',
    [
      'Russian attacks killed one person and wounded eight in Kharkiv Oblast overnight, two were killed and 17 injured in Kherson Oblast, officials said.',
    ],
    ['RUS>UKR Kharkiv Oblast: killed 1, wounded 8', 'RUS>UKR Kherson Oblast: killed 2, wounded 17'],
  ],
  [
    'villages and camps by form',
    [
      'An Israeli strike on the Palestinian refugee camp of Ain al-Hilweh, near Sidon, killed 13 people on Sunday, Lebanon’s health ministry said.',
    ],
    ['ISR>LBN Ain al-Hilweh: killed 13'],
  ],
  [
    'what was struck in a place',
    ['Israeli strikes hit the Syrian defence ministry in Damascus on Sunday, killing three people and wounding 34.'],
    ['ISR>SYR Damascus: killed 3, wounded 34'],
  ],
  [
    'places of launch in a list',
    [
      'Russia launched 80 drones from Kursk, Oryol and Hvardiiske in occupied Crimea overnight.',
      'The air force said 61 drones were shot down.',
    ],
    ['RUS>UKR country: drones_launched 80, drones_downed 61'],
  ],
  [
    'the mayor by name alone',
    [
      'Russia sent 90 drones overnight, the Ukrainian air force said.',
      'Mayor Vitali Klitschko said three people had been treated for their injuries.',
    ],
    ['RUS>UKR country: drones_launched 90', 'RUS>UKR Kyiv: wounded 3'],
  ],
  [
    'what was used in the attack just told',
    [
      'At least 24 people were killed when drones of the Rapid Support Forces hit a market in the Sudanese city of Kosti on Sunday.',
      'Three drones were used in the attack, two residents said.',
    ],
    ['Rapid Support Forces>SDN Kosti: drones_launched 3, killed 24'],
  ],
  [
    'who claims it',
    [
      'A drone attack on a base in Erbil wounded three soldiers on Sunday.',
      'The Islamic Resistance in Iraq, an umbrella group of militias, claimed responsibility for it.',
    ],
    ['Islamic Resistance in Iraq>IRQ Erbil: wounded 3'],
  ],
  [
    'a couple and their sons are part of those killed',
    [
      'Five people, including a couple and their two sons, were killed on Sunday when a Russian bomb hit a house in Kostiantynivka.',
    ],
    ['RUS>UKR Kostiantynivka: killed 5'],
  ],
  [
    'people shot are no strike',
    [
      'Soldiers shot dead 23 people near an aid site in Gaza on Sunday, a hospital said. Israel launched an inquiry into the raid.',
    ],
    [],
  ],
  [
    'ages in a range',
    [
      'One person died in Zaporizhzhia Oblast in a Russian attack on Sunday. Seven more, aged between 24 and 83, were injured there.',
    ],
    ['RUS>UKR Zaporizhzhia Oblast: killed 1, wounded 7'],
  ],
  [
    'somebody else in another town',
    ['One person was killed in Khmelnytskyi and another in Chernihiv in the Russian attack overnight.'],
    ['RUS>UKR Khmelnytskyi: killed 1', 'RUS>UKR Chernihiv: killed 1'],
  ],
  [
    'shares of the dead by place',
    ['In Donetsk Oblast three people were killed in Russian strikes on Sunday. Two of the dead were in Druzhkivka.'],
    ['RUS>UKR Donetsk Oblast: killed 3', 'RUS>UKR Druzhkivka: killed 2'],
  ],
  [
    'a toll that came from a region',
    [
      'The heaviest toll came from Donetsk Oblast, where three people were killed and six wounded by Russian shells on Sunday.',
    ],
    ['RUS>UKR Donetsk Oblast: killed 3, wounded 6'],
  ],
  [
    'drones that reached no target',
    [
      'Overnight, 65 drones were launched at Ukraine, its air force said. Thirty-seven of these had been destroyed and another 28 had failed to reach a target.',
    ],
    ['RUS>UKR country: drones_launched 65, drones_downed 37, drones_suppressed 28'],
  ],
  [
    'the regional capital',
    [
      'In the neighbouring Sumy region, nine people were wounded when Russian drones came down on homes in the regional capital on Sunday.',
    ],
    ['RUS>UKR Sumy: wounded 9'],
  ],
  [
    'a village that no list knows, behind an attack',
    ['A Russian drone attack on Ridkodubivka, a village in the Kharkiv region, killed two people on Sunday.'],
    ['RUS>UKR Ridkodubivka: killed 2'],
  ],
  [
    'a village that an occupied region holds',
    [
      'Twenty-four people were killed on Sunday when Ukrainian drones attacked a cafe in the seaside village of Khorlivka, the governor of the Kherson region, Vladimir Saldo, said.',
    ],
    ['UKR>UKR Khorlivka: killed 24'],
  ],
  [
    'forces that stand for their country',
    ['The Revolutionary Guards fired four missiles at the Syrian province of Idlib on Sunday.'],
    ['IRN>SYR Idlib: missiles_launched 4'],
  ],
  [
    'ground fighting is no strike',
    [
      'Three people were wounded by a Russian missile in Dnipro overnight.',
      'Four infantrymen were killed in a trench near Huliaipole.',
    ],
    ['RUS>UKR Dnipro: wounded 3'],
  ],
  [
    'nor is a fire',
    [
      'Three people were wounded by a Russian missile in Dnipro overnight.',
      'Forty people died in a fire in a bar in the Alps and 119 were injured.',
    ],
    ['RUS>UKR Dnipro: wounded 3'],
  ],
  [
    'an exercise is none',
    [
      'The first wave of the exercise crosses the border at two.',
      'Air defence stops 31 of the 40 drones in the script of the drill, and 12 people are dead in Kaunas.',
    ],
    [],
  ],
  [
    'a picture’s credit tells no place',
    [
      'The burnt frame of a minibus near Druzhkivka. (Petro Halych / Telegram)',
      'Six people were killed and 29 wounded by Russian attacks on five Ukrainian oblasts overnight.',
    ],
    ['RUS>UKR country: killed 6, wounded 29'],
  ],
  [
    'one missile that was shot down',
    ['The Houthis fired a missile at Israel on Sunday. It was shot down, Israel’s military said.'],
    ['Houthis>ISR country: missiles_launched 1, missiles_downed 1'],
  ],
  [
    'what else was shot is no missile',
    ['A Russian bomb fell on Sumy on Sunday. It killed two people. A film of it was shot through a window.'],
    ['RUS>UKR Sumy: killed 2'],
  ],
  [
    'a record number',
    [
      'Russia attacked with a record 539 drones and 11 missiles overnight, the air force said. It downed 478 drones and two of the missiles.',
    ],
    ['RUS>UKR country: drones_launched 539, drones_downed 478, missiles_launched 11, missiles_downed 2'],
  ],
  [
    'the object before its act',
    [
      'The air force reported that overnight the Russians had sent 315 drones of all kinds, 277 of which the defenders managed to destroy.',
    ],
    ['RUS>UKR country: drones_launched 315, drones_downed 277'],
  ],
  [
    'whoever holds a place is attacked there',
    ['Nine people were killed in Israeli strikes on Houthi-held Sanaa on Sunday.'],
    ['ISR>YEM Sanaa: killed 9'],
  ],
  [
    'there, in one sentence',
    ['Four people were injured and parts of Odesa were without power after Russian drones came down there overnight.'],
    ['RUS>UKR Odesa: wounded 4'],
  ],
  [
    'a shelter for people is nobody',
    [
      'Five people were killed in a Russian missile attack on Dnipro on Sunday. A migrant shelter and three schools were damaged.',
    ],
    ['RUS>UKR Dnipro: killed 5'],
  ],
  [
    'ages in words',
    ['Three siblings aged eight, 12 and 17 were killed in Zhytomyr in a Russian drone attack overnight.'],
    ['RUS>UKR Zhytomyr: killed 3'],
  ],
  [
    'those among whom some are named',
    [
      'A father and three of his children were among five people killed when an Israeli drone hit a vehicle in Nabatieh on Sunday.',
    ],
    ['ISR>LBN Nabatieh: killed 5'],
  ],
  [
    'bombs dropped on a town that no list knows',
    ['Myanmar’s military dropped bombs on Mindatsu on Sunday, killing three people, a resistance group said.'],
    ['MMR>MMR Mindatsu: killed 3'],
  ],
  [
    'a number of drones put at something',
    [
      'Ukraine’s air force put the number of drones that Russia sent overnight at 293 and said that 240 of them had been shot down or jammed.',
    ],
    ['RUS>UKR country: drones_launched 293, drones_downed 240'],
  ],
  [
    'a number of launches corrected',
    [
      'Russia launched 214 drones overnight, the Ukrainian air force said.',
      'Correction: the number of drones launched was 238.',
    ],
    ['RUS>UKR country: drones_launched 238'],
  ],
  [
    'a number of drones made or given is none',
    [
      'Russian drones hit Odesa overnight and wounded two people, officials said.',
      'The number of drones delivered to Ukraine reached 500, the ministry said on Sunday.',
    ],
    ['RUS>UKR Odesa: wounded 2'],
  ],
  [
    'a list, and the first and second of it respectively',
    [
      'The Ukrainian air force’s report on the Russian attack overnight lists 31 missiles and 463 drones; 24 and 430 respectively were shot down or suppressed.',
    ],
    ['RUS>UKR country: drones_launched 463, drones_downed 430, missiles_launched 31, missiles_downed 24'],
  ],
  [
    'what it claims of them',
    ['Ukraine’s air force spoke of one Russian missile and 126 drones overnight, of which it claimed 100.'],
    ['RUS>UKR country: drones_launched 126, drones_downed 100, missiles_launched 1'],
  ],
  [
    'a number that is only spoken of may be of those launched or downed',
    ['Before dawn Mayor Sergei Sobyanin spoke of 11 Ukrainian drones.'],
    [],
  ],
  [
    'a second weapon behind who says so',
    [
      'It was one of three missiles launched by Russia that night, Ukraine’s air force said on Sunday, along with 164 drones, of which 136 were stopped. The tally for Saturday was smaller: 62 drones, with 40 shot down.',
    ],
    [
      'RUS>UKR country: drones_launched 164, drones_downed 136, missiles_launched 3',
      'RUS>UKR country: drones_launched 62, drones_downed 40',
    ],
  ],
  [
    'victims by a clause',
    ['The number of people who died in Lozova in the Russian attack on Sunday is now three, officials said.'],
    ['RUS>UKR Lozova: killed 3'],
  ],
  [
    'wounds received by whoever was at work',
    [
      'Ukrainian drones attacked the Belgorod region on Sunday. In Oktyabrsky the driver of a truck received a barotrauma, the governor said. In Vyazovoye two workers of the farm got numerous shrapnel wounds of the legs.',
    ],
    ['UKR>RUS Oktyabrsky: wounded 1', 'UKR>RUS Vyazovoye: wounded 2'],
  ],
  [
    'a drone behind a colon is none of the killed',
    [
      'Russian drones attacked Odesa overnight. To great grief, two civilians were killed: a drone struck the tractor on which they were returning.',
    ],
    ['RUS>UKR Odesa: killed 2'],
  ],
  [
    'the one missile that was launched',
    [
      'The Houthis said that one missile had been launched at Tel Aviv and that two drones had been sent against Eilat on Sunday. The Israeli army said it had intercepted the missile outside the country’s borders.',
    ],
    ['Houthis>ISR Tel Aviv: missiles_launched 1, missiles_downed 1', 'Houthis>ISR Eilat: drones_launched 2'],
  ],
  [
    'the missile where several were launched',
    ['Russia launched four missiles at Odesa overnight, officials said. A fighter intercepted the missile.'],
    ['RUS>UKR Odesa: missiles_launched 4'],
  ],
  [
    'a missile that destroys something is not destroyed',
    ['A Russian missile destroyed the upper floors of a block in Lviv overnight. Seven people died, the mayor said.'],
    ['RUS>UKR Lviv: killed 7'],
  ],
  [
    'drones destroyed the night before are',
    ['The Ukrainian air force reported 12 Russian drones destroyed the same night, on Sunday.'],
    ['RUS>UKR country: drones_downed 12'],
  ],
  [
    'the first and the second of what came, behind the verb',
    [
      'Ukraine faced 574 Russian drones and 40 missiles overnight; its air force claims 546 and 31 of them, respectively.',
    ],
    ['RUS>UKR country: drones_launched 574, drones_downed 546, missiles_launched 40, missiles_downed 31'],
  ],
  [
    'whose salvo it was, by the ministry that speaks of it',
    [
      'In Tehran five people were wounded by an Israeli drone on Sunday.',
      'Also on Sunday Israel’s health ministry revised its figures. Sunday’s salvo, of about 30 missiles, hurt 271 people across the country, it said. Iran fired it at dawn.',
    ],
    ['ISR>IRN Tehran: wounded 5', 'IRN>ISR country: missiles_launched 30, wounded 271'],
  ],
]

describe('ways to say it', () => {
  test.each(CASES)('%s', (_name, paragraphs, expected) => {
    expect(rows(claimsOf(...paragraphs).claims)).toEqual(expected)
  })
})
