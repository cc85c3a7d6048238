/** Tellings of one measure joined into one row of a document. */
import type { ExtractContext } from '../context.ts'
import { actorsOf } from './actors.ts'
import type { Status } from './cues.ts'
import { type Leader, leadersOf } from './leaders.ts'
import type { Measure } from './measure.ts'
import { type DecisionFacts, likeness, repeats, sameDecision, sameSum } from './same-decision.ts'
import { summaryOf } from './summary.ts'
import { conditionOf, durationOf, type Term } from './terms.ts'
import type { Unit } from './units.ts'
import { narrowed, placesOf, type Where } from './where.ts'

export interface Row {
  readonly measure: Measure
  readonly summary: string
  readonly places: readonly Where[]
  readonly leaders: readonly Leader[]
  /** Told in the lede only. */
  readonly lede: boolean
  /** Countries whose own act it is. */
  readonly actors: readonly string[]
  readonly duration?: Term
  readonly condition?: Term
}

/** A measure told again is told again within so many rows: more are no article, and would take for ever to compare. */
const NEAR = 100

const RANK: Readonly<Record<Status, number>> = { agreed: 3, planned: 2, proposed: 1, discussed: 0 }

/** Rows in the order in which the document first tells them. */
export function rowsOf(measures: readonly Measure[], context: ExtractContext): Row[] {
  const rows: Row[] = []
  for (const measure of measures) {
    const row = rowOf(measure, context)
    const at = rows.findIndex((other, index) => index >= rows.length - NEAR && isSame(other, row))
    const same = rows[at]
    if (same === undefined) rows.push(row)
    else rows[at] = joined(same, row)
  }
  return rows
}

function rowOf(measure: Measure, context: ExtractContext): Row {
  const { text } = context.document
  const tellings = [measure, ...(measure.more ?? []).map((unit) => toldIn(unit, measure))]
  const duration = tellings.map((each) => durationOf(each, text)).find((term) => term !== undefined)
  const condition = conditionOf(measure, text)
  return {
    measure,
    summary: summaryOf(measure, context),
    places: distinct(tellings.flatMap((each) => placesOf(each, context))),
    leaders: tellings.flatMap(leadersOf).filter(isFirst),
    lede: measure.unit.lede,
    actors: actorsOf(measure, context),
    ...(duration ? { duration } : {}),
    ...(condition ? { condition } : {}),
  }
}

/** The measure as a later sentence tells more of it. */
function toldIn(unit: Unit, measure: Measure): Measure {
  const { span } = unit.sentence
  const opening = { start: span.start, end: span.start + 1 }
  return { ...measure, unit, span, statusSpan: opening, topicSpan: opening, asides: [], conditions: [] }
}

const isFirst = ({ code }: Leader, index: number, all: readonly Leader[]): boolean =>
  all.findIndex((other) => other.code === code) === index

const distinct = (places: readonly Where[]): Where[] =>
  narrowed(places.filter(({ name }, index) => places.findIndex((other) => other.name === name) === index))

/**
 * The lede tells in short what follows: of each of its measures one later telling of the kind is the repetition, at whichever of
 * the meetings. Elsewhere one meeting, the same hands, and what `sameDecision` asks.
 */
function isSame(a: Row, b: Row): boolean {
  const oneMeeting = a.measure.unit.meeting === b.measure.unit.meeting
  const inLede = a.lede !== b.lede
  if (!oneMeeting && !inLede) return false
  if (areItems(a, b) && likeness(a.measure.words, b.measure.words) < ITEMS_ALIKE) return false
  const [one, two] = [facts(a), facts(b)]
  if (inLede && repeats(one, two) && (oneHand(a, b) || a.measure.topic === 'next_meeting')) return true
  if (!oneMeeting) return false
  if (a.actors.join() === b.actors.join()) return sameDecision(one, two)
  return sameSum(one, two) && (a.actors.length === 0 || b.actors.length === 0)
}

/** A list does not tell one measure twice, whatever its topic. */
const areItems = ({ measure: { unit: a } }: Row, { measure: { unit: b } }: Row): boolean =>
  a.sentence.kind === 'item' && b.sentence.kind === 'item' && a.sentence.block !== b.sentence.block && a.lede === b.lede

const ITEMS_ALIKE = 0.5

/** No two countries act, each for itself. */
const oneHand = (a: Row, b: Row): boolean =>
  a.actors.length === 0 || b.actors.length === 0 || a.actors.join() === b.actors.join()

const facts = ({ measure, places }: Row): DecisionFacts => ({
  topic: measure.topic,
  status: measure.status,
  summary: measure.words,
  places: places.map(({ name }) => name),
})

/** Tellings of one measure as one row: the firmest status, what is told outside the lede, and what only the other adds. */
function joined(a: Row, b: Row): Row {
  const firmer =
    RANK[b.measure.status] - RANK[a.measure.status] || Number(a.measure.unit.lede) - Number(b.measure.unit.lede)
  const named = Number(a.measure.topic === 'funding') - Number(b.measure.topic === 'funding')
  const [main, other] = (named || firmer) > 0 ? [b, a] : [a, b]
  const duration = main.duration ?? other.duration
  const condition = main.condition ?? other.condition
  const firmest = RANK[other.measure.status] > RANK[main.measure.status] ? other.measure : main.measure
  return {
    measure: { ...main.measure, status: firmest.status, statusSpan: firmest.statusSpan },
    summary: main.summary,
    actors: main.actors,
    lede: a.lede && b.lede,
    places: distinct([...main.places, ...other.places]),
    leaders: [...main.leaders, ...other.leaders].filter(isFirst),
    ...(duration ? { duration } : {}),
    ...(condition ? { condition } : {}),
  }
}
