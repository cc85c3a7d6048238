/** Days of attacks whose victims died later, or that are told beside others. */
import { describe, expect, test } from 'vitest'
import { cell, claimsOf, rows, subjects } from './article.ts'

/** Paragraphs, and the rows that come of them. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Russia used 653 drones and 51 missiles on Saturday, the largest number since October, and the railway junction at Fastiv burned down.',
    ['2025-08-23 RUS>UKR country: drones_launched 653, missiles_launched 51'],
  ],
  [
    'It is only two days since the last such night. On Friday Russia used 653 drones and 51 missiles, and a depot in Fastiv was destroyed.',
    ['2025-08-22 RUS>UKR country: drones_launched 653, missiles_launched 51'],
  ],
  [
    'A Russian strike hit Bilozerske on Saturday, killing four. This morning a man of thirty-three died in hospital in Dnipro, so that the raid has now cost five lives, the governor confirmed.',
    ['2025-08-23 RUS>UKR Bilozerske: killed 5'],
  ],
  [
    'Three people died when a Russian missile hit Odesa on Saturday. On Sunday morning a woman died of her wounds in a hospital in Mykolaiv, bringing the toll to four.',
    ['2025-08-23 RUS>UKR Odesa: killed 4'],
  ],
  [
    'On Sunday the traffic went in the other direction. A drone on its way to Eilat was shot down by the Israeli air force. Houthi spokesman Yahya Saree said his side had also directed two drones at Ashkelon.',
    ['2025-08-24 Houthis>ISR Eilat: drones_downed 1', '2025-08-24 Houthis>ISR Ashkelon: drones_launched 2'],
  ],
  [
    'As of Sunday morning, 18 people killed and 61 injured in Saturday’s Russian attack on Kryvyi Rih, said Oleksandr Vilkul.',
    ['2025-08-23 RUS>UKR Kryvyi Rih: killed 18, wounded 61'],
  ],
  [
    'While they talked on Saturday, a salvo of some 20 Iranian missiles was launched at Israel, the military there said. In Haifa 31 people were wounded.',
    ['2025-08-23 IRN>ISR country: missiles_launched 20', '2025-08-23 IRN>ISR Haifa: wounded 31'],
  ],
  [
    'According to governor Oleh Syniehubov, four people were wounded in a Russian air raid on Kupiansk on Saturday, and a woman was killed in the village of Slatyne on Sunday morning.',
    ['2025-08-23 RUS>UKR Kupiansk: wounded 4', '2025-08-24 RUS>UKR Slatyne: killed 1'],
  ],
  [
    'Russian shelling of Kherson killed a man on Saturday evening. The next morning a drone wounded two women there.',
    ['2025-08-23 RUS>UKR Kherson: killed 1', '2025-08-24 RUS>UKR Kherson: wounded 2'],
  ],
  ['Russian drones attacked Sumy late on Saturday, wounding three people.', ['2025-08-23 RUS>UKR Sumy: wounded 3']],
  [
    'Russian drones attacked Sumy overnight into Saturday, wounding three people.',
    ['2025-08-23 RUS>UKR Sumy: wounded 3'],
  ],
  [
    'In the past 24 hours, Russian attacks killed two people in Kherson region and wounded seven, Governor Oleksandr Prokudin said on Sunday morning.',
    ['2025-08-24 RUS>UKR Kherson Oblast: killed 2, wounded 7'],
  ],
  [
    'Russian attacks on Kherson region killed two people and wounded seven on Saturday, Governor Oleksandr Prokudin said on Sunday morning.',
    ['2025-08-23 RUS>UKR Kherson Oblast: killed 2, wounded 7'],
  ],
  [
    'Between Saturday evening and Sunday morning Russia launched 90 drones, Ukraine’s air force said.',
    ['2025-08-24 RUS>UKR country: drones_launched 90'],
  ],
  [
    'Yesterday’s Russian strike on Kharkiv wounded nine people, the mayor said. Today a tenth was found.',
    ['2025-08-23 RUS>UKR Kharkiv: wounded 9'],
  ],
  [
    'Russia launched 90 drones on the night of 22-23 August, Ukraine’s air force said.',
    ['2025-08-23 RUS>UKR country: drones_launched 90'],
  ],
  [
    'On the night of August 23, Russia launched 90 drones, Ukraine’s air force said.',
    ['2025-08-23 RUS>UKR country: drones_launched 90'],
  ],
  [
    'Late on Friday and early on Saturday Russian missiles hit Poltava, killing three.',
    ['2025-08-23 RUS>UKR Poltava: killed 3'],
  ],
  [
    'At 18:50 on Friday a Russian missile exploded above a playground in Kryvyi Rih. As of Sunday morning, 18 people are dead.',
    ['2025-08-22 RUS>UKR Kryvyi Rih: killed 18'],
  ],
  [
    'Since Friday, rescuers in Odesa have found three more bodies, raising the toll of Thursday’s Russian strike to nine.',
    ['2025-08-21 RUS>UKR Odesa: killed 9'],
  ],
  [
    'Russia fired 12 missiles at Ukraine on Saturday. Last Sunday it had fired 40.',
    ['2025-08-23 RUS>UKR country: missiles_launched 12'],
  ],
]

describe('days of what came after', () => {
  test.each(CASES)('%s', (text, expected) => {
    const { claims } = claimsOf(...text.split('\n\n'))
    const days = subjects(claims).map((subject) => cell(claims, subject, 'struck_on'))
    expect(rows(claims).map((row, index) => `${days[index]} ${row}`)).toEqual(expected)
  })
})
