/** A document as reconcile needs it, and which of two speaks last. */
import type { Document, Span } from '../model.ts'

export interface Witness {
  /** `sources.source_id`. */
  readonly id: string
  /** Path inside the dossier. */
  readonly file: string
  readonly text: string
  /** Spans that read well as a quote, in reading order and disjoint: sentences, and blocks that have none. */
  readonly passages: readonly Span[]
  /** Day of publication, ISO 8601, and the clock time printed beside it, `HH:MM`. */
  readonly published?: { readonly date: string; readonly time?: string }
}

/** The part of a document that reconcile needs. `published` is the day that its claims give, with the time if printed. */
export function witnessOf({ id, file, text, blocks, sentences }: Document, published: Witness['published']): Witness {
  const split = new Set(sentences.map(({ block }) => block))
  const whole = blocks.filter((_, index) => !split.has(index))
  const passages = [...sentences, ...whole].map(({ span }) => span).sort((a, b) => a.start - b.start)
  return { id, file, text, passages, ...(published === undefined ? {} : { published }) }
}

/** Code unit order, which is the same in every locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** In the order of `file`, so that nothing depends on the order in which documents come. */
export function inOrder(witnesses: readonly Witness[]): Witness[] {
  return [...witnesses].sort((a, b) => compare(a.file, b.file))
}

/**
 * Negative where `a` was published before `b`. An undated document comes before all others, and one without a clock
 * time before those of its day that have one. What is left equal is told apart by file name, so that a winner exists.
 */
export function byPublication(a: Witness, b: Witness): number {
  return compare(moment(a), moment(b)) || compare(a.file, b.file)
}

const moment = ({ published }: Witness): string =>
  published === undefined ? '' : `${published.date}T${published.time ?? ''}`
