import { describe, expect, test } from 'vitest'
import { othersAt } from './summit.ts'

/** The host is told of in the sentence alone. */
const GUEST = 'Danish Prime Minister Signe Aagaard took part in the summit.'

describe('who holds a meeting', () => {
  test.each<[string, string[]]>([
    [
      'The talks were held under chairmanship of Estonian Prime Minister Kadri Saluveer and her Finnish colleague Eero Vuorinen.',
      ['Kadri Saluveer, host', 'Eero Vuorinen, host'],
    ],
    [
      'Estonian Prime Minister Kadri Saluveer hosted the talks, with Eero Vuorinen, President of Finland, as co-chair.',
      ['Kadri Saluveer, host', 'Eero Vuorinen, host'],
    ],
    ['The summit was hosted at the old customs house by Latvian President Juris Kalnbergs.', ['Juris Kalnbergs, host']],
    [
      "Kalnbergs arrived with the summit's other chair, European Council president António Costa, after lunch.",
      ['António Costa, host'],
    ],
    ['The leaders, chaired by Council President António Costa, ended late.', ['António Costa, host']],
    ['Latvian President Juris Kalnbergs gathered like-minded governments for breakfast.', ['Juris Kalnbergs, host']],
    [
      'Prime Minister Ilze Ozola spoke of a good start. The Prime Minister and President Eero Vuorinen of Finland were in the chair.',
      ['Ilze Ozola, host', 'Eero Vuorinen, host'],
    ],
    [
      'Latvian President Juris Kalnbergs, the chairman of the bloc, told the others to hurry.',
      ['Juris Kalnbergs, host'],
    ],
    ['Tor Brekke of Norway took part. The next round is to be hosted by Norway in May, Brekke said.', ['Tor Brekke']],
    [
      'Kadri Saluveer, the Estonian prime minister, told reporters after chairing the talks that it was late.',
      ['Kadri Saluveer, host'],
    ],
    ['Norway took part. Norway will host two more reunions in Oslo this summer.', ['Norway']],
    [
      'The Latvian Minister of Defence, Andris Spruds, presided over the session together with Luke Pollard of the United Kingdom.',
      ['Andris Sprūds, host', 'Luke Pollard, host'],
    ],
    [
      "Its defence minister, Tore Sandvik, presided together with Boris Pistorius of Germany and Britain's John Healey.",
      ['Tore Sandvik, host', 'Boris Pistorius, host', 'John Healey, host'],
    ],
    [
      'Latvian President Juris Kalnbergs, who had issued the invitations together with Estonian Prime Minister Kadri Saluveer, spoke first.',
      ['Juris Kalnbergs, host', 'Kadri Saluveer, host'],
    ],
    ['Latvian President Juris Kalnbergs, who had issued the invitations, spoke first.', ['Juris Kalnbergs, host']],
    [
      'Latvian President Juris Kalnbergs welcomed his colleagues from Estonia, Finland and Poland.',
      ['Juris Kalnbergs, host', 'Estonia', 'Finland', 'Poland'],
    ],
    ['Latvian President Juris Kalnbergs had asked seven colleagues to Riga.', ['Juris Kalnbergs, host']],
    [
      'It was a meeting to which Latvian President Juris Kalnbergs had invited seven colleagues.',
      ['Juris Kalnbergs, host'],
    ],
    ['Latvian President Juris Kalnbergs thus received the others alone.', ['Juris Kalnbergs, host']],
    ['Latvian President Juris Kalnbergs received his guests on the steps of the castle.', ['Juris Kalnbergs, host']],
    [
      'Latvian President Juris Kalnbergs had asked three guests to breakfast: Estonian Prime Minister Kadri Saluveer, Finnish President Eero Vuorinen and Polish Prime Minister Adam Wrona.',
      ['Juris Kalnbergs, host', 'Kadri Saluveer', 'Eero Vuorinen', 'Adam Wrona'],
    ],
    [
      'The chair is shared by Latvian President Juris Kalnbergs and Estonian Prime Minister Kadri Saluveer.',
      ['Juris Kalnbergs, host', 'Kadri Saluveer, host'],
    ],
    [
      'The chair was shared, as always, by Latvian President Juris Kalnbergs, who had come by train, and Estonian Prime Minister Kadri Saluveer.',
      ['Juris Kalnbergs, host', 'Kadri Saluveer, host'],
    ],
    [
      'Latvian President Juris Kalnbergs and Estonian Prime Minister Kadri Saluveer shared the chair.',
      ['Juris Kalnbergs, host', 'Kadri Saluveer, host'],
    ],
    ['In the chair sat Latvian President Juris Kalnbergs.', ['Juris Kalnbergs, host']],
    ['Latvian President Juris Kalnbergs was in the chair.', ['Juris Kalnbergs, host']],
    ['Latvian President Juris Kalnbergs took the chair.', ['Juris Kalnbergs, host']],
    ['Latvian President Juris Kalnbergs led the discussions.', ['Juris Kalnbergs, host']],
    ['Latvian President Juris Kalnbergs steered the talks.', ['Juris Kalnbergs, host']],
    ['The meeting was run by Latvian President Juris Kalnbergs.', ['Juris Kalnbergs, host']],
    [
      'The two co-chairs, Latvian President Juris Kalnbergs and Estonian Prime Minister Kadri Saluveer, spoke of a good start.',
      ['Juris Kalnbergs, host', 'Kadri Saluveer, host'],
    ],
    [
      'Latvian President Juris Kalnbergs and his co-host, Estonian Prime Minister Kadri Saluveer, spoke of a good start.',
      ['Juris Kalnbergs, host', 'Kadri Saluveer, host'],
    ],
    [
      'Latvian President Juris Kalnbergs, alongside his co-chair, Estonian Prime Minister Kadri Saluveer, spoke of a good start.',
      ['Juris Kalnbergs, host', 'Kadri Saluveer, host'],
    ],
    [
      'Latvian President Juris Kalnbergs brought together leaders from 33 countries, alongside his co-chair, Estonian Prime Minister Kadri Saluveer.',
      ['Juris Kalnbergs, host', 'Kadri Saluveer, host'],
    ],
    ['The host, Latvian President Juris Kalnbergs, spoke of a good start.', ['Juris Kalnbergs, host']],
    ['Host Juris Kalnbergs, the Latvian president, spoke of a good start.', ['Juris Kalnbergs, host']],
    ['"We made a good start," the summit\'s host, Latvian President Juris Kalnbergs, said.', ['Juris Kalnbergs, host']],
    ['Summit host Juris Kalnbergs, the Latvian president, spoke of a good start.', ['Juris Kalnbergs, host']],
    ['Latvian President Juris Kalnbergs, host for the occasion, opened it.', ['Juris Kalnbergs, host']],
    ['Latvian President Juris Kalnbergs, as host, spoke first.', ['Juris Kalnbergs, host']],
    ['As host, Latvian President Juris Kalnbergs spoke first.', ['Juris Kalnbergs, host']],
    ['As chair of the meeting, Latvian President Juris Kalnbergs spoke first.', ['Juris Kalnbergs, host']],
    ['Latvian President Juris Kalnbergs, chairing, spoke of a good start.', ['Juris Kalnbergs, host']],
    ['Latvian President Juris Kalnbergs, who was in the chair, spoke of a good start.', ['Juris Kalnbergs, host']],
    [
      'Latvian President Juris Kalnbergs, who hosted the leaders at the castle, spoke of a good start.',
      ['Juris Kalnbergs, host'],
    ],
    [
      'Under the chairmanship of Latvian President Juris Kalnbergs, the leaders spoke for five hours.',
      ['Juris Kalnbergs, host'],
    ],
    [
      'At the invitation of Latvian President Juris Kalnbergs, the leaders gathered at the castle.',
      ['Juris Kalnbergs, host'],
    ],
    ['Invited by Latvian President Juris Kalnbergs, the leaders gathered at the castle.', ['Juris Kalnbergs, host']],
    [
      'The leaders, whom Latvian President Juris Kalnbergs had invited, gathered at the castle.',
      ['Juris Kalnbergs, host'],
    ],
    ['The leaders were the guests of Latvian President Juris Kalnbergs.', ['Juris Kalnbergs, host']],
    ['The leaders were received by Latvian President Juris Kalnbergs.', ['Juris Kalnbergs, host']],
    ['Latvian President Juris Kalnbergs gathered the leaders at the castle.', ['Juris Kalnbergs, host']],
    ['Latvian President Juris Kalnbergs convened the leaders at the castle.', ['Juris Kalnbergs, host']],
    ['Latvian President Juris Kalnbergs called the leaders together.', ['Juris Kalnbergs, host']],
    ['Latvian President Juris Kalnbergs had called the leaders to Riga.', ['Juris Kalnbergs, host']],
    [
      'Latvian President Juris Kalnbergs and Estonian Prime Minister Kadri Saluveer co-chaired.',
      ['Juris Kalnbergs, host', 'Kadri Saluveer, host'],
    ],
    ['Latvian President Juris Kalnbergs again presided.', ['Juris Kalnbergs, host']],
    ['Latvian President Juris Kalnbergs co-chaired on screen.', ['Juris Kalnbergs, host, remote']],
    [
      "The summit's two chairmen, Latvian President Juris Kalnbergs and Estonian Prime Minister Kadri Saluveer, spoke of a good start.",
      ['Juris Kalnbergs, host', 'Kadri Saluveer, host'],
    ],
    [
      'The session was chaired jointly by Latvian President Juris Kalnbergs and Estonian Prime Minister Kadri Saluveer.',
      ['Juris Kalnbergs, host', 'Kadri Saluveer, host'],
    ],
    ["The gathering was hosted by Juris Kalnbergs, Latvia's president.", ['Juris Kalnbergs, host']],
    [
      'Latvian President Juris Kalnbergs, who chairs the group this year, spoke of a good start.',
      ['Juris Kalnbergs, host'],
    ],
    ["Latvia's Juris Kalnbergs played host to the leaders.", ['Juris Kalnbergs, host']],
    [
      'Around the table of Latvian President Juris Kalnbergs sat Estonian Prime Minister Kadri Saluveer and Finnish President Eero Vuorinen.',
      ['Juris Kalnbergs, host', 'Kadri Saluveer', 'Eero Vuorinen'],
    ],
  ])('%s', (sentence, expected) => expect(othersAt(sentence, GUEST)).toEqual(expected))
})

describe('who holds another meeting, or none', () => {
  test.each<[string, string[]]>([
    ['Estonian Prime Minister Kadri Saluveer asked her host for more time.', ['Kadri Saluveer']],
    ['The leaders hosted Estonian Prime Minister Kadri Saluveer for lunch.', ['Kadri Saluveer']],
    [
      'Aagaard and Kalnbergs were flanked on stage by Kadri Saluveer of Estonia and Finnish President Eero Vuorinen.',
      ['Kadri Saluveer', 'Eero Vuorinen'],
    ],
    [
      'Kalnbergs welcomed Estonian Prime Minister Kadri Saluveer and Finnish President Eero Vuorinen.',
      ['Kadri Saluveer', 'Eero Vuorinen'],
    ],
    [
      'Kalnbergs received Kadri Saluveer, Prime Minister of Estonia, and Eero Vuorinen, President of Finland.',
      ['Kadri Saluveer', 'Eero Vuorinen'],
    ],
  ])('%s', (sentence, expected) => expect(othersAt(sentence)).toEqual(expected))
})
