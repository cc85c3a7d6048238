import { describe, expect, test } from 'vitest'
import { formsOf, inflected } from '../../../src/extract/decisions/inflection.ts'
import { PhraseIndex } from '../../../src/extract/decisions/phrase-index.ts'
import { rows, told } from './telling.ts'

describe('nouns and participles govern', () => {
  test.each<[string, string[]]>([
    ['The talks ended with an agreement on the return of 90 captives.', ['humanitarian | agreed']],
    ['They gave the green light for a loan of 40 million euros.', ['funding | agreed']],
    ['Under the deal struck at midnight, the sanctions will be prolonged by six months.', ['sanctions | agreed | P6M']],
    ['Under the deal, Spain will hand over nine captured sailors.', ['humanitarian | planned']],
    ['After an exchange of views, they agreed to tighten sanctions.', ['sanctions | agreed']],
    ['The ministers agreed on Tuesday to abolish the visa fee for students.', ['other | agreed']],
    ['The group endorsed timetables for the night ferries of the region.', ['other | agreed']],
    ['The leaders readmitted Ruritania as an observer.', ['membership | agreed']],
    ['The idea was referred to the finance ministers.', []],
    ['It was not possible to agree on the price cap.', ['sanctions | discussed']],
    ['They could not overcome the veto on the loan.', ['funding | discussed']],
    ['They warned Moscow of further sanctions.', ['sanctions | planned']],
  ])('%s', (words, expected) => {
    expect(rows(told(words))).toEqual(expected)
  })
})

describe('what stands beside the measure', () => {
  test.each<[string, string, string[]]>([
    [
      'a witness of what all settled',
      'The two sides agreed to swap 90 captives, diplomatic sources said.',
      ['humanitarian | agreed'],
    ],
    ['a witness of what he expects', 'Sanctions will follow, a diplomat said.', []],
    ['an audio message', 'In an audio message he offered a truce.', []],
    [
      'a Russian in a condition',
      'If Putin refuses, the allies will tighten sanctions.',
      ['sanctions | planned | If Putin refuses'],
    ],
    ['dashes', 'The allies – among them Norway – will send howitzers.', ['military_aid | planned']],
    [
      'an offer that is welcomed',
      'The offer of Norway to host the headquarters was welcomed.',
      ['headquarters | planned'],
    ],
    ['an idea that he has had for long', 'They met at noon. Macron has proposed sending soldiers.', []],
    [
      'a relative clause with a plan of its own',
      'They agreed to set up a museum of the sea, which Norway will finance with 20 million euros.',
      ['humanitarian | agreed', 'funding | planned'],
    ],
    [
      'what is counted off',
      'They agreed on two things. First, joint purchases of howitzers. Second, to stop issuing visas to Russian tourists.',
      ['military_aid | agreed', 'sanctions | agreed'],
    ],
    [
      'at once',
      'Norway agreed to lift at once the pause on sharing intelligence with Kyiv.',
      ['military_aid | agreed'],
    ],
    ['what was hoped', 'He hoped that the next talks would be held in America.', []],
    [
      'a statement in which they call',
      'The hosts issued a statement in which they called for an immediate ceasefire.',
      ['ceasefire | proposed'],
    ],
    [
      'where the money goes',
      'Norway will send a package of 40 howitzers. The money will go on repairs, on radars and on drones.',
      ['military_aid | planned'],
    ],
    ['a strike', 'Overnight, 65 drones were launched at the port.', []],
    ['a press conference', 'A press conference is scheduled for 5 p.m.', []],
    [
      'what happened meanwhile',
      'They met to discuss shipping, and while they did so a missile hit the town.',
      ['maritime_security | discussed'],
    ],
    ['what is turned down', 'The envoy dismissed the idea of a European force.', []],
    [
      'two infinitives',
      'The negotiators agreed to exchange 90 captives and to let families visit the graves.',
      ['humanitarian | agreed', 'humanitarian | agreed'],
    ],
    [
      'a verb left out',
      'Norway will send five launchers and Sweden another batch of generators.',
      ['military_aid | planned', 'humanitarian | planned'],
    ],
  ])('%s', (_, words, expected) => {
    expect(rows(told(words))).toEqual(expected)
  })
})

describe('places that are told as such', () => {
  test.each<[string, string[]]>([
    ['They agreed to open a liaison office in the Irish city of Cork.', ['coordination_cell | agreed | Cork']],
    ['The next meeting will be held in Ystad in April.', ['next_meeting | planned | Ystad']],
    ['The next meeting will be held in May.', ['next_meeting | planned']],
    [
      'Ministers agreed to send frigates to patrol the Gulf of Guinea.',
      ['maritime_security | agreed | Gulf of Guinea'],
    ],
    ["Norway will pay for the repair of Kharkiv's heating network.", ['humanitarian | planned | Kharkiv']],
    ['They discussed how to guard the airspace over the eastern flank.', ['air_security | discussed | eastern flank']],
    ['They proposed a ceasefire along the present front line.', ['ceasefire | proposed | front line']],
    ['Sweden offered to train 1,200 sappers on the island of Gotland.', ['land_forces | proposed | Gotland']],
  ])('%s', (words, expected) => {
    expect(rows(told(words))).toEqual(expected)
  })
})

describe('a sentence that follows one up', () => {
  test.each<[string, string, string[]]>([
    [
      'says who leads',
      'They agreed to open a liaison office in Odesa. Poland is to command it.',
      ['coordination_cell | agreed | Odesa | POL'],
    ],
    [
      'says who is at the head',
      'They agreed to open a coordination centre in Kyiv. A British major general will be at its head.',
      ['coordination_cell | agreed | Kyiv | GBR'],
    ],
    [
      'says when it begins',
      'They agreed on a truce of 30 days. The truce will take effect on Friday.',
      ['ceasefire | agreed | P30D'],
    ],
    [
      'tells who watches',
      'They agreed on a truce. They also agreed to set up a mechanism for monitoring the truce.',
      ['ceasefire | agreed', 'ceasefire | agreed'],
    ],
    [
      'says where it sits',
      'The ministers agreed to form a joint coordination cell. It will be based in Tallinn.',
      ['coordination_cell | agreed | Tallinn'],
    ],
    [
      'says for what the same sum is',
      'Latvia will give 20 million euros for shells. Estonia will give 30 million euros to the same purchase.',
      ['military_aid | planned', 'military_aid | planned'],
    ],
    [
      'tells one sum twice',
      'The leaders agreed on 900 million euros for the group. The 900 million euros will be spent on ammunition.',
      ['military_aid | agreed'],
    ],
  ])('%s', (_, words, expected) => {
    expect(rows(told(words))).toEqual(expected)
  })
})

describe('no decision', () => {
  test.each([
    '"Bread must never be taken hostage," said the minister.',
    'It is unclear whether Norway will send troops to Ukraine.',
    'Slovakia would veto the loan.',
    'The jets were promised a long time ago.',
    'Asked about sanctions, he shrugged.',
    'Pressure on Moscow must be maintained.',
  ])('%s', (words) => {
    expect(rows(told(words))).toEqual([])
  })
})

describe('phrases', () => {
  test('a verb has all its forms, a noun its plural', () => {
    expect(formsOf('set_up')).toContain('setting_up')
    expect(formsOf('withdraw')).toContain('withdrew')
    expect(inflected('move truce|the', new Set(['move']))).toBe('move|moves|moved|moving truce|truces|the')
  })

  test('are found where their first word stands, the first of a group before longer ones', () => {
    const index = new PhraseIndex([
      { value: 'a', phrases: ['sets|set_up .. fund', 'set'] },
      { value: 'b', phrases: ['fund*'] },
    ])
    const found: [string, number, number][] = []
    index.scan('they set up a new fund', (hits) => {
      for (const { value, start, end } of hits) found.push([value, start, end])
      return false
    })
    expect(found).toEqual([
      ['a', 5, 22],
      ['b', 18, 22],
    ])
    expect(index.test('an offset refund')).toBe(false)
  })
})

describe('who is in command, and where', () => {
  test.each<[string, string[]]>([
    [
      'They agreed to open a coordination cell in Kyiv. Norway will give 40 howitzers. The guests visited a school. The cell will be led by a British general.',
      ['coordination_cell | agreed | Kyiv | GBR', 'military_aid | planned'],
    ],
    [
      'They decided to set up a liaison office in Vilnius; it is to be headed by Finland.',
      ['coordination_cell | agreed | Vilnius | FIN'],
    ],
    [
      'The four agreed that a repair shop for howitzers is to be opened in Lviv with Germany in the lead.',
      ['military_aid | agreed | Lviv | DEU'],
    ],
    [
      'Turkey will assume the command of the naval patrols in the Black Sea.',
      ['maritime_security | planned | Black Sea | TUR'],
    ],
    [
      'The leaders agreed to send a battalion of 900 men to Mali under a Danish general.',
      ['force_deployment | agreed | Mali | DNK'],
    ],
    ['NATO will station fighters in Romania and Bulgaria.', ['air_security | planned | Romania+Bulgaria']],
    ['Spain and Portugal will send 40 howitzers.', ['military_aid | planned']],
  ])('%s', (words, expected) => {
    expect(rows(told(words))).toEqual(expected)
  })
})

describe('what decides nothing', () => {
  test.each<[string, string]>([
    ['what had been before', 'EU governments had formally adopted a package of sanctions against Moscow.'],
    ['a bare statement', 'The ministers adopted a joint statement.'],
    ['what was asked', 'Asked whether sanctions had come up, the minister smiled.'],
    ['a question', 'Whether anybody will pay for the missiles nobody wanted to say.'],
    ['a reminder over a list', 'It will be recalled that:\n- Norway announced a package of air defence in May.'],
    ['barely a word', 'Sanctions were hardly talked about.'],
  ])('%s', (_, words) => {
    expect(rows(told(words))).toEqual([])
  })

  test('a verb in front of all says what was reported', () => {
    expect(rows(told('He said they had agreed to send 40 howitzers.'))).toEqual(['military_aid | agreed'])
  })
})

describe('a ledger of pledges', () => {
  test.each<[string, string[]]>([
    [
      'What was promised:\n\n- Norway – 7 billion kroner for drones\n- Canada – 400 generators',
      ['military_aid | planned', 'humanitarian | planned'],
    ],
    ['In numbers:\n\n- Kyiv – 3 million people\n- Norway – a long coast', []],
  ])('%s', (words, expected) => {
    expect(rows(told(words))).toEqual(expected)
  })
})
