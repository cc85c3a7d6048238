/** Sentences that stand under a governing word and still tell no measure, each beside one that does. */
import { describe, expect, test } from 'vitest'
import { outcomes } from './telling.ts'

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
