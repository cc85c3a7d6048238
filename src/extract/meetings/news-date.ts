/** The day of a meeting: what its sentences tell, else the day of the article's news. */
import type { Span } from '../../model.ts'
import type { Attendance } from '../attendees/attendance.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { type DateContext, fromIso, type ResolvedDate } from '../mentions/resolve-date.ts'
import { FRESH_DAYS } from './choose.ts'
import { dateOf } from './day.ts'
import { type Draft, isHeld } from './draft.ts'
import type { Gathering } from './gatherings.ts'
import { LEAD } from './lead.ts'

/** A preview is read so many days ahead, at most. */
const ANNOUNCED_DAYS = 30
/** Verbs of meeting beside a day: "Today in Kyiv we hosted the advisers". */
const MET =
  /\b(?:met|meet|hosted|hosts|held|gathered|gathers|convened|took place|takes place|assembled|brought together)\b/iu

/** The day that a sentence tells of its meeting; one to come is not that of a meeting that people attended. */
export function dayTold(
  sentence: SentenceMentions,
  gathering: Gathering,
  attendance: readonly Attendance[],
  draft: Draft,
  dates: DateContext,
): { date: ResolvedDate; dateSpan: Span } | undefined {
  const speaks = gathering.forum || gathering.noun || attendance.length > 0 || MET.test(sentence.tagged.tagged)
  const told = speaks ? dateOf(sentence, { ...dates, future: gathering.expected }) : undefined
  const toCome = told && dates.published !== undefined && told.date.date > dates.published
  return toCome && isHeld(draft, dates.published) ? undefined : told
}

/** The meeting that an article is about is of the day of its news: the first day that the lead names, fresh or to come. */
export function withNewsDate(
  draft: Draft,
  before: readonly Draft[],
  sentences: readonly SentenceMentions[],
  dates: DateContext,
): Draft {
  if (draft.date !== undefined || draft.past || dates.published === undefined) return draft
  const last = before.filter((other) => !other.past && other.date !== undefined).at(-1)
  if (last?.date && last.dateSpan)
    return { ...draft, date: { date: last.date.date, basis: 'inferred' }, dateSpan: last.dateSpan }
  const expected = draft.parts.some((part) => part.attendance.some((each) => each.status === 'expected'))
  for (const sentence of sentences.slice(0, LEAD)) {
    const isProse = sentence.kind !== 'headline' && sentence.kind !== 'heading'
    const told = isProse ? dateOf(sentence, { ...dates, future: expected }) : undefined
    if (
      told &&
      (expected || told.date.date <= dates.published) &&
      Math.abs(fromIso(dates.published) - fromIso(told.date.date)) <= (expected ? ANNOUNCED_DAYS : FRESH_DAYS)
    )
      return { ...draft, ...told }
  }
  const now = draft.parts.map((part) => part.gathering.now).find((span) => span !== undefined)
  return now ? { ...draft, date: { date: dates.published, basis: 'inferred' }, dateSpan: now } : draft
}
