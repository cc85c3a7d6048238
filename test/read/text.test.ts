import { describe, expect, test } from 'vitest'
import { blocksOf, documentOf, expectSound } from './documents.ts'

const BODY = 'Leaders met in Paris on Thursday and agreed to send a force to Ukraine once a ceasefire holds.'
const MORE = 'They will meet again in London in the autumn, the French presidency said after the talks.'

/** Text, and the blocks it is read as. */
const FRONT: readonly [string, string, string[]][] = [
  [
    'navigation, section, headline and its repetition',
    `Skip to main content\nAdvertisement\n\nWorld\n\nLeaders gather in Paris for talks\n\nLeaders gather in Paris for talks\n\n${BODY}`,
    [
      'boilerplate: Skip to main content',
      'boilerplate: Advertisement',
      'boilerplate: World',
      'headline: Leaders gather in Paris for talks',
      'boilerplate: Leaders gather in Paris for talks',
      `paragraph: ${BODY}`,
    ],
  ],
  ['no headline: the first sentence is none', `${BODY}\n\n${MORE}`, [`paragraph: ${BODY}`, `paragraph: ${MORE}`]],
  [
    'outlet, section, headline, by-line with places, date',
    `THE NORTHERN COURIER\nPolitics\n\nWhat next for the coalition?\n\nBy Ida Holm, Oslo, and Per Strand, Bergen\n3 March 2026 17:20 CET\n\n${BODY}`,
    [
      'boilerplate: THE NORTHERN COURIER',
      'boilerplate: Politics',
      'headline: What next for the coalition?',
      'byline: By Ida Holm, Oslo, and Per Strand, Bergen',
      'date: 3 March 2026 17:20 CET',
      `paragraph: ${BODY}`,
    ],
  ],
  [
    'names glued to the date',
    `Leaders gather in Paris for talks\n\nOlha Kovalenko, Bohdan MelnykThursday, 4 September 2025, 16:32\nLeaders at the table. Photo: Office of the President\n\n${BODY}`,
    [
      'headline: Leaders gather in Paris for talks',
      'byline: Olha Kovalenko, Bohdan Melnyk',
      'date: Thursday, 4 September 2025, 16:32',
      'caption: Leaders at the table. Photo: Office of the President',
      `paragraph: ${BODY}`,
    ],
  ],
  [
    'date and name at a bar',
    `Leaders gather in Paris for talks\n\nJune 11, 2025, 9:12 p.m. | Iryna Bondar\n\n${BODY}`,
    [
      'headline: Leaders gather in Paris for talks',
      'date: June 11, 2025, 9:12 p.m.',
      'byline: Iryna Bondar',
      `paragraph: ${BODY}`,
    ],
  ],
  [
    'a date inside a headline does not cut it',
    `Statement on Ukraine, 5 June 2025\n5 June 2025\n\n${BODY}`,
    ['headline: Statement on Ukraine, 5 June 2025', 'date: 5 June 2025', `paragraph: ${BODY}`],
  ],
  [
    'a standfirst that is a sentence stands above the by-line',
    `Leaders gather in Paris for talks\n\nThe host wants pledges, the guests want to hear from Washington first.\n\nOlena Koval, Kyiv\n\n${BODY}\n\n${MORE}`,
    [
      'headline: Leaders gather in Paris for talks',
      'paragraph: The host wants pledges, the guests want to hear from Washington first.',
      'byline: Olena Koval, Kyiv',
      `paragraph: ${BODY}`,
      `paragraph: ${MORE}`,
    ],
  ],
  [
    'a sentence glued to an advertisement',
    `AdvertisementBritain said on Friday that it would send troops.\n\n${MORE}`,
    [
      'boilerplate: Advertisement',
      'paragraph: Britain said on Friday that it would send troops.',
      `paragraph: ${MORE}`,
    ],
  ],
  [
    'cookies, a trail of sections, sign-up lines',
    `Home › Europe › War\n\nWe and our 214 partners use cookies. Accept all | Manage preferences\n\nLeaders gather in Paris for talks\n\n${BODY}\n\nNewsletter: every weekday at 7. Subscribe`,
    [
      'boilerplate: Home › Europe › War',
      'boilerplate: We and our 214 partners use cookies. Accept all',
      'boilerplate: Manage preferences',
      'headline: Leaders gather in Paris for talks',
      `paragraph: ${BODY}`,
      'boilerplate: Newsletter: every weekday at 7. Subscribe',
    ],
  ],
]

const MORE_FRONTS: readonly [string, string, string[]][] = [
  [
    'a topic above the headline, below the date',
    `9 SEP 2025, 11:22\nMilitary operation in Ukraine\n\nRussia downs 31 drones overnight, ministry says\n\n© Ida Holm/TASS\n\n${BODY}`,
    [
      'date: 9 SEP 2025, 11:22',
      'boilerplate: Military operation in Ukraine',
      'headline: Russia downs 31 drones overnight, ministry says',
      'caption: © Ida Holm/TASS',
      `paragraph: ${BODY}`,
    ],
  ],
  [
    'an office after a name, an update',
    `UK to host summit of the willing\n\nAllies are to send word\n\nIda Holm Deputy political editor\n\nFri 14 Mar 2025 22.30 GMT\n\nLast modified on Sat 15 Mar 2025 10.11 GMT\n\n${BODY}`,
    [
      'headline: UK to host summit of the willing',
      'paragraph: Allies are to send word',
      'byline: Ida Holm Deputy political editor',
      'date: Fri 14 Mar 2025 22.30 GMT',
      'date: Last modified on Sat 15 Mar 2025 10.11 GMT',
      `paragraph: ${BODY}`,
    ],
  ],
  [
    'a tagline under an outlet of one word is no headline',
    `Harbourline\nIndependent news from the two ports\n\nLeaders gather in Paris for talks\n\nPARIS / LONDON - 9 May 2025\n\n${BODY}`,
    [
      'boilerplate: Harbourline',
      'boilerplate: Independent news from the two ports',
      'headline: Leaders gather in Paris for talks',
      'boilerplate: PARIS / LONDON',
      'date: 9 May 2025',
      `paragraph: ${BODY}`,
    ],
  ],
  [
    'an alarm is the headline where no other line is',
    `THE HARBOUR POST\nNews | War | Opinion\n\nBREAKING: Attack on Dnipro kills five\n\nby Ida Holm\n\n${BODY}`,
    [
      'boilerplate: THE HARBOUR POST',
      'boilerplate: News',
      'boilerplate: War',
      'boilerplate: Opinion',
      'headline: BREAKING: Attack on Dnipro kills five',
      'byline: by Ida Holm',
      `paragraph: ${BODY}`,
    ],
  ],
  [
    'a line above the links of the page is no headline',
    `WKLT 98.1 FM\nOn Air Now: The Farm Hour\nHome | Markets | Weather\n\nLeaders gather in Paris for talks\n\n${BODY}`,
    [
      'boilerplate: WKLT 98.1 FM',
      'boilerplate: On Air Now: The Farm Hour',
      'boilerplate: Home',
      'boilerplate: Markets',
      'boilerplate: Weather',
      'headline: Leaders gather in Paris for talks',
      `paragraph: ${BODY}`,
    ],
  ],
  [
    'a headline in the form of names',
    `Leaders Rally Around Zelensky in London\n\nThe prime minister of Britain said that Europe would draft a plan.\n\nBy Mark Holm\nMarch 2, 2025\n\n${BODY}`,
    [
      'headline: Leaders Rally Around Zelensky in London',
      'paragraph: The prime minister of Britain said that Europe would draft a plan.',
      'byline: By Mark Holm',
      'date: March 2, 2025',
      `paragraph: ${BODY}`,
    ],
  ],
]

describe('what stands before an article', () => {
  test.each([...FRONT, ...MORE_FRONTS])('%s', (_name, text, blocks) => {
    const document = documentOf(text)
    expect(blocksOf(document)).toEqual(blocks)
    expectSound(document)
  })
})

const TAIL: readonly [string, string, string[]][] = [
  [
    'a source line and a list of other articles',
    'Source: Reuters/fs\nAdvertisement\n\nAlso worth reading\nWheat prices climb\nTrain strike: what to know',
    [
      'credit: Source: Reuters/fs',
      'boilerplate: Advertisement',
      'boilerplate: Also worth reading',
      'boilerplate: Wheat prices climb',
      'boilerplate: Train strike: what to know',
    ],
  ],
  [
    'tags run together and a clock',
    'ZelenskyyUkraineFranceRusso-Ukrainian war\nZelenskyy\n19:58',
    ['boilerplate: ZelenskyyUkraineFranceRusso-Ukrainian war', 'boilerplate: Zelenskyy', 'boilerplate: 19:58'],
  ],
  ['signs of agencies and editors', 'burs-vl/as/gv\n\n© 2026 AFP', ['credit: burs-vl/as/gv', 'credit: © 2026 AFP']],
  ['an agency sign-off', 'dpa pvk xx a3', ['credit: dpa pvk xx a3']],
  [
    'who reported',
    '(Reporting by Lena Marchenko; Editing by Simon Ware)',
    ['credit: (Reporting by Lena Marchenko; Editing by Simon Ware)'],
  ],
  [
    'correspondents',
    '___\n\nHurst reported from London and Kemble from Brussels.',
    ['boilerplate: ___', 'boilerplate: Hurst reported from London and Kemble from Brussels.'],
  ],
  [
    'a correction stays content',
    'CORRECTION: An earlier version gave the wrong title for Ms Svyrydenko.',
    ['paragraph: CORRECTION: An earlier version gave the wrong title for Ms Svyrydenko.'],
  ],
  [
    'a sentence after navigation stays content',
    'Read more: Who is in?\n\nOfficials in Berlin said nothing.',
    ['boilerplate: Read more: Who is in?', 'paragraph: Officials in Berlin said nothing.'],
  ],
  [
    'a list of people at the end stays content',
    '• President of Romania Nicusor Dan\n• President of Moldova Maia Sandu',
    ['item: President of Romania Nicusor Dan', 'item: President of Moldova Maia Sandu'],
  ],
  ['place and date of a statement', 'Oslo, 9 May 2025', ['date: Oslo, 9 May 2025']],
]

describe('what follows an article', () => {
  test.each(TAIL)('%s', (_name, text, blocks) => {
    const document = documentOf(`Leaders gather in Paris for talks\n\n${BODY}\n\n${MORE}\n\n${text}`)
    expect(blocksOf(document).slice(3)).toEqual(blocks)
    expectSound(document)
  })
})

const INSIDE: readonly [string, string, string[]][] = [
  [
    'bullets and numbers are left out of items',
    '• one thing;\n- another thing;\n(a) a third;\n2. We agreed on a fourth.',
    ['item: one thing;', 'item: another thing;', 'item: a third;', 'item: We agreed on a fourth.'],
  ],
  [
    'dashes in front of sentences',
    '— Military aid for Kyiv will go on.\n\n— Any peace has to be a lasting one.',
    ['item: Military aid for Kyiv will go on.', 'item: Any peace has to be a lasting one.'],
  ],
  [
    'a figure is no number of an item',
    '3.8 million people are without power in the north of the country.',
    ['paragraph: 3.8 million people are without power in the north of the country.'],
  ],
  [
    'continuation below a colon',
    'The contingent is expected to:\n\nwill restore the ground forces;\n\nwill make the airspace safe.',
    [
      'paragraph: The contingent is expected to:',
      'item: will restore the ground forces;',
      'item: will make the airspace safe.',
    ],
  ],
  [
    'headings in quotes, capitals and dashes',
    "'Minus Ten Outside'\n\nOne person was killed in the capital.\n\nWHO WON'T BE THERE\n\nThe United States is not taking part.\n\n- 'Not quite there' -\n\nThe envoy said that land remained hard.",
    [
      "heading: 'Minus Ten Outside'",
      'paragraph: One person was killed in the capital.',
      "heading: WHO WON'T BE THERE",
      'paragraph: The United States is not taking part.',
      "heading: 'Not quite there'",
      'paragraph: The envoy said that land remained hard.',
    ],
  ],
  [
    'times of a live page',
    '19.21 GMT\nTwo drivers have been killed by drones.\n\nSaturday 14 January, 22:50\nTwelve people have been killed, rescuers say.',
    [
      'heading: 19.21 GMT',
      'paragraph: Two drivers have been killed by drones.',
      'heading: Saturday 14 January, 22:50',
      'paragraph: Twelve people have been killed, rescuers say.',
    ],
  ],
  [
    'an advertisement in between',
    'Advertisement:\n\nThe Kremlin said that it would have to think.',
    ['boilerplate: Advertisement:', 'paragraph: The Kremlin said that it would have to think.'],
  ],
  [
    '"By" opens sentences too',
    'By the evening all of them had left Paris for home.',
    ['paragraph: By the evening all of them had left Paris for home.'],
  ],
]

describe('the article', () => {
  test.each(INSIDE)('%s', (_name, text, blocks) => {
    const document = documentOf(`Leaders gather in Paris for talks\n\n${BODY}\n\n${text}\n\n${MORE}`)
    expect(blocksOf(document).slice(2, -1)).toEqual(blocks)
    expectSound(document)
  })

  test('lines broken by a program are joined', () => {
    const document = documentOf(
      'The leaders met in the capital on Thursday to speak about a force that could\nbe sent to the country once the guns are silent, and about who would pay for\nit in the end.\n\nThey agreed on little, apart from the wish to meet again, and most of them left\nfor home before dinner, which the host had not foreseen, as officials told\nreporters at the gate.',
    )
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
    expect(document.sentences).toHaveLength(2)
    expectSound(document)
  })
})

test('a text without a single letter gives no document', () => {
  expect(() => documentOf('--- \n ***')).toThrow('no document')
})
