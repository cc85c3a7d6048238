/** Which decisions on one topic are one measure. */
import { amounts, apart, likeness, namesOf, outcomeOf, sameAcross } from '../extract/decisions/same-decision.ts'
import { reachable } from './gather.ts'
import { itemsOf, type Report, textOf } from './report.ts'

/** Reports of one measure, each of another document. */
export type Telling = readonly Report[]

/** What the rules for one document call the same measure is the same over documents; like words pair first. */
export function decisionLikeness(a: Report, b: Report): number {
  if (!sameAcross(facts(a), facts(b))) return 0
  const places = itemsOf(b, 'places')
  const common = itemsOf(a, 'places').filter((place) => places.includes(place)).length
  return 1 + common + alike(a, b)
}

/** Documents that give one meeting two names tell its measures in like words. */
export const likenessOverMeetings = (a: Report, b: Report): number =>
  alike(a, b) >= LIKE && decisionLikeness(a, b) > 0 ? alike(a, b) : 0

const LIKE = 0.5

/**
 * Tellings of one topic of one meeting, where what a preview announces and what a report says came of it are one: but
 * only where neither could be one with a third.
 */
export function aligned(tellings: readonly Telling[]): Telling[] {
  const near = reachable(tellings, tellings)
  const partners = new Map(near.map((one) => [one, near.filter((other) => other !== one && mayBeOne(one, other))]))
  const only = (one: Telling): Telling | undefined => {
    const [partner, another] = partners.get(one) ?? []
    return another === undefined ? partner : undefined
  }
  return tellings.flatMap((one, at) => {
    const partner = only(one)
    if (partner === undefined || only(partner) !== one) return [one]
    return tellings.indexOf(partner) > at ? [[...one, ...partner]] : []
  })
}

/** What one document says is to be talked about, and another what came of it: something in common, no other giver, place or sum. */
function mayBeOne(one: Telling, other: Telling): boolean {
  return one.every((a) =>
    other.every((b) => a.witness !== b.witness && alike(a, b) >= TOUCHING && !isTellingApart(facts(a), facts(b))),
  )
}

/** So much that they share a word that matters. */
const TOUCHING = 0.1

function isTellingApart(a: ReturnType<typeof facts>, b: ReturnType<typeof facts>): boolean {
  const [one, two] = [outcomeOf(a.status), outcomeOf(b.status)]
  if ((one === 'talk') === (two === 'talk')) return true
  return apart(a.places, b.places) || apart(namesOf(a.summary), namesOf(b.summary)) || apart(a.sums, b.sums)
}

const alike = (a: Report, b: Report): number => likeness(textOf(a, 'summary'), textOf(b, 'summary'))

const facts = (report: Report) => ({
  topic: textOf(report, 'topic'),
  summary: textOf(report, 'summary'),
  places: itemsOf(report, 'places'),
  status: textOf(report, 'status'),
  sums: amounts(textOf(report, 'summary')),
})
