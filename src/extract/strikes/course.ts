/** The day that holds for a sentence: its own, that of its paragraph, of its section, of the article. */
import type { DateContext } from '../mentions/resolve-date.ts'
import { isBlow, isDeed, type Part } from './parts.ts'
import type { State } from './state.ts'
import { isRecent, type Topic } from './topic.ts'
import { type Calendar, type DatedWords, type Day, nearestDay } from './when.ts'

/** What days are read against: the day of the post, and what was spoken of before. */
export function calendarOf(dates: DateContext, state: State, topic: Topic): Calendar {
  const { posted, spoken, day } = state
  // In a paragraph that has told a day "that night" is the day's
  const night = day === undefined ? (state.night ?? topic.day?.date) : undefined
  return {
    ...dates,
    ...(posted ? { published: posted } : {}),
    ...(spoken ? { current: spoken } : {}),
    ...(night ? { night } : {}),
  }
}

/** The day of a sentence: its own, that of its paragraph or section, the one the article is about, the day of publication. */
export function dayFor(
  words: string,
  parts: readonly Part[],
  days: readonly DatedWords[],
  state: State,
  topic: Topic,
  { published }: Calendar,
): Day | undefined {
  const [own] = days
  const isToldOf =
    parts.some((part) => part.kind === 'toll' || part.kind === 'attack' || isDeed(part)) ||
    IT_WAS.test(words) ||
    CALMER.test(words)
  const before = state.day ?? state.course ?? topic.day
  // "On Sunday a woman died of her wounds", "As of Sunday": of what happened before
  if (own?.later && before !== undefined && before.date < own.date) return before
  if (own !== undefined && (isToldOf || OPENED.test(words))) return own
  const now: Day | undefined = published === undefined ? undefined : { date: published, basis: 'inferred' }
  if (state.day === undefined && now !== undefined && OVERNIGHT.test(words)) return { ...now, told: true }
  return state.day ?? state.course ?? (state.posted ? now : topic.day) ?? now
}

/** What was told on Saturday did not happen on Sunday. */
export function notAfter(day: Day | undefined, dated: readonly DatedWords[]): Day | undefined {
  const told = dated.find(({ reported }) => reported)
  if (day === undefined || day.span !== undefined || told === undefined || told.date >= day.date) return day
  return { date: told.date, basis: 'inferred', told: true }
}

/** What a sentence leaves of its days. */
export interface DaysLeft {
  /** For its paragraph. */
  readonly day?: Day
  /** For the paragraphs that follow. */
  readonly course?: Day
  /** Spoken of last, for "a day earlier". */
  readonly spoken?: string
  readonly night?: string
}

/**
 * A day that goes on from the one before, or that a section opens with, holds for the paragraphs behind it; one told
 * of in passing ("On Friday a woman was wounded in Saratov") only for its own.
 */
export function daysLeft(
  words: string,
  block: number,
  parts: readonly Part[],
  days: readonly DatedWords[],
  day: Day | undefined,
  state: State,
  topic: Topic,
  { published }: Calendar,
): DaysLeft {
  const own = days.find(({ date }) => date === day?.date)
  const spoken = days.findLast(({ date }) => isRecent(date, published))?.date
  const first = parts.find(isDeed)
  const beside = first && nearestDay(days, first)
  const isNews = beside !== undefined && !beside.later && isRecent(beside.date, published)
  const goesOn = topic.day !== undefined && beside !== undefined && beside.date > topic.day.date
  const opens = state.section === block && state.course === undefined
  const isNight = day !== undefined && NIGHT.test(words) && (own !== undefined || days.length === 0)
  return {
    ...(day && (day.told || own) ? { day } : {}),
    ...(day?.told && opens ? { course: day } : {}),
    ...(isNews && (goesOn || opens) ? { course: beside } : {}),
    ...(spoken ? { spoken } : {}),
    ...(isNight && parts.some(isBlow) ? { night: day.date } : {}),
  }
}

const NIGHT = /\b(?:overnight|nights?|early hours|small hours|before dawn|predawn|early (?:on )?\p{Lu}\p{Ll}+day)\b/iu

/** "It happened on Thursday.": the day of what is told next. */
const IT_WAS =
  /\bit was the turn of\b|^["“'‘]?(?:This|That|It|(?:All )?[Tt]his|The (?:(?:following|next|previous|same) )?(?:attack|strike|raid|night|day)) (?:was|passed|brought|happened|came|began|took place|occurred|started)\b/u

/** "On Wednesday matters were calmer.": the same. */
const CALMER =
  /^(?:On|In|During|By) [^,.;]{3,40}[^.;]{0,60}\b(?:calm(?:er)?|quiet(?:er)?|worse|heavier|lighter|harder|busier|no better)\b/u

/** "On Monday the traffic went in the other direction.": the same, where nobody meets or speaks. */
const OPENED =
  /^(?:(?:Late |Early )?[Oo]n|During|By) \p{Lu}\p{Ll}+day\b(?![^.]*\b(?:will|would|(?:is|are|was|were) (?:to|due|set)|plan\p{Ll}*|said|says|told|wrote|announced|met|meets|talks|meeting|visit\p{Ll}*|summit|arriv\p{Ll}+|spoke|expected)\b)/u

/** "Overnight Russia launched": the night before the report, whatever day was spoken of before. */
const OVERNIGHT = /\b(?:[Oo]vernight)\b(?! (?:on|to|into|from))/u
