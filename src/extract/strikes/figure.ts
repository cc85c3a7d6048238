/** A figure as one sentence gives it, with all that the text says around it. */
import type { Span } from '../../model.ts'
import type { Reporter } from './reporters.ts'
import type { Day } from './when.ts'
import type { Scope } from './where.ts'

export const FIGURES = [
  'drones_launched',
  'drones_downed',
  'drones_suppressed',
  'missiles_launched',
  'missiles_downed',
  'killed',
  'wounded',
] as const
export type FigureField = (typeof FIGURES)[number]

export interface Figure {
  readonly field: FigureField
  readonly value: number
  readonly approximate: boolean
  /** The words it was read from. */
  readonly span: Span
  /** The number words alone. */
  readonly number: Span
  readonly rule: string
  readonly attacker: string
  readonly target?: string
  readonly scope: Scope
  /** Whether the sentence itself names the place. */
  readonly placed: boolean
  readonly day?: Day
  readonly reporters: readonly Reporter[]
  /** Whether its sentence, or the one behind it, says who counts. */
  readonly spoken?: boolean
  /** "another eight": may add to what was named before. */
  readonly further: boolean
  /** Of which list of weapons it is an item: these add up. */
  readonly list?: number
  /** The text gives it up for another count. */
  readonly overtaken: boolean
  /** Told anew, without what it counts: "raised the figure to eight". */
  readonly retold: boolean
  /** Its words say so: "at first", "an earlier version". */
  readonly givenUp: boolean
  /** The sentence corrects a count, so that it may also be lower than before. */
  readonly corrected: boolean
  /** Index of the block, and of the entry of a live page. */
  readonly block: number
  readonly entry: number
  readonly lead: boolean
  readonly headline: boolean
  /** Whether it stands in the first sentence. */
  readonly opens: boolean
  /** Whether its sentence says when it was, or who says so: an essay or a film review does neither. */
  readonly anchored: boolean
  /** The sentence. */
  readonly sentence: Span
}
