/** A dossier made by hand, with the texts that files and their readers stumble over. */
import type { Dataset } from '../../src/model.ts'
import type { AttendeesRow, DecisionsRow, EvidenceRow, MeetingsRow, SourcesRow, StrikesRow } from '../../src/tables.ts'

const digest = (sign: string) => sign.repeat(64)

export const sources: SourcesRow[] = [
  {
    source_id: 'ap-03',
    file: 'ap-03.txt',
    title: 'Talks "constructive", says host; next round in May',
    publisher: 'The Baltic Ledger',
    agency: 'AP',
    authors: 'Anna Example;Bo Example',
    published_on: '2026-03-04',
    published_on_basis: 'stated',
    url: 'https://www.example.org/news/1?a=1&b=2',
    language: 'en',
    words: 312,
    sha256: digest('a'),
  },
  {
    source_id: 'dpa_1.2',
    file: 'wire/dpa_1.2.html',
    title: 'Удар по порту: що відомо',
    published_on: '2026-03-05',
    published_on_basis: 'metadata',
    language: 'uk',
    words: 98,
    sha256: digest('b'),
  },
  { source_id: 'note', file: 'note.md', published_on_basis: 'unknown', sha256: digest('c') },
]

export const meetings: MeetingsRow[] = [
  {
    meeting_id: '2026-03-03-contact-group',
    name: 'Ukraine Defence Contact Group',
    level: 'defence_ministers',
    held_on: '2026-03-03',
    held_on_basis: 'inferred',
    format: 'hybrid',
    places: 'Brussels;Ramstein',
    hosts: 'GBR;DEU',
    countries_represented: 50,
    approximate: 'countries_represented',
    source_count: 2,
  },
  {
    meeting_id: 'undated-working-session',
    name: 'Working session',
    held_on_basis: 'unknown',
    format: 'unstated',
    source_count: 1,
  },
]

export const attendees: AttendeesRow[] = [
  {
    attendee_id: '2026-03-03-contact-group/jane-roe',
    meeting_id: '2026-03-03-contact-group',
    kind: 'person',
    name: 'Jane Roe',
    title: 'Acting Defence Minister',
    country: 'NAM',
    role: 'participant',
    mode: 'remote',
    status: 'attended',
    source_count: 2,
  },
  {
    attendee_id: '2026-03-03-contact-group/nato',
    meeting_id: '2026-03-03-contact-group',
    kind: 'delegation',
    name: 'NATO',
    organization: 'NATO',
    role: 'host',
    mode: 'in_person',
    status: 'attended',
    source_count: 1,
  },
  {
    attendee_id: 'undated-working-session/john-null',
    meeting_id: 'undated-working-session',
    kind: 'person',
    name: 'John Null',
    title: 'NA',
    role: 'participant',
    mode: 'unstated',
    status: 'expected',
    source_count: 1,
  },
]

export const decisions: DecisionsRow[] = [
  {
    decision_id: '2026-03-03-contact-group/military_aid',
    meeting_id: '2026-03-03-contact-group',
    decided_on: '2026-03-03',
    topic: 'military_aid',
    status: 'planned',
    summary:
      'The group will deliver 120 generators, 3,000 rounds and "as many drones as it takes" by the end of the year.',
    places: 'Rzeszów',
    lead_countries: 'DEU;GBR',
    duration: 'P1Y',
    condition: 'after a ceasefire',
    source_count: 2,
  },
  {
    decision_id: 'undated-working-session/other',
    meeting_id: 'undated-working-session',
    topic: 'other',
    status: 'discussed',
    summary: '=SUM(A1:A9) is a text here, as are +1, -2 and @here.',
    source_count: 1,
  },
]

export const strikes: StrikesRow[] = [
  {
    strike_id: '2026-03-04/RUS/kyiv',
    struck_on: '2026-03-04',
    struck_on_basis: 'stated',
    attacker: 'RUS',
    target_country: 'UKR',
    places: 'Kyiv;Odesa',
    drones_launched: 400,
    drones_downed: 371,
    drones_suppressed: 0,
    missiles_launched: 18,
    missiles_downed: 12,
    killed: 2,
    wounded: 25,
    approximate: 'drones_launched;wounded',
    effects: 'A block of flats took a direct hit,\nand a school burnt out.',
    reported_by: 'Volodymyr Zelenskyy',
    latitude: 50.4547,
    longitude: 30.5238,
    source_count: 2,
  },
  {
    strike_id: '2026-03-05/UKR/bryansk-oblast',
    struck_on: '2026-03-05',
    struck_on_basis: 'inferred',
    attacker: 'UKR',
    target_country: 'RUS',
    drones_downed: 48,
    reported_by: 'Russian Defence Ministry',
    source_count: 1,
  },
]

/** Texts that a file format, a reader or a person could take for something else. */
export const NASTY = [
  '=1+1',
  '+1',
  '-2',
  '@here',
  'NA',
  'null',
  'TRUE',
  '007',
  '2026-03-04',
  '1e5',
  '<b>&amp;"quoted"</b>',
  "'apostrophe",
  'semi;colon,comma\ttab',
  'line\nbreak',
  '_x0041_',
  'שלום, עולם',
  'e\u0301 combining, 👩‍👩‍👧 joined, 𝒜 astral',
  'no\u00a0break',
  'line\u2028separator',
  '#REF!',
] as const

const quoted = (index: number, record: string, field: string, value: string, quote: string): EvidenceRow => ({
  evidence_id: `strikes/${record}/${field}/ap-03${index === 0 ? '' : `-${index + 1}`}`,
  table: 'strikes',
  record_id: record,
  field,
  value,
  agrees: true,
  basis: 'stated',
  rule: 'strikes/launched',
  source_id: 'ap-03',
  start: 10 * index,
  end: 10 * index + quote.length,
  quote,
})

const KYIV = '2026-03-04/RUS/kyiv'

export const evidence: EvidenceRow[] = [
  {
    ...quoted(
      0,
      '2026-03-03-contact-group/jane-roe',
      'title',
      'Acting Defence Minister',
      'acting defence minister Jane Roe',
    ),
    evidence_id: 'attendees/2026-03-03-contact-group/jane-roe/title/ap-03',
    table: 'attendees',
    rule: 'attendees/office-before-name',
  },
  quoted(0, KYIV, 'drones_launched', '400', 'Russia sent about 400 drones overnight'),
  {
    ...quoted(0, KYIV, 'drones_launched', '415', '415 ударних дронів'),
    evidence_id: `strikes/${KYIV}/drones_launched/dpa_1.2`,
    source_id: 'dpa_1.2',
    agrees: false,
  },
  ...NASTY.map((text, index) => quoted(index, KYIV, 'effects', text, text)),
]

export const dataset: Dataset = {
  metadata: {
    name: 'contact-group',
    title: 'Contact group and strikes, March 2026',
    description: 'What three articles report of a meeting and of two nights of strikes.',
    keywords: ['Ukraine', 'meetings', 'strikes'],
    version: '1.0.0',
    homepage: 'https://www.example.org/dossiers/contact-group',
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    contributors: [{ title: 'Example Desk', roles: ['creator', 'contact'], path: 'https://www.example.org' }],
  },
  tables: { sources, meetings, attendees, decisions, strikes, evidence },
}

/** A dossier in which nothing was found. */
export const empty: Dataset = {
  metadata: { name: 'empty', title: 'Nothing' },
  tables: { sources: [], meetings: [], attendees: [], decisions: [], strikes: [], evidence: [] },
}
