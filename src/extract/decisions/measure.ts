/** A measure as one sentence tells it, before its cells are read. */
import type { Span } from '../../model.ts'
import type { Status, Topic } from './cues.ts'
import type { Unit } from './units.ts'

export interface Measure {
  readonly unit: Unit
  readonly topic: Topic
  /** Name of the rule that told the topic. */
  readonly topicRule: 'topic' | 'topic-by-likeness'
  readonly topicSpan: Span
  readonly status: Status
  /** The governing words; in the lead-in for an item of a list. */
  readonly statusSpan: Span
  /** The clause. */
  readonly span: Span
  /** From the beginning of the governing clause to its verb, where the measure is a later part of it. */
  readonly head?: Span
  /** Where the first verb of the sentence stands that governs anything: its subject stands before. */
  readonly verb: number
  /** The clause in plain form, without conditions and speech. */
  readonly words: string
  /** Relative and concessive clauses, which tell of other things. */
  readonly asides: readonly Span[]
  readonly conditions: readonly Span[]
  /** Later sentences that say who leads it or where it sits. */
  readonly more?: readonly Unit[]
}
