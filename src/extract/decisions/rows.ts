/** Tellings of one measure joined into one row of a document. */
import type { ExtractContext } from '../context.ts'
import { actorsOf } from './actors.ts'
import type { Status } from './cues.ts'
import { type Leader, leadersOf } from './leaders.ts'
import type { Measure } from './measure.ts'
import { type DecisionFacts, repeats, sameDecision } from './same-decision.ts'
import { summaryOf } from './summary.ts'
import { conditionOf, durationOf, type Term } from './terms.ts'
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
  const duration = durationOf(measure, text)
  const condition = conditionOf(measure, text)
  return {
    measure,
    summary: summaryOf(measure, context),
    places: placesOf(measure, context),
    leaders: leadersOf(measure),
    lede: measure.unit.lede,
    actors: actorsOf(measure, context),
    ...(duration ? { duration } : {}),
    ...(condition ? { condition } : {}),
  }
}

/**
 * The lede tells in short what follows: of each of its measures one later telling of the kind is the repetition, at whichever of
 * the meetings. Elsewhere one meeting, the same hands, and what `sameDecision` asks.
 */
function isSame(a: Row, b: Row): boolean {
  const oneMeeting = a.measure.unit.meeting === b.measure.unit.meeting
  const inLede = a.lede !== b.lede
  if (!oneMeeting && !inLede) return false
  const [one, two] = [facts(a), facts(b)]
  if (inLede && repeats(one, two)) return true
  return oneMeeting && a.actors.join() === b.actors.join() && sameDecision(one, two)
}

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
  const [main, other] = firmer > 0 ? [b, a] : [a, b]
  const duration = main.duration ?? other.duration
  const condition = main.condition ?? other.condition
  return {
    measure: main.measure,
    summary: main.summary,
    actors: main.actors,
    lede: a.lede && b.lede,
    places: narrowed([
      ...main.places,
      ...other.places.filter(({ name }) => !main.places.some((place) => place.name === name)),
    ]),
    leaders: [
      ...main.leaders,
      ...other.leaders.filter(({ code }) => !main.leaders.some((leader) => leader.code === code)),
    ],
    ...(duration ? { duration } : {}),
    ...(condition ? { condition } : {}),
  }
}
