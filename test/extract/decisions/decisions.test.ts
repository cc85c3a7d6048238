import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../faults/effort.ts'
import { MEETING, quotesOf, rows, told, valuesOf } from './telling.ts'

describe('a sentence tells decisions', () => {
  test.each<[string, string[]]>([
    // agreed
    ['The ministers agreed to set up a permanent headquarters in Vilnius.', ['headquarters | agreed | Vilnius']],
    ['They decided to exchange 400 prisoners of war.', ['humanitarian | agreed']],
    ['The two sides signed a contract for howitzers.', ['military_aid | agreed']],
    ['A loan of 4 billion euros has been released.', ['funding | agreed']],
    ['The allies backed the membership of Moldova in the European Union.', ['membership | agreed']],
    ['The leaders agreed that the fleets will share their charts of the coast.', ['other | agreed']],
    // planned
    ['Norway will pay for 300 drones.', ['military_aid | planned']],
    ['The headquarters is to move to Warsaw after two years.', ['headquarters_rotation | planned | Warsaw']],
    [
      'Plans are under way for a liaison cell in Odesa, headed by a Danish officer.',
      ['coordination_cell | planned | Odesa | DNK'],
    ],
    ['Spain promised 30 million euros.', ['funding | planned']],
    ['Finland announced a new package of weapons.', ['military_aid | planned']],
    ['The next meeting will be held in Tallinn in August.', ['next_meeting | planned | Tallinn']],
    ['Should Moscow decline, tougher sanctions will follow.', []],
    ['Should Moscow decline, they will tighten sanctions.', ['sanctions | planned | Should Moscow decline']],
    // proposed
    ['The group called on Russia to accept a truce of at least 20 days.', ['ceasefire | proposed | P20D']],
    ['Poland asked the partners for more ammunition.', ['military_aid | proposed']],
    ['Italy offered to train two Ukrainian brigades.', ['land_forces | proposed | Ukraine']],
    ['Ukraine must sit at the table, the statement said.', ['peace_process | proposed']],
    ['They adopted a text that calls on all states to tighten sanctions.', ['sanctions | proposed']],
    // discussed
    ['The leaders will discuss the frozen Russian assets.', ['funding | discussed']],
    ['Security guarantees for Ukraine topped the agenda.', ['security_guarantees | discussed']],
    ['They could not agree on whether to send peacekeepers to Ukraine.', ['force_deployment | discussed | Ukraine']],
    ['A decision on the loan was put off until autumn.', ['funding | discussed']],
    // several in one sentence
    [
      'The force will help to rebuild the Ukrainian army, secure the skies and clear mines in the Black Sea.',
      [
        'land_forces | planned | Ukraine',
        'air_security | planned | Ukraine',
        'maritime_security | planned | Black Sea',
      ],
    ],
    [
      'The leaders discussed security guarantees, arms deliveries and sanctions.',
      ['security_guarantees | discussed', 'military_aid | discussed', 'sanctions | discussed'],
    ],
    [
      'They agreed to tighten sanctions, and Latvia will give 20 million euros for drones.',
      ['sanctions | agreed', 'military_aid | planned'],
    ],
    [
      'The allies agreed on a loan, with plans to open a headquarters in Gdynia.',
      ['funding | agreed', 'headquarters | planned | Gdynia'],
    ],
    // the noun before a parenthesis, the verb after it
    ['A package of ammunition, most of it from Denmark, will be delivered in July.', ['military_aid | planned']],
    ['If talks fail, the ministers agreed, sanctions will be tightened.', ['sanctions | agreed | If talks fail']],
    [
      '"We will send 90,000 shells this summer," Danish Prime Minister Mette Frederiksen said.',
      ['military_aid | planned'],
    ],
  ])('%s', (words, expected) => {
    expect(rows(told(words))).toEqual(expected)
  })
})

describe('ways of saying it', () => {
  test.each<[string, string[]]>([
    // nouns and passives
    ['A compromise on the price cap was hammered out overnight.', ['sanctions | agreed']],
    ['The ministers reached an understanding on the return of the displaced.', ['humanitarian | agreed']],
    ['A common timetable for the night ferries was agreed.', ['other | agreed']],
    ['They put their signatures under a treaty of mutual defence.', ['security_guarantees | agreed']],
    ['A proposal for a joint fund was discussed.', ['funding | discussed']],
    ['A plan to seize the assets was dropped.', ['funding | discussed']],
    ['A truce of 20 days was proposed by two of the ministers.', ['ceasefire | proposed | P20D']],
    ['The loan was not adopted.', ['funding | discussed']],
    // the language of communiqués
    ['The Council decides to suspend the membership of Ruritania.', ['membership | agreed']],
    ['The ministers instructed the envoys to draw up a list of harbours.', ['other | agreed']],
    ['The Parties shall exchange water levels every ten days.', ['other | planned']],
    ['The Parties shall establish a joint commission in Galați.', ['coordination_cell | planned | Galați']],
    [
      'The Meeting took note of the proposal that joint patrols be held in the Black Sea.',
      ['maritime_security | proposed | Black Sea'],
    ],
    ['The Meeting welcomed the announcement by Norway of a contribution of 20 million dollars.', ['funding | planned']],
    ['The Assembly called upon all parties to release the crews.', ['humanitarian | proposed']],
    ['The Assembly encourages both sides to cease hostilities.', ['ceasefire | proposed']],
    ['They expressed their readiness to finance the training of a brigade.', ['land_forces | planned']],
    // what a country brings
    ['Norway is giving 80 million kroner for shells.', ['military_aid | planned']],
    ['Belgium gives 12 howitzers.', ['military_aid | planned']],
    ['Spain gave 20 million euros for the rebuilding of the schools.', ['humanitarian | agreed']],
    ['Italy is sending 50 armoured vehicles.', ['military_aid | planned']],
    ['Starmer urged leaders to keep up the pressure on Moscow.', ['sanctions | proposed']],
    // who closes the sentence, who opens it
    ['The sanctions will be prolonged by six months, the leaders agreed.', ['sanctions | agreed | P6M']],
    ['The money stays blocked, the leaders confirmed.', ['sanctions | agreed']],
    ['While the aid goes on, they will tighten sanctions.', ['sanctions | planned']],
    ['A chain of sensors and radars, it says, should be working by 2027.', ['air_security | proposed']],
    ['Sanctions and loans, he said, will be discussed.', ['sanctions | discussed', 'funding | discussed']],
  ])('%s', (words, expected) => {
    expect(rows(told(words))).toEqual(expected)
  })
})

describe('the next meeting', () => {
  test.each<[string, string[]]>([
    ['They meet again in Tallinn next year.', ['next_meeting | planned | Tallinn']],
    ['The ministers will next meet on 3 September.', ['next_meeting | planned']],
    ['The next summit is in Oslo, in July 2026.', ['next_meeting | planned | Oslo']],
    ['Next round: Oslo, in October.', ['next_meeting | planned | Oslo']],
    ['Talks resume in Geneva next week.', ['next_meeting | planned | Geneva']],
    ['A further call is planned for Sunday.', ['next_meeting | planned']],
    ['The group agreed to reconvene in two weeks.', ['next_meeting | agreed']],
    ['Sweden has invited the ministers to Oslo in April.', ['next_meeting | planned | Oslo']],
    ['Vilnius will have the next summit, in the spring.', ['next_meeting | planned | Vilnius']],
    ['The summit in 2027 goes to Tirana.', ['next_meeting | planned | Tirana']],
    ['Lublin has put its name down for 2027.', ['next_meeting | proposed | Lublin']],
    ['The ministers will meet the press on Friday.', []],
    ['The next year will be difficult.', []],
    ['The leaders met again in the evening.', []],
  ])('%s', (words, expected) => {
    expect(rows(told(words))).toEqual(expected)
  })

  test('a meeting does not announce itself', () => {
    expect(
      rows(told('The second round will take place on 10 June in Riga.', [{ ...MEETING, expected: true }])),
    ).toEqual([])
  })
})

describe('who is not at the meeting', () => {
  const attended = [{ ...MEETING, attendees: ['Poland', 'Latvia', 'Estonia', 'Norway', 'Sweden'] }]

  test.each<[string, string[]]>([
    ['Spanish Prime Minister Pedro Sánchez promised 30 million euros.', []],
    ['Poland promised 30 million euros.', ['funding | planned']],
    ['Washington was still reviewing whether to deliver missiles.', []],
    ['The ministers reviewed the delivery of missiles.', ['military_aid | discussed']],
  ])('%s', (words, expected) => {
    expect(rows(told(words, attended))).toEqual(expected)
  })
})

describe('headings and tables', () => {
  test.each<[string, string[]]>([
    [
      'They closed with three points.\n\n| Subject | Result |\n|---|---|\n| Aid convoys | agreed: one form for all |\n| Shells | Norway will deliver 5,000 by autumn |\n| Next round | Oslo, in October |',
      ['humanitarian | agreed', 'military_aid | planned', 'next_meeting | planned | Oslo'],
    ],
    [
      'The outcome:\n\n- a liaison office in Gdynia for the coast guards;\n- Norway will train two brigades of the Ukrainian army.',
      ['coordination_cell | agreed | Gdynia', 'land_forces | planned | Ukraine'],
    ],
  ])('%j', (words, expected) => {
    expect(rows(told(words, [MEETING], 'article.md'))).toEqual(expected)
  })
})

describe('what is no decision', () => {
  test.each([
    'The leaders reaffirmed their support for a peace plan.',
    'They condemned the missile strikes and praised the army.',
    'Estonia will not send soldiers to Ukraine.',
    'Serbia imposes no sanctions.',
    'They would send no troops, the two ministers said.',
    'The new Danish prime minister will attend the summit.',
    'Kremlin spokesman Dmitry Peskov said Moscow would demand a truce first.',
    'Analysts said the force would be deployed to Ukraine too late.',
    'On 2 June the ministers agreed to buy ammunition.',
    'At the previous summit the leaders agreed to tighten sanctions.',
    'Russia launched 60 drones and 12 missiles at Odesa.',
    'The truce, which Washington proposed in May, has not held.',
    'Will they agree on a truce?',
    '"It is high time that everybody in this hall understood that sanctions should have been tightened years ago," Tusk said.',
    'Background: The leaders agreed to send peacekeepers.',
    'As a reminder, the ministers agreed to send peacekeepers.',
    'Ukraine will need 90 billion euros next year.',
    'The draft was not discussed, and no ceasefire was agreed.',
    'His predecessor had proposed a peace plan in 2023.',
    'Ukraine gets most of its ammunition from abroad.',
    'She is to travel on to Oslo, where she will discuss arms deliveries.',
    'The coalition at home could fall over the budget.',
    'Poland spends four percent of its output on defence.',
  ])('%s', (words) => {
    expect(rows(told(words))).toEqual([])
  })

  test('a meeting that is not coded has decisions where it settles something', () => {
    const uncoded = told('The ministers agreed to tighten sanctions.', [])
    expect(rows(uncoded)).toEqual(['sanctions | agreed'])
    expect(valuesOf(uncoded, 'meeting_id')).toEqual([])
    expect(told('Norway will send 30 howitzers.', []).claims).toEqual([])
  })
})

describe('lists', () => {
  test.each<[string, string, string[]]>([
    [
      'an agreed list',
      'The ministers agreed to:\n\n- tighten sanctions;\n- buy more ammunition;\n- share their charts of the Baltic coast.',
      ['sanctions | agreed', 'military_aid | agreed', 'other | agreed'],
    ],
    [
      'items that are clauses keep the verb of the lead-in',
      'They said they had agreed on two things:\n\n- Sanctions will be tightened.\n- Shells will be bought in Asia.',
      ['sanctions | agreed', 'military_aid | agreed'],
    ],
    [
      'a list that lost its bullets',
      'After the war, the contingent is expected to:\n\nwill train the Ukrainian army;\n\nwill make the airspace safe.',
      ['land_forces | planned | Ukraine', 'air_security | planned | Ukraine'],
    ],
    [
      'results have verbs of their own',
      'The results are as follows:\n\n- Latvia and Ukraine signed a memorandum on drone production;\n- Sweden will give 40 million euros for shells.',
      ['military_aid | agreed', 'military_aid | planned'],
    ],
    [
      'an outer list does not go on under an inner one',
      '1. We agreed to invite Moldova to join the coalition. This may comprise:\n(a) training for its army;\n(b) visits.\n\n2. We will tighten sanctions.',
      ['membership | agreed', 'land_forces | proposed', 'sanctions | planned'],
    ],
    [
      'a part under Background is left out',
      'The ministers agreed to tighten sanctions.\n\nBackground:\n\n- The ministers agreed to send peacekeepers to Ukraine.',
      ['sanctions | agreed'],
    ],
  ])('%s', (_, words, expected) => {
    expect(rows(told(words))).toEqual(expected)
  })
})

describe('one row a measure', () => {
  test.each<[string, string, string[]]>([
    [
      'told twice',
      'The ministers agreed to set up a headquarters in Vilnius. The headquarters will be led by Lithuania for the first year.',
      ['headquarters | agreed | Vilnius | LTU | P1Y'],
    ],
    [
      'other sums',
      'Norway will give 20 million euros for shells. Norway will give 70 million euros for drones.',
      ['military_aid | planned', 'military_aid | planned'],
    ],
    [
      'other hands',
      'The allies agreed to send a multinational force to Ukraine. Sweden will contribute soldiers to the force.',
      ['force_deployment | agreed | Ukraine', 'force_deployment | planned'],
    ],
    [
      'a wish is no promise',
      'The allies urged Russia to accept a ceasefire. France will lead the monitoring of the ceasefire.',
      ['ceasefire | proposed', 'ceasefire | planned | FRA'],
    ],
  ])('%s', (_, words, expected) => {
    expect(rows(told(words))).toEqual(expected)
  })
})

describe('claims', () => {
  const words =
    'They agreed that a coordination cell led by Latvia will open in Kyiv once the fighting ends, for at least 18 months.'
  test('quote the words behind each value', () => {
    const article = told(words)
    expect(valuesOf(article, 'meeting_id')).toEqual(['m1'])
    expect(valuesOf(article, 'decided_on')).toEqual(['2025-06-10'])
    expect(quotesOf(article, 'topic')).toEqual(['coordination cell'])
    expect(quotesOf(article, 'status')).toEqual(['agreed'])
    expect(quotesOf(article, 'summary')).toEqual([words.slice(0, -1)].map((clause) => `${clause}.`))
    expect(quotesOf(article, 'places')).toEqual(['Kyiv'])
    expect(quotesOf(article, 'lead_countries')).toEqual(['Latvia'])
    expect(quotesOf(article, 'condition')).toEqual(['once the fighting ends'])
    expect(quotesOf(article, 'duration')).toEqual(['for at least 18 months'])
    expect(valuesOf(article, 'duration')).toEqual(['P18M'])
  })

  test.each([
    ['They agreed on a loan.', '2025-06-10'],
    ['We have today agreed to tighten sanctions.', '2025-06-10'],
    ['On Wednesday the ministers will talk on Thursday about arms production.', '2025-06-12'],
    ['They will send shells on Friday.', '2025-06-10'],
  ])('are dated: %s', (words, date) => {
    expect(valuesOf(told(words), 'decided_on')).toEqual([date])
  })

  test.each([
    ['The ministers ordered three months of naval patrols over the cables.', ['P3M']],
    ['They urge Russia to agree to a truce of no less than 60 days.', ['P60D']],
    ['They decided to prolong the air patrols, which guard the airspace of the flank, by twelve months.', ['P12M']],
    ['After two days of talks they agreed on a loan.', []],
    ['Within three weeks of fighting they agreed on a truce.', []],
  ])('last: %s', (words, duration) => {
    expect(valuesOf(told(words), 'duration')).toEqual(duration)
  })

  test('belong to the meeting spoken of last', () => {
    const second = { ...MEETING, subject: 'm2', name: 'Second round', sentences: [3] }
    const article = told(
      'Norway will pay for drones. Then the ministers met again. They agreed to tighten sanctions.',
      [MEETING, second],
    )
    expect(valuesOf(article, 'meeting_id')).toEqual(['m1', 'm2'])
  })

  test('of any text lie in the text and have short summaries', () => {
    const word = fc.constantFrom(
      'They',
      'agreed',
      'to',
      'send',
      'will',
      'a',
      'force',
      'sanctions',
      ',',
      ';',
      ':',
      'and',
      '"',
      'once',
      'Ukraine',
      'in',
      'Kyiv',
      '5 billion',
      'who',
      '\n\n',
      '- ',
      'İ',
      '.',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (parts) => {
        const { text, claims } = told(parts.join(' '))
        for (const { field, value, span } of claims) {
          expect(span.start).toBeLessThan(span.end)
          expect(span.end).toBeLessThanOrEqual(text.length)
          if (field === 'summary') expect(String(value)).toMatch(/^.{2,240}$/u)
        }
      }),
      runs(300),
    )
  })
})
