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

/**
 * Figures of each day on which a strike has one. Rows of one day and the same two sides may count the same people twice
 * (a region and a town in it), so the figure for the whole country counts, or else the largest; sides are added up.
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
  const figures = (some: readonly Row[]) =>
    some.map((row) => row[measure]).filter((figure) => typeof figure === 'number')
  const whole = figures(rows.filter(({ places }) => places === undefined))
  const all = whole.length > 0 ? whole : figures(rows)
  return all.length === 0 ? undefined : all.reduce((most, figure) => Math.max(most, figure))
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
