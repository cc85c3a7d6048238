/** A small dataset without a fault, with texts that hold astral characters before the quotes. */
import type { Dataset, TableName, Tables } from '../../src/model.ts'

const TEXTS = {
  'harbour-herald':
    '🕊️ Ports pact signed\nBy Ada Quill\n10 July 2025. Prime Minister Mirela Voss hosted ministers of Norway in Oslo on Thursday; some 12 countries took part. They agreed to open a headquarters in Bergen for a year. Voss said that 3 of 5 drones over Kyiv were downed, naming the “Ukrainian Air Force”.',
  'quay-quarterly':
    'Quay talks\nThe Northern Ports Forum met in Oslo on 10 July 2025, chaired by Mirela Voss, who welcomed 14 countries.',
} as const

export const texts: ReadonlyMap<string, string> = new Map(Object.entries(TEXTS))

type Source = keyof typeof TEXTS
type Word = readonly [field: string, value: string, quote: string, source?: Source, agrees?: boolean]

const herald: Source = 'harbour-herald'
const quay: Source = 'quay-quarterly'
const meeting = '2025-07-10-northern-ports-forum'

/** Cells with the words they were read from, record by record. */
const WORDS: readonly (readonly [
  TableName & ('sources' | 'meetings' | 'attendees' | 'decisions' | 'strikes'),
  string,
  readonly Word[],
])[] = [
  [
    'sources',
    herald,
    [
      ['file', 'harbour-herald.txt', 'Ports pact signed'],
      ['title', '🕊️ Ports pact signed', '🕊️ Ports pact signed'],
      ['authors', 'Ada Quill', 'Ada Quill'],
      ['published_on', '2025-07-10', '10 July 2025'],
      ['words', '45', 'Ports pact signed'],
      ['sha256', 'a'.repeat(64), 'Ports pact signed'],
      ['language', 'en', 'Ports pact signed'],
    ],
  ],
  [
    'sources',
    quay,
    [
      ['file', 'quay-quarterly.txt', 'Quay talks', quay],
      ['title', 'Quay talks', 'Quay talks', quay],
      ['url', 'https://quay.example.org/1', 'Quay talks', quay],
      ['sha256', 'b'.repeat(64), 'Quay talks', quay],
    ],
  ],
  [
    'meetings',
    meeting,
    [
      ['name', 'Northern Ports Forum', 'Northern Ports Forum', quay],
      ['held_on', '2025-07-10', '10 July 2025', quay],
      ['format', 'in_person', 'in Oslo', quay],
      ['places', 'Oslo', 'Oslo'],
      ['hosts', 'NOR', 'ministers of Norway'],
      ['countries_represented', '14', '14 countries', quay],
      ['countries_represented', '12', 'some 12 countries', herald, false],
    ],
  ],
  [
    'attendees',
    `${meeting}/mirela-voss`,
    [
      ['kind', 'person', 'Prime Minister Mirela Voss'],
      ['name', 'Mirela Voss', 'Mirela Voss'],
      ['title', 'Prime Minister', 'Prime Minister'],
      ['role', 'host', 'hosted'],
      ['mode', 'in_person', 'in Oslo'],
      ['status', 'attended', 'hosted'],
      ['name', 'Mirela Voss', 'Mirela Voss', quay],
    ],
  ],
  [
    'attendees',
    `${meeting}/norway`,
    [
      ['kind', 'delegation', 'ministers of Norway'],
      ['name', 'Norway', 'Norway'],
      ['country', 'NOR', 'Norway'],
      ['role', 'participant', 'ministers of Norway'],
      ['mode', 'in_person', 'in Oslo'],
      ['status', 'attended', 'ministers of Norway'],
    ],
  ],
  [
    'decisions',
    `${meeting}/headquarters`,
    [
      ['decided_on', '2025-07-10', '10 July 2025'],
      ['topic', 'headquarters', 'open a headquarters'],
      ['status', 'agreed', 'agreed'],
      [
        'summary',
        'They agreed to open a headquarters in Bergen for a year.',
        'They agreed to open a headquarters in Bergen for a year',
      ],
      ['places', 'Bergen', 'Bergen'],
      ['duration', 'P1Y', 'for a year'],
    ],
  ],
  [
    'strikes',
    '2025-07-10/RUS/kyiv',
    [
      ['struck_on', '2025-07-10', '10 July 2025'],
      ['attacker', 'RUS', 'drones over Kyiv'],
      ['target_country', 'UKR', 'Kyiv'],
      ['places', 'Kyiv', 'Kyiv'],
      ['drones_launched', '5', '3 of 5 drones'],
      ['drones_downed', '3', '3 of 5 drones'],
      ['approximate', 'drones_launched', '3 of 5 drones'],
      ['reported_by', 'Mirela Voss', 'Voss said'],
      ['reported_by', 'Ukrainian Air Force', '“Ukrainian Air Force”'],
      ['latitude', '50.4547', 'Kyiv'],
      ['longitude', '30.5238', 'Kyiv'],
    ],
  ],
]

const RECORDS: Omit<Tables, 'evidence'> = {
  sources: [
    {
      source_id: herald,
      file: 'harbour-herald.txt',
      title: '🕊️ Ports pact signed',
      authors: 'Ada Quill',
      published_on: '2025-07-10',
      published_on_basis: 'stated',
      language: 'en',
      words: 45,
      sha256: 'a'.repeat(64),
    },
    {
      source_id: quay,
      file: 'quay-quarterly.txt',
      title: 'Quay talks',
      published_on_basis: 'unknown',
      url: 'https://quay.example.org/1',
      sha256: 'b'.repeat(64),
    },
  ],
  meetings: [
    {
      meeting_id: meeting,
      name: 'Northern Ports Forum',
      held_on: '2025-07-10',
      held_on_basis: 'stated',
      format: 'in_person',
      places: 'Oslo',
      hosts: 'NOR',
      countries_represented: 14,
      source_count: 2,
    },
  ],
  attendees: [
    {
      attendee_id: `${meeting}/mirela-voss`,
      meeting_id: meeting,
      kind: 'person',
      name: 'Mirela Voss',
      title: 'Prime Minister',
      role: 'host',
      mode: 'in_person',
      status: 'attended',
      source_count: 2,
    },
    {
      attendee_id: `${meeting}/norway`,
      meeting_id: meeting,
      kind: 'delegation',
      name: 'Norway',
      country: 'NOR',
      role: 'participant',
      mode: 'in_person',
      status: 'attended',
      source_count: 1,
    },
  ],
  decisions: [
    {
      decision_id: `${meeting}/headquarters`,
      meeting_id: meeting,
      decided_on: '2025-07-10',
      topic: 'headquarters',
      status: 'agreed',
      summary: 'They agreed to open a headquarters in Bergen for a year.',
      places: 'Bergen',
      duration: 'P1Y',
      source_count: 1,
    },
  ],
  strikes: [
    {
      strike_id: '2025-07-10/RUS/kyiv',
      struck_on: '2025-07-10',
      struck_on_basis: 'inferred',
      attacker: 'RUS',
      target_country: 'UKR',
      places: 'Kyiv',
      drones_launched: 5,
      drones_downed: 3,
      approximate: 'drones_launched',
      reported_by: 'Mirela Voss;Ukrainian Air Force',
      latitude: 50.4547,
      longitude: 30.5238,
      source_count: 1,
    },
  ],
}

/** A fresh copy on each call, so that a test may take it apart. */
export function sample(): Dataset {
  return structuredClone({
    metadata: { name: 'northern-ports', title: 'Northern ports' },
    tables: { ...RECORDS, evidence: evidence() },
  })
}

function evidence(): Tables['evidence'] {
  const met = new Map<string, number>()
  return WORDS.flatMap(([table, record, words]) =>
    words.map(([field, value, quote, source = herald, agrees = true]) => {
      const base = `${table}/${record}/${field}/${source}`
      const count = (met.get(base) ?? 0) + 1
      met.set(base, count)
      const start = [...TEXTS[source].slice(0, TEXTS[source].indexOf(quote))].length
      return {
        evidence_id: count === 1 ? base : `${base}-${count}`,
        table,
        record_id: record,
        field,
        value,
        agrees,
        basis: field === 'struck_on' ? ('inferred' as const) : ('stated' as const),
        rule: `${table}/sample`,
        source_id: source,
        start,
        end: start + [...quote].length,
        quote,
      }
    }),
  )
}
