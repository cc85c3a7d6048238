import { describe, expect, test } from 'vitest'
import type { Mention, PersonMention } from '../../../src/extract/mentions/mention.ts'
import { mentionReader } from '../../../src/extract/mentions/mentions.ts'
import { lexicon, sentenceOf } from '../document.ts'

const read = mentionReader(lexicon)
const mentionsOf = (text: string): readonly Mention[] => read(sentenceOf(text)).sentences[0]?.mentions ?? []
const peopleOf = (text: string): PersonMention[] => mentionsOf(text).filter((mention) => mention.kind === 'person')

/** Name, title, country or organisation of each person of a sentence. */
const brief = ({ name, title, country, organization }: PersonMention): (string | undefined)[] => [
  name,
  title?.text,
  country ?? organization,
]

describe('people by office and name, whether a lexicon knows them or not', () => {
  test.each<[string, (string | undefined)[][]]>([
    ["Signe Aagaard, the bloc's foreign policy chief, spoke.", [['Signe Aagaard', 'foreign policy chief', undefined]]],
    ['Danish Prime Minister Signe Aagaard arrived.', [['Signe Aagaard', 'Prime Minister', 'DNK']]],
    ["Latvia's new foreign minister, Juris Kalnbergs, agreed.", [['Juris Kalnbergs', 'foreign minister', 'LVA']]],
    [
      'Ilse Brandvold, Norway’s acting defence minister, agreed.',
      [['Ilse Brandvold', 'acting defence minister', 'NOR']],
    ],
    ['• Mr Tomas Vesely, President of the Czech Republic', [['Tomas Vesely', 'President', 'CZE']]],
    ['Estonia: Prime Minister Kadri Saluveer', [['Kadri Saluveer', 'Prime Minister', 'EST']]],
    ['Prime Minister of Greece Stavros Mavridis came.', [['Stavros Mavridis', 'Prime Minister', 'GRC']]],
    ['Speaker of the Albanian Parliament Arta Kodheli spoke.', [['Arta Kodheli', 'Speaker of the Parliament', 'ALB']]],
    ['European Commission President Klara Weiss spoke.', [['Klara Weiss', 'President', 'European Commission']]],
    ['Ms Aino Lahtinen, Special Envoy for Ukraine, came.', [['Aino Lahtinen', 'Special Envoy for Ukraine', undefined]]],
    ['US envoy Harold Whitcombe flew in.', [['Harold Whitcombe', 'envoy', 'USA']]],
    ['Ukraine envoy Harold Whitcombe flew in.', [['Harold Whitcombe', 'envoy', undefined]]],
    [
      'US Senators Walter Pruitt and Ada Lindholm took part.',
      [
        ['Walter Pruitt', 'Senator', 'USA'],
        ['Ada Lindholm', 'Senator', 'USA'],
      ],
    ],
    // Each of a list with a country of its own
    [
      'Presidents Juris Kalnbergs of Latvia, Eero Vuorinen of Finland and Kadri Saluveer of Estonia came.',
      [
        ['Juris Kalnbergs', 'President', 'LVA'],
        ['Eero Vuorinen', 'President', 'FIN'],
        ['Kadri Saluveer', 'President', 'EST'],
      ],
    ],
    [
      'Taking the floor were Rear Admiral Ivo Falk (Estonia) and Tarmo Aasen (Norway).',
      [
        ['Ivo Falk', undefined, 'EST'],
        ['Tarmo Aasen', undefined, 'NOR'],
      ],
    ],
    ['Dutch adviser Pieter-Jan van der Hoek was online.', [['Pieter-Jan van der Hoek', 'adviser', 'NLD']]],
    [
      'The Deputy Secretary General of NATO Ilse Brandvold came.',
      [['Ilse Brandvold', 'Deputy Secretary General', 'NATO']],
    ],
    [
      "Estonia's Kadri Saluveer and Latvia's Juris Kalnbergs agreed.",
      [
        ['Kadri Saluveer', undefined, 'EST'],
        ['Juris Kalnbergs', undefined, 'LVA'],
      ],
    ],
    ["Italy's chair was taken by a deputy minister, Edda Moro.", [['Edda Moro', 'deputy minister', 'ITA']]],
    ['Iceland, which has no army, sent its state secretary Jon Arnason.', [['Jon Arnason', 'state secretary', 'ISL']]],
    ["Britain's Royal Navy base was closed.", []],
    ["President Donald Trump's special envoy Harold Whitcombe left.", [['Harold Whitcombe', 'special envoy', 'USA']]],
    [
      'The special envoy of the US President Steve Witkoff left.',
      [['Steve Witkoff', 'special envoy of the President', 'USA']],
    ],
    [
      'The special envoy of the Latvian President, Juris Kalnbergs, left.',
      [['Juris Kalnbergs', 'special envoy of the President', 'LVA']],
    ],
    [
      'Juris Kalnbergs, the diplomatic adviser to French President Emmanuel Macron, left.',
      [['Juris Kalnbergs', 'diplomatic adviser', 'FRA']],
    ],
    [
      "The head of the President's Office, Petro Halych, spoke.",
      [['Petro Halych', "head of the President's Office", undefined]],
    ],
    [
      'Secretary of State for Defence of Ireland Sean Ovens came.',
      [['Sean Ovens', 'Secretary of State for Defence', 'IRL']],
    ],
    [
      'The Vice-Minister of Defence of Latvia Juris Kalnbergs came.',
      [['Juris Kalnbergs', 'Vice-Minister of Defence', 'LVA']],
    ],
    [
      'Under-Secretary-General for Peace Operations Signe Aagaard came.',
      [['Signe Aagaard', 'Under-Secretary-General for Peace Operations', undefined]],
    ],
    ['Latvian Foreign Minister Prince Juris Kalnbergs came.', [['Juris Kalnbergs', 'Foreign Minister', 'LVA']]],
    [
      "Latvia's Juris Kalnbergs, deputy prime minister and foreign minister, came.",
      [['Juris Kalnbergs', 'deputy prime minister and foreign minister', 'LVA']],
    ],
    [
      'Commissioner for Defence and Space Juris Kalnbergs came.',
      [['Juris Kalnbergs', 'Commissioner for Defence and Space', undefined]],
    ],
    ['Juris Kalnbergs, special envoy of Latvia, came.', [['Juris Kalnbergs', 'special envoy', 'LVA']]],
    ['Juris Kalnbergs, ambassador to NATO, came.', [['Juris Kalnbergs', 'ambassador', undefined]]],
    [
      'The Latvian seat was filled by Juris Kalnbergs, an ambassador with a past.',
      [['Juris Kalnbergs', 'ambassador', 'LVA']],
    ],
    [
      'For Latvia there was Juris Kalnbergs, minister of state, in the second row.',
      [['Juris Kalnbergs', 'minister of state', 'LVA']],
    ],
    [
      'Juris Kalnbergs, a director at the European External Action Service, came.',
      [['Juris Kalnbergs', 'director', 'European Union']],
    ],
    ['Hassan Sheikh Kalnbergs of Latvia came.', [['Hassan Sheikh Kalnbergs', undefined, 'LVA']]],
    ['Juris Kalnbergs, who heads NATO, came.', [['Juris Kalnbergs', undefined, 'NATO']]],
    ['A. Kalnbergs came with Juris Kalnbergs of Latvia.', [['Juris Kalnbergs', undefined, 'LVA']]],
    ['The National Bank of Ukraine and the Black Sea of Turkey froze.', []],
    ['An adviser to French President Emmanuel Macron left.', [['Emmanuel Macron', 'President', 'FRA']]],
    ['The governor of the Sumy region, Ostap Hryn, said so.', [['Ostap Hryn', 'governor of the Sumy region', 'UKR']]],
    [
      'Petro Halych, head of the city military administration, said so.',
      [['Petro Halych', 'head of the city military administration', undefined]],
    ],
    ['President Volodymyr Zelenskiy spoke.', [['Volodymyr Zelenskyy', 'President', undefined]]],
    ['Italian Prime Minister Giorgia Maloni spoke.', [['Giorgia Meloni', 'Prime Minister', 'ITA']]],
  ])('%s', (text, expected) => {
    expect(peopleOf(text).map(brief)).toEqual(expected)
  })

  test.each([
    'The Multinational Force Ukraine will be based in Paris.',
    'The Danish Refugee Council works near Chernihiv.',
    'Prime ministers and presidents met in Oslo.',
    'The Mariinskyi Palace was lit in blue.',
    'Operations were suspended on Thursday.',
  ])('nobody in: %s', (text) => {
    expect(peopleOf(text)).toEqual([])
  })

  test('a former office is marked as past', () => {
    expect(peopleOf('Former president Otto Lindqvist spoke.')[0]?.title?.past).toBe(true)
  })

  test('the name as printed is what nameSpan cuts out', () => {
    const text = 'Dutch Defence Minister Willemijn Oosterhuis spoke.'
    const [person] = peopleOf(text)
    expect(person && text.slice(person.nameSpan.start, person.nameSpan.end)).toBe('Willemijn Oosterhuis')
    expect(person && text.slice(person.start, person.end)).toBe('Dutch Defence Minister Willemijn Oosterhuis')
  })
})

describe('surnames', () => {
  test('a surname is the person whom the sentence names in full', () => {
    const text = 'Prime Minister Signe Aagaard left, but Aagaard came back.'
    expect(peopleOf(text).map(({ name }) => name)).toEqual(['Signe Aagaard', 'Signe Aagaard'])
  })

  test('of two people of one surname it is neither', () => {
    const text = 'Senator Walter Pruitt and Governor Edna Pruitt quarrelled before Pruitt left.'
    expect(peopleOf(text).map(({ name }) => name)).toEqual(['Walter Pruitt', 'Edna Pruitt'])
  })
})

describe('offices without a name', () => {
  test.each<[string, string, string[]]>([
    ['The leaders of France, Spain and the Netherlands met.', 'leaders', ['FRA', 'ESP', 'NLD']],
    ['The Ukrainian president left.', 'president', ['UKR']],
    ["Norway's foreign minister left.", 'foreign minister', ['NOR']],
  ])('%s', (text, title, countries) => {
    const [office] = mentionsOf(text).filter((mention) => mention.kind === 'office')
    expect([office?.title.text, office?.countries.map(({ code }) => code)]).toEqual([title, countries])
  })
})
