/** The figures of the summary: strikes by day, attendance by country. */
import type { Row, Rows } from '../rows.ts'

/** What the timeline counts. */
export const MEASURES = [
  'drones_launched',
  'drones_downed',
  'missiles_launched',
  'missiles_downed',
  'killed',
  'wounded',
] as const
export type Measure = (typeof MEASURES)[number]

/** The figures of a day; what no document says is absent. */
export interface DayFigures {
  readonly day: string
  readonly figures: Readonly<Partial<Record<Measure, number>>>
}

export interface CountryFigures {
  readonly country: string
  /** Meetings in which somebody of the country took part. */
  readonly attended: number
  /** Meetings for which somebody was only expected. */
  readonly expected: number
}

/** The figures of one side that attacks. */
export interface AttackerFigures {
  /** As in the table; absent where no document names the side. */
  readonly attacker: string | undefined
  readonly days: readonly DayFigures[]
}

/** Figures by attacker and day, the attacker with the most days first: what two sides launched is never one number. */
export function strikesByAttacker(strikes: Rows): AttackerFigures[] {
  const attackers = new Map<string | undefined, Row[]>()
  for (const row of strikes) {
    const attacker = typeof row.attacker === 'string' ? row.attacker : undefined
    attackers.set(attacker, [...(attackers.get(attacker) ?? []), row])
  }
  return [...attackers]
    .map(([attacker, rows]) => ({ attacker, days: strikesByDay(rows) }))
    .filter(({ days }) => days.length > 0)
    .toSorted((a, b) => b.days.length - a.days.length || ((a.attacker ?? '~') < (b.attacker ?? '~') ? -1 : 1))
}

/**
 * Figures of each day on which a strike has one. Rows of one day and the same two sides may count the same people twice
 * (a region and a town in it), so the figure for the whole country counts; without one, the places of each level are
 * added up and the largest sum counts. The sides are added.
 */
export function strikesByDay(strikes: Rows): DayFigures[] {
  const days = new Map<string, Map<string, Row[]>>()
  for (const row of strikes) {
    if (typeof row.struck_on !== 'string' || MEASURES.every((measure) => row[measure] === undefined)) continue
    const sides = days.get(row.struck_on) ?? new Map<string, Row[]>()
    const key = `${row.attacker ?? ''}/${row.target_country ?? ''}`
    days.set(row.struck_on, sides.set(key, [...(sides.get(key) ?? []), row]))
  }
  return [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, sides]) => ({ day, figures: dayFigures([...sides.values()]) }))
}

function dayFigures(sides: readonly (readonly Row[])[]): DayFigures['figures'] {
  return Object.fromEntries(
    MEASURES.flatMap((measure) => {
      const figures = sides.map((rows) => sideFigure(rows, measure)).filter((figure) => figure !== undefined)
      return figures.length === 0 ? [] : [[measure, figures.reduce((sum, figure) => sum + figure, 0)]]
    }),
  )
}

function sideFigure(rows: readonly Row[], measure: Measure): number | undefined {
  const levels = new Map<number, number>()
  for (const row of rows) {
    const figure = row[measure]
    const level = levelOf(row.places)
    if (typeof figure !== 'number') continue
    // Two totals for the country are two reports of one thing, two towns are two things.
    levels.set(level, level === COUNTRY ? Math.max(levels.get(level) ?? 0, figure) : (levels.get(level) ?? 0) + figure)
  }
  return levels.get(COUNTRY) ?? (levels.size === 0 ? undefined : Math.max(...levels.values()))
}

const COUNTRY = -1
/** Words that name the level of a place, the widest first; a name without one is a town or a site. */
const LEVELS = [
  /\b(?:Oblast|Krai|Republic|Region|Okrug|Province|Governorate)\b|^(?:Crimea|Donbas)$/,
  /\b(?:District|Raion)\b/i,
]

function levelOf(places: Row[string]): number {
  if (typeof places !== 'string') return COUNTRY
  const first = places.split(';')[0] ?? ''
  const level = LEVELS.findIndex((pattern) => pattern.test(first))
  return level < 0 ? LEVELS.length : level
}

/** Countries by the number of meetings they took part in, the most first. */
export function attendanceByCountry(attendees: Rows): CountryFigures[] {
  const countries = new Map<string, { attended: Set<string>; expected: Set<string> }>()
  for (const { country, meeting_id, status } of attendees) {
    if (typeof country !== 'string' || (status !== 'attended' && status !== 'expected')) continue
    const meetings = countries.get(country) ?? { attended: new Set(), expected: new Set() }
    meetings[status].add(String(meeting_id))
    countries.set(country, meetings)
  }
  return [...countries]
    .map(([country, { attended, expected }]) => ({
      country,
      attended: attended.size,
      expected: [...expected].filter((meeting) => !attended.has(meeting)).length,
    }))
    .toSorted((a, b) => b.attended - a.attended || b.expected - a.expected || (a.country < b.country ? -1 : 1))
}
