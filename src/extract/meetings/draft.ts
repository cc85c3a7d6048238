/** A meeting while a document is read: what its sentences say of it, part by part. */
import type { Span } from '../../model.ts'
import type { Attendance } from '../attendees/attendance.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import type { ResolvedDate } from '../mentions/resolve-date.ts'
import type { Day } from './day.ts'
import type { Gathering } from './gatherings.ts'
import { soFar } from './so-far.ts'

export interface Draft {
  readonly forum?: string
  /** Name of a gathering that has no forum and is told by its form ("Leaders' call with …"). */
  readonly title?: string
  readonly nameSpan: Span
  date?: ResolvedDate
  dateSpan?: Span
  /** How the day is known, where no word of meeting stands beside it; `assumed` is that of the publication, for want of any other. */
  readonly dayIs?: 'near' | 'assumed'
  /** Whether the sentence that opened it names the forum. */
  readonly forumStated: boolean
  /** Said to lie before the meeting reported. */
  past: boolean
  readonly parts: DraftPart[]
  /** Who had left before it began. */
  readonly gone?: ReadonlySet<string>
}

/** What one sentence says of a meeting. */
export interface DraftPart {
  readonly index: number
  readonly sentence: SentenceMentions
  readonly gathering: Gathering
  readonly attendance: readonly Attendance[]
  /** The day that it gives the meeting. */
  readonly day?: Day
}

/** Whether people are said to have been there by the day of publication: what is told of the future is another meeting's. */
export const isHeld = ({ parts, date }: Draft, published: string | undefined): boolean =>
  !(date !== undefined && published !== undefined && date.date > published) &&
  parts.some(
    // A headline's present tense tells no time: "Poland to host ministers"
    ({ sentence, attendance }) =>
      sentence.kind !== 'headline' && attendance.some(({ status }) => status === 'attended'),
  )

/** Whether a sentence sets several people in another town than the one where a meeting is told to be. */
export function isElsewhere(draft: Draft, { venues }: Gathering, attendance: readonly Attendance[]): boolean {
  const here = venues.filter(({ future, country }) => !future && country !== undefined)
  const known = soFar(draft).venues
  const people = new Set(attendance.flatMap(({ group }) => group.members))
  const names = here.flatMap(({ name, town }) => [name, town ?? name])
  return people.size > 1 && here.length > 0 && known.size > 0 && !names.some((name) => known.has(name))
}
