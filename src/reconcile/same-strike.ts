/** Which strikes that several documents report are one. */
import { fold } from '../extract/mentions/tokens.ts'
import { FIGURES } from '../extract/strikes/figure.ts'
import { shared } from './meeting-report.ts'
import { itemsOf, type Report, textOf } from './report.ts'

/** The same attacker, target and place; the day is compared by the caller, who knows whether there is one. */
export function strikeLikeness(a: Report, b: Report): number {
  if (differ(a, b, 'attacker')) return 0
  const [here, there] = [placesOf(a), placesOf(b)]
  const places = shared(here, there)
  const sameSet = places === here.size && places === there.size
  const [first, other] = [[...here][0], [...there][0]]
  if (!sameSet && (first === undefined || first !== other)) return 0
  // A town is one, whosever it is said to be
  if (first === undefined && differ(a, b, 'target_country')) return 0
  return 1 + (sameSet ? 2 : 0) + equalFigures(a, b)
}

/**
 * A strike without a day is the same as another only if a figure of theirs is; on a place that both name it is enough
 * that one is near, since tolls rise from report to report.
 */
export function undatedStrikeLikeness(a: Report, b: Report): number {
  const placed = itemsOf(a, 'places').length > 0
  return FIGURES.some((field) => near(figure(a, field), figure(b, field), placed ? TOLERANCE : 0))
    ? strikeLikeness(a, b)
    : 0
}

/** How far, in parts of the larger, figures for one thing may lie apart. */
const TOLERANCE = 0.25

const near = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= tolerance * Math.max(a, b)

/** NaN, which is near nothing, where the report has no such figure. */
const figure = (report: Report, field: string): number => Number(textOf(report, field) || Number.NaN)

const placesOf = (report: Report): Set<string> => new Set(itemsOf(report, 'places').map(fold))

function differ(a: Report, b: Report, field: string): boolean {
  const [here, there] = [textOf(a, field), textOf(b, field)]
  return here !== '' && there !== '' && here !== there
}

const equalFigures = (a: Report, b: Report): number =>
  FIGURES.filter((field) => textOf(a, field) !== '' && textOf(a, field) === textOf(b, field)).length
