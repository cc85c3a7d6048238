/** A meeting as one document reports it: what the rules of meetings, attendees and decisions share. */

import type { OfficeLevel } from '../../lexicon/lexicon.ts'
import type { Span } from '../../model.ts'
import type { ResolvedDate } from '../mentions/resolve-date.ts'

export interface MeetingReport {
  /** `Claim.subject`, unique in the document: "m1". */
  readonly subject: string
  readonly name: string
  readonly nameSpan: Span
  readonly level?: OfficeLevel
  readonly heldOn?: ResolvedDate
  readonly heldOnSpan?: Span
  readonly places: readonly { readonly name: string; readonly span: Span }[]
  readonly format: 'in_person' | 'virtual' | 'hybrid' | 'unstated'
  /** Whether it is still to come. */
  readonly expected: boolean
  /** Names of those who are said to attend, people and delegations. */
  readonly attendees?: readonly string[]
  /** Indices into `DocumentMentions.sentences` of the sentences that speak of this meeting, in order. */
  readonly sentences: readonly number[]
}
