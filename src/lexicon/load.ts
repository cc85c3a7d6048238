/** What is known before reading, from the data files beside this one. Nothing here is read at any other time. */
import { readFileSync } from 'node:fs'
import { parse as parseCsv } from 'csv-parse/sync'
import { parse as parseYaml } from 'yaml'
import type { StageWords } from '../extract/attendees/stage-words.ts'
import type { AttendanceWords } from '../extract/attendees/words.ts'
import { type DecisionWords, decisionCues } from '../extract/decisions/cues.ts'
import type { MeasureExamples } from '../extract/decisions/likeness.ts'
import type { MeetingWords } from '../extract/meetings/words.ts'
import type { NumberWords } from '../extract/mentions/numbers.ts'
import { Phrases } from '../extract/mentions/phrases.ts'
import { fold } from '../extract/mentions/tokens.ts'
import { type StrikesFile, strikeWords } from '../extract/strikes/words.ts'
import {
  type Country,
  type Lexicon,
  OFFICE_LEVELS,
  type Office,
  type OfficeLevel,
  type OfficeWords,
  type Person,
  type Place,
  type PlaceKind,
  type ProperName,
} from './lexicon.ts'

/** The compiled code stands as deep below the package's root as the source, and reads the source's data files. */
const FOLDER = new URL('../../src/lexicon/', import.meta.url)

/** Text of a data file of the lexicon, named relative to `src/lexicon/`. */
export function lexiconFile(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8')
}

/** Rows of a CSV file of the lexicon. */
function table(name: string): Record<string, string>[] {
  return parseCsv(lexiconFile(name), { columns: true, skip_empty_lines: true })
}

/** A YAML file of the lexicon; its form is the caller's business. */
export function lexiconYaml(name: string): unknown {
  return parseYaml(lexiconFile(name))
}

const items = (cell: string | undefined): string[] => (cell ? cell.split(';').filter((item) => item !== '') : [])

/** Reads all data files; takes some tens of milliseconds. */
export function loadLexicon(): Lexicon {
  const people = table('people.csv').map(person)
  const places = table('places.csv').map(place)
  const countries = readCountries(places)
  const offices = lexiconYaml('offices.yaml') as OfficeFile
  return {
    people,
    surnames: indexSurnames(people),
    givenNames: indexGivenNames(people),
    places,
    countries,
    names: properNames(people, places, countries),
    offices: officePhrases(offices),
    officeWords: officeWords(offices),
    functionWords: new Set(lexiconFile('function-words.txt').split(/\s+/)),
    numbers: lexiconYaml('numbers.yaml') as NumberWords,
    meetings: lexiconYaml('meetings.yaml') as MeetingWords,
    decisions: decisionCues(
      lexiconYaml('decisions.yaml') as DecisionWords,
      lexiconYaml('measures.yaml') as MeasureExamples,
    ),
    strikes: strikeWords(lexiconYaml('strikes.yaml') as StrikesFile),
    attendance: lexiconYaml('attendance.yaml') as AttendanceWords,
    stage: lexiconYaml('stage.yaml') as StageWords,
  }
}

function person(row: Record<string, string>): Person {
  return {
    name: row['name'] ?? '',
    aliases: items(row['aliases']),
    ...(row['country'] ? { country: row['country'] } : {}),
    ...(row['organization'] ? { organization: row['organization'] } : {}),
    offices: items(row['titles']).map((title) => {
      const years = /^(.*?)\s+(\d{4})(-?)(\d{4})?$/.exec(title)
      if (years === null) return { title }
      const from = Number(years[2])
      return { title: years[1] ?? title, from, ...(years[4] ? { to: Number(years[4]) } : {}) }
    }),
  }
}

function place(row: Record<string, string>): Place {
  const name = row['name'] ?? ''
  const latitude = row['latitude']
  const longitude = row['longitude']
  return {
    name,
    shortName: name.replace(/ \(.*\)$/, ''),
    aliases: items(row['aliases']),
    kind: row['kind'] as PlaceKind,
    ...(row['country'] ? { country: row['country'] } : {}),
    ...(row['region'] ? { region: row['region'] } : {}),
    ...(latitude && longitude ? { latitude: Number(latitude), longitude: Number(longitude) } : {}),
  }
}

function readCountries(places: readonly Place[]): Map<string, Country> {
  const nationalities = new Map(table('nationalities.csv').map((row) => [row['alpha_3'] ?? '', row]))
  const countries = new Map<string, Country>()
  for (const { kind, country: code, name, aliases } of places) {
    if (kind !== 'country' || code === undefined) continue
    const row = nationalities.get(code)
    countries.set(code, {
      code,
      name,
      aliases,
      adjectives: items(row?.['adjectives']),
      capitals: items(row?.['capitals']),
      seats: items(row?.['seats']),
    })
  }
  return countries
}

/** "Charles III": the numeral is no surname. */
const NUMERAL = /^[IVX]+$/u

/** Surnames, with and without particles, of everyone whose name begins with a given name. */
function indexSurnames(people: readonly Person[]): Map<string, Person[]> {
  const index = new Map<string, Person[]>()
  for (const person of people) {
    const keys = new Set<string>()
    for (const name of [person.name, ...person.aliases]) {
      const words = name.split(' ')
      for (let from = 1; from < words.length; from++)
        if (!NUMERAL.test(words[from] ?? '')) keys.add(fold(words.slice(from).join(' ')))
    }
    for (const key of keys) index.set(key, [...(index.get(key) ?? []), person])
  }
  return index
}

/** Given names, for telling a person from another capitalised phrase and for slips in a surname. */
function indexGivenNames(people: readonly Person[]): Map<string, Person[]> {
  const index = new Map<string, Person[]>()
  for (const person of people)
    for (const name of new Set([person.name, ...person.aliases].map((form) => fold(form.split(' ')[0] ?? ''))))
      index.set(name, [...(index.get(name) ?? []), person])
  return index
}

/** Forms of state before a country's name: "the Hashemite Kingdom of Jordan", "the Republic of the Maldives". */
const FORMS_OF_STATE = [
  'Republic',
  'Federal Republic',
  'Arab Republic',
  'Islamic Republic',
  'Democratic Republic',
  'Kingdom',
  'Hashemite Kingdom',
  'State',
  'Sultanate',
  'Principality',
  'Grand Duchy',
  'Commonwealth',
]

function formalNames(name: string): string[] {
  return FORMS_OF_STATE.flatMap((form) => [
    `${form} of ${name}`,
    ...(name.endsWith('s') ? [`${form} of the ${name}`] : []),
  ])
}

/** Short forms that are common words in lower case ("us") must stand as they are written here. */
const letterCase = (phrase: string): 'exact' | 'capital' => (/^[A-Z][A-Z.&+-]{0,4}$/.test(phrase) ? 'exact' : 'capital')

const DIGRAPHS: Readonly<Record<string, string>> = { ø: 'oe', ö: 'oe', å: 'aa', ä: 'ae', ü: 'ue' }
/** "Bodoe", "Tromsoe", "Goeteborg": as typewriters without the letter have it. */
function spellings(name: string): string[] {
  const plain = name.replace(/[øöåäü]/gu, (letter) => DIGRAPHS[letter] ?? letter)
  return plain === name ? [name] : [name, plain]
}

function properNames(
  people: readonly Person[],
  places: readonly Place[],
  countries: ReadonlyMap<string, Country>,
): Phrases<ProperName> {
  const names = new Phrases<ProperName>()
  for (const person of people)
    for (const name of [person.name, ...person.aliases].flatMap(spellings))
      names.add(name, { kind: 'person', person }, letterCase(name))
  for (const country of countries.values()) {
    for (const name of [country.name, ...country.aliases].flatMap((each) => [each, ...formalNames(each)]))
      names.add(name, { kind: 'country', country }, letterCase(name))
    for (const name of country.adjectives) names.add(name, { kind: 'adjective', country }, letterCase(name))
  }
  const ambiguous = new Set(lexiconFile('ambiguous-places.txt').split('\n'))
  for (const place of places) {
    if (place.kind === 'country') continue
    const bracketed = place.shortName !== place.name
    for (const name of [place.shortName, ...place.aliases].flatMap(spellings))
      names.add(name, { kind: 'place', place, doubtful: bracketed || ambiguous.has(name) }, 'capital')
  }
  for (const row of table('organizations.csv')) {
    const name = row['name'] ?? ''
    for (const alias of [name, ...items(row['aliases'])])
      names.add(alias, { kind: 'organization', name }, letterCase(alias))
  }
  for (const row of table('forums.csv')) {
    const name = row['name'] ?? ''
    for (const alias of [name, ...items(row['aliases'])])
      names.add(alias, { kind: 'forum', name }, alias === alias.toLowerCase() ? 'any' : letterCase(alias))
  }
  return names
}

type OfficeFile = Record<
  OfficeLevel | 'portfolios' | 'holders' | 'tasks' | 'tasked' | 'honorifics' | 'institutions',
  string[]
> & {
  modifiers: OfficeWords
}

function officePhrases(file: OfficeFile): Phrases<Office> {
  const offices = new Phrases<Office>()
  const add = (office: string, level: OfficeLevel): void => {
    const many = /^(?:heads|chiefs) /.test(office)
    offices.add(office, { level, plural: many }, 'any')
    if (!many) offices.add(plural(office), { level, plural: true }, 'any')
  }
  for (const level of OFFICE_LEVELS) for (const office of file[level]) add(office, level)
  for (const portfolio of file.portfolios)
    for (const holder of file.holders)
      for (const form of [`${portfolio} ${holder}`, `${holder} of ${portfolio}`, `${holder} for ${portfolio}`])
        add(form, 'officials')
  for (const task of file.tasks) for (const office of file.tasked) add(`${task} ${office}`, 'officials')
  return offices
}

/** "minister of defence" -> "ministers of defence", "foreign secretary" -> "foreign secretaries", "envoy" -> "envoys". */
function plural(office: string): string {
  const [head = '', ...rest] = office.split(/(?= (?:of|for|in) )/)
  return (/[^aeou]y$/.test(head) ? `${head.slice(0, -1)}ies` : `${head}s`) + rest.join('')
}

function officeWords(file: OfficeFile): OfficeWords {
  return {
    ...file.modifiers,
    honorifics: file.honorifics,
    institutions: file.institutions,
    portfolios: file.portfolios,
  }
}
