/** What the cover says, as lines; how it looks is the drawing's business. */
import type { Dataset, DossierMetadata, Tables } from '../../model.ts'
import { ATTRIBUTIONS } from '../attribution.ts'
import { SIGNS } from './style.ts'

/** A line: a heading over both columns, or a label with a text, which may lead to a sheet. */
export type CoverLine =
  | { readonly kind: 'title' | 'heading'; readonly text: string }
  | { readonly kind: 'entry'; readonly label: string; readonly text: string; readonly sheet?: string }

export interface Contents {
  readonly sheet: string
  /** Absent where a sheet holds more than one table. */
  readonly rows?: number
  readonly description: string
}

export interface CoverFacts {
  readonly contents: readonly Contents[]
  /** Links that did not fit into a sheet, and tables that did not fit onto one. */
  readonly notes: readonly string[]
  /** Name and version of the program that builds. */
  readonly builder?: string
  /** Digest of the tables. */
  readonly digest?: string
}

/** The lines of the cover, from the top. */
export function coverLines({ metadata, tables }: Dataset, facts: CoverFacts): CoverLine[] {
  return [
    { kind: 'title', text: metadata.title },
    ...(metadata.description === undefined ? [] : [entry('About', metadata.description.trim())]),
    ...scope(tables),
    { kind: 'heading', text: 'Sheets' },
    ...facts.contents.map(
      ({ sheet, rows, description }): CoverLine => ({
        kind: 'entry',
        label: sheet,
        text: rows === undefined ? description : `${rows} ${rows === 1 ? 'row' : 'rows'}. ${description}`,
        sheet,
      }),
    ),
    { kind: 'heading', text: 'How to read it' },
    ...READING,
    ...facts.notes.map((note) => entry('Note', note)),
    { kind: 'heading', text: 'Use' },
    ...use(metadata),
    ...(facts.builder === undefined ? [] : [entry('Built with', facts.builder)]),
    ...(facts.digest === undefined ? [] : [entry('Content', digestWords(facts.digest))]),
  ]
}

function entry(label: string, text: string): CoverLine {
  return { kind: 'entry', label, text }
}

function digestWords(digest: string): string {
  return `SHA-256 of the CSV files sources, meetings, attendees, decisions, strikes, evidence, one after the other: ${digest}`
}

function scope(tables: Tables): CoverLine[] {
  const days = (values: readonly (string | undefined)[]) => {
    const known = values.filter((value) => value !== undefined).toSorted()
    const [first, last] = [known[0], known.at(-1)]
    if (first === undefined || last === undefined) return ''
    return first === last ? `, of ${first}` : `, ${first} to ${last}`
  }
  const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`
  const { sources, meetings, strikes } = tables
  return [
    entry('Documents', count(sources.length, 'document', 'documents') + days(sources.map((row) => row.published_on))),
    entry('Meetings', count(meetings.length, 'meeting', 'meetings') + days(meetings.map((row) => row.held_on))),
    entry('Strikes', count(strikes.length, 'report', 'reports') + days(strikes.map((row) => row.struck_on))),
  ]
}

const READING: readonly CoverLine[] = [
  entry(
    'Evidence',
    'Every value was read from a document. The sheet Evidence has one row for each cell and document that speaks to it, with the words themselves and the rule that read them.',
  ),
  entry(
    'Empty cells',
    'An empty cell means that no document says it, or that they leave it open which of several values is meant. It never means zero or no.',
  ),
  entry(
    `Sign ${SIGNS.approximate}`,
    'Before a number: the source says about, at least, more than or the like. The column approximate of the row names it too. The sign is part of the display, not of the value.',
  ),
  entry(
    `Sign ${SIGNS.disputed}`,
    'After a value, on a tinted ground: documents differ. Select the cell to read what each says; in Evidence the rows with agrees = FALSE hold what was not kept. A cell holds what most documents say; on a tie, what the one published last says.',
  ),
  entry(
    'Links',
    'Underlined cells are links: from a row to its evidence, from evidence to its document and to the cell, from a meeting to its attendees and decisions. The column leads_to of the sheet Dictionary lists them.',
  ),
  entry('Headers', 'Select a header to read what the column means. Columns with fixed values have a dropdown list.'),
  entry(
    'Limits of Excel',
    'A text above 32,767 characters ends in “… [cut]”, and � stands for a character that a workbook cannot hold. The CSV files hold such texts whole.',
  ),
]

function use({ title, version, homepage, licenses = [], contributors = [] }: DossierMetadata): CoverLine[] {
  const who = contributors.map((contributor) => contributor.title).join(', ')
  const citation = [who, title, version === undefined ? '' : `version ${version}`, homepage ?? '']
  const names = licenses.map(({ title, name, path }) => [title ?? name, path].filter((part) => part).join(', '))
  return [
    entry('How to cite', citation.filter((part) => part !== '').join('. ')),
    entry(
      'Licence',
      names.length === 0 ? 'No licence is stated; ask the publisher before passing the tables on.' : names.join('; '),
    ),
    entry('Quotes', 'The quotes, at most 300 characters each, remain their publishers’.'),
    ...ATTRIBUTIONS.map(({ title, license, use, path }, index) =>
      entry(index === 0 ? 'Attribution' : '', `${title} (${license}): ${use}. ${path}`),
    ),
  ]
}
