/** What a sentence adds to its meeting: the day, the town of a heading; and how a meeting is opened. */
import type { SentenceMentions } from '../mentions/mentions.ts'
import { fromIso, WEEK } from '../mentions/resolve-date.ts'
import type { Cast } from './cast.ts'
import type { Day, DayReader } from './day.ts'
import type { Draft, DraftPart } from './draft.ts'
import type { Gathering } from './gatherings.ts'
import type { Line } from './lines.ts'
import { dayTold } from './news-date.ts'
import type { Section } from './sections.ts'
import { daysBefore } from './several-days.ts'

/** The day that a line gives to its meeting. */
export function dayIn(dayOf: DayReader, line: Line, draft: Draft): Day | undefined {
  const { isOthers, sentence, gathering, attendance, dates, carried } = line
  return (isOthers ? undefined : dayTold(dayOf, sentence, gathering, attendance, draft, dates)) ?? carried
}

/** The first firm day is the meeting's until all is told; a first day of several goes before it. */
export function setDay(draft: Draft, { gathering, attendance }: Line, day: Day | undefined): void {
  const speaks = gathering.forum || gathering.noun || attendance.length > 0
  if (day === undefined || day.loose || !speaks || (gathering.past && !draft.past)) return
  if (draft.date !== undefined && !(gathering.opens && day.date.date < draft.date.date)) return
  draft.date = day.date
  draft.dateSpan = day.dateSpan
}

/** "And on Tuesday?" over a paragraph: the one next to the day of the meeting told before. */
export function near(day: Day, { date }: Partial<Draft> = {}): Day {
  if (!day.loose || date === undefined) return day
  const apart = fromIso(day.date.date) - fromIso(date.date)
  const weeks = Math.round(apart / WEEK)
  return weeks === 0 ? day : { ...day, date: daysBefore(day.date, weeks * WEEK) }
}

/** What a section tells of its meeting before the first sentence: the day, and the town where it names one. */
export const headOf = ({ heading, index, day, venues }: Section, gathering: Gathering): DraftPart => ({
  index,
  sentence: heading,
  gathering: { ...gathering, ...day, opens: false, venues },
  attendance: [],
  day,
})

/** A call to which others come is one that all are on, unless some are told to sit together. */
export const inCast = (gathering: Gathering, { seated }: Cast, { nameSpan }: Draft): Gathering =>
  seated ? gathering : { ...gathering, virtual: gathering.virtual ?? nameSpan }

export function open(
  gathering: Gathering,
  sentence: SentenceMentions,
  main: string | undefined,
  inBackground: boolean,
): Draft {
  const { forum, noun, another, past } = gathering
  const name = forum?.name ?? (another || past ? undefined : main)
  const span = forum ?? noun ?? sentence.span
  return {
    ...(name === undefined ? {} : { forum: name }),
    nameSpan: { start: span.start, end: span.end },
    forumStated: forum !== undefined,
    past: past || inBackground,
    parts: [],
  }
}
