import { describe, expect, test } from 'vitest'
import { cell, claimsIn, claimsOf, document, PUBLISHED, rows, subjects } from './article.ts'

const RUSSIAN_TALLY =
  'Russia’s defence ministry said 50 Ukrainian drones were shot down overnight: 21 of them over the Kursk region, nine over Belgorod and four each over the Kaluga and Tula regions.'

describe('rows', () => {
  test('a total and its breakdown by region', () => {
    expect(rows(claimsOf(RUSSIAN_TALLY).claims)).toEqual([
      'UKR>RUS country: drones_downed 50',
      'UKR>RUS Kursk Oblast: drones_downed 21',
      'UKR>RUS Belgorod Oblast: drones_downed 9',
      'UKR>RUS Kaluga Oblast: drones_downed 4',
      'UKR>RUS Tula Oblast: drones_downed 4',
    ])
  })

  test('a breakdown in a list', () => {
    const { claims } = claimsOf(
      'Russia’s defence ministry said 30 Ukrainian drones were shot down overnight.',
      'By region:',
      '- 18 over the Rostov region;\n- seven over Crimea;\n- five over the Black Sea.',
    )
    expect(rows(claims)).toEqual([
      'UKR>RUS country: drones_downed 30',
      'UKR>RUS Rostov Oblast: drones_downed 18',
      'UKR>UKR Crimea: drones_downed 7',
      'UKR>RUS Black Sea: drones_downed 5',
    ])
  })

  test('a share by town is a row, a share by age is none', () => {
    const { claims } = claimsOf(
      'In the Donetsk region Russian missiles killed three people overnight, two of them in Kramatorsk and one in Kostiantynivka, the governor, Pavlo Kyrylenko, said.',
      'Six people were wounded in Odesa, four of them children.',
    )
    expect(rows(claims)).toEqual([
      'RUS>UKR Donetsk Oblast: killed 3',
      'RUS>UKR Kramatorsk: killed 2',
      'RUS>UKR Kostiantynivka: killed 1',
      'RUS>UKR Odesa: wounded 6',
    ])
  })

  test('casualties of the whole country join the tally of the air force', () => {
    const { claims } = claimsOf(
      'Russia launched 200 drones overnight, the Ukrainian Air Force said.',
      'Across the country nine people were wounded, according to officials.',
    )
    expect(rows(claims)).toEqual(['RUS>UKR country: drones_launched 200, wounded 9'])
  })

  test('of several counts the last stays, one given up does not', () => {
    const { claims } = claimsOf(
      'A Russian bomb killed four people in Kharkiv on Saturday, the mayor, Ihor Terekhov, said.',
      'In the evening he put the number of dead at six and the injured at 21.',
      'At first rescuers had spoken of three dead.',
    )
    expect(rows(claims)).toEqual(['RUS>UKR Kharkiv: killed 6, wounded 21'])
  })

  test('a later count of some of the victims is no lower toll', () => {
    const { claims } = claimsOf(
      'Russian drones killed five people in Kherson overnight, officials said.',
      'A woman was killed in her kitchen in Kherson.',
    )
    expect(rows(claims)).toEqual(['RUS>UKR Kherson: killed 5'])
  })

  test('a correction may be lower', () => {
    const { claims } = claimsOf(
      'Russian drones wounded 21 people in Kherson overnight, officials said.',
      'The administration corrected its figure: 18 people were wounded in Kherson.',
    )
    expect(rows(claims)).toEqual(['RUS>UKR Kherson: wounded 18'])
  })

  test('the newest entry of a live page', () => {
    const page = [
      'Live: Russian drones hit Kherson',
      '21.10 GMT',
      'Six people were killed in Kherson, the governor, Oleksandr Prokudin, says.',
      '16.30 GMT',
      'Four people were killed in Kherson, Prokudin says.',
      '09.05 GMT',
      'A Russian drone killed one person in Kherson overnight, officials say.',
    ].join('\n\n')
    expect(rows(claimsIn(document(page), PUBLISHED))).toEqual(['RUS>UKR Kherson: killed 6'])
  })

  test('the place before or behind the count', () => {
    const { claims } = claimsOf(
      'Overnight Russian missiles hit three regions. Donetsk region: two killed in Pokrovsk, one wounded in Lyman.',
      'In Kherson two people were wounded, and in Odesa one was killed.',
      'In Lozova, Kharkiv region, a man and a woman were killed.',
    )
    expect(rows(claims)).toEqual([
      'RUS>UKR Pokrovsk: killed 2',
      'RUS>UKR Lyman: wounded 1',
      'RUS>UKR Kherson: wounded 2',
      'RUS>UKR Odesa: killed 1',
      'RUS>UKR Lozova: killed 2',
    ])
  })

  test('"the region" and "the city" are those named before', () => {
    const { claims } = claimsOf(
      'Ryazan governor Pavel Malkov said on Sunday 14 Ukrainian drones were destroyed over the region.',
      'Russian missiles hit Kherson in the morning. Two people were killed in the city, officials said.',
    )
    expect(rows(claims)).toEqual(['UKR>RUS Ryazan Oblast: drones_downed 14', 'RUS>UKR Kherson: killed 2'])
  })

  test('a headline sums up', () => {
    const page = 'Five die in Crimea\n\nA Ukrainian missile killed four people in Sevastopol overnight, officials said.'
    expect(rows(claimsIn(document(page), PUBLISHED))).toEqual(['UKR>UKR Sevastopol: killed 4'])
  })
})

describe('articles about something else', () => {
  test.each([
    'In this film a Ukrainian family loses its home when a Russian missile kills three people in a block of flats.',
    'I was in Kyiv when the Russian missiles came and two people died in the house across the street.',
    'The leaders met in Paris on March 27, 2025, a day after a Russian drone had killed one person in Kharkiv.',
    'The firm shipped 300 drones to Ukraine in July and a drone launched from its catapult destroyed a mock target.',
  ])('%s', (sentence) => {
    expect(rows(claimsOf(sentence).claims)).toEqual([])
  })
})

describe('sides', () => {
  test.each<[string, string]>([
    ['Russian air defences downed four drones over Tver on Saturday.', 'UKR>RUS Tver: drones_downed 4'],
    ['Ukraine’s air force said 40 drones were shot down overnight.', 'RUS>UKR country: drones_downed 40'],
    [
      'A drone killed one person in Belgorod overnight, governor Vyacheslav Gladkov said.',
      'UKR>RUS Belgorod: killed 1',
    ],
    ['Moscow fired 40 missiles overnight, Kyiv’s air force said.', 'RUS>UKR country: missiles_launched 40'],
    [
      'Twenty missiles launched by Iran were intercepted over Israel on Saturday, the Israeli army said.',
      'IRN>ISR country: missiles_launched 20, missiles_downed 20',
    ],
    [
      'The Houthis fired two missiles at Israel on Saturday, the Israeli military said.',
      'Houthis>ISR country: missiles_launched 2',
    ],
    [
      'An Israeli strike on Beirut killed 11 people on Saturday, the Lebanese health ministry said.',
      'ISR>LBN Beirut: killed 11',
    ],
    [
      'Ukraine fired five ATACMS missiles at Sevastopol on Saturday, the Russian-installed governor said.',
      'UKR>UKR Sevastopol: missiles_launched 5',
    ],
  ])('%s', (sentence, expected) => {
    expect(rows(claimsOf(sentence).claims)).toEqual([expected])
  })
})

describe('days', () => {
  test.each<[string, string, string]>([
    ['Russian drones killed two people in Odesa overnight into Saturday, officials said.', '2025-08-23', 'inferred'],
    [
      'In the night of 22-23 August Russian drones killed two people in Odesa, officials said.',
      '2025-08-23',
      'inferred',
    ],
    ['Russian drones killed two people in Odesa on 23 August 2025, officials said.', '2025-08-23', 'stated'],
    [
      'From Friday evening until Saturday morning Russia fired 450 drones, the air force said.',
      '2025-08-23',
      'inferred',
    ],
    [
      'Between 9 p.m. on Friday and 7 a.m. on Saturday Russia fired 450 drones, the air force said.',
      '2025-08-23',
      'inferred',
    ],
    ['Last night Russia fired 450 drones, the air force said.', PUBLISHED, 'inferred'],
    ['Officials said on Saturday that Russian drones had killed two people in Odesa.', '2025-08-23', 'inferred'],
  ])('%s', (sentence, date, basis) => {
    const { claims } = claimsOf(sentence)
    expect([cell(claims, 's1', 'struck_on'), cell(claims, 's1', 'struck_on_basis')]).toEqual([date, basis])
  })

  test('a day of its own for the attack before', () => {
    const { claims } = claimsOf(
      'On Saturday Russian missiles killed two people in Odesa, officials said.',
      'A day earlier drones had killed three in Sumy.',
      'In Odesa 14 people were wounded.',
    )
    expect(
      subjects(claims).map((subject) => `${cell(claims, subject, 'struck_on')} ${cell(claims, subject, 'places')}`),
    ).toEqual(['2025-08-23 Odesa', '2025-08-22 Sumy'])
  })

  test('unknown without a day of publication', () => {
    const read = document('Night\n\nWhile leaders met, Russian drones killed two people in Odesa.')
    const claims = claimsIn(read, undefined).filter(({ field }) => field.startsWith('struck_on'))
    expect(claims.map(({ field, value }) => `${field} ${value}`)).toEqual(['struck_on_basis unknown'])
  })
})

describe('other columns', () => {
  test('who reports', () => {
    const { claims } = claimsOf(
      'Russia launched 90 drones overnight, the Ukrainian Air Force said.',
      'Two people were killed in Odesa, according to Oleh Kiper, the governor. He added that nine were wounded in Izmail.',
      'In Sumy three people were hurt, officials said.',
    )
    expect(subjects(claims).map((subject) => cell(claims, subject, 'reported_by'))).toEqual([
      'Ukrainian Air Force',
      'Oleh Kiper',
      'Oleh Kiper',
      '',
    ])
  })

  test('which figures are approximate, and their words', () => {
    const { text, claims } = claimsOf(
      'Russia launched some 90 drones and two missiles at Kyiv overnight, killing at least four people, officials said.',
    )
    const near = claims.filter(({ field }) => field === 'approximate')
    expect(near.map(({ value, span }) => `${value} «${text.slice(span.start, span.end)}»`)).toEqual([
      'drones_launched «some 90 drones»',
      'killed «at least four people»',
    ])
  })

  test('the first place on the map', () => {
    const { text, claims } = claimsOf('A Russian drone killed one person in Odesa overnight, officials said.')
    const latitude = claims.find(({ field }) => field === 'latitude')
    expect(latitude).toMatchObject({ value: expect.closeTo(46.48, 1), basis: 'inferred', rule: 'strikes/gazetteer' })
    expect(latitude && text.slice(latitude.span.start, latitude.span.end)).toBe('Odesa')
  })

  test('damage in the words of the text', () => {
    const { claims } = claimsOf(
      'A Russian drone killed one person in Odesa overnight, officials said. Two schools and a clinic were damaged, the mayor said.',
    )
    expect(cell(claims, 's1', 'effects')).toBe('Two schools and a clinic were damaged.')
  })
})
