/** Which decisions on one topic of one meeting are one measure. */
import { likeness, sameAcross } from '../extract/decisions/same-decision.ts'
import { itemsOf, type Report, textOf } from './report.ts'

/** What the rules for one document call the same measure is the same over documents; like words pair first. */
export function decisionLikeness(a: Report, b: Report): number {
  if (!sameAcross(facts(a), facts(b))) return 0
  const places = itemsOf(b, 'places')
  const common = itemsOf(a, 'places').filter((place) => places.includes(place)).length
  return 1 + common + likeness(textOf(a, 'summary'), textOf(b, 'summary'))
}

const facts = (report: Report) => ({
  topic: textOf(report, 'topic'),
  summary: textOf(report, 'summary'),
  places: itemsOf(report, 'places'),
  status: textOf(report, 'status'),
})
