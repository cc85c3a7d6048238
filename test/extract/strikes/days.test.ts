/** Which day holds for a figure: that of its sentence, paragraph, section, post or article. */
import { describe, expect, test } from 'vitest'
import { cell, claimsOf, rows, subjects } from './article.ts'

/** What it shows, paragraphs, and the rows with their days. The article is of Sunday, 24 August 2025. */
const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'a range of hours over midnight',
    [
      'Air defences destroyed 186 Ukrainian drones between 11:00 p.m. on August 23 and 7:00 a.m. on August 24, the Russian Defence Ministry said.',
    ],
    ['2025-08-24 UKR>RUS country: drones_downed 186'],
  ],
  [
    'the same night is that of the attack, not a day told in passing',
    [
      'Russian drones hit Odesa overnight into Saturday, killing two people, the governor said.',
      'On Friday a woman was wounded in Sumy when a drone hit her house.',
      'Over the same night Russia launched 90 drones, the air force said.',
    ],
    [
      '2025-08-23 RUS>UKR Odesa: killed 2',
      '2025-08-22 RUS>UKR Sumy: wounded 1',
      '2025-08-23 RUS>UKR country: drones_launched 90',
    ],
  ],
  [
    'that night is that of the day told before it in the paragraph',
    [
      'Russian drones hit Odesa overnight into Sunday, killing two people, the governor said.',
      'On Friday a drone hit a house in Sumy. In all, 90 drones were launched that night, the air force said.',
    ],
    ['2025-08-24 RUS>UKR Odesa: killed 2', '2025-08-22 RUS>UKR country: drones_launched 90'],
  ],
  [
    'a story that goes on stays with the later day',
    [
      'A Russian missile hit Kherson on Friday and killed three people, the governor said.',
      'On Saturday night the attacks went on: Russia launched 90 drones at Ukraine, the air force said.',
      'In Poltava a man was wounded.',
    ],
    [
      '2025-08-22 RUS>UKR Kherson: killed 3',
      '2025-08-23 RUS>UKR country: drones_launched 90',
      '2025-08-23 RUS>UKR Poltava: wounded 1',
    ],
  ],
  [
    'a search that goes on does not',
    [
      'A Russian missile hit Kherson on Friday and killed three people, the governor said.',
      'Rescuers pulled two bodies from the rubble on Saturday after the attack.',
      'In Beryslav a man was wounded, the governor said.',
    ],
    ['2025-08-22 RUS>UKR Kherson: killed 3', '2025-08-22 RUS>UKR Beryslav: wounded 1'],
  ],
  [
    'two blows with a day each are one attack, which ended on the second',
    [
      'Russian forces struck a shelter in Kherson with drones on Friday night and then again with shells on Saturday morning, killing six people, officials said.',
    ],
    ['2025-08-23 RUS>UKR Kherson: killed 6'],
  ],
  [
    'two attacks with a day each are two',
    ['Russian drones killed two people in Kherson on Friday and wounded one in Sumy on Saturday, officials said.'],
    ['2025-08-22 RUS>UKR Kherson: killed 2', '2025-08-23 RUS>UKR Sumy: wounded 1'],
  ],
  [
    'posts under their days',
    [
      'Saturday, 23 August 2025, 08:40',
      'Overnight Russia launched 80 drones, of which 71 were shot down, the Air Force said.\n\nTwo people were wounded in Odesa, the governor said.',
      '22 August',
      'Last night Russian drones killed a man in Sumy. Ten drones hit a depot near Poltava and five people were wounded, officials said.',
    ],
    [
      '2025-08-23 RUS>UKR country: drones_launched 80, drones_downed 71',
      '2025-08-23 RUS>UKR Odesa: wounded 2',
      '2025-08-22 RUS>UKR Sumy: killed 1',
      '2025-08-22 RUS>UKR Poltava: wounded 5',
    ],
  ],
  [
    'one line with a day makes no posts',
    [
      'Friday, 22 August 2025, 08:40',
      'Russia launched 80 drones overnight, of which 71 were shot down, the Air Force of Ukraine said on Sunday.',
    ],
    ['2025-08-24 RUS>UKR country: drones_launched 80, drones_downed 71'],
  ],
  [
    'overnight is the night before, whatever day the text goes on with',
    [
      'Russia answered the attack with drones on Kharkiv overnight, wounding 28 people, officials said.',
      'The death toll in Belgorod rose to 24 after Saturday’s Ukrainian strike, the governor said.',
    ],
    ['2025-08-24 RUS>UKR Kharkiv: wounded 28', '2025-08-23 UKR>RUS Belgorod: killed 24'],
  ],
  [
    'a toll that rose on the day after is of the attack',
    [
      'The death toll from a Russian strike on Sumy rose to 18 on Saturday, officials said. A further 61 people were wounded in Sumy on Friday evening.',
    ],
    ['2025-08-22 RUS>UKR Sumy: killed 18, wounded 61'],
  ],
  [
    'the day of what nobody attacked is none of the attack',
    [
      'At ten on Saturday the excavators were switched off and the men took off their helmets. Fourteen people died here, the rescue service says. Fifty were injured in Friday’s Russian strike on Sumy.',
    ],
    ['2025-08-22 RUS>UKR country: killed 14', '2025-08-22 RUS>UKR Sumy: wounded 50'],
  ],
  [
    'a night after it that is only called calmer',
    [
      'A Russian missile hit Sumy on Thursday and killed two people.',
      'The following night was calmer. 55 drones came, 46 were destroyed, says the Air Force. In Sumy a woman of 60 was hurt.',
    ],
    [
      '2025-08-21 RUS>UKR Sumy: killed 2',
      '2025-08-22 RUS>UKR country: drones_launched 55, drones_downed 46',
      '2025-08-22 RUS>UKR Sumy: wounded 1',
    ],
  ],
  [
    'a day that was calmer than that of its section',
    [
      'Talks ended on Saturday after Russian drones had hit Odesa and wounded two people.',
      'On the eve: regions hit',
      'On Friday Russia launched 29 missiles, the air force said.',
      'In Sloviansk three people lost their lives when a drone found their van.',
      'On Saturday, before the second session, matters were calmer. Russia launched 12 drones.',
    ],
    [
      '2025-08-23 RUS>UKR Odesa: wounded 2',
      '2025-08-22 RUS>UKR country: missiles_launched 29',
      '2025-08-22 RUS>UKR Sloviansk: killed 3',
      '2025-08-23 RUS>UKR country: drones_launched 12',
    ],
  ],
]

describe('days', () => {
  test.each(CASES)('%s', (_name, paragraphs, expected) => {
    const { claims } = claimsOf(...paragraphs)
    const days = subjects(claims).map((subject) => cell(claims, subject, 'struck_on'))
    expect(rows(claims).map((row, index) => `${days[index]} ${row}`)).toEqual(expected)
  })
})
