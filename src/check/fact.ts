/**
 * A fact is a finding before it is worded: what is wrong and where, without prose. Checks yield facts;
 * `wording.ts` alone turns them into sentences and says which of them are errors.
 */
import type { Code } from './wording.ts'

export type { Code } from './wording.ts'

export interface Fact {
  readonly code: Code
  /** Path inside the package, or of the package itself. */
  readonly file?: string
  readonly table?: string
  /** Number of the data row, from 1. */
  readonly row?: number
  /** Column, or JSON pointer into a descriptor. */
  readonly column?: string
  /** The value met, as text. */
  readonly value?: string
  /** `keyword=value` of the constraint that is not met. */
  readonly rule?: string
  readonly quote?: string
  /** What should have been met. */
  readonly expected?: string
  /** Another place or name that the fact is about: the first row of a key, the table referred to. */
  readonly other?: string
}

/** What most rows give: shared, so that a clean row costs no allocation. */
export const NONE: readonly Fact[] = Object.freeze([])
