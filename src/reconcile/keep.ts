/** Which of several values of a cell is kept. */
import { DESCRIBED } from '../extract/meetings/claims.ts'
import { tellsRange } from '../extract/meetings/days-told.ts'
import { isOfDays } from '../extract/meetings/several-days.ts'
import { fold } from '../extract/mentions/tokens.ts'
import { OFFICE_LEVELS } from '../lexicon/lexicon.ts'
import type { CellValue, Claim } from '../model.ts'
import { isLooseDay } from './loose-day.ts'
import { nameWords } from './meeting-report.ts'
import { grouped, type Report } from './report.ts'
import { byPublication, type Witness } from './witness.ts'

/** What one document says of a cell. */
interface Vote {
  readonly witness: Witness
  readonly value: CellValue
  readonly rule: string
}

/**
 * Values that go before others, however many documents give the others (codebook, evidence and decided cases): reports
 * outrank previews, what is said outranks a code for nothing said, and the highest level reported is the level.
 */
const OUTRANKS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'meetings.level': chain(...OFFICE_LEVELS),
  'meetings.held_on_basis': chain('stated', 'inferred', 'unknown'),
  'meetings.format': [...before('unstated', 'in_person', 'virtual', 'hybrid'), ['hybrid', 'in_person']],
  'attendees.role': chain('host', 'participant'),
  'attendees.mode': before('unstated', 'in_person', 'remote'),
  'attendees.status': [['attended', 'expected']],
  'strikes.struck_on_basis': chain('stated', 'inferred', 'unknown'),
}

/** Codes for nothing said: where another value is kept, they do not contradict it. */
const SILENT: Readonly<Record<string, string>> = {
  'meetings.format': 'unstated',
  'attendees.role': 'participant',
  'attendees.mode': 'unstated',
}

function chain(...values: readonly string[]): (readonly [string, string])[] {
  return values.flatMap((winner, at) => values.slice(at + 1).map((loser) => [winner, loser] as const))
}

function before(loser: string, ...winners: readonly string[]): (readonly [string, string])[] {
  return winners.map((winner) => [winner, loser] as const)
}

/**
 * The value that most documents give; on a tie that of the document published last. Values that differ in letter case
 * only are one, in the form that most documents use.
 */
export function keep(table: string, field: string, reports: readonly Report[]): CellValue | undefined {
  const votes = decisive(table, field, reports)
  const [first] = votes
  if (first === undefined || votes.length === 1) return first?.value
  const winners = winner(votes, ({ value }) => formOf(table, field, value), TIES[`${table}.${field}`])
  return winner(winners, ({ value }) => String(value))[0]?.value
}

/** One vote a document, without those that another value outranks. */
function decisive(table: string, field: string, reports: readonly Report[]): Vote[] {
  const votes = reports.flatMap(({ witness, claims }) =>
    (claims.get(field) ?? []).map(({ value, rule }) => ({ witness, value, rule })),
  )
  const met = new Set(votes.map(({ value }) => value))
  const outranked = new Set(
    (OUTRANKS[`${table}.${field}`] ?? []).flatMap(([high, low]) => (met.has(high) ? [low] : [])),
  )
  const left = fullNames(
    table,
    field,
    votes.filter(({ value }) => typeof value !== 'string' || !outranked.has(value)),
  )
  return [...grouped(left, ({ witness }) => witness).values()].flatMap(([decides]) => decides ?? [])
}

/** Names that say more than a surname alone, or than that leaders met, go before those that do not, and a forum's before its town's. */
const FULL: Readonly<Record<string, readonly ((vote: Vote) => boolean)[]>> = {
  'attendees.name': [({ value }) => String(value).includes(' ')],
  'meetings.name': [({ value }) => nameWords(String(value)).size > 0, ({ rule }) => rule !== `meetings/${DESCRIBED}`],
}

function fullNames(table: string, field: string, votes: readonly Vote[]): readonly Vote[] {
  return (FULL[`${table}.${field}`] ?? []).reduce((left, isFull) => {
    const full = left.filter(isFull)
    return full.length > 0 ? full : left
  }, votes)
}

/** Of several days of one meeting the first is its day (codebook); where none goes on for days, one is an error. */
const TIES: Readonly<Record<string, typeof latestFirst>> = {
  'meetings.held_on': (a, b) => {
    const [one = '', two = ''] = [a, b].map(([vote]) => String(vote?.value)).sort()
    const goesOn = [...a, ...b].some(({ witness: { text } }) => isOfDays(text) || tellsRange(text, one, two))
    return goesOn ? (a[0]?.value === one ? -1 : 1) : firmFirst(a, b)
  },
  'strikes.struck_on': firmFirst,
}

function firmFirst(a: readonly Vote[], b: readonly Vote[]): number {
  const [mine, yours] = [a, b].map((votes) => (votes.every(({ rule }) => isLooseDay(rule)) ? 1 : 0))
  return (mine ?? 0) - (yours ?? 0) || latestFirst(a, b)
}

/** The votes of the largest group, on a tie of the group that holds the vote published last. */
function winner(votes: readonly Vote[], key: (vote: Vote) => string, onTie = latestFirst): Vote[] {
  const groups = [...grouped(votes, key).values()].map((group) =>
    group.toSorted((a, b) => byPublication(b.witness, a.witness)),
  )
  const [best = []] = groups.sort((a, b) => b.length - a.length || onTie(a, b))
  return best
}

function latestFirst([a]: readonly Vote[], [b]: readonly Vote[]): number {
  return a === undefined || b === undefined ? 0 : byPublication(b.witness, a.witness)
}

/**
 * Two values of a cell with the same form say the same: "Prime Minister" and "prime minister", "Defence Minister" and
 * "Defense Minister", `P12M` and `P1Y`.
 */
export function formOf(table: string, field: string, value: CellValue): string {
  // Reports were joined because they name one person or tell one measure: spelling and wording are no contradiction
  if ((table === 'attendees' && field === 'name') || (table === 'decisions' && field === 'summary')) return ''
  if (field === 'duration') return String(value).replace(/^P(\d+)M$/, (all, months) => years(Number(months)) ?? all)
  return typeof value === 'string' ? fold(value).replaceAll('defense', 'defence') : String(value)
}

const years = (months: number): string | undefined => (months % 12 === 0 ? `P${months / 12}Y` : undefined)

/** Whether a claim says nothing of a cell in which another value is kept. */
export function isSilent(table: string, { field, value }: Claim, kept: CellValue | undefined): boolean {
  return SILENT[`${table}.${field}`] === value && kept !== value
}
