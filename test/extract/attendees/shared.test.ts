import { describe, expect, test } from 'vitest'
import { rowsAt } from './summit.ts'

describe('offices and countries that a list of people shares', () => {
  test.each<[string, string[]]>([
    [
      'Norway was led by its foreign minister, Tor Brekke, and Iceland by acting foreign minister Jón Bergsson.',
      ['Tor Brekke, foreign minister, NOR', 'Jón Bergsson, acting foreign minister, ISL'],
    ],
    [
      'Aagaard received in Riga the prime ministers of Norway, Tor Brekke, and of Estonia, Kadri Saluveer.',
      ['Tor Brekke, prime minister, NOR', 'Kadri Saluveer, prime minister, EST'],
    ],
    [
      'Kalnbergs received his colleagues from Norway, Tor Brekke; Estonia, Kadri Saluveer; and Finland, Eero Vuorinen.',
      ['Tor Brekke, NOR', 'Kadri Saluveer, EST', 'Eero Vuorinen, FIN'],
    ],
    [
      'Taking part were the prime ministers of Norway, Tor Brekke, Estonia, Kadri Saluveer, and Poland, Adam Wrona.',
      ['Tor Brekke, prime minister, NOR', 'Kadri Saluveer, prime minister, EST', 'Adam Wrona, prime minister, POL'],
    ],
    ['Aagaard and her Estonian counterpart Kadri Saluveer shook hands before the meeting.', ['Kadri Saluveer, EST']],
    [
      'The Norwegian delegation was headed by Foreign Minister Tor Brekke and included the head of the Defence Research Agency, Ole Dahl.',
      ['Tor Brekke, Foreign Minister, NOR', 'Ole Dahl, head of the Defence Research Agency, NOR'],
    ],
    [
      'From the Norwegian side Foreign Minister Tor Brekke took part, from the Alliance - Secretary General Mark Rutte.',
      ['Tor Brekke, Foreign Minister, NOR', 'Mark Rutte, Secretary General, NATO'],
    ],
    [
      'Among them were Tor Brekke, now head of the presidential office, and chief of the general staff Adam Wrona.',
      ['Tor Brekke, head of the presidential office', 'Adam Wrona, chief of the general staff'],
    ],
    [
      'Alongside Aagaard sat Prime Ministers Tor Brekke of Norway, Kadri Saluveer of Estonia and Adam Wrona of Poland, as well as Presidents Eero Vuorinen of Finland and Mihai Stan of Romania.',
      [
        'Tor Brekke, Prime Minister, NOR',
        'Kadri Saluveer, Prime Minister, EST',
        'Adam Wrona, Prime Minister, POL',
        'Eero Vuorinen, President, FIN',
        'Mihai Stan, President, ROU',
      ],
    ],
    [
      'The prime ministers of Norway and Estonia, Tor Brekke and Kadri Saluveer, also attended.',
      ['Tor Brekke, prime minister, NOR', 'Kadri Saluveer, prime minister, EST'],
    ],
    [
      'The prime ministers of Norway, Estonia and Poland - Tor Brekke, Kadri Saluveer and Adam Wrona - took part.',
      ['Tor Brekke, prime minister, NOR', 'Kadri Saluveer, prime minister, EST', 'Adam Wrona, prime minister, POL'],
    ],
    [
      'Tor Brekke and Kadri Saluveer, prime ministers of Norway and Estonia respectively, took part.',
      ['Tor Brekke, prime minister, NOR', 'Kadri Saluveer, prime minister, EST'],
    ],
    [
      'Tor Brekke and Kadri Saluveer, the prime ministers of Norway and Estonia, took part.',
      ['Tor Brekke, prime minister, NOR', 'Kadri Saluveer, prime minister, EST'],
    ],
    [
      'Tor Brekke, Kadri Saluveer and Adam Wrona, the prime ministers of Norway, Estonia and Poland, took part.',
      ['Tor Brekke, prime minister, NOR', 'Kadri Saluveer, prime minister, EST', 'Adam Wrona, prime minister, POL'],
    ],
    [
      'The Norwegian and Estonian prime ministers, Tor Brekke and Kadri Saluveer, took part.',
      ['Tor Brekke, prime minister, NOR', 'Kadri Saluveer, prime minister, EST'],
    ],
    [
      'Norwegian and Estonian prime ministers Tor Brekke and Kadri Saluveer took part.',
      ['Tor Brekke, prime minister, NOR', 'Kadri Saluveer, prime minister, EST'],
    ],
    [
      "Norway's and Estonia's prime ministers, Tor Brekke and Kadri Saluveer, took part.",
      ['Tor Brekke, prime minister, NOR', 'Kadri Saluveer, prime minister, EST'],
    ],
    [
      "Around the table sat Kadri Saluveer of Estonia, Tor Brekke of Norway and Adam Wrona of Poland -- prime ministers all -- as well as Finland's president, Eero Vuorinen.",
      [
        'Kadri Saluveer, prime minister, EST',
        'Tor Brekke, prime minister, NOR',
        'Adam Wrona, prime minister, POL',
        'Eero Vuorinen, president, FIN',
      ],
    ],
    [
      'Kadri Saluveer of Estonia and Tor Brekke of Norway, both prime ministers, took part.',
      ['Kadri Saluveer, prime minister, EST', 'Tor Brekke, prime minister, NOR'],
    ],
    [
      'At the table were Adam Wrona, Prime Minister of Poland; Kadri Saluveer, Prime Minister of Estonia; and Eero Vuorinen, President of Finland.',
      ['Adam Wrona, Prime Minister, POL', 'Kadri Saluveer, Prime Minister, EST', 'Eero Vuorinen, President, FIN'],
    ],
    [
      'Participants: Kadri Saluveer, Prime Minister, Estonia; Eero Vuorinen, President, Finland; Tor Brekke, Prime Minister, Norway.',
      ['Kadri Saluveer, Prime Minister, EST', 'Eero Vuorinen, President, FIN', 'Tor Brekke, Prime Minister, NOR'],
    ],
  ])('%s', (sentence, expected) => expect(rowsAt(sentence)).toEqual(expected))
})
