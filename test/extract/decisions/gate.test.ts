/** Sentences that stand under a governing word and still tell no measure, each beside one that does. */
import { describe, expect, test } from 'vitest'
import { outcomes, rows, told } from './telling.ts'

describe('deeds of war', () => {
  test.each([
    'It was one of three missiles launched that night, along with 164 drones, of which 136 were stopped.',
    'This month Russia has launched more than 4,000 drones at Ukraine.',
    'The air force said it shot down 68 of the 83 drones that Russia launched overnight.',
    'Both armies launched strikes on depots while the delegations met.',
  ])('%s', (words) => {
    expect(outcomes(words)).toEqual([])
  })

  test.each([
    ['They agreed to shoot down drones that stray into allied airspace.', 'air_security | agreed'],
    ['Sweden launched a coalition that will buy 300 drones.', 'military_aid | agreed'],
    ['Poland will send 40 drones.', 'military_aid | planned'],
  ])('%s', (words, row) => {
    expect(outcomes(words)).toEqual([row])
  })
})

describe('plans of the enemy', () => {
  test.each([
    'Zelenskyy said Russia was preparing another campaign against the energy grid.',
    'Moscow will send more missiles to Belarus.',
  ])('%s', (words) => {
    expect(outcomes(words)).toEqual([])
  })

  test.each([
    ['Russia must accept a truce.', 'ceasefire | proposed'],
    ['If Moscow declines, the allies will tighten sanctions.', 'sanctions | planned'],
  ])('%s', (words, row) => {
    expect(outcomes(words)).toEqual([row])
  })
})

describe('what explains, and what is said elsewhere', () => {
  test.each([
    'That will prepare the arrival of the multinational force.',
    'The money has been allocated.',
    'Without it, Michal argued, the border would be paid for by those who live next to it.',
    'Before the call, Zelenskyy said that guarantees must come first.',
    'Zelenskyy told Ukrainian television that he wants more missiles.',
    'Photographers are admitted to the arrival at 11.15.',
    'The last truce did not make it to Christmas.',
  ])('%s', (words) => {
    expect(outcomes(words)).toEqual([])
  })

  test.each([
    ['Before the meeting the ministers agreed on a loan of 3 billion euros.', 'funding | agreed'],
    ['The multinational force will be sent to Ukraine.', 'force_deployment | planned'],
    ['200 million euros have been allocated for a joint fund.', 'funding | agreed'],
  ])('%s', (words, row) => {
    expect(outcomes(words)).toEqual([row])
  })
})

describe('matters of their own', () => {
  test.each([
    ['On the situation in the Middle East the ministers compared notes over lunch.', 'other | discussed'],
    ['The leaders held a strategic debate on housing.', 'other | discussed'],
    ['The rise in food prices was a theme of the morning.', 'other | discussed'],
    ['They discussed the situation in Sudan.', 'other | discussed'],
    ['The ministers held talks on fisheries.', 'other | discussed'],
    ['Serbia agreed to a transit road across its south.', 'other | agreed'],
    ['The union is to scrap the roaming fees.', 'other | planned'],
  ])('%s', (words, row) => {
    expect(outcomes(words)).toEqual([row])
  })

  test.each([
    'They discussed the situation.',
    'The leaders held a debate on it.',
    'The ministers held talks on Monday.',
    'A round table has no head, and whoever agrees to sit at it has already conceded something.',
    'Working session on migration and mobility, one of three round tables.',
  ])('none: %s', (words) => {
    expect(outcomes(words)).toEqual([])
  })

  test('the main clause beside who pays for it', () => {
    expect(
      outcomes(
        'The leaders agreed to open a college for tourism and artificial intelligence in Almaty, which Germany will finance with 20 million euros.',
      ),
    ).toEqual(['funding | planned', 'other | agreed'])
    expect(outcomes('They agreed to buy 40 tanks, which Germany will finance.')).toEqual(['military_aid | agreed'])
  })
})

describe('what went on meanwhile', () => {
  test.each([
    [
      'The ministers agreed on a loan as efforts to end the fighting appeared to have run into the sand.',
      ['funding | agreed'],
    ],
    ['They agreed to act as mediators.', ['peace_process | agreed']],
    ['Moscow proposed a truce of a day so that medics could pick up the bodies of the dead.', ['ceasefire | proposed']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('verbs and things of one topic', () => {
  test.each([
    ['They will train and equip a further Ukrainian brigade.', 'land_forces | planned'],
    ['The chancellor offered the others a battalion for Latvia.', 'force_deployment | proposed'],
    ['If a truce is signed, its monitoring will be run from Wiesbaden.', 'ceasefire | planned'],
    ['Both agreed to let observers from neutral states watch over the truce.', 'ceasefire | agreed'],
    ['Thailand will return 18 captured soldiers.', 'humanitarian | planned'],
    ['Qatar will host two more family reunions this summer.', 'humanitarian | planned'],
    ['It was decided to create a cell at the base that warns all nine of stray drones.', 'coordination_cell | agreed'],
    ['Experts are to draft a common plan for tracking drones over the delta.', 'air_security | planned'],
    ['Chile and Peru became members of the coalition.', 'membership | agreed'],
    ['The ministers agreed to appoint one negotiator to speak for all of them.', 'peace_process | agreed'],
    [
      'Romania will provide a package of military aid, the 23rd since the beginning of the war.',
      'military_aid | planned',
    ],
    ['What they did agree on is smaller: entry bans for judges.', 'sanctions | agreed'],
  ])('%s', (words, row) => {
    expect(outcomes(words)).toEqual([row])
  })

  test.each([
    'The two presidents sat at the table.',
    "The UN's appeal for this year has received a tenth of the sum asked for.",
    'On the sidelines the two discussed the sale of missiles.',
  ])('none: %s', (words) => {
    expect(outcomes(words)).toEqual([])
  })
})

describe('being there, and being for somebody', () => {
  test.each([
    'The Taoiseach this afternoon joined a virtual meeting of the Coalition of the Willing.',
    'They began a two-day summit with Poland asked to join them for the first time.',
    'The Prime Minister called on the Governor-General of Solomon Islands and met separately with Prime Minister Luxon.',
    'Britain, France and Germany threw their weight behind Volodymyr Zelenskyy on Monday at crisis talks in London.',
    "According to the White House he'll go on to Moscow this week.",
    'Vautrin was kept in Paris by the budget debate; she sent Alice Rufo.',
  ])('none: %s', (words) => {
    expect(outcomes(words)).toEqual([])
  })

  test.each([
    ['Albania joined the coalition at the meeting.', 'membership | agreed'],
    ['Poland was asked to join the coalition.', 'membership | proposed'],
    ['The leaders called on Russia to stop the war.', 'peace_process | proposed'],
    ['The leaders threw their weight behind the plan for a loan.', 'funding | agreed'],
  ])('%s', (words, row) => {
    expect(outcomes(words)).toEqual([row])
  })
})

describe('what is not so, or no longer', () => {
  test.each([
    'No decision has been made on Norwegian soldiers.',
    'Ankara would send soldiers if asked.',
    'Nor was China, which has floated the idea of sending observers of its own.',
    'It stole the show from Luanda, where a delegation had arrived for what would have been its first direct talks with the rebels.',
    'Qassem said that giving up weapons north of the river would carry out their project.',
    'Where border guards will swap data on drones and balloons round the clock.',
    'The air force now gives 131 drones shot down or suppressed.',
    'The Co-Chairs recalled that the United States had announced more than $800 million for energy assistance in June.',
    'Some 15 countries have promised 1.6 billion euros since February.',
    "Sweden wasn't about to give away its Gripen jets.",
    'They parted without an agreement to stop the war in Ukraine.',
    'The minister said in a radio interview he would like to see a million rounds delivered.',
    'They last met in Palanga in September, when they spoke of a drone wall.',
  ])('none: %s', (words) => {
    expect(outcomes(words)).toEqual([])
  })

  test.each([
    ['Canada will send soldiers if asked.', 'force_deployment | planned'],
    ['No decision was taken on the loan.', 'funding | discussed'],
    ['Lithuania would have its soldiers in the force by May.', 'force_deployment | planned'],
    ['Pistorius replied with a pledge: Germany will hand over two further launchers.', 'military_aid | planned'],
  ])('%s', (words, row) => {
    expect(outcomes(words)).toEqual([row])
  })
})

describe('what all speak of', () => {
  test.each([
    ['The four also spoke of power lines to Romania.', 'other | discussed'],
    ['The leaders spoke of a common loan.', 'funding | discussed'],
    ['The four ran over the plan for a loan.', 'funding | discussed'],
  ])('%s', (words, row) => {
    expect(outcomes(words)).toEqual([row])
  })

  test.each(['Macron spoke of a loan.', 'Trump gave the call a "ten" and spoke of "severe consequences" for Russia.'])(
    'none: %s',
    (words) => {
      expect(outcomes(words)).toEqual([])
    },
  )
})

describe('who tells of it', () => {
  test.each([
    [
      'Participants agreed that displaced residents must be able to go home, the embassy said in a statement.',
      'humanitarian | agreed',
    ],
    [
      'According to the government spokesman, the Europeans asked for binding guarantees.',
      'security_guarantees | proposed',
    ],
    [
      'Sikorski has asked the Council to let navies stop and search tankers in the Baltic Sea.',
      'maritime_security | proposed',
    ],
    ['Ankara has also proposed that a monitoring centre be set up in Istanbul, he said.', 'ceasefire | proposed'],
    ['The experts will meet again in Riyadh in May, he said, without naming a day.', 'next_meeting | planned'],
  ])('%s', (words, row) => {
    expect(outcomes(words)).toEqual([row])
  })

  test.each([
    'The experts said that the guarantees will be binding.',
    'Residents, tired of it all, said the force will be sent.',
    'Macron has proposed sending European troops to Ukraine.',
  ])('none: %s', (words) => {
    expect(outcomes(words)).toEqual([])
  })
})

describe('verbs of whole families', () => {
  test.each([
    ['It is for Moscow to accept a full and lasting ceasefire now.', 'ceasefire | proposed'],
    ['It requires Kyiv to pull its troops out of the four regions.', 'peace_process | proposed'],
    ['Laos was given the status of observer.', 'membership | agreed'],
    ['Ukraine is now an enhanced partner of the group.', 'membership | agreed'],
    ['We hereby establish a joint programme that traces children taken to Russia.', 'humanitarian | agreed'],
    ['Most of them could imagine instructors training Ukrainian soldiers.', 'land_forces | discussed'],
    ['Signing of the loan of 340 million euros takes place on Tuesday.', 'funding | planned'],
    ['They agreed to work out measures for a ban on strikes against energy facilities.', 'ceasefire | agreed'],
    ['Slovenia released five million euros for the clearing of mines in the Kharkiv region.', 'humanitarian | agreed'],
    ['The minister insisted that any truce has to cover the energy network.', 'ceasefire | proposed'],
  ])('%s', (words, row) => {
    expect(outcomes(words)).toEqual([row])
  })
})

describe('two subjects of one verb', () => {
  test.each([
    ['They also agreed that 297 fighters and 166 government soldiers will be set free.', ['humanitarian | agreed']],
    [
      'They decided that minesweepers from Turkey and frigates from Romania will escort grain ships in the Black Sea.',
      ['maritime_security | agreed'],
    ],
    ['They agreed that Moscow and Kyiv will exchange all prisoners.', ['humanitarian | agreed']],
    [
      'They agreed that Germany pays for the loan and France will send tanks.',
      ['funding | agreed', 'military_aid | planned'],
    ],
    ['They welcomed that Lithuania and Poland will train more Ukrainian sappers.', ['land_forces | planned']],
    ['They welcomed that the war will end.', []],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual(expected)
  })
})

describe('what became of it', () => {
  test.each([
    [
      'The legal form of the security commitments to be given to Ukraine was discussed at length.',
      'security_guarantees | discussed',
    ],
    ['Commitments to defend Ukraine were signed.', 'security_guarantees | agreed'],
    ['Poland will invite to the next round, in May.', 'next_meeting | planned'],
    ['The chancellor proposed to invite all to a further round in May.', 'next_meeting | proposed'],
  ])('%s', (words, row) => {
    expect(outcomes(words)).toEqual([row])
  })
})

describe('who leads it and where, told in a sentence of its own', () => {
  test.each([
    [
      'The ministers shall create a network of liaison officers in the countries of departure. Italy and Greece are to head the network, which will have its seat in Valletta.',
      'coordination_cell | planned | Valletta | ITA+GRC',
    ],
    [
      'The ministers agreed to open a liaison office in Tartu. A German air force officer is to head it.',
      'coordination_cell | agreed | Tartu | DEU',
    ],
    [
      'They decided to establish a joint liaison cell, under the supervision of the United States.',
      'coordination_cell | agreed | USA',
    ],
    [
      'The training of Ukrainian brigades on the territory of Poland and Germany shall be continued.',
      'land_forces | planned | Poland+Germany',
    ],
  ])('%s', (words, row) => {
    expect(rows(told(words))).toEqual([row])
  })
})
