/** The day of a meeting: what its sentences tell, else the day of the article's news. */
import type { Attendance } from '../attendees/attendance.ts'
import type { SentenceMentions } from '../mentions/mentions.ts'
import { type DateContext, fromIso, WEEK } from '../mentions/resolve-date.ts'
import { FRESH_DAYS } from './choose.ts'
import type { Day, DayReader } from './day.ts'
import { type Draft, isHeld } from './draft.ts'
import type { Gathering } from './gatherings.ts'
import { LEAD } from './lead.ts'
import { withoutMemories } from './other-day.ts'
import { daysBefore, lastsDays } from './several-days.ts'

/** A preview is read so many days ahead, at most. */
const ANNOUNCED_DAYS = 30
/** Verbs of meeting beside a day: "Today in Kyiv we hosted the advisers", "Here is what happened in Riga on Monday". */
const MET_OR_HAPPENED =
  /\b(?:met|meet|hosted|hosts|held|gathered|gathers|convened|took place|takes place|assembled|brought together|what (?:happened|was (?:said|decided|agreed)|came out|emerged|they agreed)|sat down|sat together|(?:they|leaders|ministers|guests) (?:left|parted|departed|went home))\b/iu

/** "Costa, who chaired the talks, said they would return to it on 18 December": who met has met before that. */
export function withoutDayToCome(
  gathering: Gathering,
  attendance: readonly Attendance[],
  { tagged, kind }: SentenceMentions,
  { published }: DateContext,
): Gathering {
  const { date, dateSpan, ...rest } = gathering
  const isToCome = date !== undefined && published !== undefined && date.date > published
  return isToCome && wasThere(tagged.tagged, attendance) && kind !== 'headline' ? rest : gathering
}

/** Whether somebody is said in the past tense to have attended: "comes" and "hosts" may be of tomorrow. */
const wasThere = (text: string, attendance: readonly Attendance[]): boolean =>
  attendance.some(({ status, range }) => status === 'attended' && DONE.test(text.slice(range.from, range.to)))

/** A verb in the past. */
const DONE = /(?<!\b(?:is|are|be) )\b(?:\p{Ll}+ed|met|took|came|sat|held|went|spoke|had|was|were)\b/u

/** The day that a sentence tells of its meeting; one to come is not that of a meeting that people attended. */
export function dayTold(
  dayOf: DayReader,
  sentence: SentenceMentions,
  gathering: Gathering,
  attendance: readonly Attendance[],
  draft: Draft,
  dates: DateContext,
): Day | undefined {
  const onlyAbsent = attendance.length > 0 && attendance.every(({ status }) => status === 'absent')
  const speaks =
    gathering.forum || gathering.noun || attendance.length > 0 || MET_OR_HAPPENED.test(sentence.tagged.tagged)
  const day = dayOf(sentence, dates)
  const told = speaks || day?.deed ? day : undefined
  const toCome = told && dates.published !== undefined && told.date.date > dates.published
  if (onlyAbsent && !told?.governed) return undefined
  return toCome && isHeld(draft, dates.published) ? undefined : told
}

/** Of the days told of a meeting the one with the most to say for it; of equals the first. "They will meet again on 20 March" tells none. */
export function settled(draft: Draft, { published }: DateContext): Draft {
  const told = draft.parts.flatMap(({ day, gathering, index, sentence }, at) =>
    day && !(at > 0 && published !== undefined && day.date.date > published && AGAIN.test(sentence.tagged.tagged))
      ? [
          {
            day,
            weight: gathering.another && at > 0 ? ANOTHERS : weightOf(day, gathering) + (index <= LEAD ? AT_HEAD : 0),
          },
        ]
      : [],
  )
  const near = withoutMemories(told, ({ day }) => day.date.date, published, ANNOUNCED_DAYS)
  const firm = near.filter(({ day }) => !day.loose)
  const weights = new Map<string, number>()
  for (const { day, weight } of near) {
    const { date } = (day.loose ? firm.find((other) => isSameWeekday(other.day, day))?.day : day) ?? day
    weights.set(date.date, (weights.get(date.date) ?? 0) + weight)
  }
  const [best] = [...weights].sort(([, a], [, b]) => b - a)
  const days = draft.parts.filter((part) => part.day?.date.date === best?.[0]).flatMap((part) => part.day ?? [])
  const [day] = days
  if (day === undefined) return draft.parts.some((part) => part.day) ? undated(draft) : draft
  const lasted = days.every(({ ends }) => ends)
    ? draft.parts.map(({ sentence }) => lastsDays(sentence.tagged.tagged)).find((each) => each !== undefined)
    : undefined
  const date = lasted === undefined ? day.date : daysBefore(day.date, lasted - 1)
  return dated(
    draft,
    { ...day, date },
    days.some(({ governed }) => governed),
  )
}

/** With the day told, which nothing but its sentence ties to the meeting where no word of meeting governs it. */
function dated({ dayIs, ...draft }: Draft, { date, dateSpan }: Day, governed: boolean): Draft {
  return { ...draft, date, dateSpan, ...(governed ? {} : { dayIs: 'near' }) }
}

const undated = ({ date, dateSpan, ...rest }: Draft): Draft => rest

/** Of a meeting to come, where one has been told of before. */
const AGAIN =
  /\b(?:meet|meets|convene|gather|come together|sit down|speak|talk)(?: [^.;]{0,30})? (?:again|next|once more)\b|\breconvene/iu

/** What the head of the article tells is the day of its news. */
const AT_HEAD = 1
/** The day of "another meeting" says little of this one. */
const ANOTHERS = 0.5

const isSameWeekday = (a: Day, b: Day): boolean => (fromIso(a.date.date) - fromIso(b.date.date)) % WEEK === 0

/** A word of meeting beside the day says most, and "opened on" tells the first of several days. */
function weightOf({ governed, date, opens, foot }: Day, { forum, noun }: Gathering): number {
  return (
    (governed ? 3 : forum || noun ? 1 : 0.5) + (date.basis === 'stated' ? 1 : 0) + ((opens && governed) || foot ? 3 : 0)
  )
}

/** The meeting that an article is about is of the day of its news: the first day that the lead names, fresh or to come. */
export function withNewsDate(
  dayOf: DayReader,
  draft: Draft,
  before: readonly Draft[],
  sentences: readonly SentenceMentions[],
  dates: DateContext,
): Draft {
  const { published } = dates
  const loose = draft.parts.every(({ day }) => day === undefined || day.loose)
  if ((draft.date !== undefined && !loose) || draft.past || published === undefined) return draft
  const own = draft.parts.find(({ day }) => day !== undefined)?.day
  const isLater = ({ date }: Draft): boolean => date !== undefined && date.date > published && isHeld(draft, published)
  const last = before.filter((other) => !other.past && other.date !== undefined && !isLater(other)).at(-1)
  if (own === undefined && last?.date && last.dateSpan)
    return { ...draft, date: { date: last.date.date, basis: 'inferred' }, dateSpan: last.dateSpan, dayIs: 'near' }
  const expected = draft.parts.some(({ attendance }) => attendance.some(({ status }) => status === 'expected'))
  const isAhead = expected && !draft.parts.some((part) => wasThere(part.sentence.tagged.tagged, part.attendance))
  const prose = sentences.filter(({ kind }) => kind !== 'headline' && kind !== 'heading').slice(0, LEAD)
  for (const sentence of prose) {
    const told = dayOf(sentence, isAhead ? { ...dates, future: true } : dates)
    if (told === undefined || (isAhead && told.said) || (own && !isSameWeekday(told, own))) continue
    const ahead = fromIso(told.date.date) - fromIso(published)
    const toCome = ahead > 0 && ahead <= ANNOUNCED_DAYS && (expected || told.date.basis === 'stated')
    if (toCome || (ahead <= 0 && -ahead <= (expected || told.counted ? ANNOUNCED_DAYS : FRESH_DAYS)))
      return dated(draft, told, told.governed)
  }
  if (own) return draft
  const now = draft.parts.map((part) => part.gathering.now).find((span) => span !== undefined)
  const span = now ?? (isLive(sentences) ? draft.nameSpan : undefined)
  const today = { date: published, basis: 'inferred' } as const
  if (span) return { ...draft, date: today, dateSpan: span }
  return isTheNews(draft, before) ? { ...draft, date: today, dateSpan: draft.nameSpan, dayIs: 'assumed' } : draft
}

/** A meeting that the head of the article tells of as held, the first of it: a release of the day. */
const isTheNews = (draft: Draft, before: readonly Draft[]): boolean =>
  before.every(({ date, parts }) => date === undefined && parts.every(({ attendance }) => attendance.length === 0)) &&
  draft.parts.some(({ index, attendance }) => index < LEAD && attendance.some(({ status }) => status === 'attended'))

/** Entries under the time of day: a page written while things happen. */
const isLive = (sentences: readonly SentenceMentions[]): boolean =>
  sentences.filter(({ tagged }) => ENTRY.test(tagged.tagged)).length >= ENTRIES
const ENTRY = /^\d{1,2}[.:]\d\d\b/u
const ENTRIES = 3
